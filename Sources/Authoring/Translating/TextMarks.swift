internal import ScenarioFiles

/// What of a text the program reads, so that a translation has to have it too.
enum TextMarks {
  /// The mark of the person who says a paragraph, `@emil:`; nil where the narrator tells it.
  static func speaker(of paragraph: String) -> String? {
    guard paragraph.utf8.first == UInt8(ascii: "@") else { return nil }
    let mark = paragraph.prefix { $0 != ":" && $0 != " " }
    return paragraph.dropFirst(mark.count).first == ":" ? mark + ":" : nil
  }

  /// The names in braces of a text, which variants of a case fill.
  static func names(in paragraphs: [String]) -> Set<String> {
    paragraphs.reduce(into: Set<String>()) { names, paragraph in
      for case .name(let name, _) in PlaceholderText(paragraph).pieces { names.insert(name) }
    }
  }
}
