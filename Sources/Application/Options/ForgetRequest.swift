internal import ScenarioEngine

/// What `signpost forget` is asked for.
package struct ForgetRequest: Equatable, Sendable {
  /// What is to be deleted.
  package enum Target: Equatable, Sendable {
    /// Attempts, by the beginnings of their ids.
    case attempts([String])
    /// What began on a day from the first on and before the second, counted since 1970-01-01.
    case period(since: Int?, before: Int?)
    /// All that is kept of the trainee.
    case everything
  }

  /// What is to be deleted.
  package var target: Target
  /// Whether it is deleted now, and not only listed.
  package var isConfirmed: Bool

  /// Makes a request.
  package init(_ target: Target, isConfirmed: Bool = false) {
    self.target = target
    self.isConfirmed = isConfirmed
  }
}

/// The options of `signpost forget` as they were read, before it is known whether they fit together.
struct ForgetOptions {
  var since: LocalTime?
  var before: LocalTime?
  var isEverything = false
  var isConfirmed = false

  /// The request that they make together with the words after the command.
  func request(_ arguments: [String]) throws(UsageError) -> ForgetRequest {
    let hasPeriod = since != nil || before != nil
    if let first = arguments.first, isEverything || hasPeriod {
      throw .needlessArgument(first, verb: .forget)
    }
    if isEverything {
      if hasPeriod { throw .optionsClash("--all", since == nil ? "--before" : "--since") }
      return ForgetRequest(.everything, isConfirmed: isConfirmed)
    }
    if hasPeriod {
      if let since, let before, since >= before {
        throw .optionsClash("--since \(since.dayText)", "--before \(before.dayText)")
      }
      let period = ForgetRequest.Target.period(since: since?.dayNumber, before: before?.dayNumber)
      return ForgetRequest(period, isConfirmed: isConfirmed)
    }
    guard !arguments.isEmpty else { throw .missingArgument(verb: .forget) }
    return ForgetRequest(.attempts(arguments), isConfirmed: isConfirmed)
  }

  /// Reads a day, `2026-03-01`.
  static func day(_ word: String, of source: String) throws(UsageError) -> LocalTime {
    guard word.utf8.count == 10, let day = LocalTime(text: word + "T00:00") else {
      throw .noDay(word, source: source)
    }
    return day
  }
}
