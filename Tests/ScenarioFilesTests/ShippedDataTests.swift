import Hashing
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

  /// rubric-draft, sections 1 to 6.
  @Test func `rubric 2.0 reads clean and is the draft`() throws {
    let reading = RubricReader.read(
      try Repository.bytes("Sources/ScenarioEngine/Rubrics/signpost-2.0.json"),
      path: "signpost-2.0.json",
      context: try Repository.context()
    )
    #expect(reading.findings.map(\.line) == [])
    let rubric = try #require(reading.rubric)
    let table = rubric.criteria.map { "\($0.id) \($0.measure.rawValue) \($0.weight)" }
    #expect(
      table == [
        "I1 detection.notice 35", "I2 detection.grade 10", "I3 selection.facts 15",
        "I4 tier.course 25", "I5 tier.change 15", "H1 key 15", "H2 key 20", "H3 key 20",
        "H4 key 15", "H5 key 15", "H6 key 15", "R1 tier.decision 20", "R2 channel 15",
        "R3 selection.facts 20", "R4 selection.labels 15", "R5 selection.balance 10",
        "R6 human 10", "R7 key 10",
      ]
    )
    let thresholds: [Measure: [Rational]] = [
      .notice: [Rational(1, 4), Rational(1, 2), Rational(3, 4)],
      .grade: [Rational(1, 4), Rational(1, 2), Rational(3, 4)],
      .key: [Rational(1, 4), Rational(3, 5), Rational(17, 20)],
      .sort: [Rational(9, 20), Rational(7, 10), Rational(9, 10)],
      .rating: [Rational(1, 2), Rational(7, 10), Rational(17, 20)],
      .facts: [Rational(3, 10), Rational(3, 5), Rational(17, 20)],
      .labels: [Rational(1, 2), Rational(7, 10), Rational(9, 10)],
      .course: [Rational(9, 20), Rational(7, 10), Rational(9, 10)],
      .change: [Rational(1, 3), Rational(2, 3), .one],
      .channel: [Rational(3, 10), Rational(3, 5), Rational(9, 10)],
    ]
    for (measure, expected) in thresholds {
      #expect(rubric.rule(of: measure)?.thresholds == expected, "\(measure)")
    }
    #expect(Set(rubric.measures.map(\.measure)) == Set(Measure.allCases))
    #expect(rubric.criterion("R6")?.features.count == 5)
    #expect(rubric.weights.shares.values.allSatisfy { $0 == Rational(1, 3) })
    #expect(rubric.cut == Rational(7, 10) && rubric.cap == Rational(49, 100))
    let rules = rubric.criticalErrors.map { "\($0.id) \($0.rule?.rawValue ?? "")" }
    #expect(rules == ["K1 danger-left", "K2 ", "K3 ", "K4 protected-alone", "K5 "])
  }

  @Test func `rubric 2.1 is rubric 2.0 but for what is spoken and the name of one error`() throws {
    let context = try Repository.context()
    func rubric(_ version: String) throws -> Rubric {
      let path = "Sources/ScenarioEngine/Rubrics/signpost-\(version).json"
      let reading = RubricReader.read(try Repository.bytes(path), path: "r", context: context)
      #expect(reading.findings.map(\.line) == [])
      return try #require(reading.rubric)
    }
    let (before, after) = (try rubric("2.0"), try rubric("2.1"))
    #expect(before.spokenForWritten == .counted)
    #expect(after.spokenForWritten.parts == .forfeited)
    #expect(after.criteria == before.criteria && after.measures == before.measures)
    #expect(after.weights == before.weights && after.note == before.note)
    #expect((after.cut, after.cutProvenance) == (before.cut, before.cutProvenance))
    #expect((after.cap, after.capProvenance) == (before.cap, before.capProvenance))
    let changed = zip(before.criticalErrors, after.criticalErrors).filter { $0 != $1 }.map(\.1.id)
    #expect(changed == ["K1"])
    #expect(before.criticalErrors.map(\.rule) == after.criticalErrors.map(\.rule))
  }

  @Test func `everything in rubric 2.1 says what it rests on, in both languages`() throws {
    let rubric = try #require(try Repository.context().rubrics.all.first)
    var texts = [
      rubric.note, rubric.cutProvenance, rubric.capProvenance, rubric.weights.provenance,
      rubric.spokenForWritten.provenance,
    ]
    texts += rubric.measures.map(\.provenance) + rubric.weights.inStrand.values
    for criterion in rubric.criteria {
      texts += [criterion.title, criterion.judges, criterion.limit]
      texts += criterion.levels + criterion.features
      #expect(!criterion.evidence.isEmpty, "\(criterion.id)")
      #expect(Set(criterion.levels).count == 4, "\(criterion.id)")
    }
    for error in rubric.criticalErrors {
      texts += [error.title, error.fires, error.instead, error.label]
      #expect(error.label.line(in: "en").hasPrefix("Policy, not evidence"))
    }
    #expect(rubric.weights.inStrand.count == 3)
    for text in texts {
      for language in ["en", "da"] {
        #expect(!text.line(in: language).isEmpty && !text.fallsBack(in: language))
      }
    }
  }

  /// SHA-256 of the file as it was released.
  @Test func `rubric 2.0 stays as it was released, byte for byte`() throws {
    let bytes = try Repository.bytes("Sources/ScenarioEngine/Rubrics/signpost-2.0.json")
    #expect(
      SHA256(of: bytes).hexadecimal
        == "1f7344cd1e7b08065f3abe5bc8073476c82cd3d64c5c0c125eb57242eb95fb40"
    )
  }

  /// SHA-256 of the file as it was released.
  @Test func `rubric 1.0 stays as it was released, byte for byte`() throws {
    let bytes = try Repository.bytes("Sources/ScenarioEngine/Rubrics/signpost-1.0.json")
    #expect(
      SHA256(of: bytes).hexadecimal
        == "fc8955e7038bb484c4ea29c2491e0af7e0dbf28e15d503d95c85205f1c69f07e"
    )
    let rubric = try #require(RubricReader.read(bytes, path: "r").rubric)
    #expect(rubric.measures == [.firstSort])
    #expect(rubric.weights == .equal)
    #expect(rubric.criticalErrors.filter { $0.rule != nil }.map(\.id) == ["K4"])
    #expect(rubric.criterion("R6") == nil)
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
