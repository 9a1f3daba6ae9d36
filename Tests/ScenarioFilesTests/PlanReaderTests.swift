import ScenarioEngine
import ScenarioFiles
import TestSupport
import Testing

@Suite struct PlanReaderTests {
  @Test func `a plan is read as it is written`() throws {
    let reading = PlanReader.read(
      Array(PlanSeeds.plan.utf8),
      path: "small.plan.json",
      context: try PlanSeeds.context()
    )
    #expect(reading.findings.map(\.line) == [])
    let expected = CoursePlan(
      id: "small",
      title: LocalizedText("Small"),
      intro: LocalizedText("For tests"),
      audience: ["prison"],
      hasRefreshers: true,
      units: [
        .init(
          caseID: "quiet-hours",
          mastery: UnitMastery(share: Rational(7, 10), levels: ["I1": 2])
        ),
        .init(caseID: "month-three", prerequisites: [0], trains: [.handling]),
      ],
      tests: .init(
        before: ["it-ends-on-friday", "two-stairwells"],
        after: ["third-time", "letters-to-the-mayor"],
        later: .init(days: 28, cases: ["rope-and-harness", "the-e-sport-team"])
      )
    )
    #expect(reading.plan == expected)
  }

  @Test(arguments: PlanSeeds.all)
  func `a mistake in a plan is found where it is, and nothing else`(seed: Seed) throws {
    let marked = try seed.marked(in: PlanSeeds.plan)
    let reading = PlanReader.read(
      marked.bytes,
      path: "small.plan.json",
      context: try PlanSeeds.context()
    )
    let findings = reading.findings
    #expect(findings.map(\.code) == [seed.code.rawValue], "\(findings.map(\.line))")
    if let offset = marked.offsets.first {
      #expect(findings.first?.place?.offset == offset, "\(findings.map(\.line))")
    }
    #expect((reading.plan == nil) == (findings.contains { $0.severity == .error }))
  }

  @Test func `a case that is not there is no mistake where nobody knows the cases`() throws {
    let text = PlanSeeds.plan.replacing("month-three", with: "a-case-of-ours")
    let reading = PlanReader.read(Array(text.utf8), path: "p", context: try Repository.context())
    #expect(reading.findings == [])
    #expect(reading.plan?.units.map(\.caseID) == ["quiet-hours", "a-case-of-ours"])
  }

  @Test func `of several circles each is found once`() throws {
    let units = [
      #"{"case": "a", "after": ["b"]}"#, #"{"case": "b", "after": ["a"]}"#,
      #"{"case": "c", "after": ["a"]}"#, #"{"case": "d", "after": ["d"]}"#,
    ].joined(separator: ", ")
    let text =
      #"{"format": 1, "id": "p", "title": "P", "intro": "I", "audience": ["police"], "units": ["#
      + units + "]}"
    let reading = PlanReader.read(Array(text.utf8), path: "p")
    #expect(reading.findings.map(\.code) == ["prerequisite-circle", "prerequisite-circle"])
    #expect(reading.findings.map(\.details.name) == ["a", "d"])
    #expect(reading.plan == nil)
  }

  @Test func `a circle that another one waits for is found too`() {
    let units = [
      #"{"case": "a", "after": ["b", "c"]}"#, #"{"case": "b", "after": ["a"]}"#,
      #"{"case": "c", "after": ["d"]}"#, #"{"case": "d", "after": ["c", "e"]}"#, #"{"case": "e"}"#,
    ].joined(separator: ", ")
    let text =
      #"{"format": 1, "id": "p", "title": "P", "intro": "I", "audience": ["police"], "units": ["#
      + units + "]}"
    let reading = PlanReader.read(Array(text.utf8), path: "p")
    #expect(reading.findings.map(\.code) == ["prerequisite-circle", "prerequisite-circle"])
    #expect(reading.findings.map(\.details.name) == ["a", "c"])
  }
}
