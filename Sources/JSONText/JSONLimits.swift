/// The bounds within which a document is read.
package struct JSONLimits: Equatable, Sendable {
  /// The most bytes that a document may have; a longer one is not read at all.
  ///
  /// Values above 512 MiB count as 512 MiB, because places are kept in 32 bits.
  package var maximumBytes: Int
  /// The most containers that may lie inside each other.
  package var maximumDepth: Int
  /// The most problems that are reported; reading stops at the next mistake.
  package var maximumProblems: Int

  /// Creates limits; negative numbers count as zero.
  package init(
    maximumBytes: Int = 4 * 1024 * 1024,
    maximumDepth: Int = 64,
    maximumProblems: Int = 100
  ) {
    self.maximumBytes = min(max(maximumBytes, 0), 1 << 29)
    self.maximumDepth = max(maximumDepth, 0)
    self.maximumProblems = max(maximumProblems, 0)
  }

  /// The limits for files that people write: 4 MiB, 64 levels, 100 problems.
  package static let standard = JSONLimits()
}
