import Foundation
import ScenarioEngine
import ScenarioFiles

/// Files of the repository and readings that tests share.
enum Repository {
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file.
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  /// The example of the page about the format.
  static func example() throws -> String {
    let page = String(decoding: try bytes("Documentation/Scenario-Format.md"), as: UTF8.self)
    let parts = page.components(separatedBy: "```json example\n")
    guard parts.count == 2, let end = parts[1].range(of: "\n```\n") else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return String(parts[1][..<end.lowerBound])
  }

  /// The context of an installation with the shipped data.
  static func context() throws -> ReadContext {
    let folder = "Sources/ScenarioEngine"
    let evidence = EvidenceReader.read(
      try bytes("\(folder)/Evidence/register.json"),
      path: "register.json"
    )
    let register = evidence.register ?? EvidenceRegister(entries: [])
    let rubric = RubricReader.read(
      try bytes("\(folder)/Rubrics/signpost-2.1.json"),
      path: "signpost-2.1.json"
    )
    let directory = DirectoryReader.read(
      try bytes("\(folder)/Directories/denmark.json"),
      path: "denmark.json"
    )
    return ReadContext(
      rubrics: rubric.rubric.map { [$0] } ?? [],
      register: register,
      directories: directory.directory.map { [$0] } ?? []
    )
  }
}

extension ScenarioReader {
  /// Reads a text with the shipped data.
  static func read(text: String) throws -> ScenarioReading {
    read(Array(text.utf8), path: "case.json", context: try Repository.context())
  }
}

extension Finding {
  /// The finding as the tests compare it.
  var line: String {
    let place = place.map { "\($0.line):\($0.column):\($0.length): " } ?? ""
    return "\(place)\(severity): \(message) [\(code)]"
  }
}
