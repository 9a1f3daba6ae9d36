internal import ScenarioEngine
internal import ScenarioFiles

/// Cases in which the right option mostly stands at the same place.
enum FirstGivesAway: TextRule {
  static let page = FindingPage(
    code: "first-gives-away",
    severities: [.warning],
    head: .teaching,
    meaning: """
      The right option stands at the same place, such as first, at three of four choices or more, \
      of at least four.
      """,
    reason: """
      On the screen every attempt has its own order of options. A printed script, the sheets of a \
      panel and a class that reads aloud have the order of the file, and whoever notices there need \
      not read.
      """,
    mending: "Change the order of the options. The numbers are a convention.",
    defect: #"[{"id": "right", …}, {"id": "wrong", …}]   (at every choice)"#,
    mended: #"[{"id": "wrong", …}, {"id": "right", …}]   (at about half of them)"#
  )

  static func findings(in checked: CheckedTexts) -> [Finding] {
    // The order is the same in every language.
    guard let choices = Choices.all(of: checked).first else { return [] }
    let single = choices.choices.filter { $0.best.count == 1 }
    let most = single.map(\.options.count).max() ?? 0
    return (0..<most).compactMap { place in
      let telling = single.filter { $0.best.contains(place) }
      guard let first = telling.first, Choices.isTelling(telling.count, of: single.count) else {
        return nil
      }
      return Finding(
        page,
        message: "the right option stands at place \(place + 1) at \(telling.count) of"
          + " \(single.count) choices",
        remedy: "Change the order of the options at some of them.",
        place: checked.place(of: .step, first.step, member: "options")
      )
    }
  }
}
