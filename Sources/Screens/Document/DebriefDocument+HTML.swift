internal import Interface

/// The document as one page that needs nothing else: no script, no font, no picture from elsewhere.
extension DebriefDocument {
  var html: String {
    let main = HTML.element("main", "\n" + groups.joined(separator: "\n") + "\n")
    return HTMLPage.text(
      title: "\(title) · \(words.debrief.title)",
      language: context.language,
      body: [pageHead, main, pageSources]
    )
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
