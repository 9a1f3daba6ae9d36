import Authoring
import ScenarioEngine
import ScenarioFiles
import Testing

/// What habits earn in the cases that the program carries: none may be worth more than thinking.
@Suite struct `Players over the shipped cases` {
  /// The cases that are scored, which the tour is not.
  static let scored = ShippedCaseTests.paths.filter { !$0.hasPrefix("getting-started/") }
  private static let cut = Rational(7, 10)
  /// How often the player by chance plays each case.
  private static let chances: UInt64 = 60

  private let data: ShippedData

  init() throws { data = try ShippedData() }

  // MARK: Each case

  @Test(arguments: scored)
  func `Best conduct earns everything and makes no critical error`(path: String) throws {
    let card = try #require(try cards(.best, path).first)
    #expect(card.strands.map(\.value) == [.one, .one, .one])
    #expect(card.criticalErrors == [])
    #expect(card.isAboveCut)
  }

  /// The habits that concern lists alone hardly matter where a case has one list among many choices.
  @Test(
    arguments: scored,
    Player.allCases.filter { ![.best, .alwaysConsult, .alwaysDo, .neverDo].contains($0) }
  )
  func `No habit is above the cut`(path: String, player: Player) throws {
    for card in try cards(player, path) { #expect(!card.isAboveCut) }
  }

  @Test(arguments: scored, [Player.alwaysSign, .alwaysCheck, .alwaysOrdinary])
  func `One answer for everything seen fails to identify`(path: String, player: Player) throws {
    let card = try #require(try cards(player, path).first)
    #expect(try #require(card.strand(.identify)?.value) < Self.cut)
    #expect(card.criterion("I1")?.level == 0)
  }

  @Test(arguments: scored, [Player.alwaysReport, .neverReport])
  func `One answer to whether to report fails to report`(path: String, player: Player) throws {
    let card = try #require(try cards(player, path).first)
    #expect(try #require(card.strand(.report)?.value) < Self.cut)
  }

  /// Where a talk is all that is due, whoever always talks is mostly right, and may be above the cut.
  @Test(arguments: scored)
  func `Talking in the place of writing fails to report where a report is due`(
    path: String
  ) throws {
    let source = try read(path)
    let play = Player.alwaysConsult.play(source, directory: data.directory)
    let scoring = Scoring(of: source, rubric: data.rubric, directory: data.directory)
    let isDue = play.turns.contains { turn in
      guard case .report(let key) = source.keys[turn.step] else { return false }
      return scoring.band(of: key.urgency, in: turn.before).lowest >= .report
    }
    let card = scoring.score(play)
    let report = try #require(card.strand(.report)?.value)
    #expect(!isDue || (report < Rational(1, 3) && !card.isAboveCut))
  }

  @Test(arguments: scored)
  func `Every case is scored by the newest rubric`(path: String) throws {
    #expect(try read(path).scenario.head.rubricVersion == data.rubric.version)
  }

  @Test(arguments: scored, [Player.first, .longest, .flat])
  func `Choosing without reading fails to handle`(path: String, player: Player) throws {
    let card = try #require(try cards(player, path).first)
    #expect(try #require(card.strand(.handle)?.value) < Self.cut)
  }

  // MARK: The pack

  /// The mean of a strand over the cases, each of which counts the same.
  private func mean(_ player: Player, _ strand: Strand) throws -> Rational {
    let means = try Self.scored.map { path in
      let values = try cards(player, path).compactMap { $0.strand(strand)?.value }
      let percents = values.map(\.percent).reduce(0, +)
      return Rational(percents, 100 * max(1, values.count))
    }
    return means.reduce(.zero, +) / Rational(means.count)
  }

  @Test(
    arguments: [
      (Player.alwaysSign, Strand.identify), (.alwaysCheck, .identify),
      (.alwaysOrdinary, .identify), (.alwaysReport, .identify), (.alwaysReport, .report),
      (.neverReport, .identify), (.neverReport, .report), (.alwaysConsult, .identify),
      (.alwaysConsult, .report), (.longest, .handle),
    ]
  )
  func `A habit stays below the cut over the pack`(player: Player, strand: Strand) throws {
    #expect(try mean(player, strand) < Self.cut)
  }

  @Test func `Always talking is above the cut in one case of four at most`() throws {
    let above = try Self.scored.filter { path in
      try cards(.alwaysConsult, path).contains(where: \.isAboveCut)
    }
    #expect(above.count * 4 <= Self.scored.count, "\(above)")
  }

  @Test(arguments: [Player.first, .flat, .random], Strand.allCases)
  func `A habit in everything stays below the cut in every strand`(
    player: Player,
    strand: Strand
  ) throws {
    #expect(try mean(player, strand) < Self.cut)
  }

  @Test(arguments: [Player.neverReport, .alwaysConsult])
  func `Not reporting is not the right decision over the pack`(player: Player) throws {
    let levels = try Self.scored.map { path in
      try #require(try cards(player, path).first?.criterion("R1")?.level)
    }
    #expect(Rational(levels.reduce(0, +), 3 * levels.count) < Self.cut)
  }

  /// The scores of a player in a case: one, or for the player by chance one for each seed.
  private func cards(_ player: Player, _ path: String) throws -> [ScoreCard] {
    let source = try read(path)
    let scoring = Scoring(of: source, rubric: data.rubric, directory: data.directory)
    return (0..<(player == .random ? Self.chances : 1)).flatMap { seed in
      // Words are counted in both languages; most players go by none.
      (player == .longest ? ["en", "da"] : ["en"]).map { language in
        scoring.score(
          player.play(source, directory: data.directory, language: language, seed: seed)
        )
      }
    }
  }

  private func read(_ path: String) throws -> Case {
    let bytes = try Repository.bytes("Scenarios/\(path)")
    return try #require(ScenarioReader.read(bytes, path: path, context: data.context).case)
  }
}
