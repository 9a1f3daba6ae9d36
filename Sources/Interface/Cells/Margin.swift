/// What stands beside a block of a page: when, who, marked as what.
package struct Margin: Equatable, Sendable {
  /// The text, wrapped to the margin.
  package var text: StyledText
  /// The columns of the margin with the gutter between it and the block.
  package var columns: Int
  /// What fills the gutter on each row of the block, such as the bar beside spoken words.
  package var gutter: StyledText

  /// The fewest columns in which a block may stand beside a margin.
  static let leastBody = 20

  /// Makes a margin.
  package init(_ text: StyledText = .empty, columns: Int, gutter: StyledText = "  ") {
    self.text = text
    self.columns = min(max(0, columns), Rect.limit)
    self.gutter = gutter
  }

  /// The margin in the characters that can be shown.
  func adapted(to glyphs: Glyphs) -> Margin {
    Margin(text.adapted(to: glyphs), columns: columns, gutter: gutter.adapted(to: glyphs))
  }

  /// The rows of a block with this margin at its left; where there is no room, above it.
  func rows(beside line: StyledLine, width: Int) -> [StyledText] {
    let room = columns - gutter.columns
    guard room > 0 || (room == 0 && text.isEmpty), width - columns >= Self.leastBody else {
      return (text.isEmpty ? [] : text.wrapped(to: width)) + line.rows(width: width)
    }
    let body = line.rows(width: width - columns)
    let labels = text.isEmpty ? [] : text.wrapped(to: room)
    return (0..<max(body.count, labels.count)).map { row in
      let label = row < labels.count ? labels[row] : .empty
      guard row < body.count else { return label }
      guard !body[row].isEmpty || !gutter.isBlank else { return label }
      return label.padded(to: room) + gutter + body[row]
    }
  }
}

extension StyledText {
  /// Whether nothing of it can be seen.
  fileprivate var isBlank: Bool { plain.allSatisfy { $0 == " " } }
}
