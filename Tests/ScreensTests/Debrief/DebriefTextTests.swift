import ScenarioEngine
import Screens
import Testing

@Suite struct DebriefTextTests {
  /// The lines of a section, found by its title.
  private func lines(
    _ title: String,
    of decisions: [Decision],
    in playable: PlayableCase = Made.due,
    _ context: AppContext = Made.english
  ) throws -> [String] {
    let sections = try Made.text(playable, decisions, context).sections
    return try #require(sections.first { $0.title == title }).blocks.plainText
  }

  @Test func `the sections come in reading order and scenes are left out`() throws {
    let titles = try Made.text(Made.due, Made.secrecy).sections.map(\.title)
    #expect(
      titles == [
        "How it ended", "Critical errors", "The three strands",
        "In the workshop", "Monday 2 March, 09.30", "He asks you a favour", "Your leader's door",
        "The report",
        "The two kinds of error", "How urgent, as it went", "How sure, and how right",
        "The way through the case", "In your own words",
        "Point by point: Identify", "Point by point: Handle", "Point by point: Report",
      ]
    )
  }

  @Test func `the ending is told first, with conduct apart from luck`() throws {
    #expect(
      try lines("How it ended", of: Made.secrecy) == [
        "The map was an exercise from class.",
        "Conduct and luck: Mixed conduct led here. That it was harmless was luck.",
      ]
    )
  }

  @Test func `a play that has not ended says so`() throws {
    #expect(
      try lines("How it ended", of: Array(Made.best.prefix(2)))
        == ["This attempt is not finished; what follows is how far it came."]
    )
  }

  @Test func `a critical error comes with its chances, what to do instead, and its label`() throws {
    #expect(
      try lines("Critical errors", of: Made.secrecy) == [
        "Critical errors: 1 of 2 chances",
        "Critical error: Secrecy promised (K2)",
        "Where: He asks you a favour",
        "What you chose: Promise to tell nobody.",
        "Instead: Say what you must pass on.",
        "Policy, not evidence",
        "Evidence: A. Writer 2020 (strength B)",
      ]
    )
  }

  @Test func `critical errors come before any figure`() throws {
    let text = try Made.text(Made.due, Made.secrecy).blocks.plainText
    let error = try #require(text.firstIndex { $0.contains("Secrecy promised") })
    let figure = try #require(text.firstIndex { $0.contains("of 100") })
    #expect(error < figure)
  }

  @Test func `no critical error is said with its chances`() throws {
    #expect(
      try lines("Critical errors", of: Made.best) == ["No critical error (0 of 2 chances)."]
    )
    #expect(
      try lines("Critical errors", of: Made.nothing, in: Made.quiet)
        == ["No critical error. Your way through the case offered none."]
    )
  }

  @Test func `a capped total names the figure before the cap`() throws {
    let text = try lines("The three strands", of: Made.secrecy)
    #expect(
      text.prefix(6) == [
        "Identify: 100 of 100 · above the provisional cut",
        "Handle: 50 of 100 · below the provisional cut",
        "Report: 100 of 100 · above the provisional cut",
        "Total: 49 (83 before the cap)",
        "Overall: below the provisional cut (a critical error was made; Handle is under 70)",
        "After a critical error the total is at most 49.",
      ]
    )
    #expect(text.last?.hasPrefix("Provisional key.") == true)
  }

  @Test func `a total without a critical error stands alone`() throws {
    let text = try lines("The three strands", of: Made.best)
    #expect(text.contains("Total: 100"))
    #expect(text.contains("Overall: above the provisional cut"))
    #expect(!text.contains { $0.contains("before the cap") || $0.contains("critical") })
  }

  @Test func `a strand is withheld in words, and one decision says so`() throws {
    #expect(
      try lines("The three strands", of: Made.nothing, in: Made.quiet).prefix(5) == [
        "Identify: not exercised",
        "Handle: too little exercised to show a figure",
        "Report: 100 of 100 · above the provisional cut · from 1 decision",
        "Total: 100",
        "Overall: above the provisional cut",
      ]
    )
  }

  @Test func `a figure that is rounded up to the cut is still below it`() throws {
    // 9 × 3 + 91 × 2 = 209 of 300: 69.67.
    let playable = Made.playable(Made.dueText, Made.rubric(handle: 9, 91))
    #expect(
      try lines("The three strands", of: Made.putOff, in: playable)[1]
        == "Handle: 70 of 100 · just below the provisional cut"
    )
  }

  /// As the key, but that somebody was told what should have been written.
  private static let spoken: [Decision] =
    Made.best.dropLast() + [Made.report(.consult, facts: [0: .observed, 1: .told])]

  @Test func `a report that was only spoken says what that means`() throws {
    let playable = Made.playable(Made.dueText, Made.forfeiting)
    let said = "A written report was due, and you only told somebody."
    #expect(
      try lines("The report", of: Self.spoken, in: playable).contains { $0.hasPrefix(said) }
    )
    let points = try lines("Point by point: Report", of: Self.spoken, in: playable)
    #expect(points.contains("- 1 of 1 reports that were due in writing were only spoken"))
    #expect(points.contains("Nobody could read it."))
    // 40 of 100 is R1, a third of it earned.
    #expect(
      try lines("The three strands", of: Self.spoken, in: playable)[2].hasPrefix("Report: 13 of")
    )
    #expect(try !lines("The report", of: Self.spoken).contains { $0.hasPrefix(said) })
    #expect(try !lines("The report", of: Made.best, in: playable).contains { $0.hasPrefix(said) })
  }

  @Test func `a report that was only spoken is explained in Danish`() throws {
    let playable = Made.playable(Made.dueText, Made.forfeiting)
    let text = try lines("Indberetningen", of: Self.spoken, in: playable, Made.danish)
    #expect(text.contains { $0.hasPrefix("Der skulle indberettes skriftligt, og du sagde det") })
  }

  @Test func `what was missed and what was marked too readily are counted apart`() throws {
    #expect(
      try lines("The two kinds of error", of: Made.hasty) == [
        "Missed, or too slow:",
        "- 1 of 3 things to notice",
        "- 1 of 1 times judged less urgent than the key",
        "- 1 of 1 report not given, or too slowly",
        "Over-reported:",
        "- 2 of 3 ordinary things marked as sign or check",
        "- 0 of 1 times judged more urgent than the key",
        "A missed sign does harm, and so does a person wrongly reported. They are counted apart.",
      ]
    )
  }

  @Test func `the urgencies stand in turn beside what the guidance points to`() throws {
    #expect(
      try lines("How urgent, as it went", of: Made.hasty) == [
        "Monday 2 March, 09.30: nothing to do (The guidance points to: written report today)",
        "The report: nothing to do (The guidance points to: written report today)",
      ]
    )
    #expect(
      try lines("How urgent, as it went", of: Made.best).first
        == "Monday 2 March, 09.30: written report today (as in the key)"
    )
  }

  @Test func `one urgency alone has no course`() throws {
    let titles = try Made.text(Made.quiet, Made.nothing).sections.map(\.title)
    #expect(!titles.contains("How urgent, as it went"))
  }

  @Test func `a criterion is told from its level down to counts, cap and limit`() throws {
    let text = try lines("Point by point: Identify", of: Made.blind)
    #expect(
      text.prefix(11) == [
        "\nI1 Notices what matters",
        "Level 1 of 3: A little.",
        "How it is counted: The share noticed of what matters, minus the share marked of what is "
          + "ordinary.",
        "- 2 of 3 things to notice were noticed",
        "- 0 of 3 ordinary things were marked",
        "67 points. The levels begin at 25, 50 and 75. That is level 2.",
        "Why not higher: a serious matter was called ordinary",
        "Rests on: In the workshop",
        "Weight 50 of 100 in its strand",
        "What it cannot say: It rests on one case.",
        "Evidence: A. Writer 2020 (strength B); B. Other (strength D, by analogy)",
      ]
    )
  }

  @Test func `a level that is the mean of several decisions names no act`() throws {
    let text = try lines("Point by point: Handle", of: Made.straight, in: Made.branching)
    #expect(
      text.contains {
        $0.hasSuffix(": The mean of 3 decisions. Each is explained where it was taken.")
      }
    )
  }

  @Test func `what was not exercised is listed with what was counted`() throws {
    #expect(
      try lines("Point by point: Identify", of: Made.best).suffix(2) == [
        "\nNot exercised enough here",
        "- I2 Tells a sign from a question (2 of 2 signs were called signs; 0 of 1 open matters "
          + "were called signs)",
      ]
    )
  }

  @Test func `a decision tells the question, the answer, and what the guidance points to`() throws {
    let text = try lines("He asks you a favour", of: Made.secrecy)
    #expect(text.first == "What do you say?")
    #expect(text.contains("The guidance points to: Say what you must pass on."))
    #expect(text.contains("Why: You cannot keep that promise."))
  }

  @Test(
    arguments: [
      ("In the workshop", DebriefSection.Mark.right, 6, 6),
      ("He asks you a favour", .other, 0, 1),
      ("The report", .right, 5, 5),
    ]
  )
  func `a decision is marked by whether all of it agrees with the key`(
    title: String,
    mark: DebriefSection.Mark,
    count: Int,
    total: Int
  ) throws {
    let sections = try Made.text(Made.due, Made.secrecy).sections
    let section = try #require(sections.first { $0.title == title })
    #expect(section.mark == mark)
    #expect(section.agreement == .init(count, of: total))
  }

  @Test func `own words stand beside the checklist and the exemplar, and only there`() throws {
    #expect(
      try lines("In your own words", of: Made.secrecy) == [
        "On Monday he drew a map.",
        "\nCompare your own words with this",
        "- Who, where, when",
        "\nAn example report",
        "On Monday at seven I saw him draw a map of the gate.",
        "Your own words are not scored by the program. Read them beside the example.",
      ]
    )
    #expect(!(try lines("The report", of: Made.secrecy).joined().contains("An example report")))
  }

  @Test func `the exemplar is shown to whoever wrote nothing, or reported nothing`() throws {
    for decisions in [Made.best, Made.hasty] {
      let text = try lines("In your own words", of: decisions)
      #expect(text.first == "You wrote nothing in your own words.")
      #expect(text.contains("On Monday at seven I saw him draw a map of the gate."))
    }
  }

  @Test func `there is nothing about own words where nothing was due`() throws {
    let titles = try Made.text(Made.quiet, Made.nothing).sections.map(\.title)
    #expect(!titles.contains("In your own words"))
  }

  @Test func `each section names its evidence once`() throws {
    let sections = try Made.text(Made.due, Made.secrecy).sections
    let evidence = Dictionary(uniqueKeysWithValues: sections.map { ($0.title, $0.evidence) })
    #expect(evidence["Critical errors"] == ["source-a"])
    #expect(evidence["Point by point: Handle"] == ["source-a", "source-x"])
    #expect(evidence["How it ended"] == [])
  }

  @Test func `it is all there in Danish`() throws {
    let text = try Made.text(Made.due, Made.secrecy, Made.danish).blocks.plainText
    #expect(text.contains("I alt: 49 (83 før loftet)"))
    #expect(text.contains("Alvorlige fejl: 1 af 2 muligheder"))
    #expect(text.contains("Håndtér: 50 af 100 · under den foreløbige grænse"))
    #expect(text.contains("- 0 af 3 ting at lægge mærke til"))
    #expect(text.contains("Helt sikker: 1 af 1 rigtige (ordet siger 95 af 100)"))
    #expect(
      text.contains(
        "Intet svar lukkede noget: vejen bød på alt det, som den bedste håndtering møder."
      )
    )
    #expect(text.contains("Det valgte du: Lov ikke at sige det til nogen."))
    #expect(text.contains("\nMed dine egne ord"))
  }
}
