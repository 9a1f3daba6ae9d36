import Foundation
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

  /// The example with its sorted list asked in another way, and a panel for each option.
  private func list(_ ask: String, _ panels: [String]) throws -> (Case?, [Finding]) {
    var text = try Repository.example().replacing(#""ask": "sort""#, with: "\"ask\": \"\(ask)\"")
    let standings = ["recommended", "recommended", "poor", "harmful"]
    for (standing, panel) in zip(standings, panels).reversed() {
      let old = "\"key\": {\"standing\": \"\(standing)\"}"
      guard let range = text.range(of: old, options: .backwards), !panel.isEmpty else { continue }
      text.replaceSubrange(
        range,
        with: "\"key\": {\"standing\": \"\(standing)\", \"panel\": \(panel)}"
      )
    }
    let reading = try ScenarioReader.read(text: text)
    return (reading.case, reading.findings)
  }

  @Test func `ratings are read rater by rater, or as counts of one to five`() throws {
    let (source, findings) = try list(
      "rate",
      [
        #"{"raters": {"officer": 3}, "ratings": [5, 4, 5]}"#,
        #"{"raters": {"officer": 3}, "ratings": [4, 4, 3]}"#,
        #"{"raters": {"officer": 3}, "votes": [1, 2, 0, 0, 0]}"#,
        #"{"raters": {"officer": 3}, "votes": {"1": 3}}"#,
      ]
    )
    #expect(findings.map(\.line) == [])
    guard case .standings(_, let keys) = try #require(source).keys[5] else {
      Issue.record("the sixth step is the list")
      return
    }
    let panels = keys.compactMap(\.justification.basis.panel)
    #expect(panels.map(\.ratings) == [[5, 4, 5], [4, 4, 3], [], []])
    #expect(panels.map(\.sum) == [14, 11, 5, 3])
    #expect(panels.allSatisfy { $0.isRated })
  }

  @Test func `best and worst are voted on option by option`() throws {
    let (source, findings) = try list(
      "best-worst",
      [
        #"{"raters": {"officer": 4}, "votes": {"best": 3, "neither": 1}}"#,
        #"{"raters": {"officer": 4}, "votes": [1, 3, 0]}"#,
        #"{"raters": {"officer": 4}, "votes": [0, 3, 1]}"#,
        #"{"raters": {"officer": 4}, "votes": {"worst": 3, "neither": 1}}"#,
      ]
    )
    #expect(findings.map(\.line) == [])
    guard case .standings(_, let keys) = try #require(source).keys[5] else {
      Issue.record("the sixth step is the list")
      return
    }
    #expect(
      keys.compactMap(\.justification.basis.panel?.votes)
        == [[3, 1, 0], [1, 3, 0], [0, 3, 1], [0, 1, 3]]
    )
  }

  @Test(arguments: ["rate", "best-worst"])
  func `a list is held against one panel that answered for each of its options`(
    ask: String
  ) throws {
    let votes = ask == "rate" ? "[0, 0, 0, 1, 2]" : "[1, 1, 1]"
    let three = "{\"raters\": {\"officer\": 3}, \"votes\": \(votes)}"
    let (some, findings) = try list(ask, [three, three, three, ""])
    #expect(some == nil)
    #expect(findings.map(\.code) == ["panels-differ"])
    #expect(findings.first?.message == "expected 3 answers as for the option before, found 0")
    let (all, none) = try list(ask, [three, three, three, three])
    #expect(all != nil && none.isEmpty)
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
