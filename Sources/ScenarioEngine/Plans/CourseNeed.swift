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

  /// The fewest chances of which anything is said.
  static let fewest = 3
  /// The fewest mistakes of which anything is said.
  static let fewestErrors = 2
  /// The least share of mistakes of which anything is said.
  static let leastShare = Rational(1, 3)

  /// Makes a count.
  package init(_ need: CourseNeed, count: Int, of: Int) {
    self.need = need
    self.count = count
    self.of = of
  }

  /// The share of mistakes; 0 without chances.
  var share: Rational { of == 0 ? .zero : Rational(count, of) }

  /// Whether it is worth practising: at least 2 mistakes of 3 chances, and a third of them.
  package var isWorthPractice: Bool {
    of >= Self.fewest && count >= Self.fewestErrors && share >= Self.leastShare
  }

  /// What is worth practising, the greatest share of mistakes first.
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
    // Of equal shares the first need stays first.
    return all.filter(\.isWorthPractice).enumerated().sorted { one, other in
      one.element.share == other.element.share
        ? one.offset < other.offset : one.element.share > other.element.share
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
