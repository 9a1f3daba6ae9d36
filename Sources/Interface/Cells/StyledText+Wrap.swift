internal import PlainText

extension StyledText {
  /// Breaks the text into rows by words, a word longer than a row where the row ends.
  ///
  /// Roles are kept, spaces at a break are not. Each line of the text gives at least one row, also
  /// an empty one. For rows that hang beside a bullet or a name see `StyledLine`.
  package func wrapped(to width: Int) -> [StyledText] {
    let measure = max(1, min(width, Rect.limit))
    if let rows = wrappedPlainly(to: measure) { return rows }
    let clusters = runs.flatMap { run in run.text.map { (character: $0, role: run.role) } }
    return TextWrap.layout(of: clusters.map(\.character), width: measure).map { line in
      var row = clusters[line.range]
      while let last = row.last?.character, last == " " || last.isNewline { row.removeLast() }
      var text = StyledText.empty
      for (character, role) in row { text.append(String(character), role) }
      return text
    }
  }

  /// The rows of text whose scalars are all clusters one column wide; nothing for other text.
  private func wrappedPlainly(to measure: Int) -> [StyledText]? {
    var columns = 0
    for run in runs {
      guard let more = PlainLatin.columns(of: run.text, allowingNewlines: true) else { return nil }
      columns += more
    }
    let bytes = runs.flatMap { Array($0.text.utf8) }
    if columns <= measure, bytes.last != Self.space, !bytes.contains(Self.newline) { return [self] }
    var ends: [Int] = []
    for run in runs { ends.append((ends.last ?? 0) + run.text.utf8.count) }
    var number = 0
    return TextWrap.layout(ofPlain: bytes, width: measure).map { line in
      var end = line.upperBound
      while end > line.lowerBound, [Self.space, Self.newline].contains(bytes[end - 1]) { end -= 1 }
      var row = StyledText.empty
      var start = line.lowerBound
      while start < end {
        while ends[number] <= start { number += 1 }
        let part = start..<min(end, ends[number])
        row.append(String(decoding: bytes[part], as: UTF8.self), runs[number].role)
        start = part.upperBound
      }
      return row
    }
  }

  private static let space = UInt8(ascii: " ")
  private static let newline = UInt8(ascii: "\n")

  /// The text in the characters that can be shown.
  package func adapted(to glyphs: Glyphs) -> StyledText {
    guard glyphs.isASCII else { return self }
    return StyledText(runs.map { StyledRun(glyphs.adapt($0.text), $0.role) })
  }
}
