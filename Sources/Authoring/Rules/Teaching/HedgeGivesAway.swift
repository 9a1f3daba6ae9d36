internal import ScenarioEngine
internal import ScenarioFiles

/// Cases in which the only careful option is mostly the right one.
enum HedgeGivesAway: TextRule {
  static let page = FindingPage(
    code: "hedge-gives-away",
    severities: [.warning],
    head: .teaching,
    meaning: """
      Where one option alone has a word such as 'perhaps' or 'could', it is the right one at three \
      of four choices or more, of at least four.
      """,
    reason: """
      Writers word what is right with care and what is wrong without. Whoever notices takes the \
      careful line and need not read.
      """,
    mending: """
      Take the word out of the right option, or word a wrong one as carefully. The words are \
      looked for in English and Danish; the numbers are a convention.
      """,
    defect: #""text": "Ignore it." … "text": "Perhaps ask him what he meant.""#,
    mended: #""text": "Ignore it." … "text": "Ask him what he meant.""#
  )

  static func findings(in checked: CheckedTexts) -> [Finding] {
    Choices.all(of: checked).compactMap { choices in
      let single = choices.choices.compactMap { choice in
        hedged(choice, choices.language).map { (choice: choice, place: $0) }
      }
      let telling = single.filter { $0.choice.best.contains($0.place) }
      guard let first = telling.first?.choice,
        Choices.isTelling(telling.count, of: single.count)
      else { return nil }
      return Finding(
        page,
        message: "the only careful option is the right one at \(telling.count) of"
          + " \(single.count) choices that have one ('\(choices.language)')",
        remedy: "Take words such as 'perhaps' out of right options, or put them into wrong ones.",
        place: checked.place(of: .step, first.step, member: "options")
      )
    }
  }

  /// The only option with a careful word; nil where there is none, or more than one.
  private static func hedged(_ choice: Choices.Choice, _ language: String) -> Int? {
    let places = choice.options.indices.filter {
      WordList.hedges.first(in: choice.options[$0], language: language) != nil
    }
    return places.count == 1 ? places[0] : nil
  }
}
