/// Answers given with one degree of sureness, and how many of them were right.
package struct ForecastLevel: Hashable, Sendable {
  /// The sureness, 0 to 100 percent.
  package let percent: Int
  /// How many were right, of how many.
  package let right: Proportion

  /// Makes a level.
  package init(percent: Int, right: Proportion) {
    precondition((0...100).contains(percent), "sureness is a share of 100")
    self.percent = percent
    self.right = right
  }

  /// The sureness as a share, 0 to 1.
  package var forecast: Double { Double(percent) / 100 }
}
