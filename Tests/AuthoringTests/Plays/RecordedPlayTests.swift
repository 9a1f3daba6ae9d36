import Authoring
import ScenarioEngine
import ScenarioFiles
import Testing

/// Plays beside a case: a clean one says nothing, and each change is found where it is.
@Suite struct RecordedPlayTests {
  private let data: ShippedData
  private let clean = MadeCase()

  init() throws { data = try ShippedData() }

  private func recorded(_ player: Player = .best, _ made: MadeCase) throws -> String {
    let source = try made.read()
    let scoring = Scoring(of: source, rubric: data.rubric, directory: data.directory)
    let play = player.play(source, directory: data.directory)
    let recorded = try RecordedPlay(name: "mine", of: play, scoring.score(play))
    return RecordedPlays(caseID: "made", plays: [recorded]).text
  }

  /// What the check finds when a file of plays is held against a case, as `line: [code] message`.
  private func findings(_ text: String, _ made: MadeCase) throws -> [String] {
    let reading = RecordedPlaysReader.read(Array(text.utf8), path: "case.plays.json")
    #expect(reading.findings.map(\.message) == [])
    let source = try made.read()
    let scoring = Scoring(of: source, rubric: data.rubric, directory: data.directory)
    return RecordedPlayCheck.findings(
      for: try #require(reading.file),
      of: scoring,
      places: reading.places
    ).map { "\($0.place?.line ?? 0): [\($0.code)] \($0.message)" }
  }

  private func line(_ piece: String, of text: String) throws -> Int {
    let before = try #require(text.split(separator: piece).first)
    return before.count { $0 == "\n" } + 1
  }

  @Test(arguments: [Player.best, .alwaysReport, .neverReport, .first])
  func `A play that was just recorded comes to what was recorded`(player: Player) throws {
    #expect(try findings(recorded(player, clean), clean) == [])
  }

  @Test func `A changed key shows in the strand and in the total`() throws {
    let text = try recorded(.best, clean)
    let harder = try clean.with(
      #""key": {"tier": "T1", "reason": "So."}"#,
      #""key": {"tier": "T3", "reason": "So."}"#
    )
    let source = try harder.read()
    let found = try findings(text.replacing(#""tier":"#, with: #""tier":"#), harder)
    #expect(source.scenario.steps.count == 6)
    #expect(found.allSatisfy { $0.contains("[recorded-play-differs] the play 'mine'") })
    let expected = try line(#""expected""#, of: text)
    #expect(found.contains { $0.hasPrefix("\(expected)") || $0.contains("'identify'") })
    #expect(!found.isEmpty)
  }

  @Test func `Another ending is told at the ending that was recorded`() throws {
    let text = try recorded(.best, clean)
    let other = try clean.with(
      #"[{"when": "told", "go": "end-good"}, {"go": "end-poor"}]"#,
      #""end-poor""#
    )
    let found = try findings(text, other)
    let expected = try line(#""ending""#, of: text)
    #expect(
      found == [
        "\(expected): [recorded-play-differs] the play 'mine' ends at 'end-poor', not at 'end-good'"
      ]
    )
  }

  @Test func `An option that is gone breaks the play off where it is chosen`() throws {
    let text = try recorded(.best, clean)
    let other = try clean.with(#""id": "tell", "text""#, #""id": "tell-her", "text""#)
    let found = try findings(text, other)
    let expected = try line(#""act""#, of: text)
    #expect(
      found == [
        "\(expected): [recorded-play-broken] the play 'mine' breaks off at decision 4: the step has nothing called 'tell'"
      ]
    )
  }

  @Test func `An id that an option had before is no break`() throws {
    let text = try recorded(.best, clean)
    let other = try clean.with(
      #""id": "tell", "text""#,
      #""id": "tell-her", "formerly": ["tell"], "text""#
    )
    #expect(try findings(text, other) == [])
  }

  @Test func `A play that answers another step, or stops before its ending, breaks off`() throws {
    let text = try recorded(.best, clean)
    var plays = try #require(RecordedPlaysReader.read(Array(text.utf8), path: "p").file)
    let whole = plays.plays[0].decisions
    plays.plays[0].decisions.removeLast()
    #expect(
      try findings(plays.text, clean).map { $0.split(separator: "] ")[1] } == [
        "the play 'mine' breaks off after its last decision, at step 'act', which is no ending"
      ]
    )
    plays.plays[0].decisions = [whole[1]]
    #expect(
      try findings(plays.text, clean).map { $0.split(separator: "] ")[1] } == [
        "the play 'mine' breaks off at decision 1: it answers step 'look', but the play stands at step 'morning'"
      ]
    )
    plays.plays[0].decisions = whole + [whole[0]]
    #expect(try findings(plays.text, clean).first?.contains("at decision 5") == true)
  }

  @Test func `Another total, strand and error are told each`() throws {
    let text = try recorded(.best, clean)
    var plays = try #require(RecordedPlaysReader.read(Array(text.utf8), path: "p").file)
    plays.plays[0].expected.strands[.identify] = Rational(1, 3)
    plays.plays[0].expected.total = Rational(1, 2)
    plays.plays[0].expected.criticalErrors = [.init(id: "K1", step: "act")]
    let found = try findings(plays.text, clean).map { $0.split(separator: "] ")[1] }
    #expect(
      found == [
        "the play 'mine' has the total 1, not 1/2",
        "the play 'mine' earns 1 in 'identify', not 1/3",
        "the play 'mine' makes no critical error, not K1 at 'act'",
      ]
    )
  }
}
