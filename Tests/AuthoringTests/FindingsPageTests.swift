import Authoring
import Foundation
import ScenarioFiles
import Testing

/// `Documentation/Findings.md`, made of the pages of all findings.
@Suite struct FindingsPageTests {
  private static let head = """
    # What `signpost check` finds

    Made of the pages of all findings: `RECORD_DOCUMENTS=1 swift test --filter FindingsPageTests` writes it anew, and the tests refuse a
    stale one. `signpost help CODE` prints one page.

    An **error** means that a case cannot be played, a **warning** that it can, though not as it was meant, a **note** is worth knowing.
    `--strict` counts warnings too, notes never. While the `status` of a case is `draft`, warnings about teaching and language are notes.
    What is right in your case all the same can be [suppressed in the file](Scenario-Format.md#suppressed-findings), with a reason.

    """

  private static func page() -> String {
    let heads = FindingHead.allCases.map { head in
      (head, FindingCatalogue.pages.filter { $0.head == head })
    }.filter { !$0.1.isEmpty }
    let contents = heads.map { head, pages in
      "- [\(head.title)](#\(head.rawValue)): "
        + pages.map { "[`\($0.code)`](#\($0.code))" }.joined(separator: ", ")
    }
    let sections = heads.map { head, pages in
      "## \(head.title)\n\n\(head.about)\n\n" + pages.map(section).joined(separator: "\n")
    }
    return ([Self.head] + [contents.joined(separator: "\n") + "\n"] + sections)
      .joined(separator: "\n")
  }

  private static func section(_ page: FindingPage) -> String {
    let severities = page.severities.map(\.rawValue).joined(separator: " or ")
    var lines = ["### \(page.code)", "", "*\(severities)*: \(page.meaning)", ""]
    lines += ["\(page.reason)", "", "**What to do.** \(page.mending)", ""]
    if !page.defect.isEmpty {
      let fence = page.defect.contains("```") ? "````" : "```"
      lines += ["Instead of", "", fence, page.defect, fence, "", "write", "", fence, page.mended]
      lines += [fence, ""]
    }
    return lines.joined(separator: "\n")
  }

  @Test func `the page tells of every finding as it is`() throws {
    let file = Repository.root.appending(path: "Documentation/Findings.md")
    let page = Self.page()
    if ProcessInfo.processInfo.environment["RECORD_DOCUMENTS"] == "1" {
      try Data(page.utf8).write(to: file)
    }
    let isFresh = (try? String(contentsOf: file, encoding: .utf8)) == page
    #expect(
      isFresh,
      "Documentation/Findings.md is stale: RECORD_DOCUMENTS=1 swift test --filter FindingsPageTests"
    )
  }
}
