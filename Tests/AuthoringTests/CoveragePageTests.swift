import Authoring
import Foundation
import JSONText
import ScenarioEngine
import ScenarioFiles
import Testing

/// `Documentation/Coverage.md`, made of the topics of the shipped pack and of the tags of its cases.
@Suite struct CoveragePageTests {
  private static let folder = "Scenarios/denmark-prevention"

  private static let head = """
    # What the cases cover

    Made of the topics in `\(folder)/pack.json` and of the tags of its cases:
    `RECORD_DOCUMENTS=1 swift test --filter CoveragePageTests` writes it anew, and the tests refuse a stale one. `signpost check` finds a
    topic without a case.

    | topic | cases |
    | --- | --- |

    """

  private static let foot = """

    What is part of every case: the edition of the threat picture that it was written against, with the day on which it was reviewed or the
    word that it was not; judgements that show their evidence; the channels of the agency's directory, with their opening hours, which
    an agency replaces with its own. The meeting at the info-house is played by a class too, each authority with its part of the facts.

    """

  private static func page() throws -> String {
    let description = JSONDocument.read(try Repository.bytes("\(folder)/pack.json"))
    let context = try ShippedData().context
    let names = try FileManager.default
      .contentsOfDirectory(atPath: Repository.root.appending(path: folder).path)
      .filter { name in
        name.hasSuffix(".json")
          && ![".plays.json", ".plan.json", "pack.json"].contains { name.hasSuffix($0) }
      }
    let heads = try names.sorted().map { name in
      let bytes = try Repository.bytes("\(folder)/\(name)")
      let reading = ScenarioReader.read(bytes, path: name, context: context)
      return try #require(reading.case, "\(name)").scenario.head
    }
    let rows = PackTopic.all(in: description).map { topic in
      let cases = heads.filter { $0.tags[PackTopic.tag]?.contains(topic.id) == true }
      let titles = cases.map { "*\($0.title.line(in: "en"))*" }.joined(separator: ", ")
      return "| \(topic.titles["en"] ?? topic.id) | \(titles) |\n"
    }
    return head + rows.joined() + foot
  }

  @Test func `the page says what is covered as it is`() throws {
    let file = Repository.root.appending(path: "Documentation/Coverage.md")
    let page = try Self.page()
    if ProcessInfo.processInfo.environment["RECORD_DOCUMENTS"] == "1" {
      try Data(page.utf8).write(to: file)
    }
    let isFresh = (try? String(contentsOf: file, encoding: .utf8)) == page
    #expect(
      isFresh,
      "Documentation/Coverage.md is stale: RECORD_DOCUMENTS=1 swift test --filter CoveragePageTests"
    )
  }

  @Test func `every topic has its name in both languages`() throws {
    let description = JSONDocument.read(try Repository.bytes("\(Self.folder)/pack.json"))
    let topics = PackTopic.all(in: description)
    #expect(topics.count == 17)
    for topic in topics { #expect(Set(topic.titles.keys) == ["en", "da"], "\(topic.id)") }
  }
}
