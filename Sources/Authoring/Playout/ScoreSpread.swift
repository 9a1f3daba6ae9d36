package import ScenarioEngine

/// How the scores of plays by chance are spread.
package struct ScoreSpread: Hashable, Sendable {
  /// The levels of one criterion.
  package struct Levels: Hashable, Sendable {
    /// The criterion's id.
    package let criterion: String
    /// How many plays have each level, 0 to 3.
    package let counts: [Int]
    /// The levels of the plays that were judged; nil where none was.
    package let spread: Spread<Int>?
  }

  /// The plays that were scored: all that came to an ending.
  package let plays: Int
  /// The total; nil where no play has one.
  package let total: Spread<Rational>?
  /// The strands that some play shows.
  package let strands: [Strand: Spread<Rational>]
  /// Every criterion of the rubric, in its order.
  package let criteria: [Levels]
  /// How many plays made each critical error, by id.
  package let criticalErrors: [String: Int]
  /// How many plays came to each ending, by the step's place.
  package let endings: [Int: Int]
}

/// Collects the scores of plays.
struct ScoreTally {
  private let rubric: Rubric
  private var plays = 0
  private var totals: [Rational] = []
  private var strands: [Strand: [Rational]] = [:]
  private var levels: [[Int]]
  private var criticalErrors: [String: Int] = [:]
  private var endings: [Int: Int] = [:]

  init(of rubric: Rubric) {
    self.rubric = rubric
    levels = rubric.criteria.map { _ in [0, 0, 0, 0] }
  }

  /// Adds the score of a play that came to an ending.
  mutating func add(_ card: ScoreCard, ending: Int) {
    plays += 1
    endings[ending, default: 0] += 1
    if let total = card.total { totals.append(total) }
    for strand in card.strands {
      if let value = strand.value { strands[strand.strand, default: []].append(value) }
    }
    for (place, score) in card.criteria.enumerated() {
      if let level = score.level { levels[place][level] += 1 }
    }
    for id in Set(card.criticalErrors.map(\.id)) { criticalErrors[id, default: 0] += 1 }
  }

  /// What was collected.
  var spread: ScoreSpread {
    ScoreSpread(
      plays: plays,
      total: Spread(of: totals),
      strands: strands.compactMapValues { Spread(of: $0) },
      criteria: zip(rubric.criteria, levels).map { criterion, counts in
        let values = counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
        return ScoreSpread.Levels(
          criterion: criterion.id,
          counts: counts,
          spread: Spread(of: values)
        )
      },
      criticalErrors: criticalErrors,
      endings: endings
    )
  }
}
