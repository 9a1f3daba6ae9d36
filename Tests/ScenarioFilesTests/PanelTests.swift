import ScenarioEngine
import ScenarioFiles
import TestSupport
import Testing

/// Keys that practitioners gave.
@Suite struct PanelTests {
  @Test func `a panel is the basis of its key, with votes in the order of the answers`() throws {
    let example = try read(
      #""support": "analogy""#,
      #""panel": {"raters": {"prison-officer": 6, "police": 3}, "votes": {"check": 7, "sign": 2}}"#
    )
    guard case .identify(let keys) = example.keys[1],
      case .panel(let panel) = keys[0].justification.basis
    else {
      Issue.record("the first observation has a panel")
      return
    }
    #expect(panel.votes == [2, 7, 0])
    #expect(panel.raters == ["prison-officer": 6, "police": 3])
    #expect(!panel.fictional)
    #expect(keys[1].justification.basis == .synthesis(date: "2026-11-20"))
  }

  @Test func `votes for options are given by their ids`() throws {
    let example = try read(
      #""levels": {"H1": 3, "H3": 3},"#,
      #""levels": {"H1": 3, "H3": 3}, "panel": {"raters": {"police": 4}, "votes": {"search-desk": 1, "tell-leader": 3}},"#
    )
    guard case .choose(let keys) = example.keys[4] else {
      Issue.record("the fifth step is a choice")
      return
    }
    #expect(
      keys[0].justification.basis == .panel(Panel(raters: ["police": 4], votes: [3, 1]))
    )
  }

  @Test func `a fictional panel is read only where that is allowed`() throws {
    let old = #""support": "analogy""#
    let new = #""panel": {"raters": {"police": 4}, "votes": [0, 4, 0], "fictional": true}"#
    let bytes = try Seed(.fictionalPanel, old, new).marked(in: Repository.example()).bytes
    var context = try Repository.context()
    #expect(ScenarioReader.read(bytes, path: "case.json", context: context).case == nil)
    context.allowsFictionalPanels = true
    let reading = ScenarioReader.read(bytes, path: "case.json", context: context)
    guard case .identify(let keys) = try #require(reading.case).keys[1],
      case .panel(let panel) = keys[0].justification.basis
    else {
      Issue.record("the first observation has a panel")
      return
    }
    #expect(panel.fictional)
  }

  private func read(_ old: String, _ new: String) throws -> Case {
    let marked = try Seed(.fictionalPanel, old, new).marked(in: Repository.example())
    let reading = ScenarioReader.read(
      marked.bytes,
      path: "case.json",
      context: try Repository.context()
    )
    #expect(reading.findings.map(\.line) == [])
    return try #require(reading.case)
  }
}
