import Records
import ScenarioEngine
import ScenarioFiles
import Terminal

@testable import Application

/// What is said about every error, in English and in Danish.
enum ErrorTable {
  static let usage: [(UsageError, String, String)] = [
    (
      .unknownVerb("plya", nearest: "play"),
      "There is no command 'plya'. Did you mean 'play'? 'signpost help' lists the commands.",
      "Der er ingen kommando 'plya'. Mente du 'play'? 'signpost help' viser kommandoerne."
    ),
    (
      .unknownVerb("zebra", nearest: nil),
      "There is no command 'zebra'. 'signpost help' lists the commands.",
      "Der er ingen kommando 'zebra'. 'signpost help' viser kommandoerne."
    ),
    (
      .unknownTopic("chekc", known: ["check"]),
      "There is no help about 'chekc'. Did you mean 'check'? 'signpost help' lists the commands.",
      "Der er ingen hjælp om 'chekc'. Mente du 'check'? 'signpost help' viser kommandoerne."
    ),
    (
      .unknownTopic("tiers", known: ["a", "b", "c"]),
      "There is no help about 'tiers'. Did you mean 'a', 'b' or 'c'? "
        + "'signpost help' lists the commands.",
      "Der er ingen hjælp om 'tiers'. Mente du 'a', 'b' eller 'c'? "
        + "'signpost help' viser kommandoerne."
    ),
    (
      .unknownTopic("zebra", known: []),
      "There is no help about 'zebra'. 'signpost help' lists the commands.",
      "Der er ingen hjælp om 'zebra'. 'signpost help' viser kommandoerne."
    ),
    (
      .unknownOption("--recrods", nearest: "--records"),
      "There is no option '--recrods'. Did you mean '--records'? "
        + "'signpost help' lists the options.",
      "Der er intet tilvalg '--recrods'. Mente du '--records'? 'signpost help' viser tilvalgene."
    ),
    (
      .optionNotForVerb(option: "--strict", verb: "list"),
      "'list' does not take --strict. 'signpost help list' says what it takes.",
      "'list' kan ikke bruges med --strict. 'signpost help list' viser, hvad der kan."
    ),
    (
      .optionNotForVerb(option: "--format", verb: ""),
      "--format needs a command. 'signpost help' lists the commands.",
      "--format kræver en kommando. 'signpost help' viser kommandoerne."
    ),
    (
      .missingStore(task: "push"),
      "'store push' needs the address of a store after it, or in SIGNPOST_STORE: "
        + "postgresql://HOST/DATABASE",
      "'store push' kræver adressen på et lager efter sig eller i SIGNPOST_STORE: "
        + "postgresql://VÆRT/DATABASE"
    ),
    (
      .missingValue(option: "--records"), "--records needs a value after it.",
      "--records skal følges af en værdi."
    ),
    (
      .unknownValue("dk", source: "--lang", allowed: ["en", "da"], nearest: "da"),
      "--lang takes en, da, not 'dk'. Did you mean 'da'?",
      "--lang kan være en, da, ikke 'dk'. Mente du 'da'?"
    ),
    (
      .noDay("2026-02-30", source: "--since"),
      "--since takes a day of the calendar, such as 2026-03-01, not '2026-02-30'.",
      "--since kræver en dato, for eksempel 2026-03-01, ikke '2026-02-30'."
    ),
    (
      .noProfileToDelete,
      "'default' stands for the records without a name, which are no profile. "
        + "'signpost --profile default forget --all' shows what would be deleted of them.",
      "'default' står for det, der er gemt uden navn, og det er ikke en profil. "
        + "'signpost --profile default forget --all' viser, hvad der ville blive slettet af det."
    ),
    (
      .needlessValue(option: "--plain"), "--plain takes no value.",
      "--plain tager ingen værdi."
    ),
    (
      .optionsClash("--level", "--features"), "--level and --features cannot stand together.",
      "--level og --features kan ikke stå sammen."
    ),
    (
      .optionNeeds("--note", "--features"), "--note says something only with --features.",
      "--note giver kun mening sammen med --features."
    ),
    (
      .missingArgument(verb: .play),
      "'play' needs a case, by its id or its file. 'signpost help play' says more.",
      "'play' kræver en case, ved dens id eller fil. 'signpost help play' siger mere."
    ),
    (
      .missingArgument(verb: .check),
      "'check' needs at least one file or folder. 'signpost help check' says more.",
      "'check' kræver mindst én fil eller mappe. 'signpost help check' siger mere."
    ),
    (
      .missingArgument(verb: .replay),
      "'replay' needs an attempt, by its id. 'signpost help replay' says more.",
      "'replay' kræver et forløb, ved dets id. 'signpost help replay' siger mere."
    ),
    (
      .needlessArgument("b", verb: .play),
      "'b' is one too many for 'play'. 'signpost help play' says what it takes.",
      "'b' er et argument for meget til 'play'. 'signpost help play' viser, hvad den tager."
    ),
    (.needlessArgument("b", verb: nil), "'b' is one too many.", "'b' er et argument for meget."),
  ]

