package import Interface

/// Blocks as they stand on a page: without a margin, or with the label of each in the margin.
extension Block {
  private static let widestLead = 16
  private static let widestPair = 72
  private static let gutter = 2

  /// The lines of a page without a margin, with bars of such columns.
  func lines(_ glyphs: Glyphs, _ bars: BarColumns = BarColumns()) -> [StyledLine] {
    switch self {
    case .heading(let text): [StyledLine(text, .heading)]
    case .text(let text): [StyledLine(text)]
    case .note(let text): [StyledLine(text, .muted)]
    case .warning(let text):
      [StyledLine(Self.warned(text), lead: StyledText("! ", .warning))]
    case .speech(let speaker, let words): [Self.spoken(speaker, words, glyphs)]
    case .entry(let label, let text, let role): Self.labelled(label, text, role)
    case .verdict(let agrees, let words, let text):
      Self.labelled(Self.sign(agrees, glyphs) + words, text, agrees ? .success : .danger)
    case .bar(let label, let part, let whole, let text):
      [StyledLine(StyledText(text), lead: Self.bar(label, part, whole, glyphs, bars))]
    case .bullet(let text): [.bullet(StyledText(text), glyphs: glyphs)]
    case .chart, .pair, .space: [.blank]
    }
  }

  /// The lines of a page with a margin of so many columns, its gutter included.
  func lines(_ glyphs: Glyphs, _ bars: BarColumns, margin: Int) -> [StyledLine] {
    switch self {
    case .speech(let speaker, let words):
      let bar = StyledText("\(glyphs.box.vertical) ", .border)
      let label = StyledText(speaker, .speaker)
      return [
        StyledLine(words, .speech).beside(Margin(label, columns: margin, gutter: bar))
      ]
    case .entry(let label, let text, let role) where Self.fits(label, margin):
      return [StyledLine(text).beside(Margin(StyledText(label, role), columns: margin))]
    case .verdict(let agrees, let words, let text):
      let role: Role = agrees ? .success : .danger
      let line = StyledLine(
        StyledText(words + ": ", role) + StyledText(text),
        lead: StyledText(Self.sign(agrees, glyphs), role)
      )
      return [line.beside(Margin(columns: margin - Self.gutter))]
    case .bar(let label, let part, let whole, let text) where Self.fits(label, margin):
      let bar = Self.bar("", part, whole, glyphs, bars)
      return [
        StyledLine(StyledText(text), lead: bar).beside(Margin(StyledText(label), columns: margin))
      ]
    case .warning, .bullet:
      // The sign hangs in the gutter, so that the text keeps its edge.
      return lines(glyphs, bars).map { $0.beside(Margin(columns: margin - Self.gutter)) }
    case .space: return [.blank]
    default: return lines(glyphs, bars).map { $0.beside(Margin(columns: margin)) }
    }
  }

  /// Whether a label stands in the margin in one row.
  private static func fits(_ label: String, _ margin: Int) -> Bool {
    !label.isEmpty && StyledText(label).columns <= margin - gutter
  }

  private static func sign(_ agrees: Bool, _ glyphs: Glyphs) -> String {
    "\(agrees ? glyphs.check : glyphs.cross) "
  }

  /// What a person says, with the bar that sets it apart from what is told.
  private static func spoken(
    _ speaker: String,
    _ words: String,
    _ glyphs: Glyphs
  ) -> StyledLine {
    let bar = StyledText("\(glyphs.box.vertical) ", .border)
    let text = StyledText("\(speaker): ", .speaker) + StyledText(words, .speech)
    return StyledLine(text).beside(Margin(columns: 2, gutter: bar))
  }

  /// A warning of which only the first words are loud.
  private static func warned(_ text: String) -> StyledText {
    let ends = [": ", ". "].compactMap { text.firstRange(of: $0)?.upperBound }
    guard let end = ends.min(), text[..<end].count <= 40 else { return StyledText(text, .warning) }
    return StyledText(String(text[..<end]), .warning) + StyledText(String(text[end...]))
  }

  /// A label with its text beside it, or below it where either is long.
  private static func labelled(_ label: String, _ text: String, _ role: Role) -> [StyledLine] {
    guard !label.isEmpty else { return [StyledLine(text)] }
    let lead = StyledText("\(label): ", role)
    if lead.columns <= widestLead { return [StyledLine(StyledText(text), lead: lead)] }
    // A text that hangs beside a wide label would be a narrow column in a small window.
    return lead.columns + text.count <= widestPair
      ? [StyledLine(lead + StyledText(text))]
      : [StyledLine(lead), StyledLine(StyledText(text), indent: 2)]
  }

  private static func bar(
    _ label: String,
    _ part: Int,
    _ whole: Int,
    _ glyphs: Glyphs,
    _ columns: BarColumns
  ) -> StyledText {
    let filled = Meter(part: part, of: whole).filled(of: columns.bar)
    let name = label.isEmpty ? StyledText.empty : StyledText(label).padded(to: columns.label)
    return name
      + StyledText(String(repeating: glyphs.barFill, count: filled), .bar)
      + StyledText(String(repeating: glyphs.barRest, count: columns.bar - filled), .barRest)
      + StyledText("  ")
  }
}

extension StyledLine {
  /// The line with something in the margin beside it.
  package func beside(_ margin: Margin) -> StyledLine {
    var line = self
    line.margin = margin
    return line
  }
}
