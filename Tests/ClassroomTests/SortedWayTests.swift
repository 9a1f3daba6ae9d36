import Classroom
import ScenarioEngine
import Testing

/// A class that sorts what lies in a folder: what most would lay on the table lies there.
@Suite struct `A list whose answers change the story` {
  private static let because = Justification(basis: .synthesis(date: "2026-11-20"))

  /// list 0, with four lines in the folder, the first two of which matter to the story · scene 1,
  /// where both lie on the table · scene 2, otherwise · ending 3.
  private static let source: Case = {
    let standings: [StandingKey.Standing] = [.recommended, .recommended, .harmful, .poor]
    let options = standings.indices.map { place in
      var effects = Effects()
      if place < 2 { effects.sets = [place] }
      return HandleTask.Option(
        id: "o\(place)",
        text: LocalizedText("line \(place)"),
        outcome: place == 1 ? LocalizedText("told 1") : .empty,
        effects: effects
      )
    }
    let names = ["on the table", "if asked", "stays here"].map { LocalizedText($0) }
    let task = HandleTask(ask: .sort, prompt: .empty, options: options, answers: names)
    var list = Step(id: "list", task: .handle(task))
    list.routes = [.init(when: .all([.flag(0), .flag(1)]), step: 1), .init(step: 2)]
    list.classNotes = MadeClass.notes(vote: true, minutes: 4)
    var (both, other) = (Step(id: "both", task: .scene), Step(id: "other", task: .scene))
    both.routes = [.init(step: 3)]
    other.routes = [.init(step: 3)]
    let ending = Ending(outcome: .empty, conduct: .mixed, luck: .empty)
    var head = ScenarioHead()
    head.id = "made"
    let keys = standings.map { StandingKey(standing: $0, justification: because) }
    return Case(
      scenario: Scenario(
        head: head,
        flags: ["one", "two"],
        steps: [list, both, other, Step(id: "end", task: .ending(ending))],
        startsAt: LocalTime(minutes: 29_000_000)
      ),
      keys: [.standings(criterion: "H3", keys), .none, .none, .none],
      hashes: CaseHashes(file: "f", play: "p", text: "t")
    )
  }()

  private func room() throws -> Driver {
    var room = try Driver(MadeClass.header(of: Self.source), of: Self.source)
    try room.begin(10)
    return room
  }

  @Test func `The two that must be told and one that must not are voted on, in the case's words`()
    throws
  {
    var room = try room()
    try room.take(.openVote)
    #expect(room.session.turn?.questions.map(\.item) == [0, 1, 2])
    let wall = WallPage(of: room.session, at: room.instant)
    guard case .vote(_, let texts, _) = wall.content else {
      Issue.record("the cards are up")
      return
    }
    let names = [
      LocalizedText("on the table"), LocalizedText("if asked"), LocalizedText("stays here"),
    ]
    #expect(texts.map(\.options) == [names, names, names])
  }

  @Test func `What most would lay on the table lies there, and its outcome is told`() throws {
    var room = try room()
    try room.vote([[7, 2, 1], [6, 0, 4], [0, 1, 9]])
    try room.take(.goOn(nil))
    let taken = room.session.turns[0].way
    #expect(taken?.way == .questions([0, 1]) && taken?.reason == .majority)
    #expect(room.session.turn?.step == 1)
    guard case .step(let text) = WallPage(of: room.session, at: room.instant).content else {
      Issue.record("a step is on the wall")
      return
    }
    #expect(text.outcome == LocalizedText("told 1"))
  }

  @Test func `What most would keep is not there, and what is only told if asked is not`() throws {
    for counts in [[[7, 2, 1], [4, 0, 6], [0, 1, 9]], [[2, 7, 1], [9, 1, 0], [0, 0, 10]]] {
      var room = try room()
      try room.vote(counts)
      try room.take(.goOn(nil))
      #expect(room.session.turn?.step == 2, "\(counts)")
    }
  }

  @Test func `A tie over one line gives two ways, and the facilitator chooses`() throws {
    var room = try room()
    // That as many would tell the third if asked as would keep it makes no difference.
    try room.vote([[9, 1, 0], [5, 0, 5], [0, 5, 5]])
    #expect(room.refusal(.goOn(nil)) == .tied([0, 2]))
    let console = ConsolePage(of: room.session, seat: .own, at: room.instant)
    #expect(console.tied == [.questions([0]), .questions([0, 1])])
    try room.take(.goOn(.questions([0])))
    #expect(room.session.turns[0].way?.reason == .tie)
    #expect(room.session.turn?.step == 2)
  }

  @Test func `The facilitator may lay down more, and nothing that is not in the folder`() throws {
    var room = try room()
    try room.vote([[0, 0, 10], [0, 0, 10], [0, 0, 10]])
    #expect(room.refusal(.goOn(.questions([7]))) == .wayNotOffered(.notOffered(item: 7)))
    #expect(room.refusal(.goOn(.on)) == .wayNotOffered(.wrongKind))
    try room.take(.goOn(.questions([0, 1, 3])))
    #expect(room.session.turns[0].way?.reason == .facilitator)
    #expect(room.session.turn?.step == 1)
  }

  @Test func `Without a vote the facilitator says what lies there`() throws {
    var room = try room()
    try room.take(.passOver)
    #expect(room.refusal(.goOn(nil)) == .wayNeeded)
    try room.take(.goOn(.questions([])))
    #expect(room.session.turns[0].way?.reason == .noVote)
    #expect(room.session.turn?.step == 2)
  }

  @Test func `A list that changes no story has one way on, whatever is voted`() throws {
    var room = try Driver()
    try room.begin(10)
    try room.take(.goOn(nil), .passOver, .goOn(nil), .passOver, .goOn(nil), .passOver)
    try room.take(.goOn(.option(1)))
    #expect(room.session.turn?.step == 4)
    try room.vote([[5, 0, 5], [5, 0, 5], [0, 0, 10]])
    #expect(ConsolePage(of: room.session, seat: .own, at: room.instant).tied == [])
    try room.take(.goOn(nil))
    #expect(room.session.turns.dropLast().last?.way?.reason == .onlyWay)
  }
}
