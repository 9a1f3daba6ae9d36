import Interface
import Screens
import TestSupport
import Testing

/// Leaving asks first where something would be lost, and only there.
@Suite struct LeavingTests {
  private func half() -> Session {
    var session = Session(playing: Yard.play(at: "list"))
    session.press(.enter, .character("2"))
    _ = session.takeEffects()
    return session
  }

  private static let question =
    "Your half-done answer is not saved. Leave once more to go without it, or go on here."

  @Test(arguments: [Key.control("c"), .character("q")])
  func `with everything saved it leaves at once and keeps what is half done`(key: Key) {
    var session = half()
    session.press(key)
    #expect(session.model.ending == .quit)
    guard case .saveDraft = session.takeEffects().first else {
      Issue.record("the draft is not kept")
      return
    }
  }

  @Test func `a half-done answer that could not be saved is asked about first`() {
    var session = half()
    session.receive(.draftNotSaved(.diskFull))
    session.press(.control("c"))
    #expect(session.model.ending == nil)
    #expect(session.model.notices.current?.text == Self.question)
    session.press(.control("c"))
    #expect(session.model.ending == .quit)
  }

  @Test func `the question stays until it is answered, and another key answers no`() {
    var session = half()
    session.receive(.draftNotSaved(.diskFull))
    session.press(.control("c"))
    #expect(session.model.notices.due == nil)
    session.press(.down, .control("c"))
    #expect(session.model.ending == nil)
  }

  @Test func `an answer that fails while the program is leaving stops it`() {
    var session = half()
    session.press(.control("c"))
    session.receive(.draftNotSaved(.diskFull))
    #expect(session.model.ending == nil)
    #expect(session.model.notices.current?.text == Self.question)
    session.press(.control("c"))
    #expect(session.model.ending == .quit)
  }

  @Test func `a decision that fails while the program is leaving stops it`() {
    var session = Session(playing: Yard.play(at: "gate"))
    session.store = .waits
    session.press(.enter, .control("c"))
    #expect(session.model.ending == .quit)
    session.receive(.play(.decisionNotSaved(.diskFull)))
    #expect(session.model.ending == nil)
    #expect(session.model.notice?.contains("not saved") == true)
    session.press(.control("c"))
    #expect(session.model.ending == .quit)
  }

  @Test func `the system's wish to end is never questioned`() {
    var session = half()
    session.handle(.event(.terminate(signal: 15)))
    session.receive(.draftNotSaved(.diskFull))
    #expect(session.model.ending == .signal(15))
  }

  @Test func `once a decision was saved nothing is asked any more`() {
    var session = Session(playing: Yard.play(at: "gate"))
    session.receive(.draftNotSaved(.diskFull))
    session.press(.enter, .control("c"))
    #expect(session.model.ending == .quit)
  }
}
