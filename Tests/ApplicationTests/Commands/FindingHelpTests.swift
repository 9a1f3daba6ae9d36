import Authoring
import ScenarioFiles
import Testing

@testable import Application

/// The page about a kind of finding.
struct FindingHelpTests {
  let folder = TemporaryFolder()

  @Test func `A page says what it means, why it matters and what to do`() {
    let ran = signpost("help", "unused-flag", in: folder)
    #expect(ran.code == 0)
    #expect(
      ran.lines == [
        "unused-flag: note, structure", "No condition asks for a flag or counter.",
        "Why it matters", "  It changes nothing, though somebody meant it to.",
        "What to do", "  Ask for it where it should make a difference, or take it out.",
        "Instead of", #"  "flags": ["told", "spare"]"#, "write", #"  "flags": ["told"]"#,
      ]
    )
  }

  @Test(arguments: FindingCatalogue.pages.map(\.code))
  func `Every code has its page`(code: String) {
    let ran = signpost("help", code, in: folder)
    #expect(ran.code == 0)
    #expect(ran.lines.first?.hasPrefix("\(code): ") == true)
    #expect(ran.complaints == "")
  }

  @Test func `What is like a code is offered`() {
    let ran = signpost("help", "tier-at-ods", in: folder)
    #expect(ran.code == 64)
    #expect(ran.complaints.contains("'tier-at-odds'"))
  }
}
