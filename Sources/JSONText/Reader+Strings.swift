extension Reader {
  /// Reads a string in double quotes.
  mutating func readString(isKey: Bool) {
    let end = bytes.plainEnd(from: position + 1)
    if bytes.peek(end) == .quote, end + 1 >= bytes.count || bytes[end + 1].endsValue {
      append(.string, end: end + 1, head: 1, tail: 1)
    } else {
      readHardString(from: end, isKey: isKey)
    }
  }

  /// Reads a string with escapes or mistakes from its first special byte on.
  ///
  /// It stays a call, so that reading the many plain strings needs no room for what it holds.
  @inline(never)
  private mutating func readHardString(from first: Int, isKey: Bool) {
    let reported = log.problems.count
    var index = first
    var scan = StringScan(isKey: isKey)
    while index < bytes.count {
      switch bytes[index] {
      case .quote:
        switch verdict(onQuoteAt: index, scan) {
        case .closes: return append(.string, end: index + 1, head: 1, tail: 1, marks: scan.marks)
        case .isWithin(let closer):
          if scan.closer == nil { report(.unescapedQuote, index..<index + 1, expected: "\\\"") }
          scan.closer = closer
          index += 1
        case .isMissing(let end): return endUnterminated(at: end, scan)
        }
      case .backslash:
        scan.marks.insert(.escaped)
        index = readEscape(at: index)
      case .lineFeed, .carriageReturn:
        if stringEnds(atLineEnd: index, isKey: isKey) {
          return endUnterminated(at: stringEnd(beforeLineEnd: index, isKey: isKey), scan)
        }
        reportControl(index, &scan)
        index = bytes.skippingSpace(from: index)
      default:
        reportControl(index, &scan)
        index += 1
      }
      index = bytes.plainEnd(from: index)
    }
    log.drop(from: reported)
    endUnterminated(at: max(endBeforeClosers(contentEnd), position + 1), scan)
  }

  /// Reports a control character, once for each kind in a string.
  private mutating func reportControl(_ index: Int, _ scan: inout StringScan) {
    let byte = bytes[index]
    let isPair = byte == .carriageReturn && bytes.peek(index + 1) == .lineFeed
    let bit: UInt32 = 1 << UInt32(isPair ? .lineFeed : byte)
    if scan.controls & bit == 0 {
      let range = index..<index + (isPair ? 2 : 1)
      report(.controlCharacter, range, expected: JSONValue.escape(isPair ? .lineFeed : byte))
    }
    scan.controls |= bit
  }

  private mutating func endUnterminated(at end: Int, _ scan: StringScan) {
    report(.unterminatedString, position..<end, expected: "\"")
    append(.string, end: end, head: 1, marks: scan.marks)
  }

  /// Checks the escape at a place and returns the place after it.
  private mutating func readEscape(at index: Int) -> Int {
    let letter = bytes.peek(index + 1)
    switch letter {
    case .quote, .backslash, .slash, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index + 2
    case UInt8(ascii: "u"):
      return readUnicodeEscape(at: index)
    default:
      var end = min(index + 2, bytes.count)
      if letter == .carriageReturn, bytes.peek(end) == .lineFeed { end += 1 }
      while bytes.peek(end).isContinuation { end += 1 }
      report(.unknownEscape, index..<end)
      return end
    }
  }

  private mutating func readUnicodeEscape(at index: Int) -> Int {
    guard let unit = StringDecoder.codeUnit(bytes, index + 2..<bytes.count) else {
      var end = index + 2
      while end < bytes.count, bytes[end].hexadecimalValue != nil { end += 1 }
      report(.malformedUnicodeEscape, index..<end)
      return end
    }
    let end = index + 6
    if StringDecoder.isHighSurrogate(unit),
      StringDecoder.lowSurrogate(bytes, end..<bytes.count) != nil
    {
      return end + 6
    }
    if StringDecoder.isHighSurrogate(unit) || StringDecoder.isLowSurrogate(unit) {
      report(.loneSurrogate, index..<end)
    }
    return end
  }
}

extension Bytes {
  /// Returns the first quote, backslash or control character from an index on, or the end.
  fileprivate func plainEnd(from start: Int) -> Int {
    var index = start
    while index + 16 <= count {
      let sixteen = SixteenBytes(self, at: index)
      let special =
        sixteen.below(.space) .| sixteen.equal(to: .quote)
        .| sixteen.equal(to: .backslash)
      if let first = BytePlaces(special).first { return index + first }
      index += 16
    }
    while index < count {
      let byte = self[index]
      if byte < .space || byte == .quote || byte == .backslash { return index }
      index += 1
    }
    return count
  }
}
