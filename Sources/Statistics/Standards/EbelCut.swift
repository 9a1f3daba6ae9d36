/// A cut from items sorted by relevance and difficulty, with a share for each kind (ebel-1972).
package struct EbelCut: Hashable, Sendable {
  /// Items of one kind.
  package struct Kind: Hashable, Sendable {
    /// How many.
    package let items: Int
    /// The share that somebody just good enough gets right, 0 to 1.
    package let share: Double

    /// Makes a kind.
    package init(items: Int, share: Double) {
      self.items = items
      self.share = share
    }
  }

  /// The cut in items.
  package let cut: Double
  /// The number of items.
  package let itemCount: Int

  /// Makes a cut; nil without items, with negative counts or shares outside 0 to 1.
  package init?(_ kinds: [Kind]) {
    itemCount = kinds.map(\.items).reduce(0, +)
    guard itemCount > 0, kinds.allSatisfy({ $0.items >= 0 && (0...1).contains($0.share) })
    else { return nil }
    cut = kinds.map { Double($0.items) * $0.share }.reduce(0, +)
  }

  /// The cut as a share, 0 to 1.
  package var share: Double { cut / Double(itemCount) }
}
