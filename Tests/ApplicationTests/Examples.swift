import Foundation

@testable import Application

/// Files of the repository that tests use.
enum Repository {
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  /// The example of the page about the format, with another id and title.
  static func example(id: String = "the-locked-desk", title: String = "The locked desk") throws
    -> String
  {
    let parts = try text("Documentation/Scenario-Format.md")
      .components(separatedBy: "```json example\n")
    guard parts.count == 2, let end = parts[1].range(of: "\n```\n") else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return String(parts[1][..<end.lowerBound])
      .replacingOccurrences(of: "\"the-locked-desk\"", with: "\"\(id)\"")
      .replacingOccurrences(of: "\"The locked desk\"", with: "\"\(title)\"")
  }

  /// The rubric, the register and the directory that the program carries, without any case.
  static func knowledge() throws -> [EmbeddedData.File] {
    let names = ["Rubrics/signpost-2.1.json", "Evidence/register.json", "Directories/denmark.json"]
    return try names.map { name in
      let bytes = Array(try text("Sources/ScenarioEngine/" + name).utf8)
      return EmbeddedData.File(name: name, bytes: bytes)
    }
  }

  /// The text of the case that the program carries.
  static func shippedCase() throws -> String {
    try text("Scenarios/denmark-prevention/the-table-by-the-window.json")
  }

  /// The directory that the program carries, with another version.
  static func directory(version: String) throws -> String {
    try text("Sources/ScenarioEngine/Directories/denmark.json")
      .replacingOccurrences(of: "\"version\": \"2026-11\"", with: "\"version\": \"\(version)\"")
  }
}
