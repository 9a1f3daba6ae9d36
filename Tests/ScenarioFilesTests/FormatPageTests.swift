import Foundation
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
        #expect(isExplained, "\(kind.rawValue).\(member.name)")
      }
    }
  }
}
