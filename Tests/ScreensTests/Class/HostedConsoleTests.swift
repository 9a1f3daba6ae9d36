import ClassLine
import Classroom
import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// A class whose trainees have terminals, led from the console.
@Suite struct HostedConsoleTests {
  /// A class of twelve whose first vote has just been opened.
  private func voting(_ language: Words.Language = .english) throws -> Session {
    var session = try Classes.hosted(language)
    session.lead(to: .beforeVote)
    session.press(.enter)
    session.hall { ($0.present, $0.answered, $0.begun) = (12, 0, 0) }
    _ = session.takeEffects()
    return session
  }

  @Test func `Nobody has to be counted: who has joined is here`() throws {
    var session = try Classes.hosted(joined: 0)
    #expect(session.everything.contains("signpost join KMRTX"))
    session.press(.enter)
    #expect(session.model.notice?.hasPrefix("Nobody has joined yet.") == true)
    session.hall { $0.here = 9 }
    #expect(session.everything.contains("9 have joined"))
    session.press(.enter)
    #expect(session.classEvents.map(\.act) == [.terminals("KMRTX"), .present(9), .begin])
  }

  @Test(arguments: Words.Language.allCases)
  func `Who is present is not asked where people join`(language: Words.Language) {
    let start = language.words.classroom.start
    for hasTerminals in [true, false] {
      var model = ClassStartModel(material: Classes.material)
      model.hasTerminals = hasTerminals
      var session = Session(.classStart(model), language)
      session.receive(
        .classStart(.recordsRead(ClassRecords(dataSheet: Classes.sheet, open: [])))
      )
      #expect(session.everything.contains(start.presentByJoining) == hasTerminals)
      #expect(session.everything.contains(start.presentRow(0)) == !hasTerminals)
    }
  }

  @Test func `Whose line was cut after an answer is away, while the vote is open`() throws {
    var session = try voting()
    session.hall { ($0.here, $0.present, $0.answered, $0.begun) = (11, 12, 9, 11) }
    #expect(session.everything.contains("9 of 12 have answered · 1 is away"))
    session.hall { $0.here = 10 }
    #expect(session.everything.contains("2 are away"))
    // Out of a vote nobody waits for them.
    session.hall { ($0.present, $0.answered, $0.begun) = (10, nil, nil) }
    #expect(session.everything.contains("10 have joined"))
    #expect(!session.everything.contains("are away"))
  }

  @Test func `Nobody is told how to join a class that is over`() throws {
    var session = try Classes.hosted()
    #expect(session.everything.contains("signpost join KMRTX"))
    session.lead(to: .beforeVote)
    session.receive(.console(.act(.end)))
    #expect(session.console?.session.stage == .over)
    #expect(!session.everything.contains("signpost join"))
    #expect(session.everything.contains("12 have joined"))
  }

  @Test func `Enter pressed twice opens a vote and does not close it`() throws {
    var session = try Classes.hosted()
    session.lead(to: .beforeVote)
    _ = session.takeEffects()
    session.press(.enter, .enter)
    #expect(!session.takeEffects().contains(.closeHall))
    #expect(session.console?.moment == .cardsUp(round: 1))
    #expect(session.model.notice?.hasPrefix("Nobody has answered yet.") == true)
    // One answer, even to one question of several, is enough.
    session.hall { ($0.present, $0.answered, $0.begun) = (12, 0, 1) }
    session.press(.enter)
    #expect(session.takeEffects() == [.closeHall])
  }

  @Test func `A second vote is not closed by what was answered in the first`() throws {
    var session = try voting()
    session.hall { ($0.answered, $0.begun) = (12, 12) }
    session.press(.enter)
    session.closeHall([[7, 3, 2], [12, 0, 0], [0, 12, 0]])
    #expect(session.console?.moment == .counted(round: 1))
    session.hall { ($0.answered, $0.begun) = (nil, nil) }
    session.lead(to: .talk(votesAgain: true))
    _ = session.takeEffects()
    session.press(.enter, .enter)
    #expect(session.console?.moment == .cardsUp(round: 2))
    #expect(!session.takeEffects().contains(.closeHall))
  }

