import Foundation
import ScenarioEngine
import ScenarioFiles
import Screens

/// The tour as it is shipped.
enum Tour {
  static let playable: PlayableCase = {
    let register = EvidenceReader.read(
      bytes("Sources/ScenarioEngine/Evidence/register.json"),
      path: "register"
    ).register
    guard let register else { preconditionFailure("the evidence reads") }
    let context = ReadContext(rubrics: [], register: register, directories: [])
    let rubric = RubricReader.read(
      bytes("Sources/ScenarioEngine/Rubrics/signpost-2.1.json"),
      path: "rubric",
      context: context
    ).rubric
    let directory = DirectoryReader.read(
      bytes("Sources/ScenarioEngine/Directories/denmark.json"),
      path: "directory",
      context: context
    ).directory
    let file = bytes("Scenarios/getting-started/the-empty-chair.json")
    guard let rubric, let directory else { preconditionFailure("the data read") }
    let reading = ScenarioReader.read(
      file,
      path: "the-empty-chair.json",
      context: ReadContext(rubrics: [rubric], register: register, directories: [directory])
    )
    guard let source = reading.case else { preconditionFailure("the tour reads") }
    return PlayableCase(source: source, rubric: rubric, directory: directory, file: file)
  }()

  static let header = AttemptHeader(
    id: "0123456789abcdef",
    mode: .practice,
    presentationSeed: 7,
    scenarioID: playable.scenario.head.id,
    rubricID: playable.rubric.id,
    rubricVersion: playable.rubric.version,
    hashes: playable.source.hashes,
    startedAt: "2026-11-23T18:39:32+01:00",
    program: "test"
  )

  /// What the program posts when the tour was begun.
  static let begun = AppMessage.attemptBegun(
    AttemptBeginning(header: header, playable: playable)
  )

  private static func bytes(_ path: String) -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    guard let data = try? Data(contentsOf: root.appending(path: path)) else {
      preconditionFailure("no file \(path)")
    }
    return Array(data)
  }
}
