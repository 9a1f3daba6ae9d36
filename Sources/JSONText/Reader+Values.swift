extension Reader {
  /// Reads a value, or what stands in its place.
  mutating func readValue(_ expectation: Expectation) -> Expectation {
    switch bytes[position] {
    case .quote:
      readString(isKey: false)
    case .openBrace:
      return openContainer(.object)
    case .openBracket:
      return openContainer(.array)
    case .minus, 0x30...0x39:
      readNumber()
    case UInt8(ascii: "t") where isLiteral("true"):
      append(.boolean, end: position + 4)
    case UInt8(ascii: "f") where isLiteral("false"):
      append(.boolean, end: position + 5)
    case UInt8(ascii: "n") where isLiteral("null"):
      append(.null, end: position + 4)
    default:
      return readOddValue(expectation)
    }
    isQuiet = false
    return passComma()
  }

  /// Whether a literal and no longer word stands at the position.
  private func isLiteral(_ literal: StaticString) -> Bool {
    literal.withUTF8Buffer { literal in
      let end = position + literal.count
      guard end <= bytes.count, !bytes.peek(end).isWord else { return false }
      for index in literal.indices where bytes[position + index] != literal[index] { return false }
      return true
    }
  }

  /// Begins an object or an array.
  mutating func openContainer(_ kind: JSONNode.Kind) -> Expectation {
    guard open.count < maximumDepth else {
      report(.tooDeep, position..<position + 1)
      append(.unreadable, end: position + 1)
      isStopped = true
      return afterValue
    }
    open.append(Int32(tape.count))
    append(kind, end: position + 1)
    isQuiet = false
    return kind == .array ? .firstElement : .firstKey
  }

  /// Handles what cannot begin a value in JSON.
  private mutating func readOddValue(_ expectation: Expectation) -> Expectation {
    let byte = bytes[position]
    switch byte {
    case .comma, .closeBrace, .closeBracket:
      return readMissingValue(expectation)
    case .colon:
      reportBetween(.unexpectedColon, position..<position + 1)
      consume(1)
      return expectation
    case _ where oddQuoteLength(at: position) > 0:
      readOddQuoted()
    case UInt8(ascii: "+"), .point:
      readNumber()
    case _ where byte.isWord:
      return readWord()
    default:
      reportBetween(.unexpectedCharacter, consumeOddCharacters())
      if expectation == .root { return .root }
      appendUnreadable()
      return afterValue
    }
    isQuiet = false
    return afterValue
  }

  /// Handles a comma or a closing bracket where a value should begin.
  private mutating func readMissingValue(_ expectation: Expectation) -> Expectation {
    let here = position..<position + 1
    let isComma = bytes[position] == .comma
    switch expectation {
    case .memberValue:
      reportBetween(.missingValue, previousEnd..<previousEnd)
      appendUnreadable()
      if lacksOpeningBracket { consume(1) }
    case .root:
      reportBetween(isComma ? .extraComma : .unexpectedBracket, here)
      consume(1)
      return .root
    case _ where isComma:
      reportBetween(.extraComma, here)
      consume(1)
      return .firstElement
    case .element where bytes[position] == .closeBracket:
      reportBetween(.trailingComma, previousEnd - 1..<previousEnd)
    default:
      break
    }
    return .separator
  }

  /// Whether a closing bracket in place of a member's value is the rest of an array.
  private var lacksOpeningBracket: Bool {
    guard bytes[position] == .closeBracket else { return false }
    let next = bytes.peek(bytes.skippingSpace(from: position + 1))
    return next == .comma || next == .closeBrace
  }

  /// Moves past punctuation and control characters that nothing can begin with.
  mutating func consumeOddCharacters() -> Range<Int> {
    let start = position
    var end = start + 1
    while end < bytes.count, isOdd(bytes[end]) { end += 1 }
    consume(end - start)
    return start..<end
  }

  /// Whether a byte belongs to no token.
  func isOdd(_ byte: UInt8) -> Bool {
    switch byte {
    case .quote, .apostrophe, .backtick, .slash, UInt8(ascii: "#"): false
    default: !byte.isWord && !byte.isStructural && !byte.isSpace
    }
  }
}
