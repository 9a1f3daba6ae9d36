/// So many of so many: a count with what it was counted among.
package struct Proportion: Hashable, Sendable {
  /// How many.
  package let count: Int
  /// Of how many.
  package let total: Int

  /// Nothing of nothing.
  package static let none = Proportion(0, of: 0)

  /// Makes a proportion; the count lies between 0 and the total.
  package init(_ count: Int, of total: Int) {
    precondition(count >= 0 && count <= total, "a part is no larger than its whole")
    self.count = count
    self.total = total
  }

  /// The share from 0 to 1; nil of nothing.
  package var share: Double? {
    total == 0 ? nil : Double(count) / Double(total)
  }

  /// Wilson's score interval, from 0 to 1; nil of nothing (Wilson 1927).
  ///
  /// A design effect above 1 says that answers hang together, as observations of one case do: the
  /// same share is then taken to rest on total ÷ effect answers (Kish 1965).
  package func interval(
    confidence: Double = 0.90,
    designEffect: Double = 1
  ) -> ConfidenceInterval? {
    precondition(designEffect >= 1, "answers that hang together never say more")
    guard let share else { return nil }
    let z = NormalDistribution.reach(confidence: confidence)
    let answers = Double(total) / designEffect
    let centre = share + z * z / (2 * answers)
    let reach = z * (share * (1 - share) / answers + z * z / (4 * answers * answers)).squareRoot()
    let scale = 1 + z * z / answers
    // At the ends of the scale rounding would leave 0 and 1 by the last digit.
    return ConfidenceInterval(
      lower: count == 0 ? 0 : max(0, (centre - reach) / scale),
      upper: count == total ? 1 : min(1, (centre + reach) / scale)
    )
  }

  /// Adds counts that belong together.
  package static func + (one: Proportion, other: Proportion) -> Proportion {
    Proportion(one.count + other.count, of: one.total + other.total)
  }
}
