internal import PlainText

/// The text of a field while it is edited, the cursor, and what can be undone.
///
/// The cursor stands between grapheme clusters, so that no key ever splits one.
package struct FieldState: Equatable, Sendable {
  /// The clusters of the text.
  private(set) var characters: [Character]
  /// The cursor's place: the number of clusters before it.
  package private(set) var cursor: Int
  /// The most clusters that the text may have.
  package let maximumLength: Int
  /// Whether the text may have several lines.
  package let isMultiline: Bool
  /// The first row to show, as far as the cursor stays visible.
  var offset = 0
  private var wantedColumn: Int?
  private var history = FieldHistory()

  /// Makes a field with the cursor after its text.
  package init(_ text: String = "", isMultiline: Bool, maximumLength: Int = 4_000) {
    self.isMultiline = isMultiline
    self.maximumLength = max(0, maximumLength)
    let clean = isMultiline ? CleanText.block(text) : CleanText.line(text)
    characters = Array(clean.prefix(max(0, maximumLength)))
    cursor = characters.count
  }

  /// The text.
  package var text: String { String(characters) }

  /// Whether there is no text.
  package var isEmpty: Bool { characters.isEmpty }

  /// How many clusters may still be added.
  package var remaining: Int { maximumLength - characters.count }

  /// Makes a change, starting from what the view last showed; without a view rows have 80 columns.
  package mutating func apply(_ edit: FieldEdit, in view: ViewMetrics? = nil) {
    if let view { offset = view.offset }
    let columns = isMultiline ? view?.columns ?? 80 : Rect.limit
    let page = max(1, (view?.visibleRows ?? 10) - 1)
    switch edit {
    case .insert(let text): insert(text)
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(characters.count, cursor + 1))
    case .deleteWord: remove(wordStart()..<cursor)
    case .undo: undo()
    case .redo: redo()
    case .up: moveRow(by: -1, columns)
    case .down: moveRow(by: 1, columns)
    case .pageUp: moveRow(by: -page, columns)
    case .pageDown: moveRow(by: page, columns)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .wordLeft: move(to: wordStart())
    case .wordRight: move(to: wordEnd())
    case .rowStart: moveToRow(columns) { $0.start(ofRow: $1) }
    case .rowEnd: moveToRow(columns) { $0.end(ofRow: $1) }
    case .start: move(to: 0)
    case .end: move(to: characters.count)
    }
  }

  private var entry: FieldHistory.Entry { FieldHistory.Entry(text: text, cursor: cursor) }

  private mutating func insert(_ text: String) {
    guard remaining > 0 else { return }
    let before = String(characters[..<cursor])
    let after = String(characters[cursor...])
    // A combining mark joins the cluster before it, so that only the joined text can be cleaned
    // and counted.
    var typed = before + String(text.prefix(remaining + 1))
    typed = isMultiline ? CleanText.block(typed) : CleanText.line(typed)
    while typed != before, (typed + after).count > maximumLength { typed.removeLast() }
    guard typed != before else { return }
    let isWord = text.count == 1 && !text.allSatisfy(\.isWhitespace)
    remember(continuesTyping: isWord)
    characters = Array(typed + after)
    cursor = place(afterScalars: typed.unicodeScalars.count)
    wantedColumn = nil
  }

  /// The first place at or after so many scalars that lies between clusters.
  private func place(afterScalars count: Int) -> Int {
    var passed = 0
    for (index, character) in characters.enumerated() {
      if passed >= count { return index }
      passed += character.unicodeScalars.count
    }
    return characters.count
  }

  private mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    remember(continuesTyping: false)
    let before = String(characters[..<range.lowerBound])
    characters = Array(before + String(characters[range.upperBound...]))
    cursor = place(afterScalars: before.unicodeScalars.count)
    wantedColumn = nil
  }

  private mutating func remember(continuesTyping: Bool) {
    let entry = entry
    history.remember(entry, continuesTyping: continuesTyping)
  }

  private mutating func undo() {
    let entry = entry
    restore(history.undo(from: entry))
  }

  private mutating func redo() {
    let entry = entry
    restore(history.redo(from: entry))
  }

  private mutating func restore(_ entry: FieldHistory.Entry?) {
    guard let entry else { return }
    characters = Array(entry.text)
    cursor = min(max(0, entry.cursor), characters.count)
    wantedColumn = nil
  }

  private mutating func move(to place: Int) {
    cursor = min(max(0, place), characters.count)
    wantedColumn = nil
    history.endTyping()
  }

  private mutating func moveToRow(_ columns: Int, _ place: (FieldLayout, Int) -> Int) {
    let layout = FieldLayout(characters, columns: columns)
    move(to: place(layout, layout.place(of: cursor).row))
  }

  private mutating func moveRow(by count: Int, _ columns: Int) {
    let layout = FieldLayout(characters, columns: columns)
    let place = layout.place(of: cursor)
    let column = wantedColumn ?? place.column
    let row = place.row + count
    if row < 0 {
      move(to: 0)
    } else if row >= layout.rows.count {
      move(to: characters.count)
    } else {
      move(to: layout.cursor(row: row, column: column))
    }
    wantedColumn = column
  }

  private func wordStart() -> Int {
    var place = cursor
    while place > 0, !characters[place - 1].isPartOfWord { place -= 1 }
    while place > 0, characters[place - 1].isPartOfWord { place -= 1 }
    return place
  }

  private func wordEnd() -> Int {
    var place = cursor
    while place < characters.count, !characters[place].isPartOfWord { place += 1 }
    while place < characters.count, characters[place].isPartOfWord { place += 1 }
    return place
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "_" }
}
