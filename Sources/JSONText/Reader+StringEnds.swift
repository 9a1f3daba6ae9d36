/// What is known of a string while it is read.
struct StringScan {
  let isKey: Bool
  var marks: TapeEntry.Marks = []
  /// The control characters that were reported, one bit each.
  var controls: UInt32 = 0
  /// The quote that closes the string, if one before it was found to lie within.
  var closer: Int?
}

/// What a quote in a string is.
enum QuoteVerdict {
  /// It ends the string.
  case closes
  /// It lies within the string, which another quote closes.
  case isWithin(closer: Int)
  /// It opens the next string; this one ends before it and lacks its own.
  case isMissing(end: Int)
}

/// Guesses where strings end whose quotes are wrong.
///
/// A quote followed by a comma, colon, closing bracket or line end always closes, so that nothing
/// here touches a text without mistakes.
extension Reader {
  /// How far ahead a closing quote is looked for, which bounds the time of hostile input.
  private static let reach = 8192

  func verdict(onQuoteAt index: Int, _ scan: StringScan) -> QuoteVerdict {
    if let closer = scan.closer { return index < closer ? .isWithin(closer: closer) : .closes }
    if looksClosing(index) || !looksLikeProse(after: index) { return .closes }
    var last = index
    var next = index + 1
    let end = min(bytes.count, index + Reader.reach)
    while next < end, !bytes[next].isLineEnd {
      if bytes[next] == .backslash {
        next += 2
        continue
      }
      if bytes[next] == .quote {
        if looksClosing(next), !endsBeforeProse(next) {
          let opensKey = !scan.isKey && bytes.peek(bytes.skippingBlanks(from: next + 1)) == .colon
          return opensKey ? .isMissing(end: endBeforeComma(last)) : .isWithin(closer: next)
        }
        last = next
      }
      next += 1
    }
    return .closes
  }

  /// Whether what follows a quote can follow a string.
  func looksClosing(_ index: Int) -> Bool {
    let next = bytes.skippingBlanks(from: index + 1)
    return next >= bytes.count || bytes[next].endsValue
  }

  /// Whether a comma and then words follow a quote, as in speech.
  private func endsBeforeProse(_ index: Int) -> Bool {
    let comma = bytes.skippingBlanks(from: index + 1)
    guard bytes.peek(comma) == .comma else { return false }
    let next = bytes.skippingBlanks(from: comma + 1)
    return bytes.peek(next).isLetter && !isLiteralText(at: next)
  }

  /// Whether the text after a quote goes on like a sentence and not like JSON.
  private func looksLikeProse(after index: Int) -> Bool {
    let next = bytes.skippingBlanks(from: index + 1)
    let byte = bytes.peek(next)
    if byte.isLetter || byte >= 0x80 { return !isLiteralText(at: next) }
    guard next == index + 1 else { return false }
    return [UInt8]("!?.()".utf8).contains(byte)
  }

  private func isLiteralText(at index: Int) -> Bool {
    var end = index
    while bytes.peek(end).isWord, end - index < 6 { end += 1 }
    return ["true", "false", "null"].contains(bytes.text(index..<end))
  }

  /// Returns the end of a string's text before a quote, without the comma between.
  private func endBeforeComma(_ quote: Int) -> Int {
    let end = bytes.trimmedEnd(before: quote, from: position + 1)
    guard end > position + 1, bytes[end - 1] == .comma else { return end }
    return bytes.trimmedEnd(before: end - 1, from: position + 1)
  }

  /// Whether the line end in a string is rather the end of a string without closing quote.
  ///
  /// It is if the next line begins as JSON does: with a bracket, a comma or a whole string.
  func stringEnds(atLineEnd index: Int) -> Bool {
    let next = bytes.skippingSpace(from: index)
    guard next < bytes.count else { return true }
    switch bytes[next] {
    case .quote: return !looksClosing(next)
    case .closeBrace, .closeBracket, .comma, .openBrace: return true
    default: return false
    }
  }

  /// Returns the end of a string without closing quote before a line end.
  func stringEnd(beforeLineEnd lineEnd: Int) -> Int { endBeforeClosers(endBeforeComma(lineEnd)) }

  /// Returns the end of a string's text before the brackets that close what is open around it.
  func endBeforeClosers(_ lineEnd: Int) -> Int {
    var end = lineEnd
    for container in open.reversed() {
      guard end > position + 1, bytes[end - 1] == closer(of: container) else { break }
      end = bytes.trimmedEnd(before: end - 1, from: position + 1)
    }
    return end
  }
}
