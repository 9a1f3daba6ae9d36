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
  /// A picture of figures.
  case chart(Chart)
  /// Two lists side by side that are read against each other, never added up.
  case pair(BlockPair)
  /// An item of a listing.
  case bullet(String)
  /// An empty row; nothing in plain mode.
  case space
}

extension Array where Element == Block {
  /// The blocks as lines for a full screen, beside a margin of so many columns where there is one.
  ///
  /// Pictures are drawn for the width, its margin included.
  package func styledLines(_ glyphs: Glyphs, margin: Int = 0, width: Int = 72) -> [StyledLine] {
    let bars = BarColumns(of: self, width: width)
    return flatMap { block in
      switch block {
      case .chart(let chart):
        return chart.rows(width: width, labelColumns: margin, glyphs: glyphs).map {
          StyledLine($0)
        }
      case .pair(let pair): return pair.lines(width: width, margin: margin, glyphs)
      default:
        return margin > 0
          ? block.lines(glyphs, bars, margin: margin) : block.lines(glyphs, bars)
      }
    }
  }

  /// The blocks as lines for plain mode.
  package var plainLines: [PlainLine] {
    flatMap(\.plainLines)
  }

  /// The blocks as text, for a pipe or a file.
  package var plainText: [String] {
    flatMap { block -> [String] in
      switch block {
      case .heading(let text): ["\n\(text)"]
      case .text(let text), .note(let text), .warning(let text): [text]
      case .speech(let speaker, let words): ["\(speaker): \(words)"]
      case .entry(let label, let text, _): [label.isEmpty ? text : "\(label): \(text)"]
      case .verdict(_, let words, let text): ["\(words): \(text)"]
      case .bar(let label, _, _, let text): ["\(label): \(text)"]
      case .chart(let chart): chart.words
      case .pair(let pair): pair.sides.flatMap { ["\($0.title):"] + $0.items.map { "- \($0)" } }
      case .bullet(let text): ["- \(text)"]
      case .space: []
      }
    }
  }
}

extension Block {
  fileprivate var plainLines: [PlainLine] {
    switch self {
    case .heading(let text): [.heading(text)]
    case .text(let text): [.text(text)]
    case .note(let text), .warning(let text): [.note(text)]
    case .speech(let speaker, let words): [.speech(speaker: speaker, text: words)]
    case .entry(let label, let text, _): [.text(label.isEmpty ? text : "\(label): \(text)")]
    case .verdict(_, let words, let text): [.text("\(words): \(text)")]
    case .bar(let label, _, _, let text): [.text("\(label): \(text)")]
    case .chart(let chart): chart.words.map { .text($0) }
    case .pair(let pair):
      pair.sides.flatMap { side -> [PlainLine] in
        [.text("\(side.title):")] + side.items.map { .text("- \($0)") }
      }
    case .bullet(let text): [.text("- \(text)")]
    case .space: []
    }
  }
}
