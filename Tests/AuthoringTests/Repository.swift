import Authoring
import Foundation
import ScenarioEngine
import ScenarioFiles
import Testing

/// Files of the repository that tests share.
enum Repository {
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file.
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }
}

/// The shipped data that cases are held against.
struct ShippedData {
  let rubric: Rubric
  let directory: Directory
  let context: ReadContext

  init() throws {
    let folder = "Sources/ScenarioEngine"
    let bytes = Repository.bytes
    let evidence = EvidenceReader.read(try bytes("\(folder)/Evidence/register.json"), path: "e")
    let rubric = RubricReader.read(try bytes("\(folder)/Rubrics/signpost-2.1.json"), path: "r")
    let directory = DirectoryReader.read(try bytes("\(folder)/Directories/denmark.json"), path: "d")
    self.rubric = try #require(rubric.rubric)
    self.directory = try #require(directory.directory)
    context = ReadContext(
      rubrics: [self.rubric],
      register: try #require(evidence.register),
      directories: [self.directory]
    )
  }

  /// What the checks find in a file that reads without errors.
  func findings(
    _ bytes: [UInt8],
    path: String = "case.json",
    limit: Int = CaseCheck.greatestStateCount
  ) throws -> [Finding] {
    var context = context
    context.allowsFictionalPanels = true
    let reading = ScenarioReader.read(bytes, path: path, context: context)
    let errors = reading.findings.filter { $0.severity == .error }.map(\.message)
    #expect(errors == [])
    let source = reading.case
    return CaseCheck.findings(
      for: try #require(source, "the file reads without errors"),
      rubric: rubric,
      directory: directory,
      places: reading.places,
      path: path,
      limit: limit
    )
  }
}
