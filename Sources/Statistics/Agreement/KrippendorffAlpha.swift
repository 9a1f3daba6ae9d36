/// How far raters agree beyond chance, with missing values (hayes-krippendorff-2007).
///
/// Scores that count need .80; .667 to .80 is tentative.
package struct KrippendorffAlpha: Hashable, Sendable {
  /// How far apart two values are taken to be.
  package enum Metric: Hashable, Sendable, CaseIterable {
    /// Equal or not.
    case nominal
    /// By how many ratings lie between, as rubric levels ask for.
    case ordinal
    /// By their difference.
    case interval
    /// By their difference to their sum.
    case ratio
  }

  /// α = 1 − observed ÷ expected disagreement; 1 is full agreement, 0 what chance gives.
  package let value: Double
  /// How many values stand beside another one of the same unit.
  package let pairableCount: Int

  /// Makes α of ratings: a row a rater, a column a unit, nil where a value is missing.
  ///
  /// Nil where fewer than two values can be paired, or where all of these are equal: without any
  /// spread there is nothing that agreement could be told from.
  package init?(_ ratings: [[Int?]], metric: Metric) {
    let unitCount = ratings.map(\.count).max() ?? 0
    let units = (0..<unitCount)
      .map { unit in ratings.compactMap { $0.indices.contains(unit) ? $0[unit] : nil } }
      .filter { $0.count > 1 }
    let values = units.flatMap(\.self)
    pairableCount = values.count
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
    guard counts.count > 1 else { return nil }
    let places = Dictionary(uniqueKeysWithValues: counts.enumerated().map { ($1.key, $0) })
    let distances = Self.distances(counts.map { ($0.key, $0.value) }, metric)
    func distance(_ one: Int, _ other: Int) -> Double {
      guard let row = places[one], let column = places[other] else { return 0 }
      return distances[row][column]
    }
    let observed = units.map { unit in
      let all = unit.flatMap { one in unit.map { distance(one, $0) } }.reduce(0, +)
      return all / Double(unit.count - 1)
    }.reduce(0, +)
    let expected = counts.flatMap { one in
      counts.map { Double(one.value * $0.value) * distance(one.key, $0.key) }
    }.reduce(0, +)
    guard expected > 0 else { return nil }
    value = 1 - observed * Double(values.count - 1) / expected
  }

  private static func distances(_ counts: [(value: Int, count: Int)], _ metric: Metric)
    -> [[Double]]
  {
    counts.indices.map { row in
      counts.indices.map { column in
        guard row != column else { return 0 }
        let (one, other) = (Double(counts[row].value), Double(counts[column].value))
        switch metric {
        case .nominal: return 1
        case .interval: return (one - other) * (one - other)
        case .ratio:
          let part = one + other == 0 ? 0 : (one - other) / (one + other)
          return part * part
        case .ordinal:
          let between = counts[min(row, column)...max(row, column)].map(\.count).reduce(0, +)
          let ends = Double(counts[row].count + counts[column].count) / 2
          return (Double(between) - ends) * (Double(between) - ends)
        }
      }
    }
  }
}
