/// The place of a text cursor in laid out text.
package struct CursorPlace: Equatable, Sendable {
  /// The line, from 0.
  package var row: Int
  /// The distance from the left edge, in terminal columns.
  package var column: Int

  /// Makes a place.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

extension TextWrap {
  /// Returns where the cursor before the character at `index` is drawn.
  ///
  /// An index where a line ends and the next begins is on the next. Spaces that hang over the edge
  /// count, so the column may exceed the width and the caller clamps it. `lines` is the layout of
  /// `characters`.
  package static func cursor(
    before index: Int,
    in lines: [WrappedLine],
    of characters: [Character]
  ) -> CursorPlace {
    let index = min(max(0, index), characters.count)
    guard let row = lines.lastIndex(where: { $0.range.lowerBound <= index }) else {
      return CursorPlace(row: 0, column: 0)
    }
    let before = characters[lines[row].range.lowerBound..<index]
    return CursorPlace(row: row, column: before.reduce(0) { $0 + ColumnWidth.columns(of: $1) })
  }

  /// Returns the index of the character at a place, for moving the cursor up and down.
  ///
  /// A place past the end of a line means its last position; a row outside the text means the
  /// nearest. The right half of a wide character means that character.
  package static func index(
    at place: CursorPlace,
    in lines: [WrappedLine],
    of characters: [Character]
  ) -> Int {
    guard !lines.isEmpty else { return 0 }
    let row = min(max(0, place.row), lines.count - 1)
    let range = lines[row].range.clamped(to: 0..<characters.count)
    let last =
      row == lines.count - 1 ? range.upperBound : max(range.lowerBound, range.upperBound - 1)
    var column = 0
    for index in range.lowerBound..<last {
      column += ColumnWidth.columns(of: characters[index])
      if column > place.column { return index }
    }
    return last
  }
}
