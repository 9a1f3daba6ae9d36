import Foundation
import ScenarioFiles
import Testing

/// The scenarios that the program carries pass their own checks.
@Suite struct ShippedCaseTests {
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
  func `no error and no warning`(path: String) throws {
    let found = try ShippedData().findings(Repository.bytes("Scenarios/\(path)"), path: path)
    #expect(found.filter { $0.severity > .note }.map(FindingRendering(lines: nil).line) == [])
    #expect(!found.contains { $0.code == "too-large-to-prove" })
  }
}
