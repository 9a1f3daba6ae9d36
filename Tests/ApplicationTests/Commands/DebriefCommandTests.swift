import Foundation
import ScenarioEngine
import Screens
import Testing

@testable import Application

struct DebriefCommandTests {
  let folder = TemporaryFolder()
  let attempts: Attempts

  init() throws {
    attempts = try Attempts(in: folder)
    try attempts.play("3f2a000000000001")
  }

  @Test func `A debrief is printed as text, Markdown or a page`() throws {
    let text = signpost("debrief", "3f2a", in: folder)
    #expect(text.code == 0)
    #expect(text.lines.first?.hasPrefix("Your own; not for appraisal.") == true)
    #expect(text.text.contains("THE THREE STRANDS"))
    let markdown = signpost("debrief", "3f2a", "--format", "markdown", in: folder)
    #expect(markdown.text.contains("# The locked desk"))
    let page = signpost("debrief", "3f2a", "--format", "html", in: folder)
    #expect(page.text.hasPrefix("<!DOCTYPE html>"))
    #expect(page.text.hasSuffix("</html>\n"))
  }

  @Test(arguments: [
    ("a.html", "<!DOCTYPE"), ("a.md", "*Your own"), ("a.txt", "Your own"), ("a", "Your own"),
  ])
  func `The ending of the file says how it is written`(name: String, start: String) throws {
    let path = folder.file(name)
    let ran = signpost("debrief", "3f2a", "--output", path, in: folder)
    #expect(ran.code == 0)
    #expect(ran.lines == ["Saved: \(path)"])
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix(start))
  }

  @Test func `A format that is named comes before the ending`() throws {
    let path = folder.file("a.txt")
    _ = signpost("debrief", "3f2a", "--format", "html", "--output", path, in: folder)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("<!DOCTYPE"))
  }

  @Test func `A file that is there is not written over`() throws {
    let path = try folder.write("mine".utf8, to: "a.html")
    let ran = signpost("debrief", "3f2a", "--output", path, in: folder)
    #expect(ran.code == 73)
    #expect(ran.complaints.contains("there is a file of this name already"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
  }

  @Test func `A debrief has no JSON, and a list no page`() {
    let json = signpost("debrief", "3f2a", "--format", "json", in: folder)
    #expect(json.code == 64)
    #expect(json.complaints.contains("html"))
    #expect(signpost("list", "--format", "html", in: folder).code == 64)
  }

  @Test func `A test that is not finished keeps its keys to itself`() throws {
    try attempts.play("aa00000000000001", mode: .test, decisions: 3)
    let ran = signpost("debrief", "aa", in: folder)
    #expect(ran.code == 1)
    #expect(ran.text.isEmpty)
    #expect(ran.complaints.contains("explained when it is finished"))
  }

  @Test func `The trail leads from the total to decisions, rules and sources`() throws {
    let json = signpost("explain", "3f2a", "--format", "json", in: folder)
    let value = try #require(json.json as? [String: Any])
    let known = try #require(value["decisions"] as? [[String: Any]]).compactMap {
      $0["id"] as? String
    }
    let trail = try #require(value["trail"] as? [String: Any])
    let total = try #require(trail["total"] as? [String: Any])
    #expect(total["shown"] as? String == "1")
    #expect((total["capRestsOn"] as? String)?.hasPrefix("Policy, not evidence.") == true)
    let strands = try #require(trail["strands"] as? [[String: Any]])
    #expect(strands.map { $0["id"] as? String } == ["identify", "handle", "report"])
    #expect(trail["spokenForWritten"] as? String == "forfeited")
    #expect((trail["spokenForWrittenRestsOn"] as? String)?.hasPrefix("Convention.") == true)
    let least = attempts.playable.least
    for strand in Strand.allCases {
      let told = strands.first { $0["id"] as? String == strand.rawValue }
      #expect(told?["leastOfAnyPlay"] as? String == least[strand]?.text)
    }
    let criteria = strands.flatMap { $0["criteria"] as? [[String: Any]] ?? [] }
    #expect(criteria.count == attempts.playable.rubric.criteria.count)
    for criterion in criteria where criterion["level"] is Int {
      let decisions = try #require(criterion["decisions"] as? [String])
      #expect(!decisions.isEmpty && decisions.allSatisfy(known.contains))
      #expect((criterion["rule"] as? String)?.isEmpty == false)
      #expect(criterion["level"] as? Int == 3)
      let sources = try #require(criterion["evidence"] as? [[String: Any]])
      #expect(sources.allSatisfy { $0["citation"] is String && $0["strength"] is String })
    }
  }
}
