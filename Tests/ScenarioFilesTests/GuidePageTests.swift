import Foundation
import ScenarioFiles
import Testing

/// The guide for authors, held against the case that grows in it.
@Suite struct GuidePageTests {
  private static let casePath = "Documentation/examples/the-library-trolley.json"

  @Test func `the case of the guide has no mistakes`() throws {
    let reading = ScenarioReader.read(
      try Repository.bytes(Self.casePath),
      path: Self.casePath,
      context: try Repository.context()
    )
    #expect(reading.findings.map(\.message) == [])
    #expect(reading.case != nil)
  }

  @Test func `every fragment of the guide stands in its case`() throws {
    let page = String(
      decoding: try Repository.bytes("Documentation/Authoring-Guide.md"),
      as: UTF8.self
    )
    let whole = try JSONSerialization.jsonObject(with: Data(try Repository.bytes(Self.casePath)))
    let fragments = page.components(separatedBy: "```json\n").dropFirst()
      .map { String($0.prefix(upTo: $0.range(of: "\n```")?.lowerBound ?? $0.endIndex)) }
    #expect(fragments.count > 10)
    for fragment in fragments {
      // A fragment is an object, or members of one.
      let text = fragment.hasPrefix("{") ? fragment : "{\(fragment)}"
      let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
      #expect(Self.stands(value, in: whole), "\(fragment)")
    }
  }

  @Test func `what stands in a case is told from what does not`() {
    let whole: [String: Any] = ["steps": [["id": "one", "next": "two"], ["id": "two"]]]
    #expect(Self.stands(["id": "one"], in: whole))
    #expect(!Self.stands(["id": "three"], in: whole))
    #expect(!Self.stands(["id": "two", "next": "two"], in: whole))
  }

  /// Whether a value, or one that has all of it and more, stands anywhere in another.
  private static func stands(_ fragment: Any, in whole: Any) -> Bool {
    if isPart(fragment, of: whole) { return true }
    let inner: [Any] =
      (whole as? [String: Any]).map { Array($0.values) } ?? (whole as? [Any]) ?? []
    return inner.contains { stands(fragment, in: $0) }
  }

  private static func isPart(_ fragment: Any, of whole: Any) -> Bool {
    if let fragment = fragment as? [String: Any] {
      guard let whole = whole as? [String: Any] else { return false }
      return fragment.allSatisfy { name, value in
        whole[name].map { isPart(value, of: $0) } ?? false
      }
    }
    if let fragment = fragment as? [Any] {
      guard let whole = whole as? [Any] else { return false }
      return fragment.allSatisfy { value in whole.contains { isPart(value, of: $0) } }
    }
    return "\(fragment)" == "\(whole)"
  }
}
