import Foundation
import JSONText
import Testing

/// The files of JSONTestSuite (github.com/nst/JSONTestSuite), where they are at hand.
///
/// They are looked for in the folder that SIGNPOST_CORPORA names, else in `shared/corpora` beside
/// the package or one of the folders above it.
@Suite struct TestSuiteTests {
  private struct File {
    let name: String
    let bytes: [UInt8]
  }

  @Test(.timeLimit(.minutes(1)))
  func `JSONTestSuite is accepted and refused as it asks`() throws {
    guard let folder = TestSuiteTests.folder else {
      print("JSONTestSuite is not at hand (set SIGNPOST_CORPORA); its files were not read")
      return
    }
    let files = try TestSuiteTests.files(in: folder)
    var counts: [String: Int] = [:]
    for file in files {
      let limits = JSONLimits(maximumDepth: 200_000)
      let isAccepted = JSONDocument.read(file.bytes, limits: limits).isWellFormed
      counts["\(file.name.prefix(2))\(isAccepted ? " accepted" : " refused")", default: 0] += 1
      if file.name.hasPrefix("y_") { #expect(isAccepted, "\(file.name)") }
      if file.name.hasPrefix("n_") { #expect(!isAccepted, "\(file.name)") }
    }
    #expect(counts["y_ accepted", default: 0] > 0)
    #expect(counts["n_ refused", default: 0] > 0)
    let list = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    print("JSONTestSuite: \(list.joined(separator: ", "))")
  }

  private static func files(in folder: URL) throws -> [File] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .map { File(name: $0.lastPathComponent, bytes: Array(try Data(contentsOf: $0))) }
  }

  private static var folder: URL? {
    var corpora: [URL] = []
    if let named = ProcessInfo.processInfo.environment["SIGNPOST_CORPORA"] {
      corpora.append(URL(filePath: named))
    }
    var ancestor = URL(filePath: #filePath).deletingLastPathComponent()
    while ancestor.path != "/" {
      corpora.append(ancestor.appending(path: "shared/corpora"))
      ancestor.deleteLastPathComponent()
    }
    return corpora.map { $0.appending(path: "JSONTestSuite/test_parsing") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}
