package import ScenarioEngine
package import Statistics

/// What a trainee's first attempts in one mode add up to.
package struct ModeStatistics: Equatable, Sendable {
  /// The mode; figures of different modes are never added up.
  package let mode: PlayMode
  /// How many cases are in it.
  package let cases: Int
  /// What may be said of the answers.
  package let answers: AttemptStatistics
  /// The strands, in order.
  package let strands: [StrandProgress]
  /// The totals before any cap, oldest first, as shares.
  package let totals: [Double]
  /// Noticing and grading over the attempts that alone had too little for them.
  package let pools: [DetectionPool]
  /// How many critical errors were made.
  package let criticalErrors: Int
  /// How many the answers could have made.
  package let criticalChances: Int

  /// Adds up attempts in one mode, oldest first.
  package init(_ mode: PlayMode, _ tallies: [AttemptTally]) {
    self.mode = mode
    cases = tallies.count
    answers = AttemptStatistics(tallies.map { AttemptCounts($0) }.reduce(AttemptCounts(), +))
    strands = Strand.allCases.map { StrandProgress($0, over: tallies) }
    totals = tallies.compactMap(\.total).map(\.share)
    pools = DetectionPool.pooled(tallies.flatMap(\.pools))
    criticalErrors = tallies.flatMap(\.criticalErrors.values).reduce(0, +)
    criticalChances = tallies.map(\.criticalChances).reduce(0, +)
  }

  /// How the total changed; nil with fewer than four cases.
  package var changeOfTotal: ScoreChange? {
    ScoreChange(totals, least: ScoreChange.leastOfTotal)
  }

  /// How identifying changed; nil with fewer than four cases.
  package var changeOfIdentifying: ScoreChange? {
    let values = strands.first { $0.strand == .identify }?.values ?? []
    return ScoreChange(values.map(\.share), least: ScoreChange.leastOfIdentifying)
  }
}

/// A trainee's statistics, mode by mode.
package struct StatisticsOverview: Equatable, Sendable {
  /// The modes in which something was finished, in order.
  package let modes: [ModeStatistics]
  /// How many first attempts cannot be read or scored any more.
  package let leftOut: Int

  /// Sorts attempts by mode; they come oldest first, one a case.
  package init(_ tallies: [AttemptTally], leftOut: Int = 0) {
    modes = PlayMode.allCases.compactMap { mode in
      let own = tallies.filter { $0.mode == mode }
      return own.isEmpty ? nil : ModeStatistics(mode, own)
    }
    self.leftOut = leftOut
  }

  /// The overview of one mode alone.
  package func only(_ mode: PlayMode) -> StatisticsOverview {
    StatisticsOverview(modes: modes.filter { $0.mode == mode }, leftOut: leftOut)
  }

  private init(modes: [ModeStatistics], leftOut: Int) {
    self.modes = modes
    self.leftOut = leftOut
  }
}

extension Rational {
  /// The fraction as a number, for what is displayed alone.
  package var share: Double { Double(numerator) / Double(denominator) }
}
