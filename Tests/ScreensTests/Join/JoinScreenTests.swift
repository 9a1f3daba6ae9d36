import ClassLine
import Interface
import Screens
import TestSupport
import Testing

@Suite struct JoinScreenTests {
  private static func mark(_ question: Int, _ answer: Int?) -> Effect {
    .tellClass(.mark(Mark(VotePlace(turn: 1, round: 1), question: question, answer: answer)))
  }

  private static func own(_ answers: [Int?]) -> HostMessage {
    .own(OwnAnswers(turn: 1, rounds: [answers]))
  }

  @Test func `A digit marks the question with the focus and goes to the next that has none`() throws
  {
    var session = try JoinStates.session(JoinStates.vote)
    session.press(.character("3"))
    #expect(session.takeEffects() == [Self.mark(0, 2)])
    #expect(session.join?.focused == 1)
    session.press(.character("1"))
    #expect(session.takeEffects() == [Self.mark(1, 0)])
    // The last question keeps the focus; a change is sent like a first mark.
    session.press(.character("2"))
    #expect(session.takeEffects() == [Self.mark(1, 1)])
    session.press(.tab, .character("1"))
    #expect(session.takeEffects() == [Self.mark(0, 0)])
    // Enter marks the card with the focus.
    session.press(.down, .enter)
    #expect(session.takeEffects() == [Self.mark(0, 1)])
  }

  @Test func `A mark is called sent until the host has kept it`() throws {
    var session = try JoinStates.session(JoinStates.vote)
    session.press(.character("3"), .character("1"))
    #expect(session.everything.contains("Sending your answer"))
    session.hear(Self.own([2]))
    #expect(session.everything.contains("Sending your answer"))
    session.hear(Self.own([2, 0]))
    #expect(session.everything.contains("All answered."))
    #expect(session.join?.isAnswered == true)
  }

  @Test func `A mark is taken back`() throws {
    var session = try JoinStates.session(JoinStates.vote)
    session.press(.backspace)
    #expect(session.takeEffects().isEmpty)
    session.hear(Self.own([2]))
    session.press(.backspace)
    #expect(session.takeEffects() == [Self.mark(0, nil)])
    #expect(session.join?.answer(at: 0) == nil)
  }

  @Test func `After a cut what the host has not kept is sent again, and nothing else`() throws {
    var session = try JoinStates.session(JoinStates.vote)
    session.press(.character("3"), .character("1"))
    session.hear(Self.own([2]))
    _ = session.takeEffects()
    session.receive(.join(.news(.cut)))
    #expect(session.everything.contains("does not answer; trying again"))
    session.press(.tab, .character("2"))
    _ = session.takeEffects()
    session.receive(.join(.news(.connected(host: "teacher"))))
    session.hear(.welcome(Welcome(classID: "c", seat: 3, isBack: true)))
    session.hear(try JoinStates.page(JoinStates.vote))
    #expect(session.takeEffects().isEmpty)
    session.hear(Self.own([2, 0]))
    #expect(session.takeEffects() == [Self.mark(0, 1)])
    session.hear(Self.own([1, 0]))
    #expect(session.join?.isAnswered == true)
  }

  @Test func `A mark that comes too late says so, and what counted is shown`() throws {
    var session = try JoinStates.session(JoinStates.vote)
    session.hear(Self.own([2]))
    session.press(.character("1"))
    session.hear(.refused(.closed))
    #expect(session.everything.contains("The vote is closed."))
    #expect(session.join?.questions.isEmpty == true)
    #expect(session.join?.answer(at: 0) == 2)
    _ = session.takeEffects()
    session.press(.character("1"))
    #expect(session.takeEffects().isEmpty)
  }

  @Test func `Where nobody votes the choices are shown, and nothing can be marked`() throws {
    var session = try JoinStates.session(JoinStates.offered, size: Session.tall)
    for text in [
      "What do you make of it?", "He has shaved his head.", "written report today",
      "The head of shift",
    ] {
      #expect(session.everything.contains(text), "\(text)")
    }
    #expect(session.page.choices.isEmpty)
    session.press(.character("1"), .enter)
    #expect(session.takeEffects().isEmpty)
  }

