internal import PlainText

/// What `signpost plan` is asked for.
package enum PlanRequest: Equatable, Sendable {
  /// The plans, and how far the trainee has come with the one that is taken.
  case overview
  /// One plan, by its id.
  case show(String)
  /// Take a course, by the id of its plan.
  case choose(String)
  /// Take no course any more.
  case leave

  /// What can be asked for, as it is typed.
  enum Task: String, CaseIterable {
    case show, choose, leave
  }

  /// The request that the words after the command make.
  init(_ arguments: [String]) throws(UsageError) {
    guard let first = arguments.first else {
      self = .overview
      return
    }
    let names = Task.allCases.map(\.rawValue)
    guard let task = Task(rawValue: first) else {
      throw .unknownValue(
        first,
        source: Verb.plan.rawValue,
        allowed: names,
        nearest: Spelling.nearest(to: first, among: names)
      )
    }
    let rest = Array(arguments.dropFirst())
    if task == .leave {
      if let extra = rest.first { throw .needlessArgument(extra, verb: .plan) }
      self = .leave
      return
    }
    guard let id = rest.first else { throw .missingArgument(verb: .plan) }
    if rest.count > 1 { throw .needlessArgument(rest[1], verb: .plan) }
    self = task == .show ? .show(id) : .choose(id)
  }
}
