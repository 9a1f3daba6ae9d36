/// How sure the trainee is of an answer.
package enum Sureness: Int, Hashable, Sendable, CaseIterable {
  /// A guess: 35 %; offered for urgency only.
  case guess = 35
  /// Unsure: 55 %.
  case unsure = 55
  /// Fairly sure: 75 %.
  case fairly = 75
  /// Certain: 95 %.
  case certain = 95
}

/// What the trainee answered at a step; items are named by their place in the step's task.
package enum Decision: Hashable, Sendable {
  /// A scene was read, or an ending reached.
  case read
  /// Answers to the observations that were shown, by place.
  case identify([Int: Mark])
  /// The questions picked, by place.
  case questions(Set<Int>)
  case urgency(Tier, Sureness?)
  /// The option chosen, by place.
  case choose(Int)
  /// Each option sorted, by place.
  case sort([Int: SortAnswer])
  /// Each option rated 1 to 5, by place.
  case rate([Int: Int])
  /// The best and the worst option, by place.
  case bestWorst(best: Int, worst: Int)
  case report(ReportDecision)

  /// An answer to one observation.
  package struct Mark: Hashable, Sendable {
    /// The answer.
    package var answer: ObservationAnswer
    /// How sure; asked on sign and ordinary only.
    package var sureness: Sureness?

    /// Makes a mark.
    package init(_ answer: ObservationAnswer, sureness: Sureness? = nil) {
      self.answer = answer
      self.sureness = sureness
    }
  }

  /// Where an option is sorted.
  package enum SortAnswer: Int, Hashable, Sendable, CaseIterable {
    case `do` = 0
    case could = 1
    case dont = 2
  }
}

extension [Int: Decision.SortAnswer] {
  /// The options that are done, by place.
  package var done: Set<Int> { Set(filter { $0.value == .do }.keys) }
}

/// The parts of a report as the trainee gave it.
package struct ReportDecision: Hashable, Sendable {
  /// Whether and how fast.
  package var urgency: Tier
  /// The channels chosen, by place in the task.
  package var channels: Set<Int> = []
  /// The facts put in, by place, and as what.
  package var facts: [Int: FactLabel] = [:]
  /// Whether "no protective fact known" was ticked.
  package var saysNoProtectiveKnown = false
  /// Whether "nothing against the concern known" was ticked.
  package var saysNothingAgainstKnown = false
  /// The trainee's own words; never scored by the program.
  package var words = ""

  /// Makes a report with nothing in it yet.
  package init(urgency: Tier) {
    self.urgency = urgency
  }
}
