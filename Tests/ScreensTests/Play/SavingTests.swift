import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// What is decided is taken only once it is durable, and nothing is lost before.
@Suite struct SavingTests {
  private func answered(_ store: Session.Store) -> Session {
    var session = Session(playing: Yard.play(at: "list", .test))
    session.store = store
    session.press(.enter)
    session.type("13231")
    session.press(.enter)
    return session
  }

  @Test func `a decision is on its way until the store says that it is safe`() {
    var session = answered(.waits)
    #expect(session.play?.stage == .submitting(Yard.decisions[1]))
    #expect(session.play?.play.turns.count == 1)
    session.press(.enter)
    #expect(session.model.notice == "Saving …")
    #expect(session.takeEffects().count == 1)
    session.receive(.play(.decisionSaved(7)))
    #expect(session.play?.stage == .submitting(Yard.decisions[1]), "another event's number")
    session.receive(.play(.decisionSaved(1)))
    #expect(session.play?.step.id == "log")
    #expect(session.model.notice == nil)
  }

  @Test func `while it is saved the question stays on the screen`() {
    let session = answered(.waits)
    #expect(session.everything.contains("He prays at noon."))
  }

  @Test(arguments: [
    (StoreProblem.diskFull, "the disk is full"), (.readOnly, "cannot be written"),
    (.newer, "newer version"), (.damaged, "damaged"), (.openElsewhere, "another window"),
    (.other(english: "The disk gave no answer.", danish: "-"), "The disk gave no answer."),
  ])
  func `what could not be saved is said in words, and r tries again`(
    problem: StoreProblem,
    words: String
  ) {
    var session = answered(.refuses(problem))
    #expect(session.everything.contains(words))
    #expect(session.everything.contains("safe on disk"))
    let first = session.takeEffects()
    session.store = .saves
    session.press(.character("r"))
    #expect(session.takeEffects() == first)
    #expect(session.decisions == [Yard.decisions[1]])
    #expect(session.play?.step.id == "log")
  }

  @Test(arguments: [Key.character("q"), .control("c"), .escape, .character("x")])
  func `leaving with an answer that is not saved asks first`(key: Key) {
    var session = answered(.refuses(.diskFull))
    session.press(key)
    #expect(session.model.ending == nil)
    #expect(session.play != nil)
    #expect(session.model.notice?.contains("not saved") == true)
    let leaves = key == .escape || key == .character("x")
    let command = leaves ? "\"Leave\" (" : "\"Quit\" (q/Ctrl+C)"
    #expect(session.model.notice?.contains(command) == true)
    session.press(key)
    #expect(session.model.ending != nil || session.play == nil)
  }

  @Test func `the question whether to leave is forgotten after another key`() {
    var session = answered(.refuses(.diskFull))
    session.press(.character("q"), .character("?"), .escape, .character("q"))
    #expect(session.model.ending == nil)
  }

  @Test func `a result that could not be saved can be tried again`() {
    var session = Session(playing: Yard.play(at: "end"))
    session.store = .refuses(.diskFull)
    session.press(.enter)
    #expect(session.play?.stage == .unfinished(.diskFull))
    session.store = .saves
    session.press(.enter)
    #expect(session.play == nil)
  }
}

/// Half-done answers are kept within a second, and taken up again.
@Suite struct DraftTests {
  private static let list = """
    {"marks":{"draws":{"as":"sign","sure":95}},"picked":[],"values":{},"best":null,"report":null}
    """

  private func half() -> Session {
    var session = Session(playing: Yard.play(at: "list"))
    session.now = Instant(milliseconds: 5_000)
    session.press(.enter)
    session.type("13")
    return session
  }

  private let kept = Effect.saveDraft(
    attempt: "0123456789abcdef",
    step: "list",
    payload: list
  )

  @Test func `a half-done answer is kept after a second`() {
    var session = half()
    #expect(session.program.nextDeadline == Instant(milliseconds: 6_000))
    session.handle(.deadline)
    #expect(session.takeEffects() == [kept])
    #expect(session.program.nextDeadline == nil)
  }

