import Foundation
import JSONText
import ScenarioEngine
import Testing

@testable import ScenarioFiles

/// The published schema of plans and the page about them, held against what the reader knows.
@Suite struct PlanSchemaTests {
  let definitions: JSONNode

  static let kinds = Array(MemberTables.plans.keys).sorted { $0.rawValue < $1.rawValue }

  /// Definitions of values that are no objects of a kind.
  static let helpers: Set<String> = ["id", "language", "paragraphs", "text", "form"]

  init() throws {
    let document = JSONDocument.read(try Repository.bytes("Scenarios/plan-schema.json"))
    #expect(document.problems == [])
    definitions = try #require(document.root?.member("$defs"))
  }

  @Test(arguments: kinds)
  func `an object has the same members in the schema and in the reader`(kind: ObjectKind) throws {
    let definition = try #require(definitions.member(named: kind.name))
    let properties = try #require(definition.member("properties"))
    #expect(properties.members.map(\.name).sorted() == kind.members.map(\.name).sorted())
    let required = definition.member("required")?.elements.compactMap(\.string) ?? []
    let known = kind.members.filter { $0.need == .required }.map(\.name)
    #expect(required.sorted() == known.sorted())
    #expect(definition.member("additionalProperties")?.boolean == false)
    for property in properties.members {
      let description = property.value.member("description")?.string ?? ""
      #expect(description.hasSuffix("."), "\(kind.name).\(property.name)")
    }
  }

  @Test func `there is no definition that the reader does not know`() {
    let names = Set(definitions.members.map(\.name))
    #expect(names == Self.helpers.union(Self.kinds.map(\.name)))
  }

  @Test func `words and limits agree`() throws {
    func property(_ kind: String, _ name: String) throws -> JSONNode {
      try #require(
        definitions.member(named: kind)?.member("properties")?.member(named: name)
      )
    }
    let audience = try property("coursePlan", "audience").member("items")?.member("enum")
    #expect(audience?.elements.compactMap(\.string) == Audience.allCases.map(\.rawValue))
    let trains = try property("courseUnit", "trains").member("items")?.member("enum")
    #expect(trains?.elements.compactMap(\.string) == CourseNeed.allCases.map(\.rawValue))
    let days = try property("followUp", "days")
    #expect(days.member("minimum")?.integer == CoursePlan.FollowUp.possibleDays.lowerBound)
    #expect(days.member("maximum")?.integer == CoursePlan.FollowUp.possibleDays.upperBound)
    let form = try #require(definitions.member("form"))
    #expect(form.member("minItems")?.integer == CoursePlan.Tests.formLength)
    #expect(form.member("maxItems")?.integer == CoursePlan.Tests.formLength)
    let units = try property("coursePlan", "units")
    #expect(units.member("maxItems")?.integer == PlanReader.greatestUnitCount)
  }

  @Test func `the page explains every member of a plan, and its example is clean`() throws {
    let page = String(
      decoding: try Repository.bytes("Documentation/Plan-Format.md"),
      as: UTF8.self
    )
    let parts = page.components(separatedBy: "```json example\n")
    let example = try #require(parts.last?.components(separatedBy: "\n```\n").first)
    #expect(PlanReader.read(Array(example.utf8), path: "p").findings.map(\.line) == [])
    let prose =
      try #require(parts.first)
      + (parts.last?.components(separatedBy: "\n```\n").dropFirst().joined() ?? "")
    for kind in Self.kinds {
      for member in kind.members {
        #expect(prose.contains("`\(member.name)`"), "\(kind.name).\(member.name)")
      }
    }
    for need in CourseNeed.allCases { #expect(prose.contains("`\(need.rawValue)`")) }
  }
}
