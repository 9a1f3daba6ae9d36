/// How single items work in a group.
extension ItemTable {
  /// Why an item deserves a look; no reason to delete a safety item that everybody must know.
  package enum Flag: Hashable, Sendable, CaseIterable {
    /// Those who do well elsewhere do no better here: rest correlation below .20.
    case littleInCommon
    /// The best and the weakest do nearly alike: D below .30.
    case littleDifference
    /// Nearly everybody is right: facility above .95.
    case veryEasy
    /// Nearly nobody is right: facility below .20.
    case veryHard
  }

  /// The share of learners who got an item right, 0 to 1.
  package func facility(_ item: Int) -> Double {
    Double(column(item).reduce(0, +)) / Double(learnerCount)
  }

  /// The point-biserial correlation of an item with the total; nil where either does not vary.
  package func totalCorrelation(_ item: Int) -> Double? {
    Sample(column(item)).correlation(with: Sample(totals))
  }

  /// The same with the total of the other items, which the item itself does not lift.
  package func restCorrelation(_ item: Int) -> Double? {
    Sample(column(item))
      .correlation(with: Sample(zip(totals, column(item)).map { $0 - $1 }))
  }

  /// D, the share right among the top 27 % less that among the bottom 27 %.
  ///
  /// Ties stay in the order of the table. Nil where 27 % is nobody.
  package func discrimination(_ item: Int) -> Double? {
    // 27 % in whole learners, rounded to the nearest.
    let size = (learnerCount * 27 + 50) / 100
    guard size > 0 else { return nil }
    let order = totals.enumerated().sorted { one, other in
      (other.element, one.offset) < (one.element, other.offset)
    }.map(\.offset)
    let answers = column(item)
    let top = order.prefix(size).map { answers[$0] }.reduce(0, +)
    let bottom = order.suffix(size).map { answers[$0] }.reduce(0, +)
    return Double(top - bottom) / Double(size)
  }

  /// What deserves a look in an item.
  package func flags(_ item: Int) -> Set<Flag> {
    var flags: Set<Flag> = []
    if let rest = restCorrelation(item), rest < 0.20 { flags.insert(.littleInCommon) }
    if let difference = discrimination(item), difference < 0.30 { flags.insert(.littleDifference) }
    if facility(item) > 0.95 { flags.insert(.veryEasy) }
    if facility(item) < 0.20 { flags.insert(.veryHard) }
    return flags
  }
}