  @Test func `going back to the scene neither loses it nor wakes the program for ever`() {
    var session = half()
    session.press(.character("s"))
    session.handle(.deadline)
    #expect(session.takeEffects() == [kept])
    #expect(session.program.nextDeadline == nil)
  }

  @Test(arguments: [Key.character("x"), .character("q"), .control("c"), .control("z")])
  func `leaving keeps it`(key: Key) {
    var session = half()
    session.press(key)
    #expect(session.takeEffects().first == kept)
  }

  @Test func `Esc to the scene and out keeps it`() {
    var session = half()
    session.press(.escape, .escape)
    #expect(session.takeEffects() == [kept, .loadLibrary])
  }

  @Test(arguments: [InputEvent.terminate(signal: 15), .terminate(signal: 1), .endOfInput])
  func `a signal and the end of the input keep it`(event: InputEvent) {
    var session = half()
    session.handle(.event(event))
    #expect(session.takeEffects() == [kept])
    #expect(session.program.isFinished)
  }

  @Test func `a signal at the last question keeps the report`() {
    var session = Session(
      playing: resumed("write", Draft(Yard.report))
    )
    session.press(.tab, .tab, .tab, .tab)
    session.type("!")
    session.press(.tab, .enter)
    session.handle(.event(.terminate(signal: 15)))
    guard case .saveDraft(_, "write", let payload) = session.takeEffects().last else {
      Issue.record("the report is not kept")
      return
    }
    #expect(payload.contains("He said «ud» 12 times.!"))
  }

  @Test func `a draft that could not be kept is said`() {
    var session = half()
    session.receive(.draftNotSaved(.diskFull))
    #expect(session.model.notice == "It could not be saved: the disk is full.")
  }

  private func resumed(_ step: String, _ draft: Draft) -> PlayModel {
    guard let model = PlayModel(resuming: Yard.opened(before: step, draft: draft)) else {
      preconditionFailure("the attempt does not fit")
    }
    return model
  }

  @Test(arguments: [
    (1, Draft(marks: [0: .init(.sign, sureness: .certain), 1: .init(.check)])),
    (2, Draft(marks: [1: .init(.sign, sureness: .fairly), 3: .init(.check)])),
    (3, Draft(picked: [2])), (6, Draft(values: [0: 0, 2: 2])), (7, Draft(values: [0: 5, 1: 1])),
    (8, Draft(best: 2)), (9, Draft(Yard.report)),
  ])
  func `an attempt is taken up where it was left`(step: Int, draft: Draft) {
    let model = resumed(Yard.steps[step], draft)
    #expect(model.input.draft(of: model.step.task) == draft)
    #expect(model.stage == .answering)
  }

  @Test func `a mark that waits for how sure is asked again in every form`() {
    for step in ["list", "log"] {
      let model = resumed(step, Draft(marks: [1: .init(.sign)]))
      #expect(model.input.draft(of: model.step.task).marks == [:])
    }
  }

  @Test func `a draft with what is not there is left out instead of trapping`() {
    let wild = Draft(
      marks: [99: .init(.check)],
      picked: [-1, 99],
      values: [0: 77, 1: -5, 99: 1],
      best: 99
    )
    for step in ["list", "log", "ask", "help", "ideas", "ends", "write"] {
      let model = resumed(step, wild)
      #expect(model.input.draft(of: model.step.task).isEmpty, "\(step)")
    }
  }

  @Test func `decisions of another case are refused`() {
    let attempt = OpenedAttempt(
      header: Yard.header(),
      playable: Yard.playable,
      decisions: [.urgency(.now, nil)],
      draft: nil,
      nextSequence: 1,
      isFinished: false
    )
    #expect(PlayModel(resuming: attempt) == nil)
  }
}

extension Draft {
  fileprivate init(
    marks: [Int: Decision.Mark] = [:],
    picked: Set<Int> = [],
    values: [Int: Int] = [:],
    best: Int? = nil
  ) {
    self.init()
    self.marks = marks
    self.picked = picked
    self.values = values
    self.best = best
  }

  fileprivate init(_ report: ReportDecision) {
    self.init()
    self.report = report
  }
}
