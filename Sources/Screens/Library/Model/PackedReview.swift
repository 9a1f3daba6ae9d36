internal import PlainText
package import ScenarioEngine

/// A review of a case as bytes.
package struct PackedReview: Hashable, Sendable {
  private static let separator: UInt8 = 0x1F

  /// Who, on which day, and until when it holds.
  package let packed: ArraySlice<UInt8>

  /// Takes a review as it was packed before.
  package init(packed: ArraySlice<UInt8>) {
    self.packed = packed
  }

  /// Packs a review.
  package init(_ review: ScenarioHead.Review) {
    let parts = [review.by, review.on, review.validUntil].map { Array($0.utf8) }
    packed = Array(parts.joined(separator: [Self.separator]))[...]
  }

  /// The review, clean; none where there is none.
  package var review: ScenarioHead.Review? {
    guard !packed.isEmpty else { return nil }
    let parts = packed.split(separator: Self.separator, omittingEmptySubsequences: false)
      .map { CleanText.line(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 3 else { return nil }
    return ScenarioHead.Review(by: parts[0], on: parts[1], validUntil: parts[2])
  }
}
