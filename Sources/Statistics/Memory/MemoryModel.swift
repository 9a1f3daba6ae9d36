internal import Glibc

/// FSRS-6, the free spaced repetition scheduler: how a memory fades, and what a review makes of it
/// [fsrs].
///
/// With the published parameters and without fuzz: the same reviews always give the same schedule.
package struct MemoryModel: Hashable, Sendable {
  /// The 21 parameters, w0 to w20, as they were fitted to a large log of reviews and published.
  static let published: [Double] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  /// The model with the published parameters.
  package static let standard = MemoryModel(parameters: published)

  /// The least stability, in days.
  private static let leastStability = 0.001
  /// The longest interval, in days: a hundred years.
  package static let longestInterval = 36_500

  private let w: [Double]
  /// The factor that makes the chance of recall 90 % after as many days as the stability says.
  private let factor: Double

  private init(parameters: [Double]) {
    precondition(parameters.count == 21, "FSRS-6 has 21 parameters")
    w = parameters
    factor = pow(0.9, -1 / parameters[20]) - 1
  }

  /// The chance of recall, from 0 to 1, so many days after a review: R = (1 + f t/S)^-w20.
  ///
  /// Fewer than 0 days count as none.
  package func retrievability(afterDays days: Int, stability: Double) -> Double {
    pow(1 + factor * Double(max(0, days)) / stability, -w[20])
  }

  /// The whole days after which the chance of recall has fallen to a wished share, from 1 to
  /// `longestInterval`; the share lies between 0 and 1.
  package func interval(retention: Double, stability: Double) -> Int {
    precondition(retention > 0 && retention < 1, "a wished retention is a share")
    let days = stability / factor * (pow(retention, -1 / w[20]) - 1)
    return Int(min(max(1, days.rounded(.toNearestOrEven)), Double(Self.longestInterval)))
  }

  /// The memory after its first review.
  package func state(afterFirst grade: MemoryGrade) -> MemoryState {
    MemoryState(
      stability: max(Self.leastStability, w[grade.rawValue - 1]),
      difficulty: clamped(initialDifficulty(grade))
    )
  }

  /// The memory after another review, so many whole days after the one before; none and fewer is the
  /// same day.
  package func state(
    after grade: MemoryGrade,
    elapsedDays days: Int,
    from state: MemoryState
  ) -> MemoryState {
    let stability =
      days < 1
      ? stabilityOnTheSameDay(state.stability, grade)
      : grade == .again
        ? stabilityWhenForgotten(state, days) : stabilityWhenRecalled(state, days, grade)
    return MemoryState(
      stability: max(Self.leastStability, stability),
      difficulty: difficulty(after: grade, from: state.difficulty)
    )
  }

  private func initialDifficulty(_ grade: MemoryGrade) -> Double {
    w[4] - exp(w[5] * Double(grade.rawValue - 1)) + 1
  }

  /// The next difficulty: the change is the smaller the nearer it is to 10, and some of the way back
  /// to that of an easy start is taken each time.
  private func difficulty(after grade: MemoryGrade, from difficulty: Double) -> Double {
    let change = -w[6] * Double(grade.rawValue - 3)
    let damped = difficulty + (10 - difficulty) * change / 9
    return clamped(w[7] * initialDifficulty(.easy) + (1 - w[7]) * damped)
  }

  private func clamped(_ difficulty: Double) -> Double { min(max(1, difficulty), 10) }

  private func stabilityOnTheSameDay(_ stability: Double, _ grade: MemoryGrade) -> Double {
    let growth = exp(w[17] * (Double(grade.rawValue - 3) + w[18])) * pow(stability, -w[19])
    return stability * (grade == .again ? growth : max(1, growth))
  }

  private func stabilityWhenForgotten(_ state: MemoryState, _ days: Int) -> Double {
    let recall = retrievability(afterDays: days, stability: state.stability)
    let longTerm =
      w[11] * pow(state.difficulty, -w[12]) * (pow(state.stability + 1, w[13]) - 1)
      * exp((1 - recall) * w[14])
    return min(longTerm, state.stability / exp(w[17] * w[18]))
  }

  private func stabilityWhenRecalled(
    _ state: MemoryState,
    _ days: Int,
    _ grade: MemoryGrade
  ) -> Double {
    let recall = retrievability(afterDays: days, stability: state.stability)
    let penalty = grade == .hard ? w[15] : 1
    let bonus = grade == .easy ? w[16] : 1
    let growth =
      exp(w[8]) * (11 - state.difficulty) * pow(state.stability, -w[9])
      * (exp((1 - recall) * w[10]) - 1) * penalty * bonus
    return state.stability * (1 + growth)
  }
}
