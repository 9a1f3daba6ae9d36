import Authoring
import CaseSupport
import ScenarioEngine
import TestSupport
import Testing

/// The most and the least that a case allows, against plays one by one.
@Suite struct `What a case allows` {
  private let data: ShippedData

  init() throws { data = try ShippedData() }

  private func scoring(_ source: Case) -> Scoring {
    Scoring(of: source, rubric: data.rubric, directory: data.directory)
  }

  @Test(arguments: 0..<40) func `The least is the least of all plays`(seed: Int) throws {
    let source = GeneratedCase.make(seed: seed, steps: 5 + seed % 3)
    guard let plays = try EveryPlay(source: source).plays(limit: 1_500) else { return }
    let possible = PossibleScores(of: scoring(source))
    let cards = plays.map { scoring(source).score($0) }
    #expect(possible.unproved == [])
    for strand in Strand.allCases {
      let least = cards.compactMap { $0.strand(strand)?.value }.min()
      #expect(possible.worst[strand] == least, "\(strand), seed \(seed)")
    }
    for criterion in data.rubric.criteria.map(\.id) {
      let least = cards.compactMap { $0.criterion(criterion)?.level }.min()
      #expect(possible.worstLevels[criterion] == least, "\(criterion), seed \(seed)")
    }
  }

  @Test func `Most of these cases are small enough to be compared`() throws {
    let compared = try (0..<40).filter { seed in
      let source = GeneratedCase.make(seed: seed, steps: 5 + seed % 3)
      return try EveryPlay(source: source).plays(limit: 1_500) != nil
    }
    #expect(compared.count >= 25)
  }

  @Test func `No play by chance earns less`() throws {
    var proved = 0
    for seed in 100..<120 {
      let source = GeneratedCase.make(seed: seed, steps: 14)
      let possible = PossibleScores(of: scoring(source), limit: 400)
      proved += possible.worst.count
      for number in 0..<20 {
        let chance = UInt64(seed * 100 + number)
        let play = Player.random.play(source, directory: data.directory, seed: chance)
        let card = scoring(source).score(play)
        for strand in card.strands where !possible.unproved.contains(strand.strand) {
          guard let value = strand.value else { continue }
          let least = try #require(possible.worst[strand.strand])
          #expect(least <= value, "\(strand.strand), seed \(seed)")
        }
        for score in card.criteria {
          guard let level = score.level, let least = possible.worstLevels[score.criterion] else {
            continue
          }
          #expect(least <= level, "\(score.criterion), seed \(seed)")
        }
      }
    }
    #expect(proved >= 10)
  }

  @Test(arguments: 0..<40) func `Best conduct earns everything`(seed: Int) {
    let possible = PossibleScores(
      of: scoring(GeneratedCase.make(seed: seed, steps: 30)),
      limit: 1
    )
    #expect(possible.best.values.allSatisfy { $0 == .one })
    #expect(possible.bestLevels.values.allSatisfy { $0 == 3 })
    #expect(!possible.bestLevels.isEmpty)
  }

  /// Ten to see, one urgency, one choice with levels 3 and 0, two endings: see `MadeCase`.
  @Test func `A case worked out by hand`() throws {
    let possible = try possible(MadeCase())
    // I1 and I4 are 60 of 100 points and can both be missed; H1 alone is too little for a strand.
    #expect(possible.best == [.identify: .one])
    #expect(possible.worst == [.identify: .zero])
    #expect(possible.bestLevels == ["I1": 3, "I4": 3, "H1": 3])
    #expect(possible.worstLevels == ["I1": 0, "I4": 0, "H1": 0])
  }

  @Test func `Where every option is worth something, nobody earns nothing`() throws {
    let made = try MadeCase()
      .with(#""levels": {"H1": 3}"#, #""levels": {"H1": 3, "H2": 3, "H3": 3}"#)
      .with(#""levels": {"H1": 0}"#, #""levels": {"H1": 1, "H2": 0, "H3": 2}"#)
    let possible = try possible(made)
    // H1 weighs 15, H2 20 and H3 20: credit ⅓ is level 1, 0 level 0 and ⅔ level 2; (15 + 40) ÷ 165.
    #expect(possible.worst[.handle] == Rational(1, 3))
    #expect(possible.worstLevels["H3"] == 2)
  }

  @Test func `Options that are worst in different criteria are weighed as a whole`() throws {
    let made = try MadeCase()
      .with(#""levels": {"H1": 3}"#, #""levels": {"H1": 3, "H2": 3, "H3": 3}"#)
      .with(
        #"{"id": "wait", "text""#,
        #"{"id": "half", "text": "Half.", "outcome": "Half.", "key": {"levels": {"H1": 0, "H2": 2, "H3": 2}, "reason": "So."}}, {"id": "wait", "text""#
      )
      .with(#""levels": {"H1": 0}"#, #""levels": {"H1": 3, "H2": 0, "H3": 0}"#)
    let possible = try possible(made)
    // 'half': (40 + 40) ÷ 165; 'wait': 45 ÷ 165; no play has level 0 in all three.
    #expect(possible.worst[.handle] == Rational(3, 11))
    #expect(["H1", "H2", "H3"].map { possible.worstLevels[$0] } == [0, 0, 0])
  }

  @Test func `What cannot be followed to the end is not guessed`() throws {
    let source = GeneratedCase.make(seed: 3, steps: 60)
    let possible = PossibleScores(of: scoring(source), limit: 4)
    #expect(possible.unproved == Set(Strand.allCases))
    #expect(possible.worst == [:])
    #expect(possible.best != [:])
  }

  private func possible(_ made: MadeCase) throws -> PossibleScores {
    PossibleScores(of: scoring(try made.read()))
  }
}
