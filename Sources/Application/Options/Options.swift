package import ScenarioEngine
package import ScenarioFiles
package import Screens

/// What one call of the program asks for.
package enum Command: Equatable, Sendable {
  /// The interface, from the library on.
  case open
  /// One case, by id or by file; in one of its variants where that is named.
  case play(target: String, mode: PlayMode?, variant: String? = nil)
  case list
  case check(paths: [String], isStrict: Bool, format: FindingFormat = .text)
  case playout(PlayoutRequest)
  /// The map of a case, by id or by file; on the screen where no format was named.
  case map(target: String, format: MapFormat?)
  case history
  case statistics(mode: PlayMode?)
  case explain(attempt: String)
  case replay(attempt: String)
  /// The debrief of an attempt, to standard output or to a new file.
  case debrief(attempt: String, format: DebriefDocument.Format, output: String?)
  case rate(RateRequest)
  /// A session of refreshers; with a wish of how much to remember where one was given.
  case refresh(retention: Retention?)
  /// Whether refreshers are due, as a line and an exit code.
  case due(isQuiet: Bool)
  /// What is kept of the trainee, told or exported.
  case export(ExportRequest)
  /// An export of one's own is to be taken in.
  case take(file: String)
  /// Attempts are to be deleted.
  case forget(ForgetRequest)
  /// The profiles of this login.
  case profile(ProfileRequest)
  /// How the trainee's first attempts follow each other.
  case progress(mode: PlayMode?)
  /// The course plans, and the course that is taken.
  case plan(PlanRequest)
  /// The proof that a course was completed, or whether one holds.
  case proof(ProofRequest)
  case writing(WritingRequest)
  /// A trainee's terminal in a hosted class.
  case join(JoinRequest)
  /// The play of a case that is being written.
  case preview(PreviewRequest)
  /// A class, or what belongs to one.
  case classroom(ClassRequest)
  /// The agency's store.
  case store(StoreRequest)
  case doctor
  case completions(CompletionRequest)
  case help(verb: Verb?)
  /// What `signpost class` does with one of its words.
  case classHelp(ClassTopic)
  /// The page about a kind of finding.
  case finding(FindingPage)
  case version
}

extension Command {
  /// Whether a case is to be played.
  var isPlay: Bool { if case .play = self { true } else { false } }
  /// Whether a session of refreshers is asked for.
  var isRefresh: Bool { if case .refresh = self { true } else { false } }
}

/// A verb of the command line, as it is typed.
package enum Verb: String, Equatable, Sendable, CaseIterable {
  case play, list, check, history, statistics, explain, debrief, replay, rate
  case plan, progress, proof, refresh, due
  case export, take = "import", forget, profile
  // What authors use beside `check`.
  case new, fmt, rename, stats, diff, script, migrate, panel, translate
  case playout, map, preview
  case classroom = "class"
  case join
  case store
  case doctor, completions, help

  /// Who uses a command, in the order in which help lists them.
  enum Group: CaseIterable, Sendable {
    case trainees, classes, authors, machine
  }

  var group: Group {
    switch self {
    case .play, .list, .history, .statistics, .explain, .debrief, .replay, .refresh, .due, .plan,
      .progress, .proof, .export, .take, .forget, .profile:
      .trainees
    case .classroom, .join, .store, .rate: .classes
    case .new, .check, .preview, .playout, .map, .fmt, .rename, .stats, .diff, .script, .migrate,
      .panel, .translate:
      .authors
    case .doctor, .completions, .help: .machine
    }
  }
}

/// How lists and reports are printed.
package enum OutputFormat: String, Equatable, Sendable, CaseIterable {
  case text, json
}

/// How findings are printed.
package enum FindingFormat: String, Equatable, Sendable, CaseIterable {
  case text, json
  /// What editors and code hosts read.
  case sarif
}

/// The options that hold for every verb, from the command line or the environment.
package struct Options: Equatable, Sendable {
  /// The file of records; none for the usual place.
  package var records: String?
  /// Whose records are used; none where nobody said.
  package var profile: ProfileChoice?
  /// A folder of scenarios beside the shipped ones.
  package var scenarios: String?
  /// The language asked for; none for the one remembered, or the locale's.
  package var language: String?
  /// The language in which cases are shown that are in it; none for the program's.
  package var texts: String?
  /// The theme asked for, by name; none for the one remembered.
  package var theme: String?
  /// Whether plain mode was asked for.
  package var plain = false
  /// Whether ASCII lines and marks were asked for.
  package var ascii = false
  /// Whether nobody is to be asked for language and work at the first start.
  package var noWelcome = false
  /// How lists and reports are printed.
  package var format = OutputFormat.text
  /// The words that listed cases must have; empty for all.
  package var search = ""
  /// What else narrows the list of cases.
  package var filter = LibraryFilter()

  /// Makes options that ask for nothing.
  package init() {}
}

/// A command with its options.
package struct Invocation: Equatable, Sendable {
  /// What is asked for.
  package var command: Command
  /// How.
  package var options: Options

  /// Makes an invocation.
  package init(command: Command, options: Options) {
    self.command = command
    self.options = options
  }
}
