/// Closing brackets, right and wrong.
extension Reader {
  /// Ends the innermost container, or finds out which one was meant.
  mutating func close(_ byte: UInt8) -> Expectation {
    guard let top = open.last else { return .end }
    if byte == closer(of: top) {
      endContainer()
      return passComma()
    }
    repairBracket(byte, top)
    return afterValue
  }

  private mutating func endContainer() {
    guard let top = open.popLast() else { return }
    consume(1)
    seal(top, end: position)
    isQuiet = false
  }

  /// Reports a bracket of the wrong kind and reads on in the way that fits the text best.
  private mutating func repairBracket(_ byte: UInt8, _ top: Int32) {
    let here = position..<position + 1
    let outer = open.lastIndex { closer(of: $0) == byte }
    let balance = BracketBalance(bytes, kinds: open.map { tape[Int($0)].kind })
    let depth = open.count
    let missing = outer.map { balance.score(depth: $0, from: here.upperBound) } ?? -1
    let wrong = balance.score(depth: depth - 1, from: here.upperBound)
    let stray = balance.score(depth: depth, from: here.upperBound)
    if missing >= wrong, missing >= stray, let outer {
      reportUnclosed(top, at: endOfContent(of: top, before: position))
      while open.count > outer + 1 {
        guard let inner = open.popLast() else { break }
        seal(inner, end: previousEnd)
      }
      endContainer()
    } else if wrong >= stray {
      report(.mismatchedBracket, here, expected: closerText(top), related: openerRange(top))
      endContainer()
    } else {
      report(.unexpectedBracket, here)
      consume(1)
    }
  }

  /// Handles text after the outermost value.
  mutating func readAfterEnd() -> Expectation {
    if !isReopened, membersFollow, let root = tape.first {
      report(.unexpectedBracket, root.range.upperBound - 1..<root.range.upperBound)
      isReopened = true
      open = [0]
      return .separator
    }
    reportBetween(.textAfterEnd, position..<max(contentEnd, position + 1))
    isStopped = true
    return .end
  }

  /// Whether a comma and a key follow the outermost object, as when one brace too many closed it.
  private var membersFollow: Bool {
    guard tape.first?.kind == .object, bytes[position] == .comma else { return false }
    let start = bytes.skippingSpace(from: position + 1)
    guard bytes.peek(start) == .quote else { return false }
    var end = start + 1
    while end < bytes.count, bytes[end] != .quote, !bytes[end].isLineEnd { end += 1 }
    return bytes.peek(bytes.skippingSpace(from: end + 1)) == .colon
  }

  func openerRange(_ index: Int32) -> Range<Int> {
    let start = tape[Int(index)].range.lowerBound
    return start..<start + 1
  }

  func closer(of index: Int32) -> UInt8 {
    tape[Int(index)].kind == .array ? .closeBracket : .closeBrace
  }

  func closerText(_ index: Int32) -> String {
    tape[Int(index)].kind == .array ? "]" : "}"
  }
}
