internal import Interface

/// The document as one page that needs nothing else: no script, no font, no picture from elsewhere.
extension DebriefDocument {
  var html: String {
    let language = context.language
    let head = [
      "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"color-scheme\" content=\"light dark\">",
      // Even a text that slipped through could load and run nothing.
      "<meta http-equiv=\"Content-Security-Policy\" "
        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      HTML.text("title", "\(title) · \(words.debrief.title)"), HTML.element("style", PageStyle.css),
    ].joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      \(head)
      </head>
      <body>
      \(pageHead)
      <main>
      \(groups.joined(separator: "\n"))
      </main>
      \(pageSources)
      </body>
      </html>

      """
  }

  private var pageHead: String {
    let details = details.map { detail in
      HTML.text("dt", detail.label) + HTML.text("dd", detail.text)
    }
    let parts = [
      HTML.text("p", firstLine, class: "own"), HTML.text("h1", title),
      HTML.element("dl", details.joined()),
      banner.map { HTML.text("p", $0, class: "banner") } ?? "",
    ]
    return HTML.element("header", parts.joined(separator: "\n"))
  }

  private var groups: [String] {
    DebriefSection.Group.allCases.compactMap { group in
      let own = sections.enumerated().filter { $0.element.group == group }
      guard !own.isEmpty else { return nil }
      let parts = own.map { section($0.element, number: $0.offset) }
      // Pictures want the whole width of a sheet; what is read in turn stands in two columns.
      let isProse = [.decisions, .points].contains(group)
      return HTML.element(
        "section",
        HTML.text("h2", words.debrief.group(group)) + parts.joined(separator: "\n"),
        class: isProse ? "columns" : ""
      )
    }
  }

  private func section(_ section: DebriefSection, number: Int) -> String {
    let share = section.agreement.flatMap { words.debrief.share(of: $0) }
    let parts = [
      HTML.text("h3", section.title), share.map { HTML.text("p", $0, class: "note") } ?? "",
    ]
    let blocks = HTMLBlocks(number: number, inWords: words.debrief.saving.inWords)
    return HTML.element("article", parts.joined() + blocks.html(of: section.blocks))
  }

  private var pageSources: String {
    guard !sources.isEmpty else { return "" }
    let blocks = HTMLBlocks(number: sections.count, inWords: words.debrief.saving.inWords)
    return HTML.element(
      "footer",
      HTML.text("h2", words.debrief.saving.sources) + blocks.html(of: sourceBlocks)
    )
  }
}

/// Blocks as elements of a page.
private struct HTMLBlocks {
  /// The number of the section on the page, by which its pictures have ids of their own.
  let number: Int
  /// What stands before the words of a picture.
  let inWords: String

  func html(of blocks: [Block]) -> String {
    blocks.enumerated().map { html(of: $0.element, place: $0.offset) }.joined(separator: "\n")
  }

  private func html(of block: Block, place: Int) -> String {
    switch block {
    case .heading(let text): HTML.text("h4", text)
    case .text(let text): HTML.text("p", text)
    case .note(let text): HTML.text("p", text, class: "note")
    case .warning(let text): HTML.text("p", text, class: "banner")
    case .speech(let speaker, let words):
      HTML.element("blockquote", HTML.text("b", "\(speaker): ") + HTML.escape(words))
    case .entry(let label, let text, _): HTML.element("p", labelled(label, text))
    case .verdict(let agrees, let words, let text):
      HTML.element(
        "p",
        HTML.text("span", agrees ? "✓ " : "✗ ") + labelled(words, text),
        class: agrees ? "right" : "other"
      )
    case .bar(let label, _, _, let text): HTML.element("p", labelled(label, text))
    case .chart(let chart): picture(chart, id: "c\(number)-\(place)")
    case .pair(let pair):
      HTML.element(
        "div",
        pair.sides.map { HTML.element("div", HTML.text("h4", $0.title) + HTML.list($0.items)) }
          .joined(),
        class: "pair"
      )
    case .bullet(let text): HTML.text("p", text, class: "item")
    case .space: ""
    }
  }

  private func labelled(_ label: String, _ text: String) -> String {
    label.isEmpty ? HTML.escape(text) : HTML.text("b", "\(label): ") + HTML.escape(text)
  }

  private func picture(_ chart: Chart, id: String) -> String {
    let words =
      chart.words.isEmpty ? "" : HTML.text("p", inWords, class: "note") + HTML.list(chart.words)
    return HTML.element("figure", chart.svg(id: id) + HTML.element("figcaption", words))
  }
}
