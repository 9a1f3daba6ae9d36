internal import PlainText

extension StyledText {
  /// Breaks the text into rows by words, a word longer than a row where the row ends.
  ///
  /// Roles are kept, spaces at a break are not. Each line of the text gives at least one row, also
  /// an empty one. For rows that hang beside a bullet or a name see `StyledLine`.
  package func wrapped(to width: Int) -> [StyledText] {
    let clusters = runs.flatMap { run in run.text.map { (character: $0, role: run.role) } }
    let measure = max(1, min(width, Rect.limit))
    return TextWrap.layout(of: clusters.map(\.character), width: measure).map { line in
      var row = clusters[line.range]
      while let last = row.last?.character, last == " " || last.isNewline { row.removeLast() }
      var text = StyledText.empty
      for (character, role) in row { text.append(String(character), role) }
      return text
    }
  }

  /// The text in the characters that can be shown.
  package func adapted(to glyphs: Glyphs) -> StyledText {
    guard glyphs.isASCII else { return self }
    return StyledText(runs.map { StyledRun(glyphs.adapt($0.text), $0.role) })
  }
}
