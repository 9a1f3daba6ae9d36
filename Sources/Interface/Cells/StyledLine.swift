/// One block of a page: a lead such as a bullet or a speaker, and text that hangs beside it.
package struct StyledLine: Equatable, Sendable, ExpressibleByStringLiteral {
  /// What stands before the text on its first row; the rows below are indented by its width.
  package var lead: StyledText
  /// The text, wrapped when it is shown.
  package var text: StyledText
  /// The columns left free before the lead.
  package var indent: Int
  /// What stands beside the block in the margin of its page; none where the page has no margin.
  package var margin: Margin?

  /// Makes a block.
  package init(_ text: StyledText, lead: StyledText = .empty, indent: Int = 0) {
    self.text = text
    self.lead = lead
    self.indent = indent
  }

  /// Makes a block of one role.
  package init(_ text: String, _ role: Role = .body, indent: Int = 0) {
    self.init(StyledText(text, role), indent: indent)
  }

  /// Makes a block of running text from a literal.
  package init(stringLiteral value: String) {
    self.init(value, .body)
  }

  /// An empty row.
  package static let blank = StyledLine("")

  /// Makes a block with a bullet.
  package static func bullet(_ text: StyledText, glyphs: Glyphs, indent: Int = 0) -> StyledLine {
    StyledLine(text, lead: StyledText("\(glyphs.bullet) ", .muted), indent: indent)
  }

  /// The block in the characters that can be shown.
  package func adapted(to glyphs: Glyphs) -> StyledLine {
    var line = self
    line.text = text.adapted(to: glyphs)
    line.lead = lead.adapted(to: glyphs)
    line.margin = margin?.adapted(to: glyphs)
    return line
  }

  /// Breaks the block into rows no wider than the width.
  package func rows(width: Int, glyphs: Glyphs = .unicode) -> [StyledText] {
    guard !glyphs.isASCII else { return adapted(to: glyphs).rows(width: width) }
    if let margin {
      var body = self
      body.margin = nil
      return margin.rows(beside: body, width: width)
    }
    let measure = max(1, min(width, Rect.limit))
    let start = min(max(0, indent), measure / 2)
    let room = measure - start
    let hang = lead.columns < room ? lead.columns : 0
    let body = text.wrapped(to: room - hang)
    if start == 0, lead.isEmpty { return body }
    let first = StyledText(String(repeating: " ", count: start))
    let rest = StyledText(String(repeating: " ", count: start + hang))
    guard hang > 0 || lead.isEmpty else {
      return (lead.wrapped(to: room) + body).map { first + $0 }
    }
    return body.enumerated().map { number, row in
      if number == 0 { return first + lead + row }
      return row.isEmpty ? row : rest + row
    }
  }
}
