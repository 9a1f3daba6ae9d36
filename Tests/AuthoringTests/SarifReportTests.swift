import Foundation
import JSONText
import ScenarioFiles
import Testing

@testable import Authoring

/// The members that the standard requires (SARIF 2.1.0, sections 3.13, 3.14, 3.27, 3.30, 3.35).
@Suite struct SarifReportTests {
  private let place = Finding.Place(
    file: "pack/æ b.json",
    line: 3,
    column: 5,
    length: 4,
    offset: 40
  )

  private func finding() -> Finding {
    Finding(
      NoRealChoice.page,
      message: "all options of step 'act' are equally good",
      remedy: "Tell it.",
      place: place,
      notes: [Finding.Note(message: "it was opened here", place: place)]
    )
  }

  private func run(_ findings: [Finding]) throws -> [String: Any] {
    let report = SarifReport.report(on: [("pack/æ b.json", findings)], version: "1.2.3")
    let root = try JSONSerialization.jsonObject(with: Data(report.text().utf8)) as? [String: Any]
    #expect(root?["version"] as? String == "2.1.0")
    #expect((root?["$schema"] as? String)?.hasSuffix("/sarif-schema-2.1.0.json") == true)
    let runs = try #require(root?["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  @Test func `a run names its tool and how columns are counted`() throws {
    let run = try run([])
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    #expect(driver?["name"] as? String == "signpost")
    #expect(driver?["semanticVersion"] as? String == "1.2.3")
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect((run["results"] as? [Any])?.isEmpty == true)
  }

  @Test func `a result names its rule, which stands in the tool with its help`() throws {
    let run = try run([finding()])
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(result["ruleId"] as? String == "no-real-choice")
    #expect(rules[index]["id"] as? String == "no-real-choice")
    #expect(rules.count == 1)
    for name in ["shortDescription", "fullDescription", "help"] {
      #expect((rules[index][name] as? [String: Any])?["text"] is String, "\(name)")
    }
    let configuration = rules[index]["defaultConfiguration"] as? [String: Any]
    #expect(configuration?["level"] as? String == "warning")
    #expect(result["level"] as? String == "warning")
    let text = (result["message"] as? [String: Any])?["text"] as? String
    #expect(text == "All options of step 'act' are equally good. Tell it.")
  }

  @Test func `a region ends behind its last character`() throws {
    let run = try run([finding()])
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"]
    let physical = try #require(location as? [String: Any])
    let artifact = physical["artifactLocation"] as? [String: Any]
    #expect(artifact?["uri"] as? String == "pack/%C3%A6%20b.json")
    let region = physical["region"] as? [String: Int]
    #expect(region == ["startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9])
    let related = (result["relatedLocations"] as? [[String: Any]])?.first
    #expect((related?["message"] as? [String: Any])?["text"] as? String == "it was opened here")
    #expect(related?["physicalLocation"] is [String: Any])
  }

  @Test func `what its author leaves as it is says so`() throws {
    let run = try run([finding().suppressed(because: "It is a rest.")])
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let suppression = (result["suppressions"] as? [[String: Any]])?.first
    #expect(suppression?["kind"] as? String == "inSource")
    #expect(suppression?["justification"] as? String == "It is a rest.")
  }

  @Test func `a finding without a place names its file`() throws {
    let run = try run([CannotRead.finding("it is gone", remedy: "")])
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"]
    #expect((location as? [String: Any])?["artifactLocation"] is [String: Any])
    #expect((location as? [String: Any])?["region"] == nil)
  }

  @Test(arguments: [
    ("a/b.json", "a/b.json"), ("/a b/c.json", "file:///a%20b/c.json"), ("a%b", "a%25b"),
    ("a#b?c:d", "a%23b%3Fc%3Ad"), ("./a.json", "a.json"), ("../a.json", "../a.json"),
  ])
  func `a path becomes a reference`(path: String, reference: String) {
    #expect(SarifReport.uri(of: path) == reference)
  }
}
