import ScenarioEngine
import Screens
import Testing

@Suite struct DebriefDocumentTests {
  private func document(
    _ playable: PlayableCase = Made.due,
    _ decisions: [Decision] = Made.secrecy,
    _ context: AppContext = Made.english
  ) throws -> DebriefDocument {
    let model = try Made.model(playable, decisions, in: context)
    let text = DebriefText(of: model.play, model.card, in: playable, context, seed: 1)
    return DebriefDocument(of: text, model.header, context)
  }

  @Test(arguments: DebriefDocument.Format.allCases)
  func `each format says whose it is, that keys are provisional, and every section`(
    format: DebriefDocument.Format
  ) throws {
    let document = try document()
    let text = document.text(format)
    let start = try #require(text.firstRange(of: "Your own; not for appraisal."))
    let title = try #require(text.firstRange(of: "The map on the wall"))
    // The title of a page is not on the page.
    if format != .html { #expect(start.lowerBound < title.lowerBound) }
    #expect(text.contains("Provisional key."))
    let sections = try Made.text(Made.due, Made.secrecy).sections
    #expect(sections.count == 16)
    for section in sections {
      let heading = section.title.replacing("'", with: format == .html ? "&#39;" : "'")
      #expect(text.contains(format == .text ? heading.uppercased() : heading), "\(heading)")
    }
  }

  @Test(arguments: DebriefDocument.Format.allCases)
  func `the sources stand at the end with citation, strength and caveat`(
    format: DebriefDocument.Format
  ) throws {
    let text = try document().text(format)
    let sources = try #require(text.ranges(of: "A. Writer (2020)").last)
    let words = try #require(text.ranges(of: "On Monday he drew a map").last)
    #expect(sources.lowerBound > words.lowerBound)
    #expect(text.contains("It says nothing about prisons."))
    #expect(text.contains("B. Other (1990). Half remembered."))
  }

  @Test func `a file is named after the case and the day`() throws {
    let document = try document()
    #expect(document.fileName(.html) == "the-map-2026-11-23.html")
    #expect(document.fileName(.markdown) == "the-map-2026-11-23.md")
    #expect(document.fileName(.text) == "the-map-2026-11-23.txt")
  }

  @Test func `a page needs nothing else`() throws {
    let html = try document().text(.html)
    for forbidden in [
      "<script", "src=", "href=", "url(", "@import", "<link", "<iframe", "on" + "load",
    ] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
    #expect(html.contains("default-src 'none'"))
    #expect(html.contains("prefers-color-scheme: dark"))
    #expect(html.contains("@page { size: A4"))
  }

  @Test func `each picture has a title, and words beside it`() throws {
    let html = try document(Made.branching, Made.round).text(.html)
    let pictures = html.ranges(of: "<svg role=\"img\"").count
    // The strands and the way; nobody was asked how urgent, nor how sure.
    #expect(pictures == 2)
    #expect(html.ranges(of: "<title id=").count == pictures)
    #expect(html.ranges(of: "<desc id=").count == pictures)
    #expect(html.contains("The picture in words"))
    #expect(html.contains("<li>The talk (not as in the key)</li>"))
  }

  @Test func `what a trainee wrote can do no harm on a page`() throws {
    var decisions = Made.secrecy
    decisions[5] = Made.report(
      .report,
      facts: [0: .observed, 1: .told],
      words: "<script>alert('x')</script> & \"quoted\" <b>"
    )
    let html = try document(Made.due, decisions).text(.html)
    #expect(
      html.contains(
        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot; &lt;b&gt;"
      )
    )
    #expect(!html.contains("<script"))
  }

  @Test func `what a trainee wrote stays text in Markdown`() throws {
    var decisions = Made.secrecy
    decisions[5] = Made.report(
      .report,
      facts: [0: .observed, 1: .told],
      words: "# Not a title\n1. not a list\n*he* said [this](x) <b>"
    )
    let lines = try document(Made.due, decisions).text(.markdown).split(separator: "\n")
    #expect(lines.contains("\\# Not a title"))
    #expect(lines.contains("1\\. not a list"))
    #expect(lines.contains("\\*he\\* said \\[this\\](x) \\<b\\>"))
  }

  @Test func `the language of a page is the one that it is written in`() throws {
    #expect(try document().text(.html).contains("<html lang=\"en\">"))
    let danish = try document(Made.due, Made.secrecy, Made.danish).text(.html)
    #expect(danish.contains("<html lang=\"da\">"))
    #expect(danish.contains("Dit eget; ikke til medarbejdervurdering."))
    #expect(danish.contains("Kortet på væggen"))
  }

  @Test func `tags are closed in the order in which they were opened`() throws {
    let html = try document(Made.branching, Made.round).text(.html)
    let alone: Set<Substring> = ["meta", "!DOCTYPE", "rect", "path", "circle"]
    var open: [Substring] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.prefix { $0 != " " && $0 != "/" }
      if tag.hasPrefix("/") {
        #expect(open.popLast() == tag.dropFirst())
      } else if !alone.contains(name) {
        open.append(name)
      }
    }
    #expect(open == [])
  }
}
