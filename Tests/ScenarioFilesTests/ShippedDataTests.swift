import ScenarioEngine
import ScenarioFiles
import Testing

/// The data that the program carries.
@Suite struct ShippedDataTests {
  @Test func `the evidence register reads clean`() throws {
    let reading = EvidenceReader.read(
      try Repository.bytes("Sources/ScenarioEngine/Evidence/register.json"),
      path: "register.json"
    )
    #expect(reading.findings.map(\.line) == [])
    #expect(reading.register?["cde-signs-two-tier"]?.strength == "B")
  }

  @Test func `the rubric reads clean and has the measures of the draft`() throws {
    let reading = RubricReader.read(
      try Repository.bytes("Sources/ScenarioEngine/Rubrics/signpost-1.0.json"),
      path: "signpost-1.0.json",
      context: try Repository.context()
    )
    #expect(reading.findings.map(\.line) == [])
    let rubric = try #require(reading.rubric)
    #expect(rubric.criterion("I1")?.measure == .notice)
    #expect(rubric.criterion("I1")?.thresholds == [Rational(1, 4), Rational(1, 2), Rational(3, 4)])
    #expect(rubric.cut == Rational(7, 10))
    #expect(rubric.criticalErrors.map(\.id) == ["K1", "K2", "K3", "K4", "K5"])
  }

  @Test func `the directory reads clean, with hours`() throws {
    let reading = DirectoryReader.read(
      try Repository.bytes("Sources/ScenarioEngine/Directories/denmark.json"),
      path: "denmark.json",
      context: try Repository.context()
    )
    #expect(reading.findings.map(\.line) == [])
    let directory = try #require(reading.directory)
    #expect(directory.channel("supervisor")?.hours.isAlwaysOpen == true)
    #expect(directory.agencyRules.first?.to == .report)
  }
}
