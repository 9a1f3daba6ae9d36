/// Text of which every scalar is a cluster of its own and one column wide.
///
/// Nearly all that is shown is such text: Latin letters, their punctuation, lines and arrows. It is
/// measured, wrapped and drawn by its bytes, many times faster than cluster by cluster, and with
/// the same result.
package enum PlainLatin {
  /// The columns of the text, or nothing where it is not of that kind.
  ///
  /// Newlines are allowed on demand and count nothing.
  package static func columns(
    of text: some StringProtocol,
    allowingNewlines: Bool = false
  ) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      columns(of: bytes, allowingNewlines: allowingNewlines)
    } ?? nil
  }

  static func columns(
    of bytes: UnsafeBufferPointer<UInt8>,
    allowingNewlines: Bool
  ) -> Int? {
    var columns = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if (0x20..<0x7F).contains(byte) {
        place += 1
      } else if byte == 0x0A, allowingNewlines {
        place += 1
        continue
      } else {
        let length = length(of: byte)
        guard length > 1, isPlain(bytes, place) else { return nil }
        place += length
      }
      columns += 1
    }
    return columns
  }

  /// The bytes of a scalar that begins with a byte; all are valid UTF-8.
  static func length(of byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Whether a scalar of more than one byte is one of those counted here.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    let second = bytes[place + 1]
    switch bytes[place] {
    // U+00A0 to U+00FF without the soft hyphen, and Latin up to U+02FF.
    case 0xC2: return second >= 0xA0 && second != 0xAD
    case 0xC3...0xCB: return true
    case 0xE2: break
    default: return false
    }
    let third = bytes[place + 2]
    switch second {
    // U+2010 to U+2026: dashes, quotation marks, bullet, ellipsis.
    case 0x80: return (0x90...0xA6).contains(third)
    // U+2190 to U+2193: the arrows of keys.
    case 0x86: return (0x90...0x93).contains(third)
    // U+2500 to U+2593: lines and blocks.
    case 0x94, 0x95: return true
    case 0x96: return third <= 0x93
    // U+2713 and U+2717: right and wrong.
    case 0x9C: return third == 0x93 || third == 0x97
    default: return false
    }
  }
}

extension TextWrap {
  /// The lines of text for which `PlainLatin` has columns, as ranges of its bytes.
  ///
  /// The same lines as `layout(of:width:)` gives for its characters.
  package static func layout(ofPlain bytes: [UInt8], width: Int) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { bytes in
      var lines: [Range<Int>] = []
      var start = 0
      var endsWithNewline = false
      repeat {
        let end = nextEnd(of: bytes, from: start, width: max(1, width))
        lines.append(start..<end)
        endsWithNewline = end > start && bytes[end - 1] == 0x0A
        start = end
      } while start < bytes.count || endsWithNewline
      return lines
    }
  }

  /// Returns how many lines the layout of a text has.
  package static func lineCount(of text: String, width: Int) -> Int {
    PlainLatin.columns(of: text, allowingNewlines: true) != nil
      ? layout(ofPlain: Array(text.utf8), width: width).count
      : layout(of: Array(text), width: width).count
  }

  private static func nextEnd(
    of bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    width: Int
  ) -> Int {
    var used = 0
    var lastBreak = start
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x0A { return place + 1 }
      if byte == 0x20 {
        lastBreak = place + 1
      } else if place > start {
        if isAfterHyphen(place, in: bytes), canDivide(before: place, in: bytes) {
          lastBreak = place
        }
        if used >= width { return lastBreak > start ? lastBreak : place }
      }
      used += 1
      place += PlainLatin.length(of: byte)
    }
    return bytes.count
  }

  private static func isAfterHyphen(
    _ place: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch bytes[place - 1] {
    case UInt8(ascii: "-"), UInt8(ascii: "/"): true
    case 0x90, 0x93, 0x94: place >= 3 && bytes[place - 3] == 0xE2 && bytes[place - 2] == 0x80
    default: false
    }
  }

  /// Whether a hyphen before a place divides a word: letters or digits before it, a letter after, and not
  /// within the name of a file.
  private static func canDivide(
    before place: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = String(decoding: bytes[max(0, place - 7)..<place], as: UTF8.self).dropLast()
    guard let part = before.last, isWordPart(part) else { return false }
    // No scalar of plain text has more than three bytes.
    let end = min(bytes.count, place + 3 * longestNameEnd)
    let after = Array(String(decoding: bytes[place..<end], as: UTF8.self))
    guard let letter = after.first, letter.isLetter else { return false }
    return bytes[place - 1] != UInt8(ascii: "-") || !endsFileName(at: 0, in: after)
  }
}
