import Foundation
import JSONText
import ScenarioEngine
import ScenarioFiles
import Testing

/// The plans that the program carries.
@Suite struct ShippedPlanTests {
  static let names = [
    "immigration", "mental-health", "municipality", "police", "prison", "probation",
  ]

  private static let folder = Repository.root.appending(path: "Scenarios/denmark-prevention")

  /// The cases of the pack with what their authors say is true of them.
  private static func truths() throws -> [String: [String]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    var truths: [String: [String]] = [:]
    for name in names where name.hasSuffix(".json") && !name.contains(".pla") {
      let bytes = try Repository.bytes("Scenarios/denmark-prevention/\(name)")
      let root = try #require(JSONDocument.read(bytes).root)
      guard let id = root.member("id")?.string, root.member("steps") != nil else { continue }
      truths[id] = root.member("tags")?.member("truth")?.elements.compactMap(\.string) ?? []
    }
    return truths
  }

  private static func plan(_ name: String) throws -> PlanReading {
    var context = try Repository.context()
    context.cases = Set(try truths().keys)
    let path = "Scenarios/denmark-prevention/\(name).plan.json"
    return PlanReader.read(try Repository.bytes(path), path: path, context: context)
  }

  @Test func `there is a plan for each role`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".plan.json") }.map { String($0.dropLast(".plan.json".count)) }
    #expect(names.sorted() == Self.names)
    let audiences = try names.flatMap { try Self.plan($0).plan?.audience ?? [] }
    #expect(Set(audiences) == Set(Audience.allCases.map(\.rawValue)))
  }

  @Test(arguments: names)
  func `a shipped plan is without findings`(name: String) throws {
    let reading = try Self.plan(name)
    #expect(reading.findings.map(\.line) == [])
    #expect(reading.plan?.id == name)
  }

  /// The forms are called matched in the plans' own words: one case with something to report, one
  /// without.
  @Test(arguments: names)
  func `each form has a case with something to report and one without`(name: String) throws {
    let plan = try #require(try Self.plan(name).plan)
    let truths = try Self.truths()
    for form in CoursePlan.Form.allCases {
      let real = plan.cases(of: form).filter { truths[$0]?.contains("real") == true }
      #expect(real.count == 1, "\(form): \(plan.cases(of: form))")
      #expect(plan.cases(of: form).count == 2)
    }
  }

  @Test(arguments: names)
  func `what a plan says of its length is true`(name: String) throws {
    let plan = try #require(try Self.plan(name).plan)
    let words = [
      4: ("four cases to learn", "fire cases at lære"),
      5: ("five cases to learn", "fem cases at lære"),
      7: ("seven cases to learn", "syv cases at lære"),
    ]
    let (english, danish) = try #require(words[plan.units.count])
    #expect(plan.intro.line(in: "en").contains(english))
    #expect(plan.intro.line(in: "da").contains(danish))
    #expect(plan.tests?.later?.days == 28)
    #expect(plan.hasRefreshers)
  }
}
