internal import JSONText
internal import ScenarioEngine

/// A text with names in braces, taken apart: `{person} sits by the window`.
///
/// `{{` stands for one brace. A closing brace without an opening one is a letter like any other.
package struct PlaceholderText {
  /// What a text is made of.
  package enum Piece: Equatable {
    /// Words as they stand.
    case words(String)
    /// A brace that was written twice.
    case brace
    /// What stands in braces, and the bytes of the text that it takes.
    case name(String, Range<Int>)
    /// The byte of a brace that nothing closes.
    case unclosed(Int)
  }

  /// What the text is made of, in order.
  package private(set) var pieces: [Piece] = []

  /// Takes a text apart.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    func addWords(to end: Int) {
      if start < end { pieces.append(.words(String(decoding: bytes[start..<end], as: UTF8.self))) }
    }
    while let open = bytes[start...].firstIndex(of: Self.opening) {
      addWords(to: open)
      let inside = open + 1
      start = inside
      if inside < bytes.count, bytes[inside] == Self.opening {
        pieces.append(.brace)
        start = inside + 1
        continue
      }
      let end = bytes[inside...].firstIndex { $0 == Self.closing || $0 == Self.opening }
      guard let end, bytes[end] == Self.closing else {
        pieces.append(.unclosed(open))
        continue
      }
      pieces.append(.name(String(decoding: bytes[inside..<end], as: UTF8.self), inside..<end))
      start = end + 1
    }
    addWords(to: bytes.count)
  }

  /// Whether a text has to be taken apart; few have, and bytes are looked through quickly.
  static func isNeeded(for text: String) -> Bool {
    var text = text
    return text.withUTF8 { isNeeded(for: $0) }
  }

  /// Whether words of a text have to be taken apart, in any of its versions.
  static func isNeeded(for text: LocalizedText) -> Bool {
    text.containsWords { isNeeded(for: $0) }
  }

  private static func isNeeded(for bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    TextGlance.finds(in: bytes, possible)
  }

  /// The bytes that may begin a name.
  static func possible(in bytes: SIMD16<UInt8>) -> TextGlance.Mask {
    bytes.equal(to: opening)
  }

  private static let opening = UInt8(ascii: "{")
  private static let closing = UInt8(ascii: "}")
}
