/// How much of the spread of ratings comes from what is rated (shrout-fleiss-1979, koo-li-2016).
package struct IntraclassCorrelation: Hashable, Sendable {
  /// ICC(2,1): any rater, one rating, absolute agreement; nil where nothing varies.
  package let singleAgreement: Double?
  /// ICC(2,k): the mean of these raters' ratings, absolute agreement; nil where nothing varies.
  package let meanAgreement: Double?
  /// ICC(3,1): these raters, one rating, consistency; nil where nothing varies.
  package let singleConsistency: Double?

  /// Makes the figures of ratings: a row a thing rated, a column a rater, none missing.
  ///
  /// Nil with fewer than two things or two raters, or rows of different lengths.
  package init?(_ ratings: [[Double]]) {
    let (things, raters) = (ratings.count, ratings.first?.count ?? 0)
    guard things > 1, raters > 1, ratings.allSatisfy({ $0.count == raters }) else { return nil }
    let grand = ratings.flatMap(\.self).reduce(0, +) / Double(things * raters)
    let rowMeans = ratings.map { $0.reduce(0, +) / Double(raters) }
    let columnMeans = (0..<raters).map { column in
      ratings.map { $0[column] }.reduce(0, +) / Double(things)
    }
    func squares(_ values: [Double]) -> Double {
      values.map { ($0 - grand) * ($0 - grand) }.reduce(0, +)
    }
    let residual = ratings.indices.flatMap { row in
      columnMeans.indices.map { column in
        let rest = ratings[row][column] - rowMeans[row] - columnMeans[column] + grand
        return rest * rest
      }
    }.reduce(0, +)
    let (n, k) = (Double(things), Double(raters))
    let rows = k * squares(rowMeans) / (n - 1)
    let columns = n * squares(columnMeans) / (k - 1)
    let error = residual / ((n - 1) * (k - 1))
    func ratio(_ whole: Double) -> Double? {
      whole > 0 ? (rows - error) / whole : nil
    }
    singleAgreement = ratio(rows + (k - 1) * error + k * (columns - error) / n)
    meanAgreement = ratio(rows + (columns - error) / n)
    singleConsistency = ratio(rows + (k - 1) * error)
  }
}
