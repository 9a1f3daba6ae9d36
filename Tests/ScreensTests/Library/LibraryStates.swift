import Interface
import ScenarioEngine
import Screens

/// The library with nothing, with little, with a case that cannot be read, narrowed and searched.
enum LibraryStates {
  static let all: [(name: String, entries: [LibraryEntry]?)] = [
    ("loading", nil), ("empty", []), ("cases", entries),
    ("broken", [broken]),
  ]

  static func model(
    _ entries: [LibraryEntry]?,
    selected: Int? = nil,
    _ language: Words.Language = .english
  ) -> LibraryModel {
    var model = LibraryModel(entries: entries, in: Made.context(language))
    // The titles of packs are rows too.
    if let selected, let entries {
      let path = entries[selected].path
      for row in model.listing.rows.indices where model.focused?.path != path {
        model.list.selected = row
      }
    }
    return model
  }

  static let entries = [yard, letter, table, broken]

  static let table: LibraryEntry = {
    var entry = LibraryEntry(
      path: "pack/table.json",
      id: "table",
      title: text("The table by the window", "Bordet ved vinduet"),
      summary: text(
        "A young man is new on a closed wing and has found a table to sit at.",
        "En ung mand er ny på en lukket afdeling og har fundet et bord at sidde ved."
      ),
      setting: .prison,
      minutes: 15,
      languages: ["en", "da"],
      finishedPlays: 2
    )
    entry.pack = "pack"
    entry.packTitle = PackedText(text("Prevention in Denmark", "Forebyggelse i Danmark"))
    let role = PackedText(text("You are a prison officer.", "Du er fængselsbetjent."))
    entry.details.set(.role, to: role.packed)
    entry.finishedAt = "2026-11-20T12:00:00+01:00"
    entry.details.set(.tags, to: "militant-islamism")
    entry.details.set(.status, to: "draft")
    return entry
  }()

  static let yard: LibraryEntry = {
    var entry = LibraryEntry(
      path: "pack/yard.json",
      id: "yard",
      title: text("The yard", "Gården"),
      summary: text("A quiet man and a loud table.", "En stille mand og et højlydt bord."),
      setting: .departureCentre,
      minutes: 12,
      languages: ["en", "da"],
      openAttempt: "0123456789abcdef"
    )
    entry.pack = "pack"
    entry.packTitle = table.packTitle
    entry.startedAt = "2026-11-23T18:39:32+01:00"
    let review = ScenarioHead.Review(by: "A. Olsen", on: "2026-11-01", validUntil: "2027-11-01")
    entry.details.set(.review, to: PackedReview(review).packed)
    return entry
  }()

  static let letter: LibraryEntry = {
    var entry = LibraryEntry(
      path: "own/letter.json",
      id: "letter",
      title: text(
        "The letter that nobody in the whole info-house wanted to open on a Friday afternoon",
        "Brevet, som ingen i hele infohuset ville åbne en fredag eftermiddag"
      ),
      summary: text("A letter lies on the table.", "Der ligger et brev på bordet."),
      setting: .infoHouse,
      minutes: 20
    )
    entry.pack = "own"
    entry.packTitle = PackedText(LocalizedText("own"))
    return entry
  }()

  static let broken: LibraryEntry = {
    var entry = LibraryEntry(
      path: "pack/broken.json",
      id: "",
      title: LocalizedText("broken.json"),
      isPlayable: false,
      problems: [
        "12:7: the step 'nowhere' does not exist; did you mean 'nowher'?",
        "40:1: expected a number, found \"ten\"",
      ]
    )
    entry.pack = "pack"
    entry.packTitle = table.packTitle
    return entry
  }()

  /// So many cases in three packs, every tenth with mistakes.
  static func many(_ count: Int) -> [LibraryEntry] {
    (0..<count).map { number in
      var entry = LibraryEntry(
        path: "pack\(number * 3 / max(1, count))/\(number).json",
        id: "case-\(number)",
        title: text("Case \(number)", "Sag \(number)"),
        summary: text("What happens in \(number).", "Hvad der sker i \(number)."),
        setting: ScenarioHead.Setting.allCases[number % 15],
        minutes: 5 + number % 20,
        isPlayable: number % 10 != 9,
        problems: number % 10 == 9 ? ["1:1: expected a value"] : []
      )
      entry.pack = "pack\(number * 3 / max(1, count))"
      entry.packTitle = PackedText(LocalizedText("Pack \(number * 3 / max(1, count))"))
      return entry
    }
  }

  static func text(_ english: String, _ danish: String) -> LocalizedText {
    LocalizedText(versions: [
      .init(language: "en", paragraphs: [.narration(english)]),
      .init(language: "da", paragraphs: [.narration(danish)]),
    ])
  }
}
