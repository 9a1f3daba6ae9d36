import Foundation
import ScenarioFiles
import Testing

/// The scenarios that the program carries.
@Suite struct ShippedScenarioTests {
  /// The paths of all scenarios, from the folder of packs.
  static let paths: [String] = {
    let folder = Repository.root.appending(path: "Scenarios")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { name in
      name.hasSuffix(".json")
        && !["schema.json", "pack.json", ".plays.json", ".plan.json"].contains {
          name.hasSuffix($0)
        }
    }.sorted()
  }()

  @Test(arguments: paths)
  func `it reads clean`(path: String) throws {
    let reading = ScenarioReader.read(
      try Repository.bytes("Scenarios/\(path)"),
      path: path,
      context: try Repository.context()
    )
    #expect(reading.findings.map(\.line) == [])
    #expect(reading.case != nil)
  }
}
