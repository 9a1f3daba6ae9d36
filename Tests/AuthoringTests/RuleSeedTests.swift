import ScenarioEngine
import ScenarioFiles
import Testing

@testable import Authoring

/// Each rule finds its own defect in the clean case, at its place, and nothing else.
@Suite struct RuleSeedTests {
  @Test(arguments: RuleSeeds.all)
  func `a defect is found where it is, and nothing else`(seed: RuleSeed) throws {
    let made = try seed.make(MadeCase())
    let today = seed.today.flatMap { LocalTime(text: $0 + "T12:00") }
    let found = try made.findings(today: today)
    let line = try made.line(seed.place)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix("\(line): \(seed.severity) [\(seed.code)] ") == true, "\(found)")
  }

  /// Seeded in StructureTests, ScoringTests, TwinCheckTests, PackCheckTests, PolicyTests,
  /// CurrencyTests, in the tests of recorded plays, and in those of the command.
  static let elsewhere: Set<String> = [
    "unreachable-step", "endless-loop", "no-way-on", "unused-flag", "flag-never-set",
    "condition-never-holds", "fact-never-revealed", "too-large-to-prove", "best-choice-costs",
    "detour-earns", "critical-on-best-path", "tier-at-odds", "too-few-observations",
    "criterion-not-exercised", "worst-not-proved", "panel-at-odds", "longest-differs",
    "too-few-benign", "settings-unbalanced", "ideologies-unbalanced", "label-predicts",
    "topic-not-covered", "unknown-topic",
    "unknown-suppression", "cannot-suppress", "unused-suppression", "provisional-keys",
    "channel-unchecked", "recorded-play-broken", "recorded-play-differs", "plays-without-case",
    "cannot-read", "nothing-to-check", "repeated-case-id",
  ]

  @Test func `every rule has a seed`() {
    let seeded = Set(RuleSeeds.all.map(\.code))
    let codes = Set(FindingCatalogue.rules.map { $0.page.code })
    #expect(codes.subtracting(seeded).subtracting(Self.elsewhere) == [])
    #expect(
      seeded.union(Self.elsewhere).subtracting(codes) == [],
      "no seed for a rule that is gone"
    )
    #expect(seeded.isDisjoint(with: Self.elsewhere))
  }

  @Test func `what every case has is told as a note and no more`() throws {
    let found = try ShippedData().findings(Array(MadeCase().text.utf8))
    // Ten observations, an urgency, two options.
    #expect(found.map(\.message) == ["13 of 13 keys are provisional"])
    #expect(found.map(\.severity) == [.note])
  }

  @Test(arguments: [
    ("2026-11-20", 0), ("2026-11-21", 1),
  ])
  func `a review holds on its last day`(today: String, count: Int) throws {
    let made = try MadeCase().reviewed(until: "2026-11-20")
    #expect(try made.findings(today: LocalTime(text: today + "T23:59")).count == count)
    #expect(try made.findings() == [])
  }

  /// Three of five choices, the clean case's own among them, are less than three of four.
  @Test func `what happens at some choices alone gives nothing away`() throws {
    let even = try MadeCase().choosing(right: "Ask.", wrong: "Run.", firstAt: [1, 2])
    #expect(try even.findings() == [])
    let mixed = try MadeCase().choosing(right: "Ask him.", wrong: "Go.", firstAt: [1, 2])
      .with(#""id": "k1-w", "text": "Go.""#, #""id": "k1-w", "text": "Go home now.""#)
    #expect(try mixed.findings() == [])
    let hedged = try MadeCase().choosing(
      right: "Perhaps ask.",
      wrong: "Go home now.",
      firstAt: [1, 2]
    )
    .with(#""id": "k1-w", "text": "Go home now.""#, #""id": "k1-w", "text": "Perhaps go!!""#)
    .with(#""id": "k2-w", "text": "Go home now.""#, #""id": "k2-w", "text": "Perhaps go!!""#)
    #expect(try hedged.findings() == [])
    let fewer = try MadeCase()
      .choosing(5, right: "Ask him then.", wrong: "Never ask it.", firstAt: [1, 2])
    #expect(try fewer.findings() == [])
    let absolute = try MadeCase()
      .choosing(6, right: "Ask him then.", wrong: "Never ask it.", firstAt: [1, 2, 3])
      .with(#""id": "k1-r", "text": "Ask him then.""#, #""id": "k1-r", "text": "Always ask it""#)
    #expect(try absolute.findings() == [])
  }

  @Test func `eighteen lines fit on a screen`() throws {
    let line = Array(repeating: "aaaa", count: 12).joined(separator: " ")
    let fitting = Array(repeating: line, count: 18).joined(separator: " ")
    let made = try MadeCase().with(#""body": "Day.""#, #""body": "\#(fitting)""#)
    #expect(try made.findings() == [])
    let long = try MadeCase().with(#""body": "Day.""#, #""body": "\#(fitting) aaaa""#)
    #expect(try long.findings().first?.contains("found 19") == true)
  }

  @Test func `a fact may lie an hour ahead of its step`() throws {
    let made = try MadeCase().with(
      #""known": "seen","#,
      #""known": "seen", "at": "2026-03-02T10:00","#
    )
    #expect(try made.findings() == [])
  }
}
