import Classroom
import ScenarioEngine
import Testing

@Suite struct `Time and log of a class` {
  @Test func `A pause stops the class and its timer`() throws {
    var room = try Driver()
    try room.begin(8)
    try room.take(.setTimer(seconds: 100))
    let start = room.session.seconds(at: room.instant)
    try room.take(.pause, after: 30)
    room.now += 600
    #expect(room.session.seconds(at: room.instant) == start + 30)
    #expect(room.session.timerLeft(at: room.instant) == 70)
    try room.take(.resume)
    room.now += 80
    #expect(room.session.timerLeft(at: room.instant) == -10)
    #expect(room.refusal(.setTimer(seconds: 0)) == .timerOutOfRange(1...14_400))
  }

  @Test func `Going on ends a pause that was forgotten`() throws {
    var room = try Driver()
    try room.begin(8)
    try room.take(.pause)
    try room.take(.goOn(nil), after: 300)
    #expect(room.session.clock.isRunning)
    #expect(room.session.turns[0].leftAt == 10)
  }

  @Test func `A clock that is set back takes no time away`() throws {
    var room = try Driver()
    try room.begin(8)
    room.now += 100
    try room.take(.park("a question"), after: 0)
    let ran = room.session.seconds(at: room.instant)
    room.now -= 3600
    try room.take(.park("another"), after: 0)
    #expect(room.session.seconds(at: room.instant) == ran)
    room.now += 3610
    #expect(room.session.seconds(at: room.instant) == ran + 10)
  }

