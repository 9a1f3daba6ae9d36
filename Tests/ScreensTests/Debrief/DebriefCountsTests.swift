import ScenarioEngine
import Screens
import Testing

/// The two kinds of error and sureness, counted by hand.
@Suite struct DebriefCountsTests {
  private func section(
    _ title: String,
    _ decisions: [Decision],
    in playable: PlayableCase = Made.due
  ) throws -> [String] {
    let sections = try Made.text(playable, decisions).sections
    return try #require(sections.first { $0.title == title }).blocks.plainText
  }

  @Test func `a report where none was due counts as over-reporting, and nowhere else`() throws {
    var decisions = Made.nothing
    decisions[2] = Made.report(.report)
    #expect(
      try section("The two kinds of error", decisions, in: Made.quiet).prefix(4) == [
        "Missed, or too slow:", "- 0 of 1 things to notice", "Over-reported:",
        "- 0 of 1 ordinary things marked as sign or check",
      ]
    )
    #expect(
      try section("The two kinds of error", decisions, in: Made.quiet)
        .contains("- 1 of 1 times reported although no report was due")
    )
    #expect(
      try section("The two kinds of error", Made.nothing, in: Made.quiet)
        .contains("- 0 of 1 times reported although no report was due")
    )
  }

  @Test func `a judgement over the key counts at the right alone`() throws {
    var decisions = Made.best
    decisions[2] = .urgency(.now, .fairly)
    let text = try section("The two kinds of error", decisions)
    #expect(text.contains("- 0 of 1 times judged less urgent than the key"))
    #expect(text.contains("- 1 of 1 times judged more urgent than the key"))
  }

  @Test func `a report that came late is a miss`() throws {
    var decisions = Made.best
    decisions[5] = Made.report(.consult, facts: [0: .observed])
    let text = try section("The two kinds of error", decisions)
    #expect(text.contains("- 1 of 1 report not given, or too slowly"))
  }

  @Test func `sureness stands against how often it was right`() throws {
    #expect(
      try section("How sure, and how right", Made.best) == [
        "Fairly sure: 5 of 5 right (the word says 75 of 100)",
        "Certain: 1 of 1 right (the word says 95 of 100)",
        "6 answers with a word for how sure: too few to say whether such words fit. From 24 answers "
          + "on something can be said.",
        "How sure you were is never part of a figure.",
      ]
    )
  }

  @Test func `each degree of sureness has its own count, marks and urgencies together`() throws {
    var decisions = Made.best
    decisions[1] = .identify([
      0: .init(.sign, sureness: .certain), 1: .init(.ordinary, sureness: .certain),
      2: .init(.check), 3: .init(.ordinary, sureness: .unsure),
      4: .init(.sign, sureness: .fairly), 5: .init(.ordinary, sureness: .unsure),
    ])
    // Certain: draws right, praises wrong, and the urgency right; unsure: prays and late right;
    // fairly: the beard wrong.
    #expect(
      try section("How sure, and how right", decisions).prefix(3) == [
        "Unsure: 2 of 2 right (the word says 55 of 100)",
        "Fairly sure: 0 of 1 right (the word says 75 of 100)",
        "Certain: 2 of 3 right (the word says 95 of 100)",
      ]
    )
  }

  @Test func `without a word for how sure there is no such section`() throws {
    var decisions = Made.nothing
    decisions[0] = .identify([0: .init(.check), 1: .init(.ordinary)])
    let titles = try Made.text(Made.quiet, decisions).sections.map(\.title)
    #expect(!titles.contains("How sure, and how right"))
  }
}
