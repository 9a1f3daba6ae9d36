internal import Interface

/// The document as Markdown.
extension DebriefDocument {
  var markdown: String {
    var parts = ["*\(Markdown.escape(firstLine))*", "# \(Markdown.escape(title))"]
    parts.append(
      details.map { "- **\(Markdown.escape($0.label)):** \(Markdown.escape($0.text))" }
        .joined(separator: "\n")
    )
    if let banner { parts.append("> \(Markdown.escape(banner))") }
    var group: DebriefSection.Group?
    for section in sections {
      if section.group != group {
        group = section.group
        parts.append("## \(Markdown.escape(words.debrief.group(section.group)))")
      }
      parts.append("### \(Markdown.escape(section.title))")
      if let share = section.agreement.flatMap({ words.debrief.share(of: $0) }) {
        parts.append("*\(Markdown.escape(share))*")
      }
      parts += Markdown.paragraphs(of: section.blocks)
    }
    if !sources.isEmpty {
      parts.append("## \(Markdown.escape(words.debrief.saving.sources))")
      parts += Markdown.paragraphs(of: sourceBlocks)
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}

/// Blocks as Markdown in which no word of a case can act as a sign.
enum Markdown {
  /// The paragraphs of blocks; items of one list stand in one paragraph.
  static func paragraphs(of blocks: [Block]) -> [String] {
    var paragraphs: [String] = []
    var items: [String] = []
    for block in blocks {
      if let item = item(block) {
        items.append(item)
        continue
      }
      if !items.isEmpty {
        paragraphs.append(items.joined(separator: "\n"))
        items = []
      }
      paragraphs += paragraph(block)
    }
    return items.isEmpty ? paragraphs : paragraphs + [items.joined(separator: "\n")]
  }

  /// A block as an item of a list; none where it is a paragraph of its own.
  private static func item(_ block: Block) -> String? {
    switch block {
    case .bullet(let text): "- \(escape(text))"
    case .verdict(let agrees, let words, let text):
      "- \(agrees ? "✓" : "✗") **\(escape(words)):** \(escape(text))"
    default: nil
    }
  }

  private static func paragraph(_ block: Block) -> [String] {
    switch block {
    case .heading(let text): ["#### \(escape(text))"]
    case .text(let text): [escape(text)]
    case .note(let text): ["*\(escape(text))*"]
    case .warning(let text): ["> **!** \(escape(text))"]
    case .speech(let speaker, let words): ["> **\(escape(speaker)):** \(escape(words))"]
    case .entry(let label, let text, _):
      [label.isEmpty ? escape(text) : "**\(escape(label)):** \(escape(text))"]
    case .bar(let label, _, _, let text): ["**\(escape(label)):** \(escape(text))"]
    case .chart(let chart): [list(chart.words)]
    case .pair(let pair): pair.sides.flatMap { ["**\(escape($0.title))**", list($0.items)] }
    case .verdict, .bullet, .space: []
    }
  }

  private static func list(_ items: [String]) -> String {
    items.map { "- \(escape($0))" }.joined(separator: "\n")
  }

  /// The text with a backslash before every character that Markdown or HTML would read as a sign.
  static func escape(_ text: String) -> String {
    var result = ""
    var isAtStart = true
    for character in text {
      let acts =
        "\\`*_[]<>&|~".contains(character) || (isAtStart && "#+-=".contains(character))
      if acts { result.append("\\") }
      result.append(character)
      if !character.isWhitespace { isAtStart = false }
      if character.isNewline { isAtStart = true }
    }
    return numberedSafely(result)
  }

  /// A text that would begin a numbered list, so that it does not.
  private static func numberedSafely(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let sign = text.dropFirst(digits.count).first, ".)".contains(sign)
    else { return text }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
