import Foundation
import JSONText
import ScenarioEngine
import Testing

@testable import ScenarioFiles

/// The published schema of plans and the page about them, held against what the reader knows.
@Suite struct PlanSchemaTests {
  let schema: PublishedSchema

  static let kinds = Array(MemberTables.plans.keys).sorted { $0.rawValue < $1.rawValue }

  /// Definitions of values that are no objects of a kind.
  static let others: Set<String> = ["id", "language", "paragraphs", "text", "form"]

  init() throws { schema = try PublishedSchema("Scenarios/plan-schema.json") }

  @Test(arguments: kinds)
  func `an object has the same members in the schema and in the reader`(kind: ObjectKind) throws {
    try schema.expectMembers(of: kind)
  }

  @Test func `there is no definition that the reader does not know`() {
    schema.expectDefinitions(of: Self.kinds, and: Self.others)
  }

  @Test func `every definition and every member is described`() {
    schema.expectDescriptions()
  }

  @Test func `words and limits agree`() throws {
    let audience = try schema.property("coursePlan", "audience").member("items")
    #expect(PublishedSchema.words(audience) == Audience.allCases.map(\.rawValue))
    let trains = try schema.property("courseUnit", "trains").member("items")
    #expect(PublishedSchema.words(trains) == CourseNeed.allCases.map(\.rawValue))
    let days = try schema.property("followUp", "days")
    #expect(days.member("minimum")?.integer == CoursePlan.FollowUp.possibleDays.lowerBound)
    #expect(days.member("maximum")?.integer == CoursePlan.FollowUp.possibleDays.upperBound)
    let form = try #require(schema.definitions.member("form"))
    #expect(form.member("minItems")?.integer == CoursePlan.Tests.formLength)
    #expect(form.member("maxItems")?.integer == CoursePlan.Tests.formLength)
    let units = try schema.property("coursePlan", "units")
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
