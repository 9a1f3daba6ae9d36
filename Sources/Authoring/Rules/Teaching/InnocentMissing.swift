internal import ScenarioEngine
internal import ScenarioFiles

/// Things to check first without an ordinary explanation to test.
enum InnocentMissing: TextRule {
  static let page = FindingPage(
    code: "innocent-missing",
    severities: [.warning],
    head: .teaching,
    meaning: "Something that is to be checked first has no ordinary explanation to test.",
    reason: """
      To check means to ask what else it could be. Without an answer to that the trainee learns \
      that checking is another word for suspecting.
      """,
    mending: "Write one or more ordinary explanations in 'innocent'.",
    defect: #""answer": "check", "group": "A1", "reason": …"#,
    mended: #"""
      "answer": "check", "group": "A1", "innocent": ["They may talk about pay."], "reason": …
      """#
  )

  static func findings(in checked: CheckedTexts) -> [Finding] {
    guard !checked.scenario.head.isGuide else { return [] }
    return zip(checked.scenario.steps, checked.source.keys).flatMap { step, key -> [Finding] in
      guard case .identify(let keys) = key else { return [] }
      return zip(step.items, keys).filter { _, key in
        key.answer == .check && key.innocentExplanations.isEmpty
      }.map { item, _ in
        Finding(
          page,
          message: "'\(item.id)' is to be checked, and no ordinary explanation is given to test",
          remedy: "Write what else it could be in 'innocent'.",
          place: checked.place(of: .item, item.id, member: "key")
        )
      }
    }
  }
}
