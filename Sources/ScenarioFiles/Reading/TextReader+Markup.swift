internal import JSONText

extension TextReader {
  /// Reports marks of another way of writing, which would be shown as they stand.
  func checkMarkup(_ words: String, _ node: JSONNode) {
    guard let range = Markup.first(in: words) else { return }
    let found = String(decoding: Array(words.utf8)[range], as: UTF8.self)
    run.report(
      .leftoverMarkup,
      FindingDetails(found: clipped(found)),
      at: node.range(of: range, in: words)
    )
  }
}

/// Marks of HTML and Markdown, and notes to oneself, in a text that knows none.
enum Markup {
  /// The bytes of the first mark in a text; nil where there is none.
  ///
  /// Only what nobody writes in a story is taken for a mark: `<b>`, `**`, a backtick, `](`, `&amp;`,
  /// and the word for what is still to be done.
  static func first(in text: String) -> Range<Int>? {
    var text = text
    return text.withUTF8 { bytes in
      guard TextGlance.finds(in: bytes, possible) else { return nil }
      for start in bytes.indices {
        if let range = mark(at: start, in: bytes) { return range }
      }
      return nil
    }
  }

  /// The bytes of which every mark has one, and few texts have any: of the word, the letter that the
  /// fewest words begin with.
  static func possible(in bytes: SIMD16<UInt8>) -> TextGlance.Mask {
    let tags = bytes.equal(to: UInt8(ascii: "<")) .| bytes.equal(to: UInt8(ascii: "&"))
    let signs = bytes.equal(to: UInt8(ascii: "*")) .| bytes.equal(to: UInt8(ascii: "]"))
    let others = bytes.equal(to: UInt8(ascii: "`")) .| bytes.equal(to: UInt8(ascii: "O"))
    return tags .| signs .| others
  }

  private static func mark(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    switch bytes[start] {
    case UInt8(ascii: "<"): tag(at: start, in: bytes)
    case UInt8(ascii: "&"): entity(at: start, in: bytes)
    case UInt8(ascii: "*"): fixed("**", at: start, in: bytes)
    case UInt8(ascii: "]"): fixed("](", at: start, in: bytes)
    case UInt8(ascii: "`"): start..<start + 1
    case UInt8(ascii: "T"): fixed("TO" + "DO", at: start, in: bytes)
    default: nil
    }
  }

  private static func fixed(_ mark: String, at start: Int, in bytes: UnsafeBufferPointer<UInt8>)
    -> Range<Int>?
  {
    bytes[start...].starts(with: mark.utf8) ? start..<start + mark.utf8.count : nil
  }

  /// The most bytes of a tag or an entity that are looked through.
  private static let reach = 64

  /// `<`, perhaps `/`, a letter, anything but `<`, and `>`.
  private static func tag(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let inside = bytes[(start + 1)...].prefix(reach)
    let name = inside.first == UInt8(ascii: "/") ? inside.dropFirst() : inside
    guard let first = name.first, isLetter(first),
      let end = name.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
      bytes[end] == UInt8(ascii: ">")
    else { return nil }
    return start..<end + 1
  }

  /// `&`, letters or `#` and digits, and `;`.
  private static func entity(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let name = bytes[(start + 1)...].prefix(reach).prefix {
      isLetter($0) || (48...57).contains($0) || $0 == UInt8(ascii: "#")
    }
    guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";")
    else { return nil }
    return start..<name.endIndex + 1
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
