import Foundation
import ScenarioEngine
import ScenarioFiles
import Testing

/// `Documentation/Scenario-Names.md`, made of the data that the program carries.
@Suite struct NamesPageTests {
  private static let head = """
    # Names that a scenario can refer to

    Made of the data that the program carries: `RECORD_DOCUMENTS=1 swift test --filter NamesPageTests` writes it anew, and the tests refuse
    a stale one. [Scenario-Format.md](Scenario-Format.md) explains where each kind of name is written, and lists the groups of signs.

    """

  private static func table(_ title: String, _ about: String, _ head: [String], _ rows: [[String]])
    -> String
  {
    let lines =
      ["## \(title)", "", about, "", row(head), row(head.map { _ in "---" })] + rows.map(row)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  private static func page() throws -> String {
    let folder = "Sources/ScenarioEngine"
    let context = try Repository.context()
    let rubric = try #require(context.rubrics.all.first)
    let directory = try #require(
      DirectoryReader.read(
        try Repository.bytes("\(folder)/Directories/denmark.json"),
        path: "denmark.json",
        context: context
      ).directory
    )
    let register = try #require(
      EvidenceReader.read(
        try Repository.bytes("\(folder)/Evidence/register.json"),
        path: "register.json"
      ).register
    )
    return [head, criteria(rubric), criticalErrors(rubric), channels(directory), sources(register)]
      .joined(separator: "\n")
  }

  private static func criteria(_ rubric: Rubric) -> String {
    table(
      "Criteria",
      "Of the rubric `\(rubric.id)`, version `\(rubric.version)`. In the `levels` of an option and as the `criterion` of a step "
        + "stand those that are judged by what is chosen; the others are judged by other answers, and stand in `objectives` alone.",
      ["id", "strand", "criterion", "judged by what is chosen"],
      rubric.criteria.map { criterion in
        [
          "`\(criterion.id)`", criterion.strand.rawValue, criterion.title.line(in: "en"),
          criterion.measure == .key ? "yes" : "",
        ]
      }
    )
  }

  private static func criticalErrors(_ rubric: Rubric) -> String {
    table(
      "Critical errors",
      "Of the same rubric. They stand in `critical`.",
      ["id", "error", "when it is one"],
      rubric.criticalErrors.map { error in
        ["`\(error.id)`", error.title.line(in: "en"), error.fires.line(in: "en")]
      }
    )
  }

  private static func channels(_ directory: Directory) -> String {
    table(
      "Channels",
      "Of the directory `\(directory.id)`, version `\(directory.version)`. They stand in `offered`, and in the key of channels.",
      ["id", "channel", "what for"],
      directory.channels.map { channel in
        ["`\(channel.id)`", channel.name.line(in: "en"), channel.purpose.line(in: "en")]
      }
    )
  }

  private static func sources(_ register: EvidenceRegister) -> String {
    table(
      "Sources",
      "Of the evidence register. They stand in `evidence`. The strength goes from A, the strongest, to D.",
      ["id", "strength", "source"],
      register.entries.sorted { $0.id < $1.id }.map { ["`\($0.id)`", $0.strength, $0.citation] }
    )
  }

  @Test func `the page names everything as it is`() throws {
    let file = Repository.root.appending(path: "Documentation/Scenario-Names.md")
    let page = try Self.page()
    if ProcessInfo.processInfo.environment["RECORD_DOCUMENTS"] == "1" {
      try Data(page.utf8).write(to: file)
    }
    let isFresh = (try? String(contentsOf: file, encoding: .utf8)) == page
    #expect(
      isFresh,
      "Documentation/Scenario-Names.md is stale: RECORD_DOCUMENTS=1 swift test --filter NamesPageTests"
    )
  }
}
