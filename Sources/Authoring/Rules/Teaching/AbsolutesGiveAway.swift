internal import ScenarioEngine
internal import ScenarioFiles

/// Cases in which words such as 'never' stand in wrong options alone.
enum AbsolutesGiveAway: TextRule {
  static let page = FindingPage(
    code: "absolutes-give-away",
    severities: [.warning],
    head: .teaching,
    meaning: """
      Words such as 'never', 'always' or 'all' stand in six wrong options or more, and in no \
      right one.
      """,
    reason: """
      Few things are always so, and trainees know it: such a word marks an option as wrong before \
      its act is weighed.
      """,
    mending: """
      Say it without the word, or let it stand in a right option where it is true. The words are \
      looked for in English and Danish; six is a convention.
      """,
    defect: #""text": "Never speak of it again.""#,
    mended: #""text": "Leave the matter.""#
  )

  /// The fewest wrong options with such a word of which anything is said.
  private static let least = 6

  static func findings(in checked: CheckedTexts) -> [Finding] {
    Choices.all(of: checked).compactMap { choices in
      var wrong: [(step: String, word: String)] = []
      for choice in choices.choices {
        for (place, option) in choice.options.enumerated() {
          guard let word = WordList.absolutes.first(in: option, language: choices.language)
          else { continue }
          guard !choice.best.contains(place) else { return nil }
          wrong.append((choice.step, word))
        }
      }
      guard wrong.count >= least, let first = wrong.first else { return nil }
      let words = Set(wrong.map(\.word)).sorted().map { "'\($0)'" }.joined(separator: ", ")
      return Finding(
        page,
        message: "\(words) stand in \(wrong.count) wrong options and in no right one"
          + " ('\(choices.language)')",
        remedy: "Say it without such a word, or let one stand in a right option.",
        place: checked.place(of: .step, first.step, member: "options")
      )
    }
  }
}
