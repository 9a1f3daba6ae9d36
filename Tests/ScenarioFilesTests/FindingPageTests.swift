import Foundation
import JSONText
import TestSupport
import Testing

@testable import ScenarioFiles

/// The examples on the pages: the defect makes the finding, and mending it makes it go.
@Suite struct FindingPageTests {
  /// Kinds that no piece of a file can show: they are about a file as a whole, about two files, or
  /// about bytes.
  static let withoutExample: Set<String> = [
    "empty-file", "byte-order-mark", "unusual-space", "too-large", "too-deep", "utf-16",
    "not-utf-8", "latin1", "windows-line-ends",
    "more-findings", "too-many", "unknown-variant", "long-paragraph", "panels-differ",
    "rubric-taken",
  ]

  static let pages = FindingPage.ofReading.filter { !withoutExample.contains($0.code) }

  @Test func `only what cannot be shown has no example`() {
    for page in FindingPage.ofReading {
      #expect(page.defect.isEmpty == Self.withoutExample.contains(page.code), "\(page.code)")
    }
  }

  @Test(arguments: pages.filter { JSONProblem.Code(rawValue: $0.code) != nil })
  func `a mistake of the JSON is the one that its page shows`(page: FindingPage) {
    let found = JSONDocument.read(Array(page.defect.utf8)).problems.map(\.code.rawValue)
    #expect(found == [page.code])
    #expect(JSONDocument.read(Array(page.mended.utf8)).problems == [])
  }

  @Test(arguments: pages.filter { FindingCode(rawValue: $0.code) != nil })
  func `an example makes its finding in a clean file, and no other`(page: FindingPage) throws {
    var tried: [[String]] = []
    for file in try CleanFile.all() where file.text.contains(page.mended) {
      #expect(file.codes(file.text) == [])
      let range = try #require(file.text.range(of: page.mended))
      let codes = file.codes(file.text.replacingCharacters(in: range, with: page.defect))
      tried.append(codes)
      if codes == [page.code] { return }
    }
    Issue.record("\(page.code): \(tried)")
  }
}

/// A file without mistakes on one line, with the reader that it is for.
private struct CleanFile {
  let text: String
  let codes: (String) -> [String]

  init(_ text: String, _ findings: @escaping ([UInt8]) -> [Finding]) {
    let lines = text.split { $0.isNewline }.map { $0.trimmingCharacters(in: .whitespaces) }
    self.text = lines.joined(separator: " ").replacing("[ ", with: "[").replacing(" ]", with: "]")
    codes = { findings(Array($0.utf8)).map(\.code) }
  }

  static func all() throws -> [CleanFile] {
    let context = try Repository.context()
    let planContext = try PlanSeeds.context()
    let example = try Repository.example()
    return [
      CleanFile(example) { ScenarioReader.read($0, path: "p", context: context).findings },
      CleanFile(TwinCase.text(of: example)) {
        ScenarioReader.read($0, path: "p", context: context).findings
      },
      CleanFile(DataSeeds.rubric) {
        RubricReader.read($0, path: "p", context: context).findings
      },
      CleanFile(DataSeeds.secondRubric) {
        RubricReader.read($0, path: "p", context: context).findings
      },
      CleanFile(DataSeeds.directory) {
        DirectoryReader.read($0, path: "p", context: context).findings
      },
      CleanFile(PlanSeeds.plan) {
        PlanReader.read($0, path: "p", context: planContext).findings
      },
      CleanFile(DataSeeds.sheet) { RatingSheetReader.read($0, path: "p").findings },
    ]
  }
}
