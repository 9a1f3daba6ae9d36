/// One mistake in a document: what it is, where it is and what would be right there.
///
/// It holds data and no prose; whoever shows it words it.
package struct JSONProblem: Equatable, Sendable {
  /// What is wrong.
  package let code: Code
  /// The byte at which the mistake begins.
  package let offset: Int
  /// The number of bytes that are wrong; zero where something is missing.
  package let length: Int
  /// The JSON text that would be right here, if that is known (`,` or `true` or `0.5`).
  package let expected: String?
  /// The beginning of the text that was found, clipped; nil where something is missing.
  package let found: String?
  /// Another place that explains the mistake: the first of two equal keys, an opening bracket.
  package let related: Range<Int>?

  /// Creates a problem.
  package init(
    _ code: Code,
    offset: Int,
    length: Int,
    expected: String? = nil,
    found: String? = nil,
    related: Range<Int>? = nil
  ) {
    self.code = code
    self.offset = offset
    self.length = length
    self.expected = expected
    self.found = found
    self.related = related
  }

  /// The bytes that are wrong.
  package var range: Range<Int> { offset..<max(offset, offset &+ length) }

  /// Whether the text breaks the grammar of RFC 8259.
  ///
  /// Two equal keys and half a surrogate pair are within the grammar and still mistakes.
  package var isSyntax: Bool { code != .duplicateKey && code != .loneSurrogate }
}
