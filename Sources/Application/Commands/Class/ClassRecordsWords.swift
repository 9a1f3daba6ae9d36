internal import Classroom
internal import Records
internal import Screens

/// The phrases of `signpost class` without an interface, in one language.
struct ClassRecordsWords: Sendable {
  // MARK: - The list

  let opened: String, ends: String, scenario: String
  let noClasses: String
  let unreadable: String
  let state: @Sendable (ClassSummary) -> String

  // MARK: - The data sheet

  let noSheet: String
  let sheetWhy: String
  let field: @Sendable (DataSheet.Field) -> String
  let deletion: String, afterDays: @Sendable (Int) -> String
  let filled: String
  let ask: @Sendable (DataSheet.Field) -> String
  let askDays: @Sendable (Int) -> String
  let fieldNeeds: @Sendable (Int) -> String
  let daysNeed: String
  /// The options of what is still missing.
  let sheetNeeds: @Sendable (String) -> String
  let sheetKept: String, nothingKept: String

  // MARK: - The end of records

  let noRecords: String
  let nothingDue: String
  /// A class that was deleted: its id, its case, when it was opened, what it had.
  let deleted: @Sendable (String, String, String, ClassClearing.Deleted) -> String
  /// What no program can prove.
  let notReached: String
  let notProved: String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> ClassRecordsWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}

extension ClassRecordsWords {
  private static let english = ClassRecordsWords(
    opened: "opened",
    ends: "ends",
    scenario: "case",
    noClasses: "There are no classes.",
    unreadable: "unreadable",
    state: { summary in
      if summary.head.isRehearsal { return "rehearsal" }
      return summary.hasReport
        ? "report made" : summary.eventCount == 0 ? "opened" : "no report yet"
    },
    noSheet:
      "The data sheet is not filled in yet. Say --purpose, --basis, --recipients and --filled-by, "
      + "or start this on a terminal, where it asks.",
    sheetWhy:
      "The data sheet says what is kept of a class, so that everybody can be told. It is filled in "
      + "once for all classes on this account. It asks five things.",
    field: { field in
      switch field {
      case .purpose: "Purpose"
      case .basis: "Basis"
      case .recipients: "Recipients"
      case .filledBy: "Filled in by"
      }
    },
    deletion: "Deletion",
    afterDays: { "\($0 == 1 ? "1 day" : "\($0) days") after the class is opened" },
    filled: "Filled in",
    ask: { field in
      switch field {
      case .purpose: "What are the records of a class for?"
      case .basis: "On which rule or decision are they kept?"
      case .recipients: "Who receives what of them?"
      case .filledBy: "Who fills this in? A function will do."
      }
    },
    askDays: {
      "How many days after a class are they deleted, 1 to 365? An empty line means \($0)."
    },
    fieldNeeds: { "Please write a line of at most \($0) characters." },
    daysNeed: "Please type a number from 1 to 365.",
    sheetNeeds: { "The data sheet still needs \($0). Nothing was kept." },
    sheetKept: "The data sheet is kept. Classes can be opened.",
    nothingKept: "Nothing was kept.",
    noRecords: "There are no records, so there is nothing to delete.",
    nothingDue: "No class has come to its day; nothing was deleted.",
    deleted: { id, scenario, opened, deleted in
      let entries = deleted.eventCount == 1 ? "1 entry" : "\(deleted.eventCount) entries"
      let parts =
        (deleted.hadRegister ? ["the register"] : []) + (deleted.hadReport ? ["the report"] : [])
      return "Deleted: the class \(id) of \(opened) on \(scenario), with "
        + (["its log (\(entries))"] + parts).joined(separator: ", ") + "."
    },
    notReached:
      "Backups, saved or printed reports and what the disk keeps of older files lie beyond this "
      + "program.",
    notProved:
      "The classes are deleted, but it could not be proved that nothing of them is left in the "
      + "files. 'signpost class clear' tries again."
  )

  private static let danish = ClassRecordsWords(
    opened: "åbnet",
    ends: "slettes",
    scenario: "case",
    noClasses: "Der er ingen hold.",
    unreadable: "ulæselig",
    state: { summary in
      if summary.head.isRehearsal { return "prøve" }
      return summary.hasReport
        ? "rapport lavet" : summary.eventCount == 0 ? "åbnet" : "ingen rapport endnu"
    },
    noSheet:
      "Dataarket er ikke udfyldt endnu. Angiv --purpose, --basis, --recipients og --filled-by, eller "
      + "start her i en terminal, hvor der bliver spurgt.",
    sheetWhy:
      "Dataarket siger, hvad der gemmes om et hold, så alle kan få det at vide. Det udfyldes én gang "
      + "for alle hold på denne konto. Der bliver spurgt om fem ting.",
    field: { field in
      switch field {
      case .purpose: "Formål"
      case .basis: "Grundlag"
      case .recipients: "Modtagere"
      case .filledBy: "Udfyldt af"
      }
    },
    deletion: "Sletning",
    afterDays: { "\($0 == 1 ? "1 dag" : "\($0) dage"), efter at holdet er åbnet" },
    filled: "Udfyldt",
    ask: { field in
      switch field {
      case .purpose: "Hvad skal oplysningerne om et hold bruges til?"
      case .basis: "På hvilken regel eller beslutning gemmes de?"
      case .recipients: "Hvem får hvad af dem?"
      case .filledBy: "Hvem udfylder det her? En stilling er nok."
      }
    },
    askDays: { "Hvor mange dage efter et hold slettes de, 1 til 365? En tom linje betyder \($0)." },
    fieldNeeds: { "Skriv en linje på højst \($0) tegn." },
    daysNeed: "Skriv et tal fra 1 til 365.",
    sheetNeeds: { "Dataarket mangler endnu \($0). Intet er gemt." },
    sheetKept: "Dataarket er gemt. Nu kan der åbnes hold.",
    nothingKept: "Intet er gemt.",
    noRecords: "Der er ingen datafil, så der er intet at slette.",
    nothingDue: "Ingen hold skal slettes endnu; intet er slettet.",
    deleted: { id, scenario, opened, deleted in
      let entries = deleted.eventCount == 1 ? "1 post" : "\(deleted.eventCount) poster"
      let parts =
        (deleted.hadRegister ? ["deltagerlisten"] : [])
        + (deleted.hadReport ? ["rapporten"] : [])
      return "Slettet: holdet \(id) fra \(opened) om \(scenario), med "
        + (["loggen (\(entries))"] + parts).joined(separator: ", ") + "."
    },
    notReached:
      "Sikkerhedskopier, gemte eller udskrevne rapporter og det, disken gemmer af ældre filer, kan "
      + "programmet ikke nå.",
    notProved:
      "Holdene er slettet, men det kunne ikke bevises, at intet af dem er tilbage i filerne. "
      + "'signpost class clear' prøver igen."
  )
}
