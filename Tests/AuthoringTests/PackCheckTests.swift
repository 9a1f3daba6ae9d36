import JSONText
import ScenarioEngine
import ScenarioFiles
import Testing

@testable import Authoring

/// What is found of the cases of a folder together.
@Suite struct PackCheckTests {
  private static let settings: [ScenarioHead.Setting] = [
    .prison, .probation, .school, .psychiatry, .police, .association, .youthClub, .municipality,
  ]

  private static let ideologies = ["a", "b", "c", "d", "none", "none", "none", "none"]

  /// Eight cases of eight settings, four of them to be reported.
  private static var balanced: [PackedCase] {
    zip(settings, ideologies).enumerated().map { number, labels in
      PackedCase(
        setting: labels.0,
        ideologies: [labels.1],
        tier: number.isMultiple(of: 2) ? .report : number == 1 ? .consult : Tier.none
      )
    }
  }

  private func found(_ cases: [PackedCase]) -> [String] {
    PackCheck.findings(for: cases, at: "pack.json").map {
      "\($0.severity) \($0.code): \($0.message)"
    }
  }

  @Test func `a balanced pack is quiet`() {
    #expect(found(Self.balanced) == [])
  }

  @Test func `too few benign cases`() {
    var cases = Self.balanced
    cases[1] = PackedCase(setting: .probation, ideologies: ["b"], tier: .now)
    #expect(
      found(cases) == [
        "warning too-few-benign: 3 of 8 cases are benign or low, expected at least half"
      ]
    )
    #expect(found(Array(cases.dropLast())) == [], "of seven cases nothing is said")
  }

  @Test func `most cases in one setting`() {
    let cases = Self.balanced.enumerated().map { number, packed in
      number < 5
        ? PackedCase(setting: .prison, ideologies: packed.ideologies, tier: packed.tier) : packed
    }
    #expect(found(cases) == ["note settings-unbalanced: 5 of 8 cases take place in 'prison'"])
  }

  @Test func `most ideologies one`() {
    let cases = Self.balanced.enumerated().map { number, packed in
      number < 3
        ? PackedCase(setting: packed.setting, ideologies: ["a"], tier: packed.tier) : packed
    }
    #expect(
      found(cases) == ["warning ideologies-unbalanced: 3 of 4 cases with an ideology have 'a'"]
    )
  }

  @Test func `a label that tells the end`() {
    var cases = Self.balanced
    for place in [0, 2, 4] {
      cases[place] = PackedCase(
        setting: .prison,
        ideologies: cases[place].ideologies,
        tier: cases[place].tier
      )
    }
    #expect(found(cases) == ["note label-predicts: all 3 cases with 'prison' are to be reported"])
  }

  private static let description = #"""
    {"topics": {"online": {"en": "Online", "da": "På nettet"}, "police": {"en": "Police"}}}
    """#

  private func found(_ topics: [[String]], of description: String) throws -> [String] {
    let cases = topics.enumerated().map { number, topics in
      PackedCase(id: "c\(number)", setting: .school, ideologies: [], topics: topics, tier: .report)
    }
    let document = JSONDocument.read(Array(description.utf8))
    return PackCheck.findings(for: cases, topics: PackTopic.all(in: document), at: "pack.json")
      .map { "\($0.severity) \($0.code): \($0.message)" }
  }

  @Test func `a topic that the pack promises and no case covers`() throws {
    #expect(try found([["online"], ["police", "online"]], of: Self.description) == [])
    #expect(
      try found([["online"], []], of: Self.description) == [
        "warning topic-not-covered: no case of the pack covers 'police'"
      ]
    )
    #expect(try found([], of: Self.description) == [], "the description alone was checked")
  }

  @Test func `a topic that the pack does not name`() throws {
    #expect(
      try found([["online", "polis"], ["police"]], of: Self.description) == [
        "warning unknown-topic: 'c0' covers the topic 'polis', which the pack does not name"
      ]
    )
    #expect(try found([["polis"]], of: "{}") == [], "a pack without topics promises none")
  }

  @Test func `a case is summed up by its last urgency where all is done best`() throws {
    let data = try ShippedData()
    let expected: [String: Tier] = [
      "the-table-by-the-window": .report, "going-away-in-june": .none, "quiet-hours": .none,
      "two-stairwells": .report,
    ]
    for (name, tier) in expected {
      let bytes = try Repository.bytes("Scenarios/denmark-prevention/\(name).json")
      let reading = ScenarioReader.read(bytes, path: name, context: data.context)
      let packed = PackedCase(try #require(reading.case), directory: data.directory)
      #expect(packed?.tier == tier, "\(name)")
    }
    let tour = try Repository.bytes("Scenarios/getting-started/the-empty-chair.json")
    let reading = ScenarioReader.read(tour, path: "tour", context: data.context)
    #expect(PackedCase(try #require(reading.case), directory: data.directory) == nil)
  }
}
