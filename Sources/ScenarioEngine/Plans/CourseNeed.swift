/// Something to practise, by which the next case of a course is chosen.
package enum CourseNeed: String, Hashable, Sendable, CaseIterable {
  /// Ordinary things were marked as signs.
  case ordinaryExplanations = "ordinary-explanations"
  /// Signs and questions were taken for ordinary.
  case noticing
  /// Reports were made where a talk or nothing was called for.
  case restraint
  /// Less than a report was made where one was due.
  case reportingInTime = "reporting-in-time"
  /// Handling stayed below the cut.
  case handling

  /// Whether a case asks for it many times, as it has many observations; else about once.
  fileprivate var isAskedOften: Bool {
    switch self {
    case .ordinaryExplanations, .noticing: true
    case .restraint, .reportingInTime, .handling: false
    }
  }
}

/// How often something went wrong that a case can train, over a person's first attempts in one mode.
///
/// It advises what to practise and judges nobody: the counts may be far too few for that, and the
/// rule for when it is said is a convention, not a measurement.
package struct CourseWeakness: Hashable, Sendable {
  /// What went wrong.
  package let need: CourseNeed
  /// How often.
  package let count: Int
  /// Of how often it could have.
  package let of: Int

  /// The fewest chances of which anything is said, and the fewest mistakes; of what a case asks once, one
  /// speaks, as a course has few such cases and whoever never reports would go through it without a word.
  private var fewest: (chances: Int, errors: Int) { need.isAskedOften ? (3, 2) : (1, 1) }
  /// The least share of mistakes of which anything is said.
  static let leastShare = Rational(1, 3)

  /// Makes a count.
  package init(_ need: CourseNeed, count: Int, of: Int) {
    self.need = need
    self.count = count
    self.of = of
  }

  /// The share of mistakes, drawn towards a half by two mistakes and two successes more, so that two of two
  /// do not outweigh fourteen of nineteen.
  private var weight: Rational { Rational(count + 2, of + 4) }

  /// Whether it is worth practising: of observations at least 2 mistakes of 3 chances, of what a case asks
  /// once at least 1, and of both a third of the chances.
  package var isWorthPractice: Bool {
    of >= fewest.chances && count >= fewest.errors && Rational(count, of) >= Self.leastShare
  }

  /// What is worth practising, the greatest share of mistakes first; a small count weighs less.
  ///
  /// Tallies come oldest first. Modes are never added up: those in the mode of the newest count.
  package static func found(in tallies: [AttemptTally]) -> [CourseWeakness] {
    guard let mode = tallies.last?.mode else { return [] }
    let own = tallies.filter { $0.mode == mode }
    let all = CourseNeed.allCases.map { need in
      let errors = own.map { $0.errors(need) }
      return CourseWeakness(
        need,
        count: errors.reduce(0) { $0 + $1.count },
        of: errors.reduce(0) { $0 + $1.of }
      )
    }
    // Of equal weights the first need stays first.
    return all.filter(\.isWorthPractice).enumerated().sorted { one, other in
      one.element.weight == other.element.weight
        ? one.offset < other.offset : one.element.weight > other.element.weight
    }.map(\.element)
  }
}

extension AttemptTally {
  /// How often what a need is about went wrong in the attempt, of how often it could have.
  package func errors(_ need: CourseNeed) -> (count: Int, of: Int) {
    switch need {
    case .ordinaryExplanations: Self.count(ordinary) { $0.answer == .sign }
    case .noticing: Self.count(due) { $0.answer == .ordinary }
    case .restraint: Self.count(lowReports) { $0.answer >= .report }
    case .reportingInTime: Self.count(highReports) { $0.answer < $0.band.lowest }
    case .handling:
      strands[.handle].map { share in
        (share < cut || (criticalErrors[.handle] ?? 0) > 0 ? 1 : 0, 1)
      } ?? (0, 0)
    }
  }

  /// The answers to ordinary things.
  package var ordinary: [Observation] { observations.filter { !$0.isToBeNoticed } }
  /// The answers to what was to be noticed.
  package var due: [Observation] { observations.filter(\.isToBeNoticed) }
  /// The decisions for which no written report was called for.
  package var lowReports: [Urgency] { reports.filter { $0.band.highest < .report } }
  /// The decisions for which one was.
  package var highReports: [Urgency] { reports.filter { $0.band.lowest >= .report } }

  private static func count<Answer>(
    _ answers: [Answer],
    _ isError: (Answer) -> Bool
  ) -> (count: Int, of: Int) {
    (answers.count(where: isError), answers.count)
  }
}
