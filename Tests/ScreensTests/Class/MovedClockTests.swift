import ClassLine
import Classroom
import Interface
import Screens
import Testing

/// A host's clock that is set in the middle of a class.
@Suite struct MovedClockTests {
  /// A hosted class at a vote that closes by itself after five minutes.
  private func voting() throws -> Session {
    var session = try Classes.hosted()
    session.lead(to: .beforeVote)
    session.press(.enter)
    session.hall { ($0.present, $0.answered, $0.begun) = (12, 3, 4) }
    session.receive(.console(.act(.setTimer(seconds: 300))))
    return session
  }

  /// The seconds after which terminals see the vote close, of the page that was posted last.
  private func closesIn(_ session: inout Session) -> Int? {
    session.takeEffects().compactMap { effect -> PostedPage? in
      if case .showHall(let page) = effect { page } else { nil }
    }.last?.closesIn
  }

  /// The seconds that the timer has left as the console's screen has it.
  private func left(_ session: Session) -> Int? {
    session.console?.session.timerLeft(at: session.model.context.time)
  }

  @Test(arguments: [3_600, -3_600, 86_400, -86_400])
  func `A timer in a vote runs on as if nothing had been set`(seconds: Int) throws {
    var session = try voting()
    let begun = closesIn(&session)
    #expect(begun == 300)
    session.pass(seconds: 20)
    session.seconds += seconds
    session.pass(seconds: 10)
    session.handle(.deadline)
    #expect(left(session) == 270)
    #expect(session.program.nextDeadline == session.now.advanced(byMilliseconds: 1_000))
    // News in the vote post its page anew, with what the timer has left.
    session.receive(.console(.act(.inject("A call from the gate."))))
    let posted = closesIn(&session)
    #expect(posted == 270)
    session.seconds -= seconds
    session.pass(seconds: 269)
    session.handle(.deadline)
    #expect(left(session) == 1)
    session.pass(seconds: 1)
    session.handle(.deadline)
    #expect(left(session) == 0)
  }

  @Test(arguments: [3_600, -3_600])
  func `The log stays in order, and a step takes as long as it took`(seconds: Int) throws {
    var session = try voting()
    session.pass(seconds: 60)
    session.seconds += seconds
    session.closeHall([[7, 3, 2], [12, 0, 0], [0, 12, 0]])
    session.pass(seconds: 30)
    session.lead(to: .talk(votesAgain: true))
    let instants = session.classEvents.map(\.at)
    #expect(instants == instants.sorted())
    #expect(session.classEvents.map(\.sequence) == Array(session.classEvents.indices))
    let led = try #require(session.console?.session)
    #expect(led.lastInstant.seconds == Classes.opened.seconds + 90)
    #expect(led.seconds(at: led.lastInstant) == 90)
    #expect(led.turn?.rounds.last?.counts == [[7, 3, 2], [12, 0, 0], [0, 12, 0]])
    // Whoever replays the log gets the same class.
    let again = try ClassSession(
      replaying: led.log,
      of: led.scenario,
      hashes: led.log.header.hashes
    )
    #expect(again == led)
  }

  @Test func `A start page goes by the host's clock, so that a class opens on its day`() {
    var session = Classes.start()
    for seconds in [0, 3_600, -3_600] {
      session.seconds = Classes.opened.seconds + seconds
      session.handle(.deadline)
      #expect(session.model.context.time.seconds == Classes.opened.seconds + seconds)
    }
  }

  /// A wall that shows what a console leads; it reads anew what was led on.
  private func follow(_ leading: Session, _ wall: inout Session) throws {
    let led = try #require(leading.console?.session)
    wall.receive(
      .wall(.read(.following(WallModel.Followed(material: Classes.material, session: led))))
    )
  }

  @Test(arguments: [3_600, -3_600])
  func `A wall that was opened after the clock was set goes by the class's time`(seconds: Int)
    throws
  {
    var leading = try voting()
    var wall = Session(.wall(WallModel()))
    wall.seconds = Classes.opened.seconds + seconds
    try follow(leading, &wall)
    leading.pass(seconds: 40)
    wall.pass(seconds: 40)
    leading.receive(.console(.act(.inject("A call from the gate."))))
    try follow(leading, &wall)
    wall.pass(seconds: 10)
    wall.handle(.deadline)
    #expect(wall.everything.contains("4:10"))
  }

  @Test func `A class that is taken up under a clock set back has a timer that runs`() throws {
    var leading = try voting()
    leading.pass(seconds: 100)
    leading.receive(.console(.act(.inject("A call from the gate."))))
    let led = try #require(leading.console?.session)
    let open = Classes.left(led)
    var session = Classes.start(open: [open])
    session.seconds = Classes.opened.seconds - 3_600
    session.press(.enter)
    session.press(.character("u"))
    session.receive(.console(.act(.setTimer(seconds: 120))))
    session.pass(seconds: 30)
    session.handle(.deadline)
    #expect(left(session) == 90)
  }
}
