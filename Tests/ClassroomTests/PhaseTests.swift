import CaseSupport
import Classroom
import ScenarioEngine
import Testing

@Suite struct `A class goes from phase to phase` {
  @Test func `Read, vote, count, distribution, talk, second vote, key, on`() throws {
    var room = try Driver()
    try room.begin(12)
    #expect(room.session.turn?.phase == .read)
    try room.take(.goOn(nil))
    #expect(room.session.turn?.questions.map(\.item) == [0, 1, 2])
    try room.take(.openVote)
    #expect(room.session.turn?.phase == .vote(round: 1))
    let counts = [[2, 4, 6], [9, 2, 1], [5, 5, 2]]
    try room.take(.count(counts))
    #expect(room.session.turn?.phase == .distribution(round: 1))
    try room.take(.discuss, .openVote)
    #expect(room.session.turn?.phase == .vote(round: 2))
    try room.take(.count([[0, 0, 12], [12, 0, 0], [10, 2, 0]]))
    #expect(room.session.turn?.phase == .distribution(round: 2))
    try room.take(.reveal)
    #expect(room.session.turn?.phase == .reveal)
    #expect(room.session.turn?.rounds.map(\.counts).first == counts)
    try room.take(.goOn(nil))
    #expect(room.session.turn?.step == 2)
    #expect(room.session.turns[1].way?.way == .on)
    #expect(room.session.turns[1].way?.reason == .onlyWay)
  }

  @Test func `What does not belong to a phase is refused`() throws {
    var room = try Driver()
    #expect(room.refusal(.begin) == .presentOutOfRange(1...200))
    #expect(room.refusal(.present(0)) == .presentOutOfRange(1...200))
    #expect(room.refusal(.openVote) == .notNow)
    try room.begin(10)
    // The first step is a scene: there is nothing to vote on, and nothing to reveal.
    for act in [ClassAct.openVote, .passOver, .reveal, .discuss, .begin, .resume] {
      #expect(room.refusal(act) == .notNow, "\(act)")
    }
    try room.take(.goOn(nil))
    for act in [ClassAct.goOn(nil), .reveal, .discuss, .count([[1]])] {
      #expect(room.refusal(act) == .notNow, "\(act) while it is read")
    }
    try room.take(.openVote)
    for act in [ClassAct.goOn(nil), .reveal, .discuss, .openVote] {
      #expect(room.refusal(act) == .notNow, "\(act) while cards are up")
    }
    try room.take(.count([[1, 0, 0], [1, 0, 0], [1, 0, 0]]), .reveal)
    for act in [ClassAct.openVote, .count([[1, 0, 0], [0, 0, 0], [0, 0, 0]]), .passOver] {
      #expect(room.refusal(act) == .notNow, "\(act) after the key")
    }
  }

