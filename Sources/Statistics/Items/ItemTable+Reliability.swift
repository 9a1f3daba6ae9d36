/// How far a group's totals would come out the same again.
extension ItemTable {
  /// KR-20 with population variances (kuder-richardson-1937), which is Cronbach's α of right and
  /// wrong; nil with one item or totals that do not vary.
  package var kr20: Double? {
    reliability(of: (0..<itemCount).map { facility($0) * (1 - facility($0)) }.reduce(0, +))
  }

  /// KR-21, as if all items were equally hard, so never above KR-20; nil as there.
  package var kr21: Double? {
    let mean = Sample(totals).mean ?? 0
    return reliability(of: mean * (Double(itemCount) - mean) / Double(itemCount))
  }

  /// Cronbach's α with sample variances; nil with one item, one learner or totals that do not vary.
  package var alpha: Double? {
    let sums = (0..<itemCount).compactMap { Sample(column($0)).variance }
    guard itemCount > 1, sums.count == itemCount, let whole = Sample(totals).variance, whole > 0
    else { return nil }
    return Double(itemCount) / Double(itemCount - 1) * (1 - sums.reduce(0, +) / whole)
  }

  /// The standard error of a learner's total, in items: SD × √(1 − α), with the sample SD.
  package var standardErrorOfMeasurement: Double? {
    guard let alpha, let deviation = Sample(totals).standardDeviation else { return nil }
    return deviation * max(0, 1 - alpha).squareRoot()
  }

  /// How many times as long the test would have to be for a reliability between 0 and 1
  /// (Spearman–Brown); nil where α is not between 0 and 1.
  package func lengthFactor(for wanted: Double) -> Double? {
    guard let alpha, alpha > 0, alpha < 1, wanted > 0, wanted < 1 else { return nil }
    return wanted * (1 - alpha) / (alpha * (1 - wanted))
  }

  private func reliability(of spread: Double) -> Double? {
    guard itemCount > 1, let whole = Sample(totals).populationVariance, whole > 0 else {
      return nil
    }
    return Double(itemCount) / Double(itemCount - 1) * (1 - spread / whole)
  }
}
