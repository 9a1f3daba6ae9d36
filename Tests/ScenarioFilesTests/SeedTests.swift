import ScenarioFiles
import TestSupport
import Testing

/// Each kind of finding is made by a mistake of its own, at its own place, and by nothing else.
@Suite struct SeedTests {
  @Test(arguments: ScenarioSeeds.all)
  func `a mistake in a scenario is found where it is, and nothing else`(seed: Seed) throws {
    let marked = try seed.marked(in: try Repository.example())
    let reading = ScenarioReader.read(
      marked.bytes,
      path: "case.json",
      context: try Repository.context()
    )
    expect(reading.findings, seed, marked)
    #expect((reading.case == nil) == (reading.findings.contains { $0.severity == .error }))
  }

  @Test(arguments: VariantSeeds.all)
  func `a mistake in variants is found where it is, and nothing else`(seed: Seed) throws {
    let marked = try seed.marked(in: TwinCase.text(of: try Repository.example()))
    let reading = ScenarioReader.read(
      marked.bytes,
      path: "case.json",
      context: try Repository.context()
    )
    expect(reading.findings, seed, marked)
    #expect((reading.case == nil) == (reading.findings.contains { $0.severity == .error }))
  }

  @Test(arguments: DataSeeds.rubricSeeds)
  func `a mistake in a rubric is found where it is, and nothing else`(seed: Seed) throws {
    let marked = try seed.marked(in: DataSeeds.rubric)
    let reading = RubricReader.read(
      marked.bytes,
      path: "rubric.json",
      context: try Repository.context()
    )
    expect(reading.findings, seed, marked)
    #expect(reading.rubric == nil)
  }

  @Test(arguments: DataSeeds.secondRubricSeeds)
  func `a mistake in a rubric of today is found where it is, and nothing else`(seed: Seed) throws {
    let marked = try seed.marked(in: DataSeeds.secondRubric)
    let reading = RubricReader.read(
      marked.bytes,
      path: "rubric.json",
      context: try Repository.context()
    )
    expect(reading.findings, seed, marked)
    #expect(reading.rubric == nil)
  }

  @Test(arguments: DataSeeds.directorySeeds)
  func `a mistake in a directory is found where it is, and nothing else`(seed: Seed) throws {
    let marked = try seed.marked(in: DataSeeds.directory)
    let reading = DirectoryReader.read(
      marked.bytes,
      path: "directory.json",
      context: try Repository.context()
    )
    expect(reading.findings, seed, marked)
    #expect(reading.directory == nil)
  }

  @Test(arguments: DataSeeds.registerSeeds)
  func `a mistake in a register is found where it is, and nothing else`(seed: Seed) throws {
    let marked = try seed.marked(in: DataSeeds.register)
    let reading = EvidenceReader.read(marked.bytes, path: "register.json")
    expect(reading.findings, seed, marked)
    #expect(reading.register == nil)
  }

  @Test func `the small files are clean without a mistake`() throws {
    let context = try Repository.context()
    let rubric = RubricReader.read(Array(DataSeeds.rubric.utf8), path: "r", context: context)
    let directory = DirectoryReader.read(
      Array(DataSeeds.directory.utf8),
      path: "d",
      context: context
    )
    let register = EvidenceReader.read(Array(DataSeeds.register.utf8), path: "e")
    let second = RubricReader.read(
      Array(DataSeeds.secondRubric.utf8),
      path: "s",
      context: context
    )
    let findings = [rubric.findings, second.findings, directory.findings, register.findings]
    #expect(findings.joined().map(\.line) == [])
  }

  @Test func `every kind of finding has a mistake that makes it`() {
    let seeds =
      ScenarioSeeds.all + VariantSeeds.all + DataSeeds.rubricSeeds + DataSeeds.secondRubricSeeds
      + DataSeeds.directorySeeds + DataSeeds.registerSeeds + DataSeeds.sheetSeeds + PlanSeeds.all
    let elsewhere: Set<FindingCode> = [
      .windowsLineEnds, .moreFindings, .tooMany, .panelsDiffer, .rubricTaken, .unknownVariant,
    ]
    let missing = Set(FindingCode.allCases).subtracting(seeds.map(\.code)).subtracting(elsewhere)
    #expect(missing == [])
  }

  private func expect(_ findings: [Finding], _ seed: Seed, _ marked: Marked) {
    #expect(findings.map(\.code) == [seed.code.rawValue], "\(findings.map(\.line))")
    if let offset = marked.offsets.first {
      #expect(findings.first?.place?.offset == offset, "\(findings.map(\.line))")
    }
  }
}