  @Test func `The counts come by themselves, and are those of the terminals`() throws {
    var session = try voting()
    session.hall { ($0.present, $0.answered, $0.begun) = (12, 9, 11) }
    #expect(session.everything.contains("9 of 12 have answered"))
    session.press(.enter)
    session.closeHall([[7, 3, 2], [12, 0, 0], [0, 12, 0]])
    let turn = session.console?.session.turn
    #expect(turn?.rounds.last?.counts == [[7, 3, 2], [12, 0, 0], [0, 12, 0]])
    #expect(session.console?.moment == .counted(round: 1))
  }

  @Test func `Where the time ran out and nobody answered, cards can be counted`() throws {
    var session = try voting()
    session.closeHall([[0, 0, 0], [0, 0, 0], [0, 0, 0]])
    #expect(session.model.notice?.hasPrefix("Nobody has answered.") == true)
    session.press(.enter)
    guard case .counts(_, isCorrection: false) = session.console?.panel else {
      Issue.record("the counts are asked")
      return
    }
  }

  @Test func `A line that is being typed stays when the time of a vote runs out`() throws {
    var session = try voting()
    session.press(.character("i"))
    session.type("A call fr")
    session.closeHall([[7, 3, 2], [12, 0, 0], [0, 12, 0]])
    session.type("om the gate.")
    session.press(.enter)
    #expect(session.console?.moment == .counted(round: 1))
    #expect(session.console?.session.inject == "A call from the gate.")
  }

  @Test func `A count of another vote is not taken`() throws {
    var session = try voting()
    let old = VotePlace(turn: 0, round: 2)
    let count = HallCount(vote: old, present: 12, counts: [[12, 0, 0], [12, 0, 0], [12, 0, 0]])
    session.receive(.hall(.news(.counted(count))))
    #expect(session.console?.moment == .cardsUp(round: 1))
  }

  @Test(arguments: Words.Language.allCases)
  func `The wall shows how to join, and speaks of no cards`(language: Words.Language) throws {
    let words = language.words
    var session = try Classes.hosted(language)
    for moment in [ClassMoment.gathered, .beforeVote, .cardsUp(round: 1)] {
      if moment != .gathered { session.lead(to: moment) }
      var wall = session
      wall.press(.tab)
      let picture = wall.frame(Size(columns: 60, rows: 20)).surface.lines.joined(separator: " ")
      #expect(picture.contains("signpost join KMRTX"), "\(moment)")
      for cards in ["cards", "Cards", "har kort", "Løft kort"] {
        #expect(!picture.contains(cards), "\(moment): \(picture)")
      }
    }
    #expect(session.console?.moment == .cardsUp(round: 1))
    #expect(!session.everything.contains(words.classroom.cardsUp(1)))
  }

  @Test func `A class that had terminals and is led without them takes the code off the wall`()
    throws
  {
    var console = try Classes.console()
    _ = try console.session.take(.terminals("KMRTX"), at: Classes.opened)
    let open = Classes.left(console.session)
    var session = Classes.start(open: [open])
    session.press(.enter)
    #expect(session.console?.session.joinCode == nil)
    #expect(session.classEvents.map(\.act).first == .terminals(nil))
  }

  @Test func `Terminals that cannot join are no reason to stop: the class goes on with cards`()
    throws
  {
    var console = try Classes.console(present: 0)
    console.hall = HostedHall()
    var session = Session(.console(console))
    session.receive(.hall(.refused(english: "No folder.", danish: "Ingen mappe.")))
    #expect(session.everything.contains("No folder."))
    #expect(session.everything.contains("lead the class with cards"))
    session.press(.enter)
    #expect(session.console?.panel != nil)
  }

  @Test func `It looks as recorded`() throws {
    for language in Words.Language.allCases {
      var session = try Classes.hosted(language)
      for (name, moment) in [
        ("gathered", ClassMoment.gathered), ("read", .beforeVote), ("vote", .cardsUp(round: 1)),
      ] {
        if moment != .gathered { session.lead(to: moment) }
        if moment == .cardsUp(round: 1) {
          session.hall { tally in
            (tally.present, tally.answered, tally.begun) = (12, 9, 11)
            (tally.lost, tally.slower) = (1, 2)
          }
        }
        picture("console-\(name)-\(language.rawValue)", session, Size(columns: 100, rows: 30))
        var wall = session
        wall.press(.tab)
        picture("wall-\(name)-\(language.rawValue)", wall, Size(columns: 60, rows: 20))
      }
    }
  }

  private func picture(_ name: String, _ session: Session, _ size: Size) {
    expectSnapshot(
      session.frame(size),
      named: "class-hosted-\(name)-\(size.columns)x\(size.rows)"
    )
  }
}
