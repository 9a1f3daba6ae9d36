internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles

/// Texts that do not fit on a screen of 80 columns and 24 rows.
enum TextOverScreen: TextRule {
  static let page = FindingPage(
    code: "text-over-screen",
    severities: [.warning],
    head: .teaching,
    meaning: "A text has more lines than a screen of 80 columns and 24 rows holds.",
    reason: """
      People decide by what is before their eyes. What has to be scrolled to is missed, most of \
      all on a small terminal at night.
      """,
    mending: """
      Divide the text over two steps, or tell less. Counted are lines of 60 columns, paragraphs \
      with an empty line between them; 18 of them fit beside the head and the keys.
      """,
    defect: #""body": ["…", "…", "…"]   (20 lines)"#,
    mended: #""body": ["…", "…"]   (12 lines)"#
  )

  /// The columns of a text on a screen of 80.
  private static let columns = 60
  /// The rows that a screen of 24 leaves to a text.
  private static let greatestCount = 18

  static func findings(in checked: CheckedTexts) -> [Finding] {
    checked.readTexts.filter { $0.kind == .page }.flatMap { read in
      checked.scenario.head.languages.compactMap { language -> Finding? in
        guard !read.text.fallsBack(in: language) else { return nil }
        let paragraphs = read.text.paragraphs(in: language)
        let count = lineCount(of: paragraphs)
        guard count > greatestCount else { return nil }
        return Finding(
          page,
          message: "expected at most \(greatestCount) lines on a screen of 80 columns,"
            + " found \(count) ('\(language)')",
          remedy: "Divide the text over two steps, or tell less.",
          place: checked.place(of: read)
        )
      }
    }
  }

  private static func lineCount(of paragraphs: [Paragraph]) -> Int {
    let lines = paragraphs.map { TextWrap.lineCount(of: $0.words, width: columns) }
    return lines.reduce(0, +) + max(0, paragraphs.count - 1)
  }
}
