extension StyledText {
  /// Breaks the text into rows by words, a word longer than a row where the row ends.
  ///
  /// Rows after the first of each paragraph begin with so many spaces. Roles are kept, spaces at
  /// a break are not. Each line of the text gives at least one row, also an empty one.
  package func wrapped(to width: Int, hangingIndent: Int = 0) -> [StyledText] {
    let measure = max(1, min(width, Rect.limit))
    var wrapper = RowWrapper(measure: measure, indent: min(max(0, hangingIndent), measure / 2))
    for run in runs {
      for character in run.text { wrapper.take(character, run.role) }
    }
    return wrapper.finish()
  }
}

/// The state of breaking one text into rows.
private struct RowWrapper {
  private let measure: Int
  private let indent: Int
  private var rows: [StyledText] = []
  private var row = StyledText.empty
  private var rowColumns = 0
  private var rowHasWord = false
  private var space = StyledText.empty
  private var word: [(character: Character, role: Role, columns: Int)] = []

  init(measure: Int, indent: Int) {
    self.measure = measure
    self.indent = indent
  }

  mutating func take(_ character: Character, _ role: Role) {
    if character.isNewline {
      placeWord()
      startRow(indent: 0)
    } else if character == " " {
      placeWord()
      space.append(" ", role)
    } else {
      let columns = ColumnCount.of(character)
      if columns > 0 { word.append((character, role, columns)) }
    }
  }

  mutating func finish() -> [StyledText] {
    placeWord()
    return rows + [row]
  }

  /// Puts the waiting word on the row, or on a new one where it does not fit.
  private mutating func placeWord() {
    guard !word.isEmpty else { return }
    let needed = rowColumns + space.columns + word.reduce(0) { $0 + $1.columns }
    if needed <= measure {
      row.append(space)
      rowColumns += space.columns
    } else if rowHasWord {
      startRow(indent: indent)
    }
    space = .empty
    for (character, role, columns) in word {
      if rowHasWord, rowColumns + columns > measure { startRow(indent: indent) }
      row.append(String(character), role)
      rowColumns += columns
      rowHasWord = true
    }
    word = []
  }

  private mutating func startRow(indent: Int) {
    rows.append(row)
    row = StyledText(String(repeating: " ", count: indent))
    rowColumns = indent
    rowHasWord = false
    space = .empty
  }
}