  static let file: [(FileError, String, String)] = [
    (.notFound, "there is nothing of this name", "der findes ikke noget med det navn"),
    (.notPermitted, "this account may not read it", "denne konto må ikke læse den"),
    (
      .wrongKind, "it is no plain file, or its links lead round in a circle",
      "det er ikke en almindelig fil, eller dens links går i ring"
    ),
    (.notAFolder, "it is a file, not a folder", "det er en fil, ikke en mappe"),
    (
      .tooMany(limit: 300),
      "it holds more than 300 files, the most that are read; the rest was left out",
      "den indeholder flere end grænsen på 300 filer; resten er ikke med"
    ),
    (
      .tooLarge(limit: 4 << 20), "it is larger than 4 MiB, the most that is read",
      "den er større end grænsen på 4 MiB"
    ),
    (
      .exists, "there is a file of this name already; nothing was written over",
      "der er allerede en fil med dette navn; intet blev overskrevet"
    ), (.full, "the disk is full", "disken er fuld"),
    (.other(5), "the system refused it (error 5)", "systemet afviste det (fejl 5)"),
  ]

  static let terminal: [(TerminalError, String, String)] = [
    (
      .notATerminal, "Input or output is no terminal, so plain mode is used.",
      "Input eller output er ikke en terminal, så enkel visning bruges."
    ),
    (
      .unknownType(nil), "TERM is not set, so plain mode is used.",
      "TERM er ikke sat, så enkel visning bruges."
    ),
    (
      .unknownType("vt9000"),
      "This machine does not know the terminal 'vt9000', so plain mode is used. "
        + "TERM=xterm-256color may do.",
      "Maskinen kender ikke terminalen 'vt9000', så enkel visning bruges. "
        + "TERM=xterm-256color kan måske bruges."
    ),
    (
      .incapable("dumb"), "The terminal 'dumb' cannot place its cursor, so plain mode is used.",
      "Terminalen 'dumb' kan ikke placere sin markør, så enkel visning bruges."
    ),
    (
      .alreadyOpen, "The terminal is already in use by this program.",
      "Terminalen er allerede i brug af dette program."
    ),
    (
      .system, "The system did not let the full screen open, so plain mode is used.",
      "Systemet kunne ikke åbne fuld skærm, så enkel visning bruges."
    ),
  ]

