/// One rater's level for the trainee's own words at a report step.
package struct HumanRating: Hashable, Sendable {
  /// The place of the report step in the scenario.
  package let step: Int
  /// The criterion's id, such as `R6`.
  package let criterion: String
  /// The level, 0 to 3.
  package let level: Int
  /// The first or the second rater, 1 or 2; never a name.
  package let rater: Int

  /// Makes a rating; whoever reads one from a file checks its ranges first.
  package init(step: Int, criterion: String, level: Int, rater: Int) {
    precondition((0...3).contains(level), "a level is 0 to 3")
    precondition((1...2).contains(rater), "there are two raters")
    self.step = step
    self.criterion = criterion
    self.level = level
    self.rater = rater
  }
}

/// What one or two raters make of one text.
package enum RatedText: Hashable, Sendable {
  /// Nobody has rated it.
  case notRated
  /// The raters' levels, the first rater's first, lie two or more apart: not scored until they
  /// agree.
  case apart(Int, Int)
  /// The level: one rater's own, or the mean of two, rounded down.
  case level(Int)

  /// How far two raters' levels may lie apart and still be averaged.
  static let greatestDistance = 1

  /// Judges the ratings of one step for one criterion; of several by one rater the last counts.
  package init(_ ratings: [HumanRating], step: Int, criterion: String) {
    func last(_ rater: Int) -> Int? {
      ratings.last { $0.step == step && $0.criterion == criterion && $0.rater == rater }?.level
    }
    switch (last(1), last(2)) {
    case (nil, nil): self = .notRated
    case (let one?, nil), (nil, let one?): self = .level(one)
    case (let one?, let other?):
      self =
        abs(one - other) > Self.greatestDistance
        ? .apart(one, other) : .level((one + other) / 2)
    }
  }
}
