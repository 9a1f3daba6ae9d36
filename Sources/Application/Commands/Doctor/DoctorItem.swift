/// What doctor looks at, by the name that other programs know it by.
enum DoctorTopic: String, CaseIterable, Sendable {
  case version, language, settings, terminal
  case terminalType = "terminal-type"
  case size, colours, characters, escape, records, journal, attempts, space
  case shippedCases = "shipped-cases"
  case folder

  /// The head under which it is told.
  var section: DoctorSection {
    switch self {
    case .version, .language, .settings: .program
    case .terminal, .terminalType, .size, .colours, .characters, .escape: .screen
    case .records, .journal, .attempts, .space: .records
    case .shippedCases, .folder: .cases
    }
  }
}

/// The parts of what doctor tells.
enum DoctorSection: CaseIterable, Sendable {
  case program, screen, records, cases
}

/// What can be done about something that doctor found.
enum DoctorAdvice: Equatable, Sendable {
  /// The theme that was kept is of another version.
  case chooseTheme
  case plainModeIsUsed
  case setTerm
  /// The description that is used in place of the terminal's own.
  case describedAs(String)
  case enlarge
  /// There is room for everything, but not for all at once.
  case roomier
  case noColours
  /// The terminal says elsewhere that it has more colours than its description.
  case moreColours
  case useUnicode
  /// The milliseconds for which the variable ESCDELAY holds the key Esc back.
  case escapeDelay(Int)
  /// The milliseconds for which tmux holds the key Esc back.
  case tmuxDelay(Int)
  case cannotWriteRecords
  case networkFileSystem
  case keepCopy
  case diskFull
  case diskNearlyFull
  /// The folder with cases that cannot be played.
  case checkFolder(String)
  case reinstall
  /// A sentence that was made elsewhere.
  case words(String)
}

/// One thing that doctor looked at.
struct DoctorItem: Equatable, Sendable {
  /// How it is.
  enum State: String, CaseIterable, Sendable {
    case fine, note, problem
  }

  let topic: DoctorTopic
  /// What tells several items of one topic apart.
  var subject = ""
  var state = State.fine
  let value: String
  var advice: DoctorAdvice?

  /// The name of the item, unique in a report.
  var id: String { subject.isEmpty ? topic.rawValue : "\(topic.rawValue):\(subject)" }
}