  static let cases: [(CaseError, String, String)] = [
    (
      .file(path: "a.json", .notFound), "a.json: there is nothing of this name",
      "a.json: der findes ikke noget med det navn"
    ),
    (
      .unknownID("dsek", nearest: "desk"),
      "There is no case 'dsek'. Did you mean 'desk'? 'signpost list' shows the cases.",
      "Der er ingen case 'dsek'. Mente du 'desk'? 'signpost list' viser alle cases."
    ),
    (
      .unknownVariant("c", known: ["a", "b"]),
      "--variant takes a, b for this case, not 'c'.",
      "--variant kan til denne case være a, b, ikke 'c'."
    ),
    (
      .unknownVariant("c", known: []),
      "This case exists in one version; leave --variant out.",
      "Denne case findes kun i én udgave; udelad --variant."
    ),
    (
      .notInLanguage("dk", known: ["en", "da"]),
      "This case is in en, da and not in 'dk', which --texts or SIGNPOST_TEXTS asks for.",
      "Denne case findes på en, da og ikke på 'dk', som --texts eller SIGNPOST_TEXTS beder om."
    ),
    (
      .findings(path: "a.json", [finding(.error), finding(.warning)]),
      "a.json cannot be played, as it has a mistake. "
        + "'signpost check' shows it with its place.",
      "a.json kan ikke spilles, fordi den har en fejl. 'signpost check' viser den med dens sted."
    ),
    (
      .findings(path: "a.json", [finding(.error), finding(.error)]),
      "a.json cannot be played, as it has 2 mistakes. "
        + "'signpost check' shows them with their places.",
      "a.json kan ikke spilles, fordi den har 2 fejl. 'signpost check' viser dem med deres steder."
    ),
  ]

  static let attempts: [(AttemptProblem, String, String)] = [
    (
      .copyMissing, "The copy of the case that was played is not in the records.",
      "Kopien af den case, der blev spillet, er ikke i datafilen."
    ),
    (
      .copyChanged,
      "The copy of the case is not the file that was played: its hash differs.",
      "Kopien af casen er ikke den fil, der blev spillet: dens hash er en anden."
    ),
    (
      .copyUnreadable(.findings(path: "a", [])),
      "This version of Signpost cannot read the case as it was played. The attempt is kept.",
      "Denne version af Signpost kan ikke læse casen, som den blev spillet. Forløbet er bevaret."
    ),
    (
      .otherStep(3, expected: "evening", found: "report"),
      "Entry 3 of the log answers the step 'report', while the play is at 'evening'.",
      "Post 3 i loggen svarer på trinnet 'report', mens forløbet er ved 'evening'."
    ),
    (
      .refused(3, .wrongKind), "The answer in entry 3 of the log does not fit its step.",
      "Svaret i post 3 i loggen passer ikke til sit trin."
    ),
    (
      .eventUnreadable(3, .unknownVersion(9)), unread("its form 9 is not known"),
      notRead("dens format 9 kendes ikke")
    ),
    (
      .eventUnreadable(3, .notJSON), unread("it is no JSON object"),
      notRead("den er ikke et JSON-objekt")
    ),
    (.eventUnreadable(3, .missing("step")), unread("'step' is missing"), notRead("'step' mangler")),
    (
      .eventUnreadable(3, .unexpected("x")), unread("'x' does not belong there"),
      notRead("'x' hører ikke til der")
    ),
    (
      .eventUnreadable(3, .wrongValue("step")),
      unread("the value of 'step' is none that it can have"),
      notRead("'step' har en værdi, den ikke kan have")
    ),
    (
      .eventUnreadable(3, .unknownStep("x")), unread("the case has no step 'x'"),
      notRead("casen har intet trin 'x'")
    ),
    (
      .eventUnreadable(3, .unknownItem("x")), unread("the step has no item 'x'"),
      notRead("trinnet har intet punkt 'x'")
    ),
    (
      .eventUnreadable(3, .repeatedItem("x")), unread("'x' is answered twice"),
      notRead("'x' er besvaret to gange")
    ),
    (
      .eventUnreadable(3, .wrongKind("x")), unread("the step 'x' asks for another kind of answer"),
      notRead("trinnet 'x' spørger om en anden slags svar")
    ),
    (
      .eventUnreadable(3, .notInCase), unread("the case has no such place"),
      notRead("casen har intet sådant sted")
    ),
  ]

  private static func unread(_ reason: String) -> String {
    "Entry 3 of the log cannot be read (\(reason))."
  }

  private static func notRead(_ reason: String) -> String {
    "Post 3 i loggen kan ikke læses (\(reason))."
  }

  private static func finding(_ severity: Finding.Severity) -> Finding {
    let page = FindingPage(
      code: "a",
      severities: [severity],
      head: .form,
      meaning: "A.",
      reason: "A.",
      mending: "A."
    )
    return Finding(page, message: "a", remedy: "", place: nil)
  }
}