  @Test func `Cards are chosen by their numbers, tiers and channels too`() throws {
    var session = try JoinStates.session(JoinStates.longVote)
    session.press(.character("1"), .character("3"))
    let vote = VotePlace(turn: 2, round: 1)
    #expect(
      session.takeEffects() == [
        .tellClass(.mark(Mark(vote, question: 0, answer: 0))),
        .tellClass(.mark(Mark(vote, question: 1, answer: 2))),
      ]
    )
  }

  @Test func `Signals go to the host, are taken back by the same key, and end with the step`()
    throws
  {
    var session = try JoinStates.session(JoinStates.reading)
    session.press(.character("H"), .character("<"), .character("<"))
    #expect(
      session.takeEffects() == [
        .tellClass(.signals(Signals(isLost: true, pace: .fine))),
        .tellClass(.signals(Signals(isLost: true, pace: .slower))),
        .tellClass(.signals(Signals(isLost: true, pace: .fine))),
      ]
    )
    session.press(.character("<"))
    let top = session.frame(Size(columns: 80, rows: 24)).surface.lines[0]
    #expect(top.hasSuffix("You said: lost, slower"))
    session.hear(try JoinStates.page(JoinStates.longVote))
    #expect(session.join?.signals == Signals())
    #expect(!session.everything.contains("You said"))
  }

  @Test func `The own answers stand beside the key, and are kept by the trainee's act alone`()
    throws
  {
    var session = try JoinStates.session(JoinStates.vote)
    session.press(.character("P"))
    #expect(session.takeEffects().isEmpty)
    session.hear(Self.own([2, 1]))
    session.hear(try JoinStates.page(JoinStates.revealed))
    #expect(session.takeEffects().isEmpty)
    #expect(session.everything.contains("You answered"))
    #expect(session.everything.contains("It comes with three other changes."))
    session.press(.character("P"))
    guard case .saveFile(let name, let text)? = session.takeEffects().first else {
      Issue.record("nothing is saved")
      return
    }
    #expect(name == "signpost-class-kmrtx.md")
    #expect(text.contains("**You answered:** Ordinary"))
    #expect(text.contains("not for appraisal"))
  }

  @Test func `A reason stands behind its card, and no full stop before its colon`() throws {
    let session = try JoinStates.session(JoinStates.choiceRevealed, size: Session.tall)
    #expect(session.everything.contains("B Ring the office: It is the shortest way."))
    #expect(session.everything.contains("A Wait: It takes time."))
  }

  @Test func `No page before the reveal has a word of the key`() throws {
    for pages in [JoinStates.waiting, JoinStates.reading, JoinStates.vote, JoinStates.distribution]
    {
      let session = try JoinStates.session(pages, size: Session.tall)
      #expect(!session.everything.contains("three other changes"))
      #expect(!session.everything.contains("Guidance"))
    }
  }

  @Test func `A clock that is set forward or back closes no vote, and makes none longer`() throws {
    var session = try JoinStates.session(JoinStates.vote)
    session.hear(try JoinStates.page(JoinStates.vote + ",\"seconds\":60"))
    #expect(session.everything.contains("Closes in 1:00"))
    session.pass(seconds: 20)
    session.receive(.join(.news(.connected(host: "teacher"))))
    #expect(session.everything.contains("Closes in 0:40"))
    session.seconds += 3_600
    session.press(.character("1"))
    #expect(session.takeEffects() == [Self.mark(0, 0)])
    #expect(session.everything.contains("Closes in 0:40"))
    session.seconds -= 7_200
    session.pass(seconds: 5)
    session.press(.character("2"))
    #expect(session.takeEffects() == [Self.mark(1, 1)])
    #expect(session.everything.contains("Closes in 0:35"))
  }

  @Test func `Once the host has ended the line nothing is marked, and nothing is said to wait`()
    throws
  {
    var session = try JoinStates.session(JoinStates.vote)
    session.hear(.goodbye(.takenOver))
    session.press(.character("1"))
    #expect(session.takeEffects().isEmpty)
    #expect(session.join?.answer(at: 0) == nil)
    #expect(session.everything.contains("Another terminal has taken your seat"))
    #expect(!session.everything.contains("are sent as soon as"))
  }

  @Test(arguments: [Words.Language.english, .danish])
  func `Why the host has ended the line is said, each in its own words`(
    language: Words.Language
  ) throws {
    var said: Set<String> = []
    for farewell in Farewell.allCases {
      var session = try JoinStates.session(JoinStates.vote, language: language)
      session.hear(.goodbye(farewell))
      for case .change(let words) in session.page.lines {
        said.insert(words)
        #expect(session.everything.contains(words))
      }
    }
    #expect(said.count == Farewell.allCases.count)
  }

  @Test func `What it looks like`() throws {
    let pages = [
      ("waiting", JoinStates.waiting), ("offered", JoinStates.offered), ("vote", JoinStates.vote),
      ("long", JoinStates.longVote),
      ("counts", JoinStates.distribution), ("key", JoinStates.revealed),
    ]
    let sizes = [
      Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 120, rows: 36),
    ]
    for (name, members) in pages {
      for language in [Words.Language.english, .danish] {
        var session = try JoinStates.session(JoinStates.vote, language: language)
        session.hear(Self.own([2, 1]))
        session.hear(try JoinStates.page(members))
        for size in sizes {
          let code = language.rawValue
          expectSnapshot(
            session.frame(size),
            named: "join-\(name)-\(code)-\(size.columns)x\(size.rows)"
          )
        }
      }
    }
  }

  @Test func `In plain mode answers are numbered, and an empty line looks for news`() throws {
    var session = try JoinStates.session(JoinStates.vote)
    #expect(session.page.choices.map(\.label).prefix(3) == ["Sign", "Check first", "Ordinary"])
    #expect(session.page.choices[3].heading == "He asks who is on duty.")
    session.receive(session.page.choices[4].message)
    #expect(session.takeEffects() == [Self.mark(1, 1)])
    #expect(session.page.choices[4].state == "marked")
    #expect(session.page.emptyLine == .join(.lookedAgain))
  }
}
