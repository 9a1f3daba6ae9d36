/// Where a closing bracket is missing.
extension Reader {
  /// How many mistakes are looked into so closely, which bounds the time of hostile input.
  private static let closeLooks = 20

  /// Reports that the text ends while a container is open.
  mutating func reportEnd(_ expectation: Expectation) {
    guard let top = open.last else { return }
    let end = bytes.trimmedEnd(before: previousEnd, from: 0)
    switch expectation {
    case .colon, .memberValue: report(.valueMissingAtEnd, end..<end, related: openerRange(top))
    case .separator: reportUnclosed(top, at: end, within: 0)
    default: report(.unexpectedEnd, end..<end, related: openerRange(top))
    }
  }

  /// Reports that a container lacks its closing bracket, at the place where that belongs.
  ///
  /// Where the indentation shows that a container in it took the bracket of another, the first such
  /// one is named instead.
  mutating func reportUnclosed(_ container: Int32, at end: Int, within first: Int32? = nil) {
    let suspect = suspect(from: first ?? container)
    let index = suspect?.index ?? container
    let end = suspect?.end ?? end
    report(
      tape[Int(index)].kind == .array ? .unclosedArray : .unclosedObject,
      end..<end,
      expected: closerText(index),
      related: openerRange(index)
    )
  }

  /// Returns the end of what stands in a container, without the spaces and the comma after it.
  func endOfContent(of container: Int32, before limit: Int) -> Int {
    let first = openerRange(container).upperBound
    let end = bytes.trimmedEnd(before: limit, from: first)
    guard end > first, bytes[end - 1] == .comma else { return end }
    return bytes.trimmedEnd(before: end - 1, from: first)
  }

  /// Returns the container that was first closed by the bracket of another, and where it ends by
  /// its indentation.
  private func suspect(from first: Int32) -> (index: Int32, end: Int)? {
    guard log.problems.count < Self.closeLooks else { return nil }
    let lines = LineIndex(Array(bytes))
    let found = tape.indices[Int(first)...].filter { isClosedByOther($0, lines) }
      .min { tape[$0].end < tape[$1].end }
    guard let index = found.map(Int32.init) else { return nil }
    return indentedEnd(of: index, lines).map { (index, $0) }
  }

  /// Whether a closing bracket stands first on its line, further left than its opening line.
  private func isClosedByOther(_ index: Int, _ lines: LineIndex) -> Bool {
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

  /// Returns the end of the lines that stand further right than the one that opens a container.
  private func indentedEnd(of container: Int32, _ lines: LineIndex) -> Int? {
    let range = tape[Int(container)].range
    let indentation = lines.indentation(at: range.lowerBound)
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index].isLineEnd else {
        index += 1
        continue
      }
      let text = bytes.skippingSpace(from: index)
      var start = text
      while bytes[start - 1].isBlank { start -= 1 }
      if text - start <= indentation { return endOfContent(of: container, before: index) }
      index = text
    }
    return nil
  }
}
