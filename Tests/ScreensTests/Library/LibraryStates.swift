import Interface
import ScenarioEngine
import Screens

/// The library with nothing, with little, and with a case that cannot be read.
enum LibraryStates {
  static let all: [(name: String, entries: [LibraryEntry]?)] = [
    ("loading", nil), ("empty", []), ("cases", entries),
    ("broken", [broken]),
  ]

  static func model(_ entries: [LibraryEntry]?, selected: Int = 0) -> LibraryModel {
    var model = LibraryModel()
    model.entries = entries
    model.list.selected = selected
    return model
  }

  static let entries = [
    LibraryEntry(
      path: "pack/table.json",
      id: "table",
      title: text("The table by the window", "Bordet ved vinduet"),
      summary: text(
        "A young man is new on a closed wing and has found a table to sit at.",
        "En ung mand er ny på en lukket afdeling og har fundet et bord at sidde ved."
      ),
      setting: .prison,
      minutes: 15,
      finishedPlays: 2
    ),
    LibraryEntry(
      path: "pack/yard.json",
      id: "yard",
      title: text("The yard", "Gården"),
      summary: text("A quiet man and a loud table.", "En stille mand og et højlydt bord."),
      setting: .departureCentre,
      minutes: 12,
      openAttempt: "0123456789abcdef"
    ),
    LibraryEntry(
      path: "pack/letter.json",
      id: "letter",
      title: text(
        "The letter that nobody in the whole info-house wanted to open on a Friday afternoon",
        "Brevet, som ingen i hele infohuset ville åbne en fredag eftermiddag"
      ),
      summary: text("A letter lies on the table.", "Der ligger et brev på bordet."),
      setting: .infoHouse,
      minutes: 20
    ),
    broken,
  ]

  static let broken = LibraryEntry(
    path: "pack/broken.json",
    id: "",
    title: .empty,
    isPlayable: false,
    problems: [
      "pack/broken.json:12:7: error: the step 'nowhere' does not exist; did you mean 'nowher'? [unknown-step]",
      "pack/broken.json:40:1: error: expected a number, found \"ten\" [wrong-type]",
    ]
  )

  private static func text(_ english: String, _ danish: String) -> LocalizedText {
    LocalizedText(versions: [
      .init(language: "en", paragraphs: [.narration(english)]),
      .init(language: "da", paragraphs: [.narration(danish)]),
    ])
  }
}
