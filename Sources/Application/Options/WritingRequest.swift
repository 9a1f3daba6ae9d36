/// What the commands for authors are asked for.
package enum WritingRequest: Equatable, Sendable {
  /// Files are laid out; or it is only said which would change.
  case format(paths: [String], checksOnly: Bool, converts: Bool)
}

/// The options of the commands for authors as they were read.
struct WritingOptions {
  private var switches: Set<OptionRule.Name> = []

  /// Takes an option.
  mutating func set(_ name: OptionRule.Name, _ value: String?) {
    if value == nil { switches.insert(name) }
  }

  /// The request that they make together with a verb and the words after it.
  func request(of verb: Verb, _ arguments: [String]) throws(UsageError) -> WritingRequest {
    guard !arguments.isEmpty else { throw .missingArgument(verb: verb) }
    return .format(
      paths: arguments,
      checksOnly: switches.contains(.check),
      converts: switches.contains(.convert)
    )
  }
}
