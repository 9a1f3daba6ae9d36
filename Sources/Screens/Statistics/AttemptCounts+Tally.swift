internal import ScenarioEngine
internal import Statistics

extension AttemptCounts {
  /// Counts what an attempt adds.
  init(_ tally: AttemptTally) {
    self.init()
    let (due, ordinary) = (tally.due, tally.ordinary)
    ordinaryAsSign = Self.errors(.ordinaryExplanations, in: tally)
    protectedAsSign = Self.share(of: ordinary.filter(\.isProtected)) { $0.answer == .sign }
    dueAsOrdinary = Self.errors(.noticing, in: tally)
    detection = DetectionCounts(
      hits: Self.share(of: due) { $0.answer != .ordinary },
      falseAlarms: Self.share(of: ordinary) { $0.answer != .ordinary }
    )
    ratings = RatingCurve(signals: Self.grades(of: due), noise: Self.grades(of: ordinary))
    reportedTooReadily = Self.errors(.restraint, in: tally)
    reportedTooSlowly = Self.errors(.reportingInTime, in: tally)
    reportedAsKey = Self.share(of: tally.reports, \.isRight)
    sureness = Self.levels(
      tally.observations.map { ($0.sureness, $0.isRight) }
        + tally.urgencies.map { ($0.sureness, $0.isRight) }
    )
  }

  private static func errors(_ need: CourseNeed, in tally: AttemptTally) -> Proportion {
    let errors = tally.errors(need)
    return Proportion(errors.count, of: errors.of)
  }

  private static func share<Answer>(
    of answers: [Answer],
    _ isCounted: (Answer) -> Bool
  ) -> Proportion {
    Proportion(answers.count(where: isCounted), of: answers.count)
  }

  /// The degrees of sureness that observations offer, the surest first.
  private static let degrees: [Sureness] = [.certain, .fairly, .unsure]

  /// How many answers got each grade, from surest sign to surest ordinary.
  ///
  /// Marked lines have no sureness and are left out whole, or only their checks would count.
  private static func grades(of answers: [AttemptTally.Observation]) -> [Int] {
    var counts = Array(repeating: 0, count: gradeCount)
    for answer in answers where answer.asksSureness {
      if let grade = grade(of: answer) { counts[grade] += 1 }
    }
    return counts
  }

  private static func grade(of answer: AttemptTally.Observation) -> Int? {
    if answer.answer == .check { return gradeCount / 2 }
    guard let degree = answer.sureness.flatMap({ degrees.firstIndex(of: $0) }) else { return nil }
    return answer.answer == .sign ? degree : gradeCount - 1 - degree
  }

  private static func levels(_ answers: [(sureness: Sureness?, isRight: Bool)]) -> [ForecastLevel] {
    Sureness.allCases.compactMap { sureness in
      let given = answers.filter { $0.sureness == sureness }
      guard !given.isEmpty else { return nil }
      return ForecastLevel(percent: sureness.rawValue, right: share(of: given, \.isRight))
    }
  }
}