  @Test func `Counts are held against those present, and can be corrected until the key`() throws {
    var room = try Driver()
    try room.begin(10)
    try room.take(.goOn(nil), .openVote)
    let none = [0, 0, 0]
    #expect(
      room.refusal(.count([none, [4, 4, 3], none]))
        == .moreVotesThanPeople(question: 1, counted: 11, present: 10)
    )
    #expect(room.refusal(.count([none, none, none])) == .nothingCounted)
    #expect(room.refusal(.count([none, none])) == .wrongCounts)
    #expect(room.refusal(.count([none, none, [1, 1]])) == .wrongCounts)
    #expect(room.refusal(.count([none, none, [-1, 1, 1]])) == .wrongCounts)
    // One came while cards were up.
    try room.take(.present(11), .count([none, [4, 4, 3], none]))
    // Two left afterwards; the counts stand, and are corrected by those who were there.
    try room.take(.present(9), .count([none, [4, 4, 2], none]), .discuss)
    try room.take(.count([none, [5, 4, 2], none]))
    #expect(room.session.turn?.rounds.last?.counts[1] == [5, 4, 2])
    #expect(room.session.turn?.phase == .discussion)
  }

  @Test func `A vote can be passed over, a second round dropped`() throws {
    var room = try Driver()
    try room.begin(10)
    try room.take(.goOn(nil), .openVote, .passOver)
    #expect(room.session.turn?.rounds.isEmpty == true)
    #expect(MadeClass.keys.revealed(1, in: room.session) == nil)
    try room.take(.goOn(nil), .openVote, .count([[1, 7, 2, 0]]), .discuss, .openVote, .passOver)
    #expect(room.session.turn?.phase == .discussion)
    #expect(room.session.turn?.rounds.count == 1)
  }

  @Test func `The class follows the majority, or the facilitator, and says which`() throws {
    let votes: [(counts: [Int], said: ClassWay?, reason: WayReason, step: Int)] = [
      ([1, 7, 2], nil, .majority, 4), ([1, 7, 2], .option(1), .majority, 4),
      ([1, 7, 2], .option(0), .facilitator, 4), ([1, 2, 7], nil, .majority, 7),
      ([5, 5, 0], .option(0), .tie, 4), ([5, 5, 0], .option(2), .facilitator, 7),
    ]
    for vote in votes {
      var room = try atChoice()
      try room.vote([vote.counts])
      try room.take(.goOn(vote.said))
      let before = room.session.turns[room.session.turns.count - 2]
      #expect(before.way?.reason == vote.reason, "\(vote)")
      #expect(room.session.turn?.step == vote.step, "\(vote)")
      let wall = WallPage(of: room.session, at: room.instant)
      #expect(wall.reason == vote.reason)
    }
  }

  @Test func `A tie and a missing vote need the facilitator's word`() throws {
    var room = try atChoice()
    try room.vote([[4, 1, 4]])
    #expect(room.refusal(.goOn(nil)) == .tied([0, 2]))
    let console = ConsolePage(of: room.session, seat: .own, at: room.instant)
    #expect(console.tied == [.option(0), .option(2)])
    #expect(room.refusal(.goOn(.option(9))) == .wayNotOffered(.notOffered(item: 9)))
    #expect(room.refusal(.goOn(.on)) == .wayNotOffered(.wrongKind))
    var other = try atChoice()
    try other.take(.passOver)
    #expect(other.refusal(.goOn(nil)) == .wayNeeded)
    try other.take(.goOn(.option(1)))
    #expect(other.session.turns.dropLast().last?.way?.reason == .noVote)
  }

  /// A class of ten before the choice, having passed over what comes first.
  private func atChoice() throws -> Driver {
    var driver = try Driver()
    try driver.begin(10)
    try driver.take(.goOn(nil), .passOver, .goOn(nil), .passOver, .goOn(nil))
    return driver
  }

  @Test func `The console offers exactly what is not refused`() throws {
    var room = try Driver()
    let acts: [(ConsolePage.Step, ClassAct)] = [
      (.setPresent, .present(9)), (.begin, .begin), (.openVote, .openVote), (.passOver, .passOver),
      (.discuss, .discuss), (.reveal, .reveal), (.pause, .pause), (.resume, .resume),
      (.setTimer, .setTimer(seconds: 5)), (.clearTimer, .clearTimer), (.inject, .inject("x")),
      (.clearInject, .clearInject), (.park, .park("x")), (.end, .end),
      (.reopen, .reopen), (.freeze, .freeze(registered: 9)),
    ]
    let way: [ClassAct] = [
      .present(9), .begin, .goOn(nil), .pause, .openVote,
      .count([[3, 3, 3], [9, 0, 0], [0, 0, 9]]),
      .discuss, .openVote, .count([[3, 3, 3], [9, 0, 0], [0, 0, 9]]), .inject("x"),
      .setTimer(seconds: 9), .reveal, .goOn(nil), .passOver, .end, .reopen, .end,
      .freeze(registered: 9),
    ]
    for done in way {
      try room.take(done)
      let offered = ConsolePage(of: room.session, seat: .own, at: room.instant).steps
      for (step, act) in acts {
        var trial = room.session
        let isDone = (try? trial.take(act, at: room.instant)) != nil
        #expect(offered.contains(step) == isDone, "\(step) after \(done)")
      }
    }
  }

  @Test func `Where nobody votes the wall says what is asked and what there is to choose between`()
    throws
  {
    var room = try Driver()
    try room.begin(10)
    func step() throws -> StepText {
      guard case .step(let step) = WallPage(of: room.session, at: room.instant).content else {
        throw ClassError.notNow
      }
      return step
    }
    try room.take(.goOn(nil))
    // Before a vote the cards come later.
    #expect(try step().items.isEmpty && step().choices.isEmpty)
    try room.take(.passOver)
    #expect(try step().items.map { $0.line(in: "en") } == (0..<5).map { "seen \($0)" })
    try room.take(.goOn(nil), .passOver)
    #expect(try step().choices.map(\.question.answers) == [[0, 1, 2, 3]])
    try room.take(.goOn(nil), .passOver)
    let options = try step().choices.map { $0.options.map { $0.line(in: "en") } }
    #expect(options == [["option 0", "option 1", "option 2"]])
    try room.take(.goOn(.option(1)), .passOver)
    #expect(try step().items.count == 4 && step().choices.isEmpty)
    try room.take(.goOn(nil), .passOver)
    #expect(try step().choices.map(\.question.kind) == [.urgency, .channel])
  }

  @Test func `The best way on is known wherever a class stands, and only of its own case`() throws {
    var room = try atChoice()
    #expect(MadeClass.keys.bestWay(in: room.session) == .option(1))
    try room.take(.passOver, .goOn(.option(1)), .passOver, .goOn(nil))
    #expect(MadeClass.keys.bestWay(in: room.session) == .urgency(.report))
    let other = ClassKeys(of: GeneratedCase.make(seed: 1, steps: 6))
    #expect(other.bestWay(in: room.session) == nil)
  }

  @Test func `The ways that are named are those that can be taken`() throws {
    var room = try atChoice()
    #expect(room.session.ways == [.option(0), .option(1), .option(2)])
    for way in room.session.ways {
      var trial = room
      try trial.take(.passOver, .goOn(way))
    }
    #expect(room.refusal(.goOn(.option(3))) != nil)
    try room.take(.passOver, .goOn(.option(1)))
    #expect(room.session.ways == [.on])
    try room.take(.passOver, .goOn(nil))
    #expect(room.session.ways == Tier.allCases.map { .urgency($0) })
    try room.take(.passOver, .goOn(.urgency(.report)))
    #expect(room.session.isAtEnding)
    #expect(room.session.ways.isEmpty)
  }

  @Test func `A class that was ended by mistake goes on where it stood, its clock too`() throws {
    var room = try Driver()
    try room.begin(10)
    try room.take(.goOn(nil), .openVote, .count([[9, 0, 0], [9, 0, 0], [9, 0, 0]]), .discuss)
    try room.take(.end)
    #expect(room.session.turn?.discussed == 10)
    let ended = room.session.seconds(at: room.instant)
    try room.take(.reopen, after: 3_000)
    #expect(room.session.turn?.phase == .discussion)
    #expect(room.session.turn?.leftAt == nil)
    #expect(room.session.seconds(at: room.instant) == ended)
    // The talk is counted on, without the time in which the class was over.
    try room.take(.reveal, after: 30)
    #expect(room.session.turn?.discussed == 40)
    try room.take(.end, .freeze(registered: 9))
    #expect(room.refusal(.reopen) == .notNow)
  }

  @Test func `Cards that were up at the end were no round, and can be shown again`() throws {
    let counts = [[9, 0, 0], [9, 0, 0], [9, 0, 0]]
    var room = try Driver()
    try room.begin(10)
    try room.take(.goOn(nil), .openVote, .end, .reopen)
    #expect(room.session.turn?.phase == .read)
    try room.take(.openVote, .count(counts), .discuss, .openVote, .end, .reopen)
    #expect(room.session.turn?.phase == .discussion)
    #expect(room.session.turn?.rounds.count == 1)
    try room.take(.openVote, .count(counts), .reveal, .goOn(nil))
  }

  @Test func `The wall shows nothing that is still to come`() throws {
    var room = try atChoice()
    try room.take(.openVote)
    let notes = ["LATER", "END-", "usual", "avoid"]
    for act in [ClassAct.count([[1, 7, 2]]), .discuss, .reveal] {
      let wall = String(reflecting: WallPage(of: room.session, at: room.instant))
      for note in notes { #expect(!wall.contains(note), "\(note) before \(act)") }
      try room.take(act)
    }
    try room.take(.goOn(nil))
    let wall = String(reflecting: WallPage(of: room.session, at: room.instant))
    #expect(wall.contains("LATER-1"))
    #expect(!wall.contains("LATER-0") && !wall.contains("LATER-2"))
  }

  @Test func `A shared terminal keeps the author's notes back until the reveal`() throws {
    var room = try atChoice()
    func notes(_ seat: ConsolePage.Seat) -> Int {
      let page = ConsolePage(of: room.session, seat: seat, at: room.instant)
      return page.usual.count + page.avoid.count
    }
    #expect(notes(.own) == 2)
    #expect(notes(.shared) == 0)
    try room.vote([[1, 7, 2]])
    #expect(notes(.shared) == 2)
  }
}
