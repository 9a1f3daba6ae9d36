import ScenarioEngine
import TestSupport
import Testing

/// The rubric draft, section 1, `rating`, with the panel of evidence.md f3.
@Suite struct `Rated courses of action` {
  private let keys = zip(
    Panel.experts,
    [StandingKey.Standing.recommended, .poor, .poor, .recommended, .poor]
  )
  .map { StandingKey($1, .rated($0)) }

  private func source(_ keys: [StandingKey]) -> Case {
    makeCase([.list("rate", .rate, for: "H6", keys), .ending("end")])
  }

  private func judgement(
    _ ratings: [Int],
    _ keys: [StandingKey]? = nil,
    rubric: Rubric = .draft
  ) -> ListJudgement? {
    let source = source(keys ?? self.keys)
    let scoring = Scoring(of: source, rubric: rubric, directory: .none)
    return scoring.judgement(of: .rated(ratings), in: source.scenario.opening)
  }

  @Test func `The key is the panel's mean`() {
    let means = Panel.experts.map { Panel.rated($0).mean }
    #expect(
      means == [Rational(14, 3), Rational(5, 3), Rational(7, 6), Rational(4), Rational(4, 3)]
    )
  }

  /// Ratings, r in ten-thousandths (evidence.md f3 and rubric-draft), level, whether held down.
  static let vectors: [([Int], Int, Int, Bool)] = [
    ([4, 2, 2, 4, 3], 8893, 3, false),
    ([5, 4, 4, 5, 4], 9835, 1, true),
    ([5, 2, 1, 4, 4], 7515, 1, true),
    ([4, 3, 2, 4, 2], 9402, 3, false),
    ([5, 1, 1, 5, 1], 9835, 3, false),
  ]

  @Test(arguments: vectors)
  func `The vectors of the draft come out`(
    ratings: [Int],
    r: Int,
    level: Int,
    isHeldDown: Bool
  ) throws {
    let score = try #require(judgement(ratings)?.score)
    guard case .correlation(let correlation) = score.figure else {
      Issue.record("a rating gives a correlation")
      return
    }
    let square = Double(correlation.square.numerator) / Double(correlation.square.denominator)
    #expect(Int((square.squareRoot() * 10_000).rounded()) == r)
    #expect(correlation.percent == (r + 50) / 100)
    #expect(score.level == level)
    #expect(score.isHeldDown == isHeldDown)
    #expect(!score.isNonAnswer)
    let card = try ScenarioEngineTests.score(source(keys), [.rated(ratings)])
    #expect(card.criterion("H6")?.figure == Rational(level, 3))
    #expect(card.criterion("H6")?.level == level)
  }

  @Test(arguments: 1...5)
  func `The same rating for everything is no answer and earns nothing`(value: Int) throws {
    let score = try #require(judgement(Array(repeating: value, count: 5))?.score)
    #expect(score.level == 0)
    #expect(score.figure == .share(.zero))
    #expect(score.isNonAnswer)
  }

  @Test func `A contrary answer earns nothing, not half`() throws {
    let score = try #require(judgement([1, 5, 5, 1, 5])?.score)
    #expect(score.level == 0)
    #expect(score.figure.percent == 0)
  }

  @Test func `A threshold is compared exactly`() throws {
    // Answers 1 2 3 4 and key 2 1 4 3 times 10 correlate at exactly 3/5.
    let panels = [[2], [1], [4], [3]].map { Array(repeating: $0[0], count: 8) }
    let keys = panels.map { StandingKey(.acceptable, .rated($0)) }
    func level(_ threshold: Rational) -> Int? {
      var rubric = Rubric.draft
      rubric = Rubric.rubric(
        rubric.criteria,
        measures: [
          MeasureRule(measure: .rating, thresholds: [threshold, Rational(99, 100), .one])
        ]
      )
      return judgement([1, 2, 3, 4], keys, rubric: rubric)?.score?.level
    }
    #expect(level(Rational(3, 5)) == 1)
    #expect(level(Rational(600_001, 1_000_000)) == 0)
  }

  @Test func `Without a panel of eight ratings are not scored`() throws {
    let seven = Panel.experts.map { StandingKey(.acceptable, .rated(Array($0.prefix(7)))) }
    #expect(judgement([5, 1, 1, 5, 1], seven) == .notScored(.noPanel))
    let authors = keys.map { StandingKey(standing: $0.standing, justification: because) }
    #expect(judgement([5, 1, 1, 5, 1], authors) == .notScored(.noPanel))
    let some = Array(keys.dropLast()) + authors.suffix(1)
    #expect(judgement([5, 1, 1, 5, 1], some) == .notScored(.noPanel))
    let card = try ScenarioEngineTests.score(source(seven), [.rated([5, 1, 1, 5, 1])])
    #expect(card.criterion("H6")?.level == nil)
  }

  @Test func `An option on which the panel disagrees does not count`() throws {
    let split = StandingKey(.acceptable, .rated([1, 5, 1, 5, 1, 5, 1, 5, 1, 5, 1, 5]))
    let with = keys + [split]
    for value in 1...3 {
      #expect(judgement([4, 2, 2, 4, 3, value], with) == judgement([4, 2, 2, 4, 3], keys))
    }
    let allSplit = [keys[0], keys[1], split, split]
    #expect(judgement([5, 1, 3, 3], allSplit) == .notScored(.disputed))
  }

  @Test func `A rubric that says nothing of ratings does not score them`() {
    #expect(
      judgement([5, 1, 1, 5, 1], rubric: .rubric([], measures: [.firstSort]))
        == .notScored(.noRule)
    )
  }

  @Test func `A forfeited list counts as the worst answer`() {
    let source = source(keys)
    let scoring = Scoring(of: source, rubric: .draft, directory: .none)
    #expect(scoring.judgement(of: nil, in: source.scenario.opening)?.score?.level == 0)
  }

  @Test func `What is harmful by its authors is not to be rated high either`() throws {
    var flagged = keys
    flagged[3] = StandingKey(.harmful, .rated(Panel.experts[3]))
    #expect(judgement([5, 1, 1, 5, 1], flagged)?.score?.level == 1)
    #expect(judgement([5, 1, 1, 3, 1], flagged)?.score?.isHeldDown == false)
  }

  /// The correlation against the textbook formula in floating point, over random lists.
  @Test func `The exact correlation is Pearson's`() throws {
    let seed: UInt64 = 20_261_128
    var generator = SeededGenerator(seed: seed)
    for round in 0..<500 {
      let count = generator.number(3...9)
      let answers = (0..<count).map { _ in generator.number(1...5) }
      // One rater in eight differs by one, so that means are no whole numbers.
      let panels = (0..<count).map { _ -> [Int] in
        let value = generator.number(1...4)
        return Array(repeating: value, count: 7) + [value + generator.number(0...1)]
      }
      let source = source(panels.map { StandingKey(.acceptable, .rated($0)) })
      let scoring = Scoring(of: source, rubric: .draft, directory: .none)
      let judged = scoring.judgement(of: .rated(answers), in: source.scenario.opening)
      let means = panels.map { Double($0.reduce(0, +)) / 8 }
      let expected = pearson(answers.map(Double.init), means)
      guard case .correlation(let correlation)? = judged?.score?.figure else {
        #expect(expected == nil, "seed \(seed), round \(round)")
        continue
      }
      let square = Double(correlation.square.numerator) / Double(correlation.square.denominator)
      let r = Double(correlation.sign) * square.squareRoot()
      let textbook = try #require(expected)
      #expect(abs(r - textbook) < 1e-9, "seed \(seed), round \(round)")
    }
  }

  private func pearson(_ one: [Double], _ other: [Double]) -> Double? {
    let count = Double(one.count)
    let (meanOne, meanOther) = (one.reduce(0, +) / count, other.reduce(0, +) / count)
    let shared = zip(one, other).map { ($0 - meanOne) * ($1 - meanOther) }.reduce(0, +)
    let spread =
      one.map { ($0 - meanOne) * ($0 - meanOne) }.reduce(0, +)
      * other.map { ($0 - meanOther) * ($0 - meanOther) }.reduce(0, +)
    return spread > 1e-12 ? shared / spread.squareRoot() : nil
  }

  @Test func `Best conduct earns the highest level wherever a panel leaves one`() throws {
    let seed: UInt64 = 7
    var generator = SeededGenerator(seed: seed)
    for round in 0..<300 {
      let count = generator.number(3...8)
      let panels = (0..<count).map { _ -> [Int] in
        let value = generator.number(1...4)
        return (0..<9).map { _ in value + generator.number(0...1) }
      }
      let source = source(panels.map { StandingKey(.acceptable, .rated($0)) })
      let best = Exemplar(of: source).decision(in: source.scenario.opening)
      let scoring = Scoring(of: source, rubric: .draft, directory: .none)
      let score = scoring.judgement(of: best, in: source.scenario.opening)?.score
      #expect(score == nil || score?.level == 3, "seed \(seed), round \(round): \(panels)")
    }
  }
}
