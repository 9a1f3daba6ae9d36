/// Strings in quotes that JSON does not have.
extension Reader {
  /// Returns the length of a quote other than `"` at a place, or zero.
  func oddQuoteLength(at index: Int) -> Int {
    switch bytes.peek(index) {
    case .apostrophe, .backtick: 1
    case 0xC2: bytes.peek(index + 1) == 0xAB || bytes.peek(index + 1) == 0xBB ? 2 : 0
    case 0xE2:
      bytes.peek(index + 1) == 0x80 && (0x98...0x9F).contains(bytes.peek(index + 2)) ? 3 : 0
    default: 0
    }
  }

  /// Reads a string in such quotes; the mistakes within are part of this one.
  mutating func readOddQuoted() {
    let start = position
    let head = oddQuoteLength(at: start)
    let isPlain = head == 1
    let closer = oddCloser(from: start + head, like: isPlain ? bytes[start] : nil)
    let content = start + head..<closer.lowerBound
    let hasBackslash = bytes[content].contains(.backslash)
    let code: JSONProblem.Code = isPlain ? .singleQuotedString : .typographicQuote
    report(code, start..<closer.upperBound, expected: "\"")
    append(
      .string,
      end: closer.upperBound,
      head: head,
      tail: closer.count,
      marks: hasBackslash ? .escaped : []
    )
  }

  /// Finds the closing quote on the same line, or the empty range where the string ends without.
  private func oddCloser(from start: Int, like plain: UInt8?) -> Range<Int> {
    var first: Range<Int>?
    var index = start
    while index < bytes.count, !bytes[index].isLineEnd {
      if bytes[index] == .backslash {
        index = min(index + 2, bytes.count)
        continue
      }
      let length = closerLength(at: index, like: plain)
      if length > 0 {
        if looksClosing(index + length - 1) { return index..<index + length }
        first = first ?? index..<index + length
      }
      index += max(length, 1)
    }
    if let first { return first }
    var end = bytes.trimmedEnd(before: index, from: start)
    while end > start, bytes[end - 1].isStructural || bytes[end - 1].isBlank { end -= 1 }
    return end..<end
  }

  private func closerLength(at index: Int, like plain: UInt8?) -> Int {
    if let plain { return bytes[index] == plain ? 1 : 0 }
    if bytes[index] == .quote { return 1 }
    return bytes[index] >= 0x80 ? oddQuoteLength(at: index) : 0
  }
}
