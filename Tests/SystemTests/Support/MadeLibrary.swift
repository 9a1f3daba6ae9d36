import Foundation

/// A folder full of cases made from the example of the page about the format.
enum MadeLibrary {
  private static let settings = ["prison", "probation", "school", "info-house", "police"]

  /// Writes so many cases of some 20 KB in four packs; every fiftieth has a mistake.
  static func write(_ count: Int, to folder: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appending(path: "Documentation/Scenario-Format.md"),
      encoding: .utf8
    )
    let parts = page.components(separatedBy: "```json example\n")
    guard parts.count == 2, let end = parts[1].range(of: "\n```\n") else {
      throw Missing("the example of the page about the format")
    }
    let example = String(parts[1][..<end.lowerBound])
    for number in 0..<count {
      let pack = folder + "/pack-\(number * 4 / max(1, count))"
      try FileManager.default.createDirectory(
        atPath: pack,
        withIntermediateDirectories: true
      )
      var text =
        example
        .replacingOccurrences(of: "\"the-locked-desk\"", with: "\"case-\(number)\"")
        .replacingOccurrences(of: "\"The locked desk\"", with: "\"Made case \(number)\"")
        .replacingOccurrences(of: "\"youth-club\"", with: "\"\(settings[number % 5])\"")
      if number % 50 == 49 {
        text = text.replacingOccurrences(of: "\"minutes\"", with: "\"minuts\"")
      }
      text += String(repeating: " ", count: max(0, 20_000 - text.utf8.count))
      try Data(text.utf8).write(to: URL(filePath: pack + "/case-\(number).json"))
    }
  }
}