  @Test func `A log with a gap, of a later version or of another case is refused`() throws {
    var room = try Driver()
    try room.begin(8)
    let log = room.session.log
    let source = MadeClass.source
    func error(_ log: ClassLog, _ hashes: CaseHashes = MadeClass.source.hashes) -> ClassError? {
      do throws(ClassError) {
        _ = try ClassSession(replaying: log, of: source.scenario, hashes: hashes)
        return nil
      } catch {
        return error
      }
    }
    #expect(error(log) == nil)
    let gap = ClassLog(header: log.header, events: Array(log.events.dropFirst()))
    #expect(error(gap) == .gap(expected: 0, found: 1))
    let later = ClassEvent(sequence: 2, version: 2, at: room.instant, act: .pause)
    #expect(
      error(ClassLog(header: log.header, events: log.events + [later]))
        == .unknownVersion(2, event: 2)
    )
    let early = ClassEvent(sequence: 2, at: room.instant, act: .reveal)
    #expect(error(ClassLog(header: log.header, events: log.events + [early])) == .notNow)
    #expect(error(log, CaseHashes(file: "f", play: "other", text: "t")) == .otherCase)
  }

  @Test func `A plan that does not fit the case is refused`() throws {
    let plans = [
      ClassPlan.Vote(step: 0, items: [], seconds: 60, weight: 1),
      ClassPlan.Vote(step: 99, items: [], seconds: 60, weight: 1),
      ClassPlan.Vote(step: 1, items: [0, 1, 2, 3], seconds: 60, weight: 1),
      ClassPlan.Vote(step: 1, items: [9], seconds: 60, weight: 1),
      ClassPlan.Vote(step: 3, items: [0], seconds: 60, weight: 1),
    ]
    for vote in plans {
      let header = ClassHeader(
        id: "c",
        of: MadeClass.source,
        plan: ClassPlan(votes: [vote]),
        minutes: 30,
        openedAt: MadeClass.second(0)
      )
      #expect(throws: ClassError.planDoesNotFit) {
        try ClassSession(of: MadeClass.source.scenario, header: header)
      }
    }
  }

  @Test func `Questions are parked, answered once, and have bounds`() throws {
    var room = try Driver()
    try room.take(.park("Who reads our reports?"))
    #expect(room.refusal(.park(" \n")) == .emptyText)
    #expect(room.refusal(.park(String(repeating: "x", count: 281))) == .textTooLong(limit: 280))
    #expect(room.refusal(.answer(1)) == .noSuchQuestion(1))
    try room.take(.answer(0))
    #expect(room.refusal(.answer(0)) == .noSuchQuestion(0))
    #expect(room.session.parked.map(\.isAnswered) == [true])
  }

  @Test func `A question that is taken out again is in no list and no report, the others stay`()
    throws
  {
    var room = try Driver()
    try room.begin(8)
    try room.take(.park("About NAME"), .park("Who reads this?"), .takeOut(0))
    #expect(room.refusal(.takeOut(0)) == .noSuchQuestion(0))
    #expect(room.refusal(.answer(0)) == .noSuchQuestion(0))
    #expect(room.refusal(.takeOut(2)) == .noSuchQuestion(2))
    #expect(room.session.questions.map(\.text) == ["Who reads this?"])
    #expect(!String(reflecting: room.session.parked).contains("NAME"))
    let page = ConsolePage(of: room.session, seat: .own, at: room.instant)
    #expect(page.parked.map(\.text) == ["Who reads this?"])
    #expect(page.wall.parked == 1)
    // The one that stays is answered by its own place.
    try room.take(.answer(1), .end, .freeze(registered: 8))
    let report = try ClassReport(of: room.session, keys: MadeClass.keys)
    #expect(report.parked.map(\.text) == ["Who reads this?"])
    #expect(report.parked.map(\.isAnswered) == [true])
  }

  @Test func `News go when the story goes on, and stay while the class votes`() throws {
    var room = try Driver()
    try room.begin(8)
    try room.take(.goOn(nil), .inject("A call."), .openVote)
    #expect(room.session.inject == "A call.")
    try room.take(.passOver, .goOn(nil))
    #expect(room.session.inject == nil)
    #expect(room.refusal(.clearInject) == .notNow)
  }

  @Test func `The wall is turned on its page and begins each new one at its top`() throws {
    var room = try Driver()
    try room.begin(8)
    try room.take(.turnWall(.on), .turnWall(.on), .turnWall(.top))
    #expect(room.session.wallTurns == [.on, .on, .top])
    let ran = room.session.seconds(at: room.instant)
    try room.take(.pause, .turnWall(.on))
    // Turning a page is no step of the class: its pause goes on.
    #expect(!room.session.clock.isRunning)
    #expect(room.session.seconds(at: room.instant) == ran + 10)
    try room.take(.goOn(nil))
    #expect(room.session.wallTurns.isEmpty)
  }

  @Test func `The last instant of a log is that of its latest event`() throws {
    var room = try Driver()
    try room.begin(8)
    let last = room.instant
    #expect(room.session.lastInstant == last)
    room.now -= 500
    try room.take(.park("x"), after: 0)
    #expect(room.session.lastInstant == last)
  }

  @Test func `The wall says how terminals join while the class lasts`() throws {
    var room = try Driver()
    func code() -> String? { WallPage(of: room.session, at: room.instant).joinCode }
    #expect(room.refusal(.terminals(nil)) == .notNow)
    for code in ["", "kmrtx", "K MRTX", String(repeating: "K", count: 17)] {
      #expect(room.refusal(.terminals(code)) == .noCode)
    }
    try room.take(.terminals("KMRTX"))
    #expect(room.refusal(.terminals("KMRTX")) == .notNow)
    #expect(code() == "KMRTX")
    try room.begin(8)
    #expect(code() == "KMRTX")
    try room.take(.terminals(nil))
    #expect(code() == nil)
    try room.take(.terminals("KMRTX"), .end)
    #expect(code() == nil)
  }

  @Test func `A rehearsal has no report, and a frozen class changes no more`() throws {
    var rehearsal = try Driver(MadeClass.header(isRehearsal: true))
    try rehearsal.begin(8)
    try rehearsal.take(.end)
    #expect(rehearsal.refusal(.freeze(registered: 8)) == .rehearsal)
    var room = try Driver()
    try room.begin(8)
    #expect(room.refusal(.freeze(registered: 8)) == .notNow)
    try room.take(.end, .freeze(registered: 8))
    for act in [ClassAct.freeze(registered: 9), .park("x"), .present(9), .begin, .end] {
      #expect(room.refusal(act) == .notNow, "\(act)")
    }
  }
}

