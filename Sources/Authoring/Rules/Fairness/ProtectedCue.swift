internal import ScenarioEngine
internal import ScenarioFiles

/// Signs and facts of reports that speak of faith, origin or looks.
///
/// Words tell nothing of what is meant, so this is never more than a hint.
enum ProtectedCue: TextRule {
  static let page = FindingPage(
    code: "protected-cue",
    severities: [.note],
    head: .fairness,
    meaning: """
      Something that counts as a sign, or belongs into a report, speaks of faith, origin or looks.
      """,
    reason: """
      If these are the only cue, the case teaches to report people for who they are. Often they \
      stand beside an act that counts by itself; then nothing is wrong. Only words are compared, \
      in English and Danish, which is why this is a note.
      """,
    mending: #"""
      Read it without the word: if nothing is left that counts, answer 'ordinary' with \#
      "protected": true. If an act is left, say the act alone.
      """#,
    defect: #""text": "He has grown a beard and prays with Tarek.", "key": {"answer": "sign", …}"#,
    mended: #""text": "Tarek decides who may sit beside him.", "key": {"answer": "sign", …}"#
  )

  static func findings(in checked: CheckedTexts) -> [Finding] {
    zip(checked.scenario.steps, checked.source.keys).flatMap { step, key in
      zip(step.items, step.answerTexts).enumerated().compactMap { place, item -> Finding? in
        guard counts(key, place), let found = cue(in: item.1, checked) else { return nil }
        return Finding(
          page,
          message: "'\(item.0.id)' speaks of '\(found.word)' ('\(found.language)')",
          remedy: "See whether anything is left that counts without the word.",
          place: checked.place(of: .item, item.0.id, member: "text")
        )
      }
    }
  }

  /// Whether an item counts against somebody.
  private static func counts(_ key: StepKey, _ place: Int) -> Bool {
    switch key {
    case .identify(let keys): keys[place].isToBeNoticed
    case .report(let key):
      key.facts[place].selection.place == .required && key.facts[place].tag == nil
    default: false
    }
  }

  private static func cue(
    in text: LocalizedText,
    _ checked: CheckedTexts
  ) -> (word: String, language: String)? {
    for language in checked.scenario.head.languages where !text.fallsBack(in: language) {
      let line = text.line(in: language)
      if let word = WordList.protected.first(in: line, language: language) {
        return (word, language)
      }
    }
    return nil
  }
}
