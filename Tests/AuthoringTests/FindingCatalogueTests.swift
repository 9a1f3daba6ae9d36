import Authoring
import Foundation
import JSONText
import ScenarioFiles
import Testing

/// Every kind of finding has a page, and the pages are fit to be read.
@Suite struct FindingCatalogueTests {
  static let pages = FindingCatalogue.pages

  @Test func `every code of reading has exactly one page`() {
    let codes = FindingCode.allCases.map(\.rawValue) + JSONProblem.Code.allCases.map(\.rawValue)
    for code in codes {
      #expect(Self.pages.count { $0.code == code } == 1, "\(code)")
    }
    #expect(Set(Self.pages.map(\.code)).count == Self.pages.count, "codes are unique")
  }

  /// Every rule that is a file of its own is applied, or at least known.
  @Test func `every rule has a page`() throws {
    let folder = Repository.root.appending(path: "Sources")
    let names = try #require(FileManager.default.enumerator(atPath: folder.path))
    var codes: [String] = []
    for case let name as String in names where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      codes += text.matches(of: /FindingPage\(\s*code: "([a-z0-9-]+)"/).map { String($0.output.1) }
    }
    #expect(codes.count > 15)
    for code in codes { #expect(FindingCatalogue.page(of: code) != nil, "\(code)") }
  }

  @Test(arguments: pages)
  func `a page is written in the style of the house`(page: FindingPage) {
    #expect(page.code.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
    for text in [page.meaning, page.reason, page.mending] {
      #expect(text.hasSuffix(".") || text.hasSuffix("”.") || text.hasSuffix(".\""), "\(text)")
      #expect(!text.contains("  "))
      for word in ["invalid", "failed", "illegal", "must be"] {
        #expect(!text.lowercased().contains(word), "\(text)")
      }
    }
    #expect(page.severities == page.severities.sorted(by: >))
    #expect(page.defect != page.mended || page.defect.isEmpty)
    #expect(page.defect.count < 120 && page.mended.count < 120, "an example fits on a line or two")
  }

  @Test func `pages stand head by head and by code`() {
    let heads = FindingHead.allCases
    let order = Self.pages.map { (heads.firstIndex(of: $0.head) ?? -1, $0.code) }
    #expect(zip(order, order.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: [
    ("unknown-stp", "unknown-step"), ("tier", "tier-at-odds"), ("loop", "endless-loop"),
    ("UNUSED-FLAG", "unused-flag"),
  ])
  func `what may have been meant by a word is offered first`(word: String, code: String) {
    #expect(FindingCatalogue.codes(like: word).first == code)
  }

  @Test func `nothing is offered for what is like nothing`() {
    #expect(FindingCatalogue.codes(like: "zebra") == [])
    #expect(FindingCatalogue.codes(like: "") == [])
    #expect(FindingCatalogue.page(of: "") == nil)
  }
}
