/// Numbers, and words that stand without quotes.
extension Reader {
  /// Reads a number, or what begins like one.
  mutating func readNumber() {
    let start = position
    if let end = NumberGrammar.end(bytes, from: start), !bytes.peek(end).isWord {
      return append(.number, end: end)
    }
    let end = wordEnd(from: start)
    let text = bytes.text(start..<end)
    let corrected = NumberGrammar.corrected(text)
    let mistake = numberMistake(text, corrected)
    let integer = mistake == .numberHexadecimal ? NumberGrammar.integer(bytes, start..<end) : nil
    let expected = corrected ?? integer.map { "\($0)" }
    reportWord(mistake, start..<end, expected: expected)
    append(expected == nil ? .unreadable : .number, end: end)
  }

  private func numberMistake(_ text: String, _ corrected: String?) -> JSONProblem.Code {
    let digits = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    if Reader.notFinite.contains(digits.lowercased()) { return .numberNotFinite }
    if digits.lowercased().hasPrefix("0x") { return .numberHexadecimal }
    guard corrected != nil else { return .numberForm }
    if text.hasPrefix("+") { return .numberLeadingPlus }
    return digits.hasPrefix("0") && !digits.hasPrefix("0.") ? .numberLeadingZero : .numberDot
  }

  /// Reads a word that is no literal of JSON.
  mutating func readWord() -> Expectation {
    let start = position
    let end = wordEnd(from: start)
    let word = bytes.text(start..<end).lowercased()
    let follows = isQuiet && open.isEmpty
    isQuiet = false
    if let literal = Reader.literals[word] {
      reportWord(.misspeltLiteral, start..<end, expected: literal)
      append(literal == "null" ? .null : .boolean, end: end)
    } else if Reader.notFinite.contains(word) {
      reportWord(.numberNotFinite, start..<end)
      append(.unreadable, end: end)
    } else {
      let (end, tail) = bareEnd(from: start)
      if !follows {
        reportWord(.unquotedString, start..<end, expected: "\"\(bytes.text(start..<end - tail))\"")
      }
      append(.string, end: end, tail: tail)
      isQuiet = open.isEmpty
    }
    return afterValue
  }

  /// Reports a mistake in a word, unless its bytes are not UTF-8, which was reported.
  mutating func reportWord(_ code: JSONProblem.Code, _ range: Range<Int>, expected: String? = nil) {
    if hasBadBytes, bytes[range].contains(where: { $0 >= 0x80 }) { return }
    let isLong = range.count > 60
    report(code, range, expected: isLong ? nil : expected)
  }

  /// Returns the end of a run of bytes of words.
  private func wordEnd(from start: Int) -> Int {
    var end = start
    while bytes.peek(end).isWord { end += 1 }
    return max(end, start + 1)
  }

  /// Returns the end of several words on a line, with the quote that closes them if there is one.
  func bareEnd(from start: Int) -> (end: Int, tail: Int) {
    var index = start
    while index < bytes.count, !bytes[index].isLineEnd {
      let byte = bytes[index]
      if byte.isStructural, !isInAddress(index) { break }
      if byte == .quote { break }
      if index > start, bytes[index - 1].isBlank, beginsComment(at: index) { break }
      if byte == .equals || byte == .semicolon { break }
      index += 1
    }
    if bytes.peek(index) == .quote, looksClosing(index) { return (index + 1, 1) }
    return (max(bytes.trimmedEnd(before: index, from: start), start + 1), 0)
  }

  /// Whether a colon stands in a web address.
  private func isInAddress(_ index: Int) -> Bool {
    bytes[index] == .colon && bytes.peek(index + 1) == .slash && bytes.peek(index + 2) == .slash
  }

  private static let notFinite = ["nan", "inf", "infinity"]

  private static let literals = [
    "true": "true", "false": "false", "null": "null", "none": "null", "nil": "null",
    "undefined": "null",
  ]
}
