/// The marks that an encoding may put before a text.
enum ByteOrderMark {
  static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
}

/// What the bytes of a file say about its encoding.
struct TextEncoding {
  /// The mistakes of the encoding.
  private(set) var problems: [JSONProblem] = []
  /// Where the text begins, after a mark.
  private(set) var start = 0
  /// Whether the bytes can be read as a superset of ASCII.
  private(set) var isReadable = true

  init(of bytes: Bytes) {
    if let length = TextEncoding.wideMark(bytes) {
      problems = [JSONProblem(.utf16, offset: 0, length: length)]
      isReadable = false
      return
    }
    if bytes.starts(with: ByteOrderMark.utf8) {
      start = ByteOrderMark.utf8.count
      problems = [JSONProblem(.byteOrderMark, offset: 0, length: start)]
    }
    if let bad = TextEncoding.firstBadRange(bytes) {
      let code: JSONProblem.Code = TextEncoding.looksLatin1(bytes) ? .latin1 : .notUTF8
      problems.append(JSONProblem(code, offset: bad.lowerBound, length: bad.count))
    }
  }

  /// Returns the length of the mark of UTF-16 or UTF-32, zero where only zero bytes tell it.
  private static func wideMark(_ bytes: Bytes) -> Int? {
    let first = (bytes.peek(0), bytes.peek(1))
    guard bytes.count >= 2 else { return nil }
    if first == (0, 0), bytes.peek(2) == 0xFE, bytes.peek(3) == 0xFF { return 4 }
    if first == (0xFF, 0xFE) { return bytes.count >= 4 && bytes[2] == 0 && bytes[3] == 0 ? 4 : 2 }
    if first == (0xFE, 0xFF) { return 2 }
    guard bytes.count >= 4 else { return nil }
    let isBig = first.0 == 0 && first.1 != 0 && bytes[2] == 0 && bytes[3] != 0
    let isLittle = first.0 != 0 && first.1 == 0 && bytes[2] != 0 && bytes[3] == 0
    return isBig || isLittle ? 0 : nil
  }

  /// The first bytes that are not UTF-8; nil where there are none.
  ///
  /// No character has letters of ASCII within it, so that what lies between them is judged by itself.
  private static func firstBadRange(_ bytes: Bytes) -> Range<Int>? {
    var end = 0
    while true {
      let start = bytes.skippingASCII(from: end)
      guard start < bytes.count else { return nil }
      end = start + 1
      while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span.extracting(start..<end))
      } catch {
        return start + error.byteOffsets.lowerBound..<start + error.byteOffsets.upperBound
      }
    }
  }

  /// Whether bytes that are not UTF-8 look like text in Latin-1 or Windows-1252.
  ///
  /// Such a text has no sequence of UTF-8, no byte that Windows-1252 leaves undefined, and at
  /// least one accented letter beside a letter of ASCII.
  private static func looksLatin1(_ bytes: Bytes) -> Bool {
    var hasLetter = false
    for index in bytes.indices where bytes[index] >= 0x80 {
      let byte = bytes[index]
      if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { return false }
      if (0xC2...0xF4).contains(byte), bytes.peek(index + 1).isContinuation { return false }
      if byte >= 0xC0 {
        let before = index > 0 ? bytes[index - 1] : 0
        if before.isLetter || bytes.peek(index + 1).isLetter { hasLetter = true }
      }
    }
    return hasLetter
  }
}
