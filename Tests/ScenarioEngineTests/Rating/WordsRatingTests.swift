import ScenarioEngine
import Testing

/// Levels from features (rubric draft, R6), and which ratings count.
@Suite struct WordsRatingTests {
  /// "all five", "four", "two or three", "none or one".
  static let levels: [(count: Int, level: Int)] = [
    (0, 0), (1, 0), (2, 1), (3, 1), (4, 2), (5, 3),
  ]

  @Test(arguments: levels)
  func `the level follows from how many features a text has, whichever they are`(
    count: Int,
    level: Int
  ) {
    let all = WordsFeature.allCases
    for start in all.indices {
      let features = Set((0..<count).map { all[(start + $0) % all.count] })
      let judgement = WordsRating.Judgement.features(features, holdsForbidden: false)
      #expect(judgement.level == level)
      let forbidden = WordsRating.Judgement.features(features, holdsForbidden: true)
      #expect(forbidden.level == 0)
    }
  }

  @Test func `features are numbered as the rubric numbers them`() {
    #expect(WordsFeature.allCases.map(\.number) == [1, 2, 3, 4, 5])
    #expect((0...6).map { WordsFeature(number: $0)?.number } == [nil, 1, 2, 3, 4, 5, nil])
  }

  private func placed(
    _ step: Int,
    _ rater: WordsRating.Rater,
    _ level: Int
  ) -> PlacedRating {
    let rating = WordsRating(rater: rater, judgement: .level(level))
    return PlacedRating(step: step, criterion: "R6", rating: rating)
  }

  @Test func `the last rating of a rater counts, at each step by itself`() {
    let log = [
      placed(4, .first, 3), placed(2, .second, 0), placed(4, .second, 1), placed(4, .first, 2),
    ]
    #expect(log.counting == [placed(2, .second, 0), placed(4, .first, 2), placed(4, .second, 1)])
    #expect(log.counting(at: 4).map(\.level) == [2, 1])
    #expect(log.counting(at: 3) == [])
    #expect(log.human.last == HumanRating(step: 4, criterion: "R6", level: 2, rater: 1))
  }

  /// What is known, what comes, what of it is new; a letter a rater, a digit a level.
  static let arrivals: [(known: String, coming: String, new: String)] = [
    ("", "a2", "a2"), ("a2", "a2", ""), ("a2 a3", "a2", ""), ("a2 a3", "a2 a3 a2", "a2"),
    ("a2", "a3", "a3"), ("a2", "b2", "b2"), ("b1 a2", "a2 b1 b0", "b0"), ("a2 b1", "", ""),
  ]

  @Test(arguments: arrivals)
  func `a sheet adds what is new on it, and never undoes a correction`(
    known: String,
    coming: String,
    new: String
  ) {
    func ratings(_ text: String) -> [WordsRating] {
      text.split(separator: " ").map { part in
        WordsRating(
          rater: part.hasPrefix("a") ? .first : .second,
          judgement: .level(Int(part.suffix(1)) ?? 0)
        )
      }
    }
    #expect(ratings(known).missing(from: ratings(coming)) == ratings(new))
  }

  @Test func `only texts that both have rated say how raters agree`() {
    func rated(_ first: Int?, _ second: Int?) -> [WordsRating] {
      [(WordsRating.Rater.first, first), (.second, second)].compactMap { rater, level in
        level.map { WordsRating(rater: rater, judgement: .level($0)) }
      }
    }
    let agreement = RatingAgreement(of: [
      rated(3, 3), rated(2, 3), rated(0, 2), rated(nil, 1), rated(1, nil), rated(0, 0), [],
    ])
    #expect(agreement.texts == 4)
    #expect(agreement.same == 2)
    #expect(agreement.apart == 1)
  }
}
