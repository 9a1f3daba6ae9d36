package import Interface

/// A piece of a page in words, from which the full screen, plain mode and `explain` are all made.
package enum Block: Equatable, Sendable {
  /// The title of a section.
  case heading(String)
  /// A paragraph.
  case text(String)
  /// A less important paragraph.
  case note(String)
  /// Something to look at, such as a provisional key.
  case warning(String)
  /// Words that a person says.
  case speech(speaker: String, words: String)
  /// A label and what it says; the role colours the label.
  case entry(label: String, text: String, role: Role = .muted)
  /// What the trainee answered, and whether it agrees with the key.
  case verdict(agrees: Bool, words: String, text: String)
  /// A share of a whole, with its figure in words.
  case bar(label: String, part: Int, whole: Int, text: String)
  /// An item of a listing.
  case bullet(String)
  /// An empty row; nothing in plain mode.
  case space
}

extension Array where Element == Block {
  /// The blocks as lines for a full screen.
  package func styledLines(_ glyphs: Glyphs) -> [StyledLine] {
    flatMap { $0.styledLines(glyphs) }
  }

  /// The blocks as lines for plain mode.
  package var plainLines: [PlainLine] {
    compactMap(\.plainLine)
  }

  /// The blocks as text, for a pipe or a file.
  package var plainText: [String] {
    compactMap { block in
      switch block {
      case .heading(let text): "\n\(text)"
      case .text(let text), .note(let text), .warning(let text): text
      case .speech(let speaker, let words): "\(speaker): \(words)"
      case .entry(let label, let text, _): label.isEmpty ? text : "\(label): \(text)"
      case .verdict(_, let words, let text): "\(words): \(text)"
      case .bar(let label, _, _, let text): "\(label): \(text)"
      case .bullet(let text): "- \(text)"
      case .space: nil
      }
    }
  }
}

extension Block {
  private static let barColumns = 20
  private static let labelColumns = 12
  private static let widestLead = 16
  private static let widestPair = 72

  fileprivate func styledLines(_ glyphs: Glyphs) -> [StyledLine] {
    switch self {
    case .heading(let text): [StyledLine(text, .heading)]
    case .text(let text): [StyledLine(text)]
    case .note(let text): [StyledLine(text, .muted)]
    case .warning(let text):
      [StyledLine(StyledText(text, .warning), lead: StyledText("! ", .warning))]
    case .speech(let speaker, let words):
      [
        StyledLine(
          StyledText(words, .speech),
          lead: StyledText("\(speaker): ", .speaker),
          indent: 2
        )
      ]
    case .entry(let label, let text, let role): Self.labelled(label, text, role)
    case .verdict(let agrees, let words, let text):
      Self.labelled(
        "\(agrees ? glyphs.check : glyphs.cross) \(words)",
        text,
        agrees ? .success : .danger
      )
    case .bar(let label, let part, let whole, let text):
      [StyledLine(StyledText(text), lead: Self.bar(label, part, whole, glyphs))]
    case .bullet(let text): [.bullet(StyledText(text), glyphs: glyphs)]
    case .space: [.blank]
    }
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
    _ glyphs: Glyphs
  ) -> StyledText {
    let filled = Meter(part: part, of: whole).filled(of: barColumns)
    return StyledText(label).padded(to: labelColumns)
      + StyledText(String(repeating: glyphs.barFill, count: filled), .bar)
      + StyledText(String(repeating: glyphs.barRest, count: barColumns - filled), .barRest)
      + StyledText("  ")
  }

  fileprivate var plainLine: PlainLine? {
    switch self {
    case .heading(let text): .heading(text)
    case .text(let text): .text(text)
    case .note(let text), .warning(let text): .note(text)
    case .speech(let speaker, let words): .speech(speaker: speaker, text: words)
    case .entry(let label, let text, _): .text(label.isEmpty ? text : "\(label): \(text)")
    case .verdict(_, let words, let text): .text("\(words): \(text)")
    case .bar(let label, _, _, let text): .text("\(label): \(text)")
    case .bullet(let text): .text("- \(text)")
    case .space: nil
    }
  }
}
