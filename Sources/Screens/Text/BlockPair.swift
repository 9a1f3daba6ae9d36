internal import Interface

/// Two lists that stand side by side where there is room, the first above the second elsewhere.
package struct BlockPair: Equatable, Sendable {
  /// One of the lists.
  package struct Side: Equatable, Sendable {
    /// What is listed.
    package let title: String
    /// The items, a sentence or less each.
    package let items: [String]

    /// Makes a list.
    package init(title: String, items: [String]) {
      self.title = title
      self.items = items
    }
  }

  /// The list at the left.
  package let left: Side
  /// The list at the right.
  package let right: Side

  /// Makes a pair.
  package init(_ left: Side, _ right: Side) {
    self.left = left
    self.right = right
  }

  /// Both lists, in reading order.
  package var sides: [Side] { [left, right] }
}

extension BlockPair {
  private static let gutter = 3
  private static let leastSide = 26

  /// The lines at a width, of which so many columns at the left are the margin.
  func lines(width: Int, margin: Int, _ glyphs: Glyphs) -> [StyledLine] {
    let side = (width - margin - Self.gutter) / 2
    let (one, other) = (Self.lines(of: left, glyphs), Self.lines(of: right, glyphs))
    guard side >= Self.leastSide else {
      return (one + [.blank] + other).map { $0.beside(Margin(columns: margin)) }
    }
    let columns = [one, other].map { lines in
      lines.map { $0.rows(width: side, glyphs: glyphs) }
    }
    // An item begins beside its fellow, so that the two kinds can be read across.
    let count = max(one.count, other.count)
    return (0..<count).flatMap { place -> [StyledLine] in
      let cells = columns.map { $0.indices.contains(place) ? $0[place] : [] }
      return (0..<max(cells[0].count, cells[1].count)).map { row in
        let first = cells[0].indices.contains(row) ? cells[0][row] : .empty
        let second = cells[1].indices.contains(row) ? cells[1][row] : .empty
        let text = second.isEmpty ? first : first.padded(to: side + Self.gutter) + second
        return StyledLine(text).beside(Margin(columns: margin))
      }
    }
  }

  private static func lines(of side: Side, _ glyphs: Glyphs) -> [StyledLine] {
    [StyledLine(side.title, .heading)]
      + side.items.map { .bullet(StyledText($0), glyphs: glyphs) }
  }
}
