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

  /// Reports that the text ends while a container is open.
  ///
  /// Where the indentation shows that a container was closed by a bracket meant for another, the
  /// first such one is named; its bracket belongs somewhere before, nobody knows where. Otherwise
  /// the place is the end of the text.
  mutating func reportUnclosed(_ expectation: Expectation) {
    let end = bytes.trimmedEnd(before: previousEnd, from: 0)
    switch expectation {
    case .colon, .memberValue: report(.valueMissingAtEnd, end..<end, related: innermost)
    case .separator:
      let suspect = tape.indices.filter { isClosedByOther($0) }.min { tape[$0].end < tape[$1].end }
      if let index = suspect.map(Int32.init) {
        report(unclosed(index), openerRange(index), expected: closerText(index))
      } else if let top = open.last {
        reportUnclosed(top, at: end)
      }
    default: report(.unexpectedEnd, end..<end, related: innermost)
    }
  }

  private var innermost: Range<Int>? { open.last.map(openerRange) }

  /// Reports that a container lacks its closing bracket, at the place where that belongs.
  mutating func reportUnclosed(_ index: Int32, at end: Int) {
    report(
      unclosed(index),
      end..<end,
      expected: closerText(index),
      related: openerRange(index)
    )
  }

  private func unclosed(_ index: Int32) -> JSONProblem.Code {
    tape[Int(index)].kind == .array ? .unclosedArray : .unclosedObject
  }

  /// Returns the end of what stands in a container, without the spaces and the comma after it.
  func endOfContent(of container: Int32, before limit: Int) -> Int {
    let first = openerRange(container).upperBound
    let end = bytes.trimmedEnd(before: limit, from: first)
    guard end > first, bytes[end - 1] == .comma else { return end }
    return bytes.trimmedEnd(before: end - 1, from: first)
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

  func openerRange(_ index: Int32) -> Range<Int> {
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
