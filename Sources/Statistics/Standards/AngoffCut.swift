/// A cut from judges who say, item by item, how likely somebody just good enough is right
/// (angoff-1971, shulruf-2016).
package struct AngoffCut: Hashable, Sendable {
  /// What each judge expects in all.
  package let sums: [Double]
  /// The number of items.
  package let itemCount: Int

  /// Makes a cut of judgements from 0 to 1: a row a judge, a column an item.
  ///
  /// Nil without judges or items, with rows of different lengths or judgements outside 0 to 1.
  package init?(_ judgements: [[Double]]) {
    guard let items = judgements.first?.count, items > 0,
      judgements.allSatisfy({ $0.count == items && $0.allSatisfy((0...1).contains) })
    else { return nil }
    sums = judgements.map { $0.reduce(0, +) }
    itemCount = items
  }

  /// The cut in items: the mean of the judges' sums.
  package var cut: Double { sums.reduce(0, +) / Double(sums.count) }
  /// The cut as a share, 0 to 1.
  package var share: Double { cut / Double(itemCount) }
  /// How far judges lie apart, in items; nil with one judge.
  package var standardDeviation: Double? { Sample(sums).standardDeviation }
  /// The standard error of the cut, in items; nil with one judge.
  package var standardError: Double? {
    standardDeviation.map { $0 / Double(sums.count).squareRoot() }
  }

  /// The interval of the cut in items, by Student's t with judges − 1; nil with one judge.
  package func interval(confidence: Double = 0.95) -> ConfidenceInterval? {
    guard let standardError,
      let t = StudentDistribution(degreesOfFreedom: sums.count - 1)?
        .quantile((1 + confidence) / 2)
    else { return nil }
    return ConfidenceInterval(lower: cut - t * standardError, upper: cut + t * standardError)
  }
}
