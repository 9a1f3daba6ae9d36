import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// Keys that are typed faster than the disk saves.
@Suite struct TypedAheadTests {
  /// A play in test mode whose decision is on its way.
  private func submitting() -> Session {
    var session = Session(playing: Yard.play(at: "list", .test))
    session.store = .waits
    session.press(.enter)
    session.type("13231")
    session.press(.enter)
    return session
  }

  @Test func `what is typed during a save counts after it, in its order`() {
    var typed = submitting()
    typed.press(.enter, .character("1"))
    #expect(typed.play?.step.id == "list")
    typed.receive(.play(.decisionSaved(1)))

    var waited = submitting()
    waited.receive(.play(.decisionSaved(1)))
    waited.press(.enter, .character("1"))
    #expect(typed.play == waited.play && typed.play?.step.id == "log")
  }

  @Test func `keys beyond the next save wait for that one`() {
    var session = submitting()
    session.press(.enter, .character("1"), .enter, .enter)
    _ = session.takeEffects()
    session.receive(.play(.decisionSaved(1)))
    guard case .submitting = session.play?.stage else {
      Issue.record("no second save: \(String(describing: session.play?.stage))")
      return
    }
    #expect(session.takeEffects().count == 1)
    session.receive(.play(.decisionSaved(2)))
    #expect(session.play?.step.id != "log")
  }

  /// A case that was opened, and of which the first choice was taken.
  private func beginning() -> Session {
    var session = Session(.briefing(BriefingModel(playable: Yard.playable, openAttempt: nil)))
    session.press(.enter)
    #expect(session.takeEffects().count == 1)
    return session
  }

  @Test func `what is typed while an attempt is begun counts in it`() {
    let model = PlayModel(header: Yard.header(.practice), playable: Yard.playable)
    let begun = AppMessage.attemptBegun(
      AttemptBeginning(header: model.header, playable: model.playable)
    )
    var session = beginning()
    session.press(.enter)
    session.receive(begun)
    #expect(session.decisions == [.read])
    #expect(session.model.notice == nil)

    var refused = beginning()
    refused.press(.enter)
    refused.receive(.attemptRefused(.diskFull))
    refused.receive(begun)
    #expect(refused.decisions == [])
  }

  @Test func `Ctrl+C does not wait, and help is there at once`() {
    var session = submitting()
    session.press(.character("?"))
    #expect(session.model.overlay == Overlay(.help))
    session.press(.escape, .enter, .control("c"))
    #expect(session.model.ending == .quit)
  }

  @Test func `what was typed is dropped where the save was refused`() {
    var typed = submitting()
    typed.press(.enter, .character("1"))
    var waited = submitting()
    for session in [typed, waited] {
      guard case .submitting = session.play?.stage else {
        Issue.record("nothing is on its way")
        return
      }
    }
    typed.receive(.play(.decisionNotSaved(.diskFull)))
    waited.receive(.play(.decisionNotSaved(.diskFull)))
    #expect(typed.play == waited.play)
    typed.press(.enter)
    waited.press(.enter)
    typed.receive(.play(.decisionSaved(1)))
    waited.receive(.play(.decisionSaved(1)))
    #expect(typed.play == waited.play && typed.play?.step.id == "log")
  }
}
