import Authoring
import Foundation
import ScenarioEngine
import ScenarioFiles
import Testing

/// The plays that are kept beside the shipped cases come to what was recorded.
@Suite struct ShippedPlaysTests {
  /// The cases that have plays beside them, by the paths of the cases.
  static let paths = ShippedCaseTests.paths.filter { path in
    guard let beside = RecordedPlays.path(ofCase: path) else { return false }
    let file = Repository.root.appending(path: "Scenarios/\(beside)").path
    return FileManager.default.fileExists(atPath: file)
  }

  @Test func `The cases that are scored have plays`() {
    #expect(Self.paths.count >= 4)
  }

  @Test(arguments: paths)
  func `Each play comes to what was recorded, the guided one to everything`(path: String) throws {
    let data = try ShippedData()
    let beside = try #require(RecordedPlays.path(ofCase: path))
    let reading = RecordedPlaysReader.read(
      try Repository.bytes("Scenarios/\(beside)"),
      path: beside
    )
    #expect(reading.findings.map(\.message) == [])
    let file = try #require(reading.file)
    let source = try #require(
      ScenarioReader.read(
        try Repository.bytes("Scenarios/\(path)"),
        path: path,
        context: data.context
      ).case
    )
    #expect(file.caseID == source.scenario.head.id)
    let scoring = Scoring(of: source, rubric: data.rubric, directory: data.directory)
    let found = RecordedPlayCheck.findings(for: file, of: scoring, places: reading.places)
    #expect(found.map(\.message) == [])
    #expect(
      file.plays.map(\.name).prefix(3) == ["guided", "always-report", "never-report"],
      "others may follow"
    )
    #expect(file.plays.first?.expected.total == .one)
    #expect(file.plays.first?.expected.criticalErrors == [])
  }
}
