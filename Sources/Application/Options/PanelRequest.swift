internal import PlainText
internal import ScenarioEngine

/// What `signpost panel` is asked for.
package enum PanelRequest: Equatable, Sendable {
  /// What can be asked for, as it is typed.
  package enum Task: String, CaseIterable, Sendable {
    case invite, collect
  }

  /// Sheets are made for so many raters of a case, in a folder or in the current one.
  case invite(target: String, folder: String?, raters: Int)
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
    switch task {
    case .invite:
      if arguments.count > 2 { throw .needlessArgument(arguments[2], verb: .panel) }
      if writes { throw .optionsClash("--write", word) }
      self = .invite(
        target: arguments[1],
        folder: folder,
        raters: raters ?? Panel.leastVoteCount
      )
    case .collect:
      if folder != nil { throw .optionsClash("--out", word) }
      if raters != nil { throw .optionsClash("--raters", word) }
      guard arguments.count > 2 else { throw .missingArgument(verb: .panel) }
      self = .collect(target: arguments[1], sheets: Array(arguments.dropFirst(2)), writes: writes)
    }
  }
}
