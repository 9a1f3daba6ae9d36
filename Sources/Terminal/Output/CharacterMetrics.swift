/// What the terminal's C library says about characters, passed in so that tests can say it too.
package struct CharacterMetrics: Sendable {
  /// The columns of a scalar, negative for one that cannot be shown.
  package let columns: @Sendable (UInt32) -> Int
  /// Whether the locale's encoding has a scalar.
  package let encodes: @Sendable (UInt32) -> Bool

  /// Makes the metrics.
  package init(
    columns: @escaping @Sendable (UInt32) -> Int,
    encodes: @escaping @Sendable (UInt32) -> Bool
  ) {
    self.columns = columns
    self.encodes = encodes
  }
}
