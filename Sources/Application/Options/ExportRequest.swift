/// What `signpost export` is asked for.
package enum ExportRequest: Equatable, Sendable {
  /// What is kept of the trainee, where, how long, and who can read it.
  case overview
  /// All of it, to standard output or to a new file.
  case mine(output: String?)

  /// The request that the options make together.
  init(isOfMine: Bool, output: String?) throws(UsageError) {
    if output != nil, !isOfMine { throw .optionNeeds("--output", "--mine") }
    self = isOfMine ? .mine(output: output) : .overview
  }
}
