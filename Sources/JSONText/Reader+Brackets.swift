/// Closing brackets, right and wrong.
extension Reader {
  /// Ends the innermost container, or finds out which one was meant.
  mutating func close(_ byte: UInt8) -> Expectation {
    guard let top = open.last else { return .end }
    if byte == closer(of: top) {
      endContainer()
    } else {
      repairBracket(byte, top)
    }
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
    let opener = openerRange(top)
    let outer = open.lastIndex { closer(of: $0) == byte }
    let balance = BracketBalance(bytes, kinds: open.map { tape[Int($0)].kind })
    let depth = open.count
    let missing = outer.map { balance.score(depth: $0, from: here.upperBound) } ?? -1
    let wrong = balance.score(depth: depth - 1, from: here.upperBound)
    let stray = balance.score(depth: depth, from: here.upperBound)
    if missing >= wrong, missing >= stray, let outer {
      let isArray = tape[Int(top)].kind == .array
      report(
        isArray ? .unclosedArray : .unclosedObject,
        opener,
        expected: closerText(top),
        related: here
      )
      while open.count > outer + 1 {
        guard let inner = open.popLast() else { break }
        seal(inner, end: previousEnd)
      }
      endContainer()
    } else if wrong >= stray {
      report(.mismatchedBracket, here, expected: closerText(top), related: opener)
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

  /// Reports the container that was left open at the end of the text.
  ///
  /// Where the indentation shows that a container was closed by a bracket meant for another, the
  /// first such one is named; otherwise it is the innermost that is still open.
  mutating func reportUnclosed() {
    let suspect = tape.indices.filter { isClosedByOther($0) }.min { tape[$0].end < tape[$1].end }
    guard let index = suspect.map(Int32.init) ?? open.last else { return }
    let isArray = tape[Int(index)].kind == .array
    report(
      isArray ? .unclosedArray : .unclosedObject,
      openerRange(index),
      expected: closerText(index)
    )
  }

  /// Whether a closing bracket stands first on its line, further left than its opening line.
  private func isClosedByOther(_ index: Int) -> Bool {
    let entry = tape[index]
    let closer = entry.range.upperBound - 1
    guard entry.kind == .object || entry.kind == .array, entry.range.count > 1,
      bytes[closer] == self.closer(of: Int32(index))
    else { return false }
    var lineStart = closer
    while lineStart > 0, bytes[lineStart - 1].isBlank { lineStart -= 1 }
    guard lineStart > 0, bytes[lineStart - 1].isLineEnd else { return false }
    return closer - lineStart < lines.indentation(at: entry.range.lowerBound)
  }

  private func openerRange(_ index: Int32) -> Range<Int> {
    let start = tape[Int(index)].range.lowerBound
    return start..<start + 1
  }

  func closer(of index: Int32) -> UInt8 {
    tape[Int(index)].kind == .array ? .closeBracket : .closeBrace
  }

  private func closerText(_ index: Int32) -> String {
    tape[Int(index)].kind == .array ? "]" : "}"
  }
}
