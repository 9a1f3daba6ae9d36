internal import Interface

/// The rows of the filter's box: the choices with the titles of their groups.
struct FilterRows {
  /// The number of the choice in each row; none for titles.
  let rows: [Int?]

  init(_ choices: [FilterChoice]) {
    var rows: [Int?] = []
    for (number, choice) in choices.enumerated() {
      if number == 0 || choices[number - 1].group != choice.group { rows.append(nil) }
      rows.append(number)
    }
    self.rows = rows
  }

  /// The first row that can have the focus.
  var firstSelectable: Int { rows.firstIndex { $0 != nil } ?? 0 }

  /// The number of the choice in a row; none for titles.
  func choice(inRow row: Int) -> Int? {
    rows.indices.contains(row) ? rows[row] : nil
  }

  /// The rows as items of a list.
  func items(
    _ choices: [FilterChoice],
    _ filter: LibraryFilter,
    _ glyphs: Glyphs,
    _ context: AppContext
  ) -> [ListItem] {
    rows.enumerated().map { row, number in
      guard let number else {
        let title = self.choice(inRow: row + 1).map { LibraryText.group(choices[$0], context) }
        return ListItem([StyledLine(title ?? "", .heading)], isHeading: true)
      }
      let mark = filter.has(choices[number]) ? glyphs.radioOn : glyphs.radioOff
      return ListItem(StyledText(LibraryText.choice(choices[number], context)), mark: mark)
    }
  }
}
