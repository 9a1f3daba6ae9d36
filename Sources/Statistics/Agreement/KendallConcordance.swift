/// How far several experts rank the same options alike (kendall-1939-w).
package struct KendallConcordance: Hashable, Sendable {
  /// The sum of ranks of each option.
  package let rankSums: [Double]
  /// S, the squared distances of the rank sums from their mean, added up.
  package let sumOfSquares: Double
  /// W from 0, no agreement, to 1, the same order.
  package let value: Double
  /// χ² = raters × (options − 1) × W, with options − 1 degrees of freedom.
  package let chiSquared: Double

  /// Makes W of ratings or ranks: a row an expert, a column an option; ties are corrected for.
  ///
  /// Nil with fewer than two experts or two options, rows of different lengths, or where every
  /// expert ties every option.
  package init?(_ ratings: [[Double]]) {
    let options = ratings.first?.count ?? 0
    guard ratings.count > 1, options > 1, ratings.allSatisfy({ $0.count == options })
    else { return nil }
    let ranks = ratings.map { Sample($0).ranks.values }
    let sums = (0..<options).map { option in ranks.map { $0[option] }.reduce(0, +) }
    let mean = sums.reduce(0, +) / Double(options)
    let squares = sums.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
    let (m, n) = (Double(ratings.count), Double(options))
    let ties = ratings.map(Self.ties).reduce(0, +)
    let most = m * m * (n * n * n - n) - m * ties
    guard most > 0 else { return nil }
    rankSums = sums
    sumOfSquares = squares
    value = 12 * squares / most
    chiSquared = m * (n - 1) * value
  }

  /// Σ (t³ − t) over the groups of equal values of one expert.
  private static func ties(_ ratings: [Double]) -> Double {
    let counts = Dictionary(ratings.map { ($0, 1) }, uniquingKeysWith: +).values
    return Double(counts.map { $0 * $0 * $0 - $0 }.reduce(0, +))
  }
}
