internal import Interface

/// Something to read on paper: parts under titles, as text, Markdown or a page that prints by itself.
package struct PaperDocument: Sendable {
  /// A part of it under a title.
  struct Part: Equatable, Sendable {
    let title: String
    var blocks: [Block] = []
    /// Cards to be cut out; they stand after the blocks.
    var cards: [PaperCard] = []
    /// Whether it begins on a sheet of its own.
    var startsSheet = false
  }

  /// What is said before all else; empty where nothing is.
  var firstLine = ""
  let title: String
  /// What it is about, each with its label.
  var details: [(label: String, text: String)] = []
  let parts: [Part]
  /// The language that it is in.
  let language: String
  /// Whether it is read while one stands and talks, so that it is printed larger.
  var isReadStanding = false

  /// How a document is written.
  package typealias Format = DebriefDocument.Format

  /// The document in a format.
  package func text(_ format: Format) -> String {
    switch format {
    case .text: plainText
    case .markdown: markdown
    case .html: html
    }
  }

  private var plainText: String {
    let first = firstLine.isEmpty ? [] : [firstLine, ""]
    let head = first + [title] + details.map { "\($0.label): \($0.text)" }
    let body = parts.flatMap { part in
      ["", part.title.uppercased()] + part.blocks.plainText + part.cards.map(\.line)
    }
    return (head + body).joined(separator: "\n") + "\n"
  }

  private var markdown: String {
    var paragraphs = firstLine.isEmpty ? [] : ["*\(Markdown.escape(firstLine))*"]
    paragraphs.append("# \(Markdown.escape(title))")
    if !details.isEmpty {
      paragraphs.append(
        details.map { "- **\(Markdown.escape($0.label)):** \(Markdown.escape($0.text))" }
          .joined(separator: "\n")
      )
    }
    for part in parts {
      paragraphs.append("## \(Markdown.escape(part.title))")
      paragraphs += Markdown.paragraphs(of: part.blocks)
      if !part.cards.isEmpty {
        paragraphs.append(part.cards.map { "- \($0.markdown)" }.joined(separator: "\n"))
      }
    }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private var html: String {
    let list = details.map { HTML.text("dt", $0.label) + HTML.text("dd", $0.text) }
    let head = [
      firstLine.isEmpty ? nil : HTML.text("p", firstLine, class: "own"), HTML.text("h1", title),
      list.isEmpty ? nil : HTML.element("dl", list.joined()),
    ]
    let articles = parts.enumerated().map { number, part in
      let blocks = HTMLBlocks(number: number, inWords: "").html(of: part.blocks)
      let cards =
        part.cards.isEmpty
        ? "" : HTML.element("div", part.cards.map(\.html).joined(separator: "\n"), class: "cards")
      return HTML.element(
        "article",
        HTML.text("h2", part.title) + blocks + cards,
        class: part.startsSheet ? "sheet" : ""
      )
    }
    let main = HTML.element(
      "main",
      articles.joined(separator: "\n"),
      class: isReadStanding ? "large" : ""
    )
    return HTMLPage.text(
      title: title,
      language: language,
      body: head.compactMap(\.self) + [main]
    )
  }
}

/// A card that somebody holds up; it is printed large, to be cut out.
struct PaperCard: Equatable, Sendable {
  /// What is read from afar.
  let sign: String
  /// What it means; empty where the sign says all.
  var meaning = ""

  /// The card as a line of text with a box around its sign.
  fileprivate var line: String {
    "[ \(sign) ]" + (meaning.isEmpty ? "" : "  \(meaning)")
  }

  fileprivate var markdown: String {
    "**\(Markdown.escape(sign))**" + (meaning.isEmpty ? "" : " \(Markdown.escape(meaning))")
  }

  fileprivate var html: String {
    HTML.element(
      "div",
      HTML.text("b", sign) + (meaning.isEmpty ? "" : HTML.text("span", meaning)),
      class: "card"
    )
  }
}
