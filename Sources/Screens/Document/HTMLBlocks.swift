/// Blocks as elements of a page.
struct HTMLBlocks {
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
