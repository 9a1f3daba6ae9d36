import Classroom
import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// What the class sees.
@Suite struct ClassWallTests {
  /// Words of the made case's key, in both languages.
  private static let secrets = [
    "REASON", "INNOCENT", "EXEMPLAR", "CHECKLIST", "source-a", "Critical error", "K2",
    "guidance points to",
  ]

  @Test(arguments: [ConsolePage.Seat.own, .shared])
  func `no word of a key is on wall or console before it is called for`(
    seat: ConsolePage.Seat
  ) throws {
    var session = try Classes.session(seat: seat)
    var shown = 0
    while session.console?.session.isFrozen == false {
      for view in [ConsoleModel.View.console, .wall] {
        if session.console?.view != view { session.press(.tab) }
        let page = session.everything
        let isRevealed = session.console?.session.turn?.isRevealed == true
        if isRevealed {
          if page.contains("REASON-EN") { shown += 1 }
        } else {
          for secret in Self.secrets {
            #expect(
              !page.contains(secret),
              "\(secret) at \(String(describing: session.console?.moment))"
            )
          }
        }
      }
      session.press(.tab)
      session.leadOn()
    }
    // The test can see them: on both views, at each of the votes.
    #expect(shown >= 2 * ClassPlan.votesOnAWay.lowerBound)
  }

  @Test func `while cards are up in the second round no count of the first is on the wall`() throws
  {
    var session = try Classes.session(minutes: 90)
    session.lead(to: .cardsUp(round: 2))
    session.press(.tab)
    #expect(!session.everything.contains("of 12"))
  }

  @Test func `both rounds stand against each other in words and numbers`() throws {
    var session = try Classes.session(minutes: 90)
    session.lead(to: .cardsUp(round: 2))
    session.press(.enter)
    for _ in 0..<3 {
      session.type("2")
      session.press(.tab)
      session.type("10")
      session.press(.enter)
    }
    session.press(.tab)
    let page = session.everything
    #expect(page.contains("2 of 12 (first 7)"))
    #expect(page.contains("10 of 12 (first 5)"))
    #expect(page.contains("first vote"))
    let words = session.page.lines.map { "\($0)" }.joined(separator: "\n")
    #expect(words.contains("Sign: 2 of 12 (first 7)"))
  }

  @Test func `a wall on another terminal shows the same page and has no key that leads`() throws {
    var leading = try Classes.session()
    leading.lead(to: .cardsUp(round: 1))
    leading.press(.tab)
    let wall = try Classes.wall()
    let size = Size(columns: 60, rows: 20)
    let (one, other) = (leading.frame(size).surface.lines, wall.frame(size).surface.lines)
    #expect(one.dropLast() == other.dropLast())
    #expect(
      wall.model.screenBindings.allSatisfy { binding in
        switch binding.message {
        case .wall(.scrolled), .wall(.readAgain): true
        default: false
        }
      }
    )
  }

  @Test func `a wall is turned when its console is, and begins a new page at its top`() throws {
    var leading = try Classes.session()
    leading.lead(to: .beforeVote)
    var wall = Session(.wall(WallModel()), size: Size(columns: 40, rows: 8))
    func follow() throws {
      let led = try #require(leading.console?.session)
      wall.receive(
        .wall(.read(.following(WallModel.Followed(material: Classes.material, session: led))))
      )
    }
    func top() -> Int {
      guard case .wall(let model) = wall.model.route else { return -1 }
      return model.scroll.offset
    }
    try follow()
    #expect(top() == 0)
    leading.press(.character(" "))
    try follow()
    #expect(top() > 0)
    let turned = top()
    try follow()
    #expect(top() == turned)
    leading.press(.home)
    try follow()
    #expect(top() == 0)
    leading.press(.character(" "), .enter)
    try follow()
    #expect(top() == 0)
  }

  @Test func `where nobody votes the wall says what is chosen between, with the console's letters`()
    throws
  {
    var session = try Classes.session()
    while session.console?.moment != .beforeVote
      || session.console?.session.turn?.questions.first?.kind != .choice
    {
      session.leadOn()
    }
    session.press(.character("X"), .tab)
    let page = session.everything
    #expect(page.contains("What do you say?"))
    #expect(page.contains("Promise to tell nobody."))
    #expect(page.contains("Say that you will think about it."))
  }

  @Test func `how many questions wait is said once, also at the end`() throws {
    var session = try Classes.session()
    session.press(.enter, .character("o"), .enter)
    session.type("Who reads this?\n")
    session.lead(to: .over(isRehearsal: false))
    session.press(.tab)
    let rows = session.frame(Size(columns: 80, rows: 24)).surface.lines
    #expect(rows.count { $0.contains("1 question is put aside.") } == 1)
    #expect(session.page.lines.count { "\($0)".contains("1 question is put aside.") } == 1)
  }

  @Test func `a wall says what it waits for, and looks again when told that something has changed`()
  {
    var session = Session(.wall(WallModel()))
    session.receive(.wall(.read(.noClass)))
    #expect(session.everything.contains("signpost class CASE"))
    _ = session.takeEffects()
    session.receive(.wall(.changed))
    #expect(session.takeEffects() == [.readOpenClass(language: "en")])
    session.receive(.wall(.read(.unreadable(.damaged))))
    #expect(session.everything.contains("damaged"))
  }

  @Test func `the digits of a timer are as high as five rows, and stand where there is room`()
    throws
  {
    var session = try Classes.session()
    session.press(.enter, .character("t"), .character("1"), .tab)
    let large = session.frame(Size(columns: 120, rows: 36)).surface.lines
    #expect(large.filter { $0.contains("█") }.count == 5)
    let small = session.frame(Size(columns: 60, rows: 12)).surface.lines
    #expect(small[0].contains(":"))
  }

  @Test func `cards have letters, and after Z a number`() {
    let question = VoteQuestion.all(
      of: Yard.playable.scenario.steps[5],
      visible: Array(0..<3),
      planned: []
    )
    #expect(question.count == 1)
    #expect((0..<3).map { Words.english.card($0, of: question[0]) } == ["A", "B", "C"])
  }
}
