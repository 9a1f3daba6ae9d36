import Classroom
import Interface
import Screens
import Testing

/// What a class writes, and its time.
@Suite struct ClassKeepingTests {
  @Test func `what could not be written is said, waits, and is written with the next act in order`()
    throws
  {
    var session = try Classes.session()
    session.store = .refuses(.diskFull)
    session.press(.enter)
    #expect(session.model.notices.warning?.text.contains("The disk is full.") == true)
    session.press(.enter)
    #expect(session.classEvents.isEmpty)
    session.store = .saves
    session.press(.character("R"))
    #expect(session.classEvents.map(\.sequence) == [1, 2])
    #expect(session.model.notices.warning == nil)
  }

  @Test func `nothing is handed over while a writing is on its way, and all of it afterwards`()
    throws
  {
    var session = try Classes.session()
    session.store = .waits
    session.press(.enter, .enter, .enter)
    let first = session.takeEffects()
    #expect(first.count == 1)
    session.store = .saves
    session.receive(.console(.kept))
    guard case .keepClassEvents(_, let events, _)? = session.takeEffects().first else {
      Issue.record("the rest is written")
      return
    }
    #expect(events.map(\.sequence) == [2, 3])
  }

  @Test func `leaving with something unsaved is asked once`() throws {
    var session = try Classes.session()
    session.store = .refuses(.readOnly)
    session.press(.enter, .character("q"))
    #expect(session.model.ending == nil)
    session.press(.character("q"))
    #expect(session.model.ending == .quit)
  }

  @Test func `a running timer wakes the program each second, and nothing else does`() throws {
    var session = try Classes.session(seat: .shared)
    session.lead(to: .beforeVote)
    session.press(.tab)
    #expect(session.program.nextDeadline == nil)
    session.press(.character("t"), .enter)
    session.expireNotice()
    #expect(session.console?.view == .wall)
    let wait = try #require(session.program.nextDeadline)
    #expect(wait == session.now.advanced(byMilliseconds: 1_000))
    // The deadline shows another second.
    session.pass(seconds: 61)
    session.handle(.deadline)
    #expect(session.everything.contains(":59") || session.everything.contains(":00"))
    session.press(.character("u"))
    #expect(session.program.nextDeadline == nil)
    #expect(session.everything.contains("Paused"))
    session.press(.character("u"))
    session.pass(seconds: 3_600)
    session.handle(.deadline)
    #expect(session.everything.contains("Time is up"))
    #expect(session.program.nextDeadline == nil)
  }

  @Test func `the console counts minutes, and a pause stops them`() throws {
    var session = try Classes.session(minutes: 60)
    session.press(.enter)
    session.expireNotice()
    #expect(session.everything.contains("57 min left"))
    #expect(session.program.nextDeadline == session.now.advanced(byMilliseconds: 60_000))
    session.pass(seconds: 61)
    session.handle(.deadline)
    #expect(session.everything.contains("56 min left"))
    session.press(.character("u"))
    session.pass(seconds: 1_200)
    session.handle(.deadline)
    #expect(session.everything.contains("56 min left"))
    #expect(session.program.nextDeadline == nil)
  }

  @Test func `who is late is told so, and what is best cut`() throws {
    var session = try Classes.session(minutes: 40)
    session.press(.enter)
    session.pass(seconds: 600)
    session.handle(.deadline)
    let page = session.everything
    #expect(page.contains("minutes late."))
    #expect(page.contains("Best cut:"))
  }

  @Test func `a wall without a timer sleeps`() throws {
    let wall = try Classes.wall()
    #expect(wall.program.nextDeadline == nil)
  }
}
