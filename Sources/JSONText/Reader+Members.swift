extension Reader {
  /// Reads a key, or what stands in its place.
  mutating func readKey(_ expectation: Expectation) -> Expectation {
    let here = position..<position + 1
    switch bytes[position] {
    case .quote:
      readString(isKey: true)
      return passColon()
    case .closeBrace:
      if expectation == .key { reportBetween(.trailingComma, previousEnd - 1..<previousEnd) }
      return .separator
    case .closeBracket:
      return .separator
    case .comma:
      reportBetween(.extraComma, here)
      consume(1)
      return .firstKey
    case .colon:
      reportBetween(.missingKey, previousEnd..<previousEnd)
      appendHiddenKey()
      return .colon
    case .openBrace where expectation == .key && repairElementInObject():
      return .element
    case .openBrace, .openBracket:
      reportBetween(.missingKey, previousEnd..<previousEnd)
      appendHiddenKey()
      return .memberValue
    case _ where oddQuoteLength(at: position) > 0:
      readOddQuoted()
      return .colon
    default:
      return readBareKey()
    }
  }

  /// What comes after a key, after the colon that follows most of them at once, and after the string
  /// that follows most colons after one space or none.
  private mutating func passColon() -> Expectation {
    guard bytes.peek(position) == .colon else { return .colon }
    consume(1)
    let next = bytes.peek(position) == .space ? position + 1 : position
    guard bytes.peek(next) == .quote, !log.isFull else { return .memberValue }
    position = next
    return readValue(.memberValue)
  }

  /// Reads a key without quotes, which may be several words.
  private mutating func readBareKey() -> Expectation {
    let start = position
    guard bytes[start].isWord else {
      reportBetween(.unexpectedCharacter, consumeOddCharacters())
      return .firstKey
    }
    let (end, tail) = bareEnd(from: start)
    let after = bytes.peek(bytes.skippingBlanks(from: end))
    if after == .colon || after == .equals {
      reportWord(.unquotedKey, start..<end, expected: "\"\(bytes.text(start..<end - tail))\"")
      append(.string, end: end, tail: tail)
      return .colon
    }
    reportBetween(.unquotedKey, start..<end)
    consume(end - start)
    return .separator
  }

  /// Reads the colon after a key, or what stands in its place.
  mutating func readColon() -> Expectation {
    switch bytes[position] {
    case .colon:
      consume(1)
      return .memberValue
    case .equals:
      let length = bytes.peek(position + 1) == UInt8(ascii: ">") ? 2 : 1
      reportBetween(.missingColon, position..<position + length, expected: ":")
      consume(length)
      return .memberValue
    case .comma, .closeBrace, .closeBracket:
      reportBetween(.missingColon, previousEnd..<previousEnd, expected: ":")
      appendUnreadable()
      return .separator
    default:
      reportBetween(.missingColon, previousEnd..<previousEnd, expected: ":")
      return .memberValue
    }
  }

  /// Handles what is neither a comma nor a closing bracket after a value.
  mutating func readOddSeparator() -> Expectation {
    let byte = bytes[position]
    if byte == .colon { return readOddColon() }
    if byte == .semicolon {
      reportBetween(.missingComma, position..<position + 1, expected: ",")
      consume(1)
      return afterComma
    }
    if isOdd(byte) || byte == .slash {
      reportBetween(.unexpectedCharacter, consumeOddCharacters())
      return .separator
    }
    reportBetween(.missingComma, previousEnd..<previousEnd, expected: ",")
    return afterComma
  }

  /// Handles a colon after a value.
  ///
  /// It is reported once for each array, as members without braces come in rows.
  private mutating func readOddColon() -> Expectation {
    let here = position..<position + 1
    guard let top = open.last, isInArray else {
      reportBetween(.unexpectedColon, here)
      consume(1)
      appendHiddenKey()
      return .memberValue
    }
    if !tape[Int(top)].marks.contains(.colonSeen) {
      if repairMemberInArray() { return .colon }
      reportBetween(.unexpectedColon, here)
    }
    tape[Int(top)].marks.insert(.colonSeen)
    isQuiet = true
    consume(1)
    return .element
  }
}
