import Interface
import Terminal

/// A recorded frame as an SVG, with the colours that a theme gives it on a terminal of 256 colours.
///
/// Each run of text is stretched to the columns that it takes, so that any monospaced font fits the
/// grid; lines and blocks are drawn, so that no font leaves gaps between them.
struct Drawing {
  /// The size of a cell, and the room around the grid, in the picture's units.
  static let width = 9, height = 20, margin = 18

  let frame: RecordedFrame
  let theme: Theme
  /// What the picture shows, for those who do not see it.
  let title: String

  /// Draws a frame in a theme.
  init(_ frame: RecordedFrame, theme: ThemeName, title: String) {
    self.frame = frame
    self.theme = Theme(theme, depth: .palette)
    self.title = title
  }

  private var isLight: Bool { theme.name == .light }
  private var background: String { isLight ? "#ffffff" : "#16191d" }
  private var foreground: String { isLight ? "#1b1f24" : "#d7dce2" }

  /// The picture's text.
  var text: String {
    let width = frame.columns * Self.width + 2 * Self.margin
    let height = frame.rows.count * Self.height + 2 * Self.margin
    let fonts =
      "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace"
    let head = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" "
        + "width=\"\(width)\" height=\"\(height)\" role=\"img\">",
      "<title>\(Self.escaped(title))</title>",
      "<rect x=\".5\" y=\".5\" width=\"\(width - 1)\" height=\"\(height - 1)\" rx=\"8\" "
        + "fill=\"\(background)\" stroke=\"\(isLight ? "#d0d7de" : "#3d444d")\"/>",
      "<g font-family=\"\(fonts)\" font-size=\"15\" xml:space=\"preserve\">",
    ]
    let body = frame.rows.enumerated().flatMap { row, cells in
      runs(cells).flatMap { draw($0, row) }
    }
    let cursor = frame.cursor.map { place in
      "<rect x=\"\(x(place.column))\" y=\"\(y(place.row))\" width=\"\(Self.width)\" "
        + "height=\"\(Self.height)\" fill=\"\(foreground)\" opacity=\".6\"/>"
    }
    return (head + body + [cursor].compactMap(\.self) + ["</g>", "</svg>"]).joined(separator: "\n")
      + "\n"
  }

  // MARK: - Runs

  /// Neighbouring cells that are drawn alike, in one piece.
  private struct Run {
    var cells: [RecordedFrame.Cell]
    let style: Style

    var column: Int { cells[0].column }
    var end: Int { (cells.last?.column ?? 0) + (cells.last?.width ?? 0) }
  }

  private func runs(_ cells: [RecordedFrame.Cell]) -> [Run] {
    var runs: [Run] = []
    for cell in cells {
      let style = theme.style(for: cell.role)
      if runs.last?.style == style {
        runs[runs.count - 1].cells.append(cell)
      } else {
        runs.append(Run(cells: [cell], style: style))
      }
    }
    return runs
  }

  private func draw(_ run: Run, _ row: Int) -> [String] {
    let style = run.style
    let isReversed = style.attributes.contains(.reverse)
    let ink = colour(style.foreground) ?? foreground
    let paper = colour(style.background)
    let (front, back) = isReversed ? (paper ?? background, ink) : (ink, paper)
    var parts: [String] = []
    if let back {
      parts.append(
        "<rect x=\"\(x(run.column))\" y=\"\(y(row))\" "
          + "width=\"\((run.end - run.column) * Self.width)\" height=\"\(Self.height)\" "
          + "fill=\"\(back)\"/>"
      )
    }
    var open = Run(cells: [], style: style)
    func close() {
      while open.cells.last?.character == " " { open.cells.removeLast() }
      while open.cells.first?.character == " " { open.cells.removeFirst() }
      if !open.cells.isEmpty { parts.append(text(open, row, front)) }
      open.cells = []
    }
    var rest = run.cells[...]
    while let cell = rest.popFirst() {
      if let shape = LineShape(cell.character) {
        close()
        let more = shape.isContinuous ? rest.prefix { $0.character == cell.character }.count : 0
        rest = rest.dropFirst(more)
        parts.append(
          shape.drawn(x: x(cell.column), y: y(row), count: 1 + more, colour: front)
        )
      } else {
        // A gap of two spaces ends a piece of text, so that little is stretched.
        if cell.character == " ", open.cells.last?.character == " " { close() }
        open.cells.append(cell)
      }
    }
    close()
    return parts
  }

  private func text(_ run: Run, _ row: Int, _ colour: String) -> String {
    let attributes = run.style.attributes
    let look =
      (attributes.contains(.bold) ? " font-weight=\"bold\"" : "")
      + (attributes.contains(.underline) ? " text-decoration=\"underline\"" : "")
      + (attributes.contains(.dim) ? " opacity=\".7\"" : "")
    return "<text x=\"\(x(run.column))\" y=\"\(y(row) + 15)\" "
      + "textLength=\"\((run.end - run.column) * Self.width)\" fill=\"\(colour)\"\(look)>"
      + Self.escaped(String(run.cells.map(\.character))) + "</text>"
  }

  private func colour(_ number: Int?) -> String? {
    number.map { number in
      let packed = PaletteColour(number: number).packed
      let digits = String(packed, radix: 16)
      return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
  }

  private func x(_ column: Int) -> Int { Self.margin + column * Self.width }
  private func y(_ row: Int) -> Int { Self.margin + row * Self.height }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
