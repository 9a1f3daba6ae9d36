import Foundation
import Testing

/// `Documentation/Scoring.md` against the data that it tells of.
@Suite struct ScoringPageTests {
  private struct Rubric: Decodable {
    struct Criterion: Decodable {
      struct Title: Decodable { let en: String }
      let id: String
      let title: Title
      let measure: String
      let weight: Int
    }
    struct Rule: Decodable {
      let id: String
      let thresholds: [String]?
    }
    let version: String
    let criteria: [Criterion]
    let measures: [Rule]
  }

  private struct Register: Decodable {
    struct Entry: Decodable { let id: String }
    let entries: [Entry]
  }

  @Test func `The table has every criterion of the rubric, and no other`() throws {
    let rubric = try rubric()
    let page = try page()
    #expect(page.contains("So it stands in rubric \(rubric.version)."))
    let rows = page.split(separator: "\n").filter { $0.wholeMatch(of: /\| `[IHR]\d` \|.*/) != nil }
    #expect(rows.map(String.init) == rubric.criteria.map { row($0, rubric) })
  }

  @Test func `Every source on the page is in the register`() throws {
    let register = try decode(Register.self, "Sources/ScenarioEngine/Evidence/register.json")
    let ids = Set(register.entries.map(\.id))
    let named = try page().matches(of: /`([a-z0-9]+(?:-[a-z0-9]+)+)`/).map { String($0.1) }
    #expect(named.count > 40)
    #expect(Set(named).subtracting(ids) == [])
  }

  private func row(_ criterion: Rubric.Criterion, _ rubric: Rubric) -> String {
    let thresholds = rubric.measures.first { $0.id == criterion.measure }?.thresholds
    let levels =
      thresholds.map { $0.map(Self.shown).joined(separator: " / ") }
      ?? (criterion.measure == "human" ? "set by raters" : "read from a table")
    return "| `\(criterion.id)` | \(criterion.title.en) | `\(criterion.measure)` | "
      + "\(criterion.weight) | \(levels) |"
  }

  /// A fraction as the page writes it: two places where these are exact, else as it is.
  private static func shown(_ fraction: String) -> String {
    let parts = fraction.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 2, parts[1] != 1 else { return String(parts.first ?? 0) }
    guard 100 % parts[1] == 0 else { return fraction }
    let hundredths = parts[0] * 100 / parts[1]
    return ".\(hundredths < 10 ? "0" : "")\(hundredths)"
  }

  private func rubric() throws -> Rubric {
    try decode(Rubric.self, "Sources/ScenarioEngine/Rubrics/signpost-2.1.json")
  }

  private func page() throws -> String {
    String(decoding: try Repository.bytes("Documentation/Scoring.md"), as: UTF8.self)
  }

  private func decode<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(try Repository.bytes(path)))
  }
}
