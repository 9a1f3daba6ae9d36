internal import ScenarioEngine
internal import ScenarioFiles

/// Cases in which the longest option is mostly the right one.
enum LongestGivesAway: TextRule {
  static let page = FindingPage(
    code: "longest-gives-away",
    severities: [.warning],
    head: .teaching,
    meaning: "The right option is the longest at three of four choices or more, of at least four.",
    reason: """
      Writers explain what is right and forget to explain what is wrong. Whoever notices takes the \
      longest line and need not read.
      """,
    mending: """
      Shorten the right options, or give the wrong ones as many words: a wrong option needs a good \
      reason to be taken. The numbers are a convention.
      """,
    defect: #""text": "Wait." … "text": "Tell the duty officer what you saw today.""#,
    mended: #""text": "Wait a day, so as not to disturb." … "text": "Tell the duty officer.""#
  )

  static func findings(in checked: CheckedTexts) -> [Finding] {
    Choices.all(of: checked).compactMap { choices in
      let telling = choices.choices.filter { choice in
        Choices.longest(of: choice).map(choice.best.contains) ?? false
      }
      guard let first = telling.first,
        Choices.isTelling(telling.count, of: choices.choices.count)
      else { return nil }
      return Finding(
        page,
        message: "the right option is the longest at \(telling.count) of"
          + " \(choices.choices.count) choices ('\(choices.language)')",
        remedy: "Shorten the right options, or give the wrong ones as many words.",
        place: checked.place(of: .step, first.step, member: "options")
      )
    }
  }
}
