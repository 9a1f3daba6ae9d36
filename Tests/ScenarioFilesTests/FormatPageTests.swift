import Foundation
import ScenarioEngine
import Testing

@testable import ScenarioFiles

/// The page about the format, held against what the reader knows.
@Suite struct FormatPageTests {
  @Test func `the page explains every member of a scenario`() throws {
    let page = String(
      decoding: try Repository.bytes("Documentation/Scenario-Format.md"),
      as: UTF8.self
    )
    let parts = page.components(separatedBy: "```json example\n")
    let prose =
      try #require(parts.first)
      + (parts.last?.components(separatedBy: "\n```\n").dropFirst()
        .joined(separator: "\n```\n") ?? "")
    for kind in SchemaTests.kinds {
      for member in kind.members {
        let isExplained =
          prose.contains("`\(member.name)`") || prose.contains("`\"\(member.name)\"`")
          || prose.contains("\"\(member.name)\":")
        #expect(isExplained, "\(kind.name).\(member.name)")
      }
    }
  }

  @Test func `the page lists the groups of signs that the check knows`() throws {
    let page = String(
      decoding: try Repository.bytes("Documentation/Scenario-Format.md"),
      as: UTF8.self
    )
    let listed = page.matches(of: /\n\| `([A-Z][0-9])` \|/).map { String($0.1) }
    #expect(listed == SignGroup.allCases.map(\.rawValue))
    // Those that the rule of tiers names.
    #expect(Set(["A1", "L3", "O1", "I1"]).subtracting(listed) == [])
  }

  @Test func `the links of the page lead somewhere`() throws {
    for name in ["Scenario-Format.md", "Scenario-Names.md"] {
      let page = String(decoding: try Repository.bytes("Documentation/\(name)"), as: UTF8.self)
      for link in page.matches(of: /\]\(([A-Za-z-]+\.md)?(#[a-z-]+)?\)/) {
        let target = try Repository.bytes("Documentation/\(link.1.map(String.init) ?? name)")
        let heads = String(decoding: target, as: UTF8.self).matches(of: /\n## (.+)/).map { head in
          "#" + head.1.lowercased().filter { $0.isLetter || $0 == " " }.replacing(" ", with: "-")
        }
        if let place = link.2 { #expect(heads.contains(String(place)), "\(link.0)") }
      }
    }
  }
}
