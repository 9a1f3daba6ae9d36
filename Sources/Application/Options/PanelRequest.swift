internal import PlainText
internal import ScenarioEngine

/// What `signpost panel` is asked for.
package enum PanelRequest: Equatable, Sendable {
  /// What can be asked for, as it is typed.
  package enum Task: String, CaseIterable, Sendable {
    case invite, answer, collect
  }

  /// Sheets are made for so many raters of a case, in a folder or in the current one.
  case invite(target: String, folder: String?, raters: Int)
  /// A sheet is answered on the terminal.
  case answer(sheet: String)
  /// The sheets of raters are put together; their panel is written into the case, or only shown.
  case collect(target: String, sheets: [String], writes: Bool)

  /// How many sheets can be made at once.
  static let counts = 1...100

  /// Makes the request of the words after the verb and the options; where nobody says how many, as
  /// many sheets as make a panel.
  init(
    _ arguments: [String],
    folder: String?,
    raters: Int?,
    writes: Bool
  ) throws(UsageError) {
    guard let word = arguments.first else { throw .missingArgument(verb: .panel) }
    let allowed = Task.allCases.map(\.rawValue)
    guard let task = Task(rawValue: word) else {
      throw .unknownValue(
        word,
        source: Verb.panel.rawValue,
        allowed: allowed,
        nearest: Spelling.nearest(to: word, among: allowed)
      )
    }
    guard arguments.count > 1 else { throw .missingArgument(verb: .panel) }
    if task != .invite, folder != nil { throw .optionsClash("--out", word) }
    if task != .invite, raters != nil { throw .optionsClash("--raters", word) }
    if task != .collect, writes { throw .optionsClash("--write", word) }
    switch task {
    case .answer:
      if arguments.count > 2 { throw .needlessArgument(arguments[2], verb: .panel) }
      self = .answer(sheet: arguments[1])
    case .invite:
      if arguments.count > 2 { throw .needlessArgument(arguments[2], verb: .panel) }
      self = .invite(
        target: arguments[1],
        folder: folder,
        raters: raters ?? Panel.leastVoteCount
      )
    case .collect:
      guard arguments.count > 2 else { throw .missingArgument(verb: .panel) }
      self = .collect(target: arguments[1], sheets: Array(arguments.dropFirst(2)), writes: writes)
    }
  }
}
