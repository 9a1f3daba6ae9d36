/// A list of numbers with its mean and spread.
package struct Sample: Hashable, Sendable {
  /// The numbers, in order.
  package let values: [Double]

  /// Makes a sample.
  package init(_ values: [Double]) {
    self.values = values
  }

  /// Makes a sample of whole numbers.
  package init(_ values: [Int]) {
    self.init(values.map(Double.init))
  }

  /// How many numbers there are.
  package var count: Int { values.count }

  /// The mean; nil of nothing.
  package var mean: Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(count)
  }

  /// The mean squared distance from the mean; nil of nothing.
  package var populationVariance: Double? {
    squares.map { $0 / Double(count) }
  }

  /// The sum of squared distances ÷ (count − 1); nil with fewer than two numbers.
  package var variance: Double? {
    count < 2 ? nil : squares.map { $0 / Double(count - 1) }
  }

  /// The square root of the sample variance; nil with fewer than two numbers.
  package var standardDeviation: Double? {
    variance?.squareRoot()
  }

  /// Pearson's correlation with another sample of the same length; nil where either does not vary.
  package func correlation(with other: Sample) -> Double? {
    guard count == other.count, let mean, let otherMean = other.mean, let squares,
      let otherSquares = other.squares, squares > 0, otherSquares > 0
    else { return nil }
    let products = zip(values, other.values).map { ($0 - mean) * ($1 - otherMean) }
    let figure = products.reduce(0, +) / (squares.squareRoot() * otherSquares.squareRoot())
    return min(1, max(-1, figure))
  }

  /// The ranks from 1, the smallest first; ties share the mean of their ranks.
  package var ranks: Sample {
    Sample(
      values.map { value in
        let below = values.count { $0 < value }
        let equal = values.count { $0 == value }
        return Double(below) + Double(equal + 1) / 2
      }
    )
  }

  /// The sum of squared distances from the mean; exactly 0 where all numbers are equal.
  private var squares: Double? {
    guard let mean, let first = values.first else { return nil }
    guard values.contains(where: { $0 != first }) else { return 0 }
    return values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
  }
}
