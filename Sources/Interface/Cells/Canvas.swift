internal import PlainText

/// A view of a frame in the making: a rectangle with its own origin, clipped to itself.
///
/// Nothing drawn outside of it has an effect, at any size and with any numbers, so that screens
/// need no checks. It also collects what else belongs to the frame: the cursor's place, whether
/// the mouse is wanted, and where scrolling views stand.
package struct Canvas: Sendable {
  /// The cells drawn so far, of the whole frame.
  package private(set) var surface: Surface
  /// The cursor's place in the frame, none while it is hidden.
  package private(set) var cursor: Point?
  /// Whether mouse presses are wanted; set before anything is drawn.
  package var wantsMouse = false
  /// The extents of the scrolling views drawn so far, by name.
  package private(set) var views = ViewReport()
  /// The lines and marks that can be shown.
  package let glyphs: Glyphs
  /// The extent of this view.
  package private(set) var size: Size
  private var origin = Point(row: 0, column: 0)
  private var clip: Rect

  /// Makes an empty canvas for a frame.
  package init(size: Size, glyphs: Glyphs = .unicode) {
    surface = Surface(size: size)
    self.size = size
    self.glyphs = glyphs
    clip = Rect(size)
  }

  /// The whole of this view.
  package var bounds: Rect { Rect(size) }

  /// The finished frame.
  package var frame: Frame {
    Frame(surface: surface, cursor: cursor, wantsMouse: wantsMouse)
  }

  /// Draws in a part of this view as in a view of its own.
  package mutating func within(_ part: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = (origin, clip, size)
    let placed = part.moved(rows: origin.row, columns: origin.column)
    origin = Point(row: placed.row, column: placed.column)
    clip = clip.intersection(placed)
    size = part.size
    draw(&self)
    (origin, clip, size) = outer
  }

  /// Writes text to the right of a place and returns the column after it.
  ///
  /// The text is brought into the characters that can be shown; a newline is written as a space. A wide cluster of which only a half is visible becomes a
  /// space.
  @discardableResult
  package mutating func text(
    _ text: String,
    row: Int,
    column: Int,
    role: Role = .body
  ) -> Int {
    var place = Rect.clamp(column)
    let line = Rect.clamp(row)
    let text = glyphs.adapt(text)
    if let columns = PlainLatin.columns(of: text) {
      putPlain(text, row: line, column: place, role)
      return Rect.clamp(place + columns)
    }
    for character in text {
      let width = character.isNewline ? 1 : ColumnWidth.columns(of: character)
      guard width > 0 else { continue }
      put(character.isNewline ? " " : character, width: width, row: line, column: place, role)
      place = Rect.clamp(place + width)
    }
    return place
  }

  /// Writes text with meanings to the right of a place and returns the column after it.
  @discardableResult
  package mutating func text(_ styled: StyledText, row: Int, column: Int) -> Int {
    styled.runs.reduce(column) { place, run in
      text(run.text, row: row, column: place, role: run.role)
    }
  }

  /// Fills a part with one character one column wide.
  package mutating func fill(_ part: Rect, with character: Character = " ", role: Role = .body) {
    if let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 {
      let placed = part.intersection(bounds).moved(rows: origin.row, columns: origin.column)
      let visible = placed.intersection(clip)
      for row in visible.row..<visible.row + visible.rows {
        for column in visible.column..<visible.column + visible.columns {
          set(Cell(scalar, role: role), row: row, column: column)
        }
      }
      return
    }
    let visible = part.intersection(bounds)
    for row in 0..<visible.rows {
      for column in 0..<visible.columns {
        put(character, width: 1, row: visible.row + row, column: visible.column + column, role)
      }
    }
  }

  /// Gives the cells of a part another meaning and leaves their text.
  package mutating func restyle(_ part: Rect, role: Role) {
    let visible = part.moved(rows: origin.row, columns: origin.column).intersection(clip)
    for row in visible.row..<visible.row + visible.rows {
      for column in visible.column..<visible.column + visible.columns {
        surface[row, column].role = role
      }
    }
  }

  /// Shows the text cursor at a place; outside of this view it stays hidden.
  package mutating func showCursor(row: Int, column: Int) {
    let placed = Point(
      row: Rect.clamp(row) + origin.row,
      column: Rect.clamp(column) + origin.column
    )
    cursor = clip.contains(row: placed.row, column: placed.column) ? placed : nil
  }

  /// Hides the text cursor, as where a box covers the field that showed it.
  package mutating func hideCursor() {
    cursor = nil
  }

  /// Remembers the extent of a scrolling view, for the messages that follow.
  package mutating func report(_ metrics: ViewMetrics, named name: String) {
    views[name] = metrics
  }

  /// Lets a part of this view stand for keys under the mouse; nothing where no mouse is wanted.
  package mutating func reportRegion(_ part: Rect, press: [Key] = [], wheelSteps: Int = 0) {
    guard wantsMouse else { return }
    let area = part.moved(rows: origin.row, columns: origin.column).intersection(clip)
    guard !area.isEmpty else { return }
    views.add(MouseRegion(area: area, press: press, wheelSteps: wheelSteps))
  }

  /// Takes away the regions drawn so far, as where a box covers them.
  package mutating func forgetRegions() {
    views.forgetRegions()
  }
}

extension Canvas {
  private mutating func put(
    _ character: Character,
    width: Int,
    row: Int,
    column: Int,
    _ role: Role
  ) {
    let line = row + origin.row
    let first = column + origin.column
    let showsFirst = clip.contains(row: line, column: first)
    guard width == 2 else {
      if showsFirst { set(Cell(String(character), role: role), row: line, column: first) }
      return
    }
    let showsSecond = clip.contains(row: line, column: first + 1)
    if showsFirst, showsSecond {
      set(Cell(String(character), role: role), row: line, column: first)
      set(Cell("", role: role, isContinuation: true), row: line, column: first + 1)
    } else if showsFirst {
      set(Cell(" ", role: role), row: line, column: first)
    } else if showsSecond {
      set(Cell(" ", role: role), row: line, column: first + 1)
    }
  }

  /// Writes text of single columns, of which each scalar is a cluster.
  private mutating func putPlain(_ text: String, row: Int, column: Int, _ role: Role) {
    let line = row + origin.row
    guard line >= clip.row, line < clip.endRow else { return }
    var place = column + origin.column
    for scalar in text.unicodeScalars {
      guard place < clip.endColumn else { return }
      if place >= clip.column { set(Cell(scalar, role: role), row: line, column: place) }
      place += 1
    }
  }

  /// Writes one cell and blanks the other half of a wide cluster that it cuts.
  private mutating func set(_ cell: Cell, row: Int, column: Int) {
    if surface[row, column].isContinuation {
      surface[row, column - 1].text = " "
    }
    if surface[row, column + 1].isContinuation {
      surface[row, column + 1].text = " "
      surface[row, column + 1].isContinuation = false
    }
    surface[row, column] = cell
  }
}