@Suite struct `Counts and names are typed` {
  @Test func `Two numbers and the rest make a vote`() {
    var entry = CountEntry(answers: [3, 4], present: 14)
    entry.type(digit: 1)
    entry.type(digit: 0)
    entry.goForward()
    entry.type(digit: 3)
    entry.goForward()
    entry.takeRest()
    #expect(entry.counts == [[10, 3, 1], [0, 0, 0, 0]])
    #expect(entry.isPossible)
    entry.goForward()
    entry.type(digit: 1)
    entry.type(digit: 5)
    #expect(entry.left(at: 1) == -1)
    #expect(!entry.isPossible)
    entry.erase()
    #expect(entry.counts[1] == [1, 0, 0, 0])
    entry.goBack()
    #expect(entry.question == 0 && entry.answer == 2)
    entry.erase()
    entry.erase()
    #expect(entry.fields[0][2] == nil)
  }

  @Test func `A gap between two numbers parts them, and without a number it gives the rest`() {
    var entry = CountEntry(answers: [3], present: 12)
    entry.type(digit: 2)
    entry.goOnOrTakeRest()
    entry.type(digit: 7)
    #expect(entry.counts == [[2, 7, 0]])
    entry.goOnOrTakeRest()
    entry.goOnOrTakeRest()
    #expect(entry.counts == [[2, 7, 3]])
    // A digit after the rest begins a number of its own.
    entry.type(digit: 1)
    #expect(entry.counts == [[2, 7, 1]])
    #expect(entry.short == 0)
    entry.type(digit: 2)
    #expect(entry.short == nil)
  }

  @Test func `Those in the register took part, or those present where nobody is in it`() throws {
    var register = ClassRegister()
    #expect(register.tookPart(of: 12) == 12)
    try register.add("Bo")
    try register.add()
    #expect(register.tookPart(of: 12) == 2)
  }

  @Test func `Numbers that no class can have are not taken`() {
    var entry = CountEntry(answers: [2], present: 200)
    for digit in [2, 0, 1] { entry.type(digit: digit) }
    #expect(entry.counts == [[20, 0]])
  }

  @Test func `What is typed on a number that stands takes its place, unless its digits go on`() {
    var entry = CountEntry(answers: [2, 2], present: 30)
    entry.type(digit: 1)
    entry.type(digit: 2)
    entry.goForward()
    entry.goBack()
    entry.type(digit: 7)
    #expect(entry.counts[0] == [7, 0])
    entry.type(digit: 5)
    #expect(entry.counts[0] == [75, 0])
    #expect(!entry.isPossible)
    // Taking a digit back is a change of the number that stands.
    entry.go(to: 1)
    entry.go(to: 0)
    entry.erase()
    entry.type(digit: 3)
    #expect(entry.counts[0] == [73, 0])
  }

  @Test func `Questions are gone to directly, and numbers changed by one`() {
    var entry = CountEntry(answers: [3, 3], present: 5)
    #expect(entry.untouched == [0, 1])
    entry.go(to: 1)
    entry.add(-1)
    #expect(entry.counts[1] == [0, 0, 0])
    entry.add(1)
    entry.add(1)
    #expect(entry.counts[1] == [2, 0, 0])
    #expect(entry.untouched == [0])
    entry.go(to: 9)
    entry.go(to: -1)
    #expect(entry.question == 1)
    entry.go(to: 0)
    entry.goForward()
    entry.go(to: 1)
    #expect(entry.answer == 0)
  }

  @Test func `A correction begins with the counts that stand`() {
    var entry = CountEntry(counts: [[4, 3, 3], [9, 1, 0]], present: 10)
    #expect(entry.counts == [[4, 3, 3], [9, 1, 0]])
    #expect(entry.untouched.isEmpty)
    entry.type(digit: 5)
    #expect(entry.left(at: 0) == -1)
  }

  @Test func `The register tells neither who came first nor more than was given`() throws {
    var register = ClassRegister()
    for name in ["Mia", nil, "Bo", " ", "Mia"] { try register.add(name) }
    #expect(register.names == ["Bo", "Mia", "Mia"])
    #expect(register.count == 5)
    register.remove("Mia")
    register.removeUnnamed()
    #expect(register.names == ["Bo", "Mia"])
    #expect(register.unnamed == 1)
    #expect(throws: ClassError.textTooLong(limit: 80)) {
      try register.add(String(repeating: "x", count: 81))
    }
  }
}
