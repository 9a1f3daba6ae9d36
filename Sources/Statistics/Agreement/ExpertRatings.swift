/// Experts' ratings of options, against which a trainee's ratings are held (weng-2018,
/// mcdaniel-2011, legree-2010).
package struct ExpertRatings: Hashable, Sendable {
  /// How a trainee's profile of ratings fits the experts'.
  package struct ProfileFit: Hashable, Sendable {
    /// r, the correlation within the person; 0 where the trainee rated everything alike.
    package let correlation: Double
    /// Whether the trainee rated everything alike, which is no answer.
    package let isNoAnswer: Bool

    /// D² = 2(1 − r), the squared distance of the standardised profiles.
    package var squaredDistance: Double { 2 * (1 - correlation) }
    /// (1 + r) ÷ 2, from 0 to 1.
    package var score: Double { (1 + correlation) / 2 }
  }

  /// The ratings: a row an expert, a column an option.
  package let ratings: [[Int]]
  /// The scale.
  package let scale: ClosedRange<Int>

  /// Makes ratings; nil without experts or options, with rows of different lengths or ratings off
  /// the scale.
  package init?(_ ratings: [[Int]], scale: ClosedRange<Int> = 1...5) {
    guard let options = ratings.first?.count, options > 0,
      ratings.allSatisfy({ $0.count == options && $0.allSatisfy(scale.contains) })
    else { return nil }
    self.ratings = ratings
    self.scale = scale
  }

  /// The mean rating of each option.
  package var means: [Double] {
    columns.map { Double($0.reduce(0, +)) / Double($0.count) }
  }

  /// The ratings that most experts gave to each option; several where they tie.
  package var modes: [Set<Int>] {
    columns.map { column in
      let counts = Dictionary(column.map { ($0, 1) }, uniquingKeysWith: +)
      let most = counts.values.max()
      return Set(counts.filter { $0.value == most }.keys)
    }
  }

  /// 1 − mean distance from the means ÷ mean of the greatest possible distances.
  ///
  /// Not to be used alone: the middle of the scale everywhere still earns more than half. Nil where
  /// the answer does not fit.
  package func rawDistanceScore(_ answer: [Int]) -> Double? {
    guard fits(answer) else { return nil }
    let distance = zip(answer, means).map { abs(Double($0) - $1) }.reduce(0, +)
    let greatest = means.map { mean in
      max(mean - Double(scale.lowerBound), Double(scale.upperBound) - mean)
    }.reduce(0, +)
    return greatest > 0 ? 1 - distance / greatest : nil
  }

  /// The fit of the trainee's profile, whatever part of the scale they use; nil where the answer
  /// does not fit or the experts rate every option alike.
  package func profileFit(_ answer: [Int]) -> ProfileFit? {
    guard fits(answer), Set(means).count > 1 else { return nil }
    let correlation = Sample(answer).correlation(with: Sample(means))
    return ProfileFit(correlation: correlation ?? 0, isNoAnswer: correlation == nil)
  }

  /// The share of options that were rated as most experts did; nil where the answer does not fit.
  package func modeScore(_ answer: [Int]) -> Double? {
    guard fits(answer) else { return nil }
    let agreeing = zip(answer, modes).count { $1.contains($0) }
    return Double(agreeing) / Double(answer.count)
  }

  /// The mean share of experts who gave the trainee's rating; nil where the answer does not fit.
  package func proportionScore(_ answer: [Int]) -> Double? {
    guard fits(answer) else { return nil }
    let alike = zip(answer, columns).map { rating, column in column.count { $0 == rating } }
    return Double(alike.reduce(0, +)) / Double(ratings.count * answer.count)
  }

  private func fits(_ answer: [Int]) -> Bool {
    answer.count == ratings.first?.count && answer.allSatisfy(scale.contains)
  }

  private var columns: [[Int]] {
    (0..<(ratings.first?.count ?? 0)).map { option in ratings.map { $0[option] } }
  }
}
