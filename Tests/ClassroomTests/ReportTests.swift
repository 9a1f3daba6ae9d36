import Classroom
import ScenarioEngine
import Statistics
import Testing

@Suite struct `The report of a class` {
  /// The votes on three observations: ordinary, a sign, one to check.
  static let first = [[2, 2, 8], [5, 4, 3], [2, 7, 3]]
  static let second = [[0, 0, 12], [9, 3, 0], [3, 6, 3]]

  private func report(
    _ present: Int,
    _ first: [[Int]],
    again: [[Int]]? = nil
  ) throws -> ClassReport {
    var room = try Driver()
    try room.begin(present)
    try room.take(.goOn(nil))
    try room.vote(first, again: again)
    try room.take(.goOn(nil), .park("Who reads this?"), .end, .freeze(registered: present))
    return try ClassReport(of: room.session, keys: MadeClass.keys)
  }

  @Test func `It begins with what it is not for`() throws {
    let report = try self.report(12, Self.first)
    #expect(report.notice == .notForAppraisal)
    #expect(Mirror(reflecting: report).children.first?.label == "notice")
  }

  @Test func `It tells both rounds and what the talk has changed`() throws {
    let report = try self.report(12, Self.first, again: Self.second)
    #expect(report.votes.map(\.step) == ["s1", "s1", "s1"])
    #expect(
      report.votes[0].first.shares
        == .shown([.share(Rational(1, 6)), .share(Rational(1, 6)), .share(Rational(2, 3))])
    )
    #expect(report.votes[0].second?.shares == .shown([.few, .few, .almostAll]))
    #expect(report.votes[0].change == [nil, nil, nil])
    #expect(report.votes[2].change == [Rational(1, 12), Rational(-1, 12), .zero])
    #expect(report.registered == 12)
    #expect(report.parked.map(\.text) == ["Who reads this?"])
  }

  @Test func `Below five nothing is told, below eight one round`() throws {
    let four = try self.report(
      4,
      [[2, 2, 0], [1, 2, 1], [0, 2, 2]],
      again: [[4, 0, 0], [0, 4, 0], [0, 0, 4]]
    )
    for vote in four.votes {
      #expect(vote.first.shares == .withheld(.fewerThanFive))
      #expect(vote.first.votes == nil)
      #expect(vote.second?.shares == .withheld(.oneRoundOnly))
      #expect(vote.change.allSatisfy { $0 == nil })
    }
    #expect(four.figures.noticed == nil)
    let seven = try self.report(
      7,
      [[2, 2, 3], [3, 2, 2], [2, 3, 2]],
      again: [[2, 2, 3], [3, 2, 2], [2, 3, 2]]
    )
    for vote in seven.votes {
      #expect(vote.first.votes == 7)
      #expect(vote.second?.shares == .withheld(.oneRoundOnly))
    }
    // Twelve are present, but only seven show a card the second time.
    let fewer = try self.report(12, Self.first, again: [[2, 2, 3], [3, 2, 2], [2, 3, 2]])
    #expect(fewer.votes[0].second?.shares == .withheld(.oneRoundOnly))
    // Four of twelve show a card.
    let silent = try self.report(12, [[2, 2, 0], [6, 6, 0], [4, 4, 4]])
    #expect(silent.votes[0].first.shares == .withheld(.fewerThanFive))
    #expect(silent.votes[1].first.votes == 12)
  }

  @Test func `Detection is of first rounds, of two votes at least, with an interval`() throws {
    let figures = try self.report(12, Self.first, again: Self.second).figures
    // 9 of 12 and 9 of 12 were noticed, as a sign or to be checked.
    let noticed = try #require(figures.noticed)
    #expect(noticed.share == .share(Rational(3, 4)))
    #expect(noticed.votes == 2)
    // 24 ÷ 1.5 = 16 answers: the roots of Wilson (1927) for 12 of 16, z = 1.6449, by Python.
    let interval = try #require(noticed.interval)
    #expect(abs(interval.lower - 0.545236508832) < 1e-9)
    #expect(abs(interval.upper - 0.882444195535) < 1e-9)
    // Of ordinary things there was one vote, and none on how urgent it is.
    #expect(figures.ordinaryMarked == nil)
    #expect(figures.reportedTooReadily == nil)
  }

  @Test func `A figure of almost all has no number and no interval`() throws {
    let figures = try self.report(12, [[0, 0, 12], [12, 0, 0], [0, 11, 1]]).figures
    #expect(figures.noticed?.share == .almostAll)
    #expect(figures.noticed?.interval == nil)
  }

  @Test func `A vote whose key was not shown counts in no figure`() throws {
    var room = try Driver()
    try room.begin(12)
    try room.take(.goOn(nil), .openVote, .count(Self.first), .end, .freeze(registered: 12))
    let report = try ClassReport(of: room.session, keys: MadeClass.keys)
    #expect(report.votes.count == 3)
    #expect(report.votes.allSatisfy { $0.key == nil })
    #expect(report.figures.noticed == nil)
  }

  @Test func `Urgency is too readily reported below the line and too slowly above it`() throws {
    var room = try Driver()
    try room.begin(10)
    try room.take(.goOn(nil), .passOver, .goOn(nil))
    try room.vote([[2, 3, 4, 1]])
    try room.take(.goOn(nil))
    try room.vote([[1, 7, 2]])
    try room.take(.goOn(nil), .passOver, .goOn(nil))
    try room.vote([[1, 3, 5, 1], [10, 0, 0, 0]])
    try room.take(.goOn(nil), .end, .freeze(registered: 10))
    let report = try ClassReport(of: room.session, keys: MadeClass.keys)
    // One vote on each side of the line: too few to add up.
    #expect(report.figures.reportedTooReadily == nil)
    #expect(report.figures.reportedTooSlowly == nil)
    #expect(report.votes.map(\.question.kind) == [.urgency, .choice, .urgency, .channel])
    #expect(report.votes.map { $0.key?.right } == [[0, 1], [1], [2], [0]])
    #expect(report.votes.last?.key?.critical == [2: "K2"])
  }

  @Test func `Pace and talk are told without pauses`() throws {
    var room = try Driver()
    try room.begin(10)
    try room.take(.goOn(nil), after: 30)
    try room.take(.openVote, .count(Self.small), .discuss)
    try room.take(.pause, after: 50)
    try room.take(.resume, after: 900)
    try room.take(.reveal, after: 20)
    try room.take(.goOn(nil), .passOver, .goOn(nil))
    try room.take(.openVote, .count([[1, 6, 3]]), .discuss)
    try room.take(.reveal, after: 100)
    try room.take(.end, .freeze(registered: 10))
    let report = try ClassReport(of: room.session, keys: MadeClass.keys)
    #expect(report.pace.map(\.taken) == [30, 110, 20, 140])
    #expect(report.pace.map(\.discussed) == [0, 70, 0, 100])
    #expect(report.pace.map(\.planned) == [nil, 240, nil, 300])
    #expect(report.mostDiscussed.map(\.step) == ["s3", "s1"])
    #expect(report.taken == 300)
  }

  private static let small = [[2, 2, 4], [3, 3, 3], [1, 2, 3]]

  @Test func `Only a frozen class has one, and only of its own case`() throws {
    var room = try Driver()
    try room.begin(10)
    try room.take(.end)
    #expect(throws: ClassError.notNow) {
      try ClassReport(of: room.session, keys: MadeClass.keys)
    }
    try room.take(.freeze(registered: 10))
    let walk = try ClassWalk(seed: 1)
    #expect(throws: ClassError.otherCase) { try ClassReport(of: room.session, keys: walk.keys) }
  }

  @Test(arguments: 0..<24) func `Minima hold for any class`(seed: Int) throws {
    var walk = try ClassWalk(seed: 500 + seed)
    for _ in 0..<160 { walk.step() }
    try finish(&walk)
    let report = try ClassReport(of: walk.session, keys: walk.keys)
    var questions: [(CountedRound, CountedRound?, Int)] = []
    for turn in walk.session.turns {
      for question in turn.questions.indices {
        guard let first = turn.countedRounds.first else { continue }
        questions.append((first, turn.countedRounds.dropFirst().first, question))
      }
    }
    #expect(report.votes.count == questions.count)
    for (vote, (first, second, question)) in zip(report.votes, questions) {
      let votes = first.counts[question].reduce(0, +)
      let again = second?.counts[question].reduce(0, +)
      #expect((vote.first.votes == nil) == (votes < 5), "seed \(seed)")
      #expect((vote.second == nil) == (second == nil))
      if min(votes, again ?? 0) < 8 { #expect(vote.second?.votes == nil, "seed \(seed)") }
    }
  }

  private func finish(_ walk: inout ClassWalk) throws {
    if walk.session.isFrozen { return }
    let at = MadeClass.second(1_000_000)
    if walk.session.stage == .gathering {
      _ = try walk.session.take(.present(5), at: at)
      _ = try walk.session.take(.begin, at: at)
    }
    if walk.session.stage == .running { _ = try walk.session.take(.end, at: at) }
    _ = try walk.session.take(.freeze(registered: 5), at: at)
  }
}
