/// What doctor looks at, by the name that other programs know it by.
enum DoctorTopic: String, CaseIterable, Sendable {
  case version, language, terminal
  case terminalType = "terminal-type"
  case size, colours, characters, records, journal, attempts
  case shippedCases = "shipped-cases"
  case folder
}

/// What can be done about something that doctor found.
enum DoctorAdvice: Equatable, Sendable {
  case plainModeIsUsed
  case setTerm
  /// The description that is used in place of the terminal's own.
  case describedAs(String)
  case enlarge
  case noColours
  case useUnicode
  case cannotWriteRecords
  case networkFileSystem
  case keepCopy
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
