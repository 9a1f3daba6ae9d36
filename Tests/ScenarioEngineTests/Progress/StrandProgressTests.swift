import Testing

@testable import ScenarioEngine

@Suite struct StrandProgressTests {
  /// The handle strand over attempts with these figures in tenths; a minus marks a critical error.
  private static func progress(_ tenths: Int?...) -> StrandProgress {
    let tallies = tenths.map { tenth in
      AttemptTally.made(
        handle: tenth.map { Rational(abs($0), 10) },
        isCritical: (tenth ?? 0) < 0
      )
    }
    return StrandProgress(.handle, over: tallies)
  }

  @Test func `Two cases say nothing about mastery`() {
    #expect(Self.progress(10, 10).mastery == .tooFew(cases: 2, need: 3))
    #expect(Self.progress().mastery == .tooFew(cases: 0, need: 3))
    #expect(Self.progress(10, nil, 10).mastery == .tooFew(cases: 2, need: 3))
  }

  /// Three times .7 is exactly the cut, which floating point would put below it.
  @Test func `A mean exactly at the cut is mastered`() {
    let found = Self.progress(7, 7, 7)
    #expect(found.recentMean == Rational(7, 10))
    #expect(found.mastery == .mastered)
    #expect(Self.progress(7, 7, 6).mastery == .belowCut)
    #expect(Self.progress(10, 7, 4).mastery == .mastered)
  }

  @Test func `A critical error in the strand stands against mastery`() {
    #expect(Self.progress(10, -10, 10).mastery == .criticalError(cases: 1))
    #expect(Self.progress(-10, -10, 10).mastery == .criticalError(cases: 2))
  }

  @Test func `The last three cases decide`() {
    #expect(Self.progress(-10, 10, 10, 10).mastery == .mastered)
    #expect(Self.progress(10, 10, 10, 0, nil, 10, 10).mastery == .belowCut)
    #expect(Self.progress(1, 2, 3, 4).values.count == 4)
  }

  @Test func `Another strand is not concerned`() {
    let tallies = AttemptTally.made(handle: Rational(1), isCritical: true)
    let found = StrandProgress(.report, over: [tallies, tallies, tallies])
    #expect(found.mastery == .tooFew(cases: 0, need: 3))
  }
}

extension AttemptTally {
  /// A tally in which the handle strand has a figure, or none.
  fileprivate static func made(handle: Rational?, isCritical: Bool) -> AttemptTally {
    AttemptTally(
      scenarioID: "made",
      variant: "",
      mode: .practice,
      setting: .prison,
      observations: [],
      urgencies: [],
      reports: [],
      strands: handle.map { [.handle: $0] } ?? [:],
      total: handle,
      cut: Rational(7, 10),
      criticalErrors: isCritical ? [.handle: 1] : [:],
      criticalChances: 1,
      pools: []
    )
  }
}
