import Classroom
import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// A class led from the console.
@Suite struct ConsoleTests {
  @Test func `Enter and counts alone lead a class from its beginning to its report`() throws {
    var session = try Classes.session()
    var moments: [ClassMoment] = []
    while session.console?.session.isFrozen == false {
      try moments.append(#require(session.console?.moment))
      session.leadOn()
      #expect(moments.count < 200)
      guard moments.count < 200 else { return }
    }
    #expect(moments.first == .gathered)
    #expect(moments.suffix(2) == [.ending, .over(isRehearsal: false)])
    let votes = moments.count { $0 == .cardsUp(round: 1) }
    #expect(ClassPlan.votesOnAWay.contains(votes))
    // Everything that was done came to the store in order, and nothing else.
    #expect(session.classEvents.map(\.sequence) == Array(1...session.classEvents.count))
    let acts = session.classEvents.map(\.act)
    #expect(acts.first == .begin)
    #expect(acts.last == .freeze(registered: 12))
    #expect(acts.count { $0 == .reveal } == votes)
  }

  @Test func `each moment says what happens, what to say and what Enter does`() throws {
    for language in Words.Language.allCases {
      let words = language.words.classroom
      var session = try Classes.session(language)
      while let console = session.console, !console.session.isFrozen {
        let moment = console.moment
        let page = session.everything
        for text in [words.happens(moment), words.say(moment), words.enter(moment)] {
          #expect(page.contains(text.prefix(40)), "\(language) \(moment): \(text)")
        }
        let line = session.frame(Size(columns: 80, rows: 24)).surface.lines.last ?? ""
        #expect(line.hasPrefix("Enter \(words.next(moment))"), "\(moment): \(line)")
        session.leadOn()
      }
    }
  }

  @Test func `counts are typed with digits and one key for the rest, and checked while typed`()
    throws
  {
    var session = try Classes.session()
    session.lead(to: .beforeVote)
    session.press(.enter, .enter)
    session.type("7")
    session.press(.tab)
    session.type("3")
    session.press(.tab, .character(" "))
    #expect(session.everything.contains("12 of 12"))
    // The next question: more than are present, which is said and not taken.
    session.press(.enter)
    session.type("12")
    session.press(.right)
    session.type("1")
    #expect(session.everything.contains("13 of 12"))
    session.press(.enter)
    #expect(session.model.notice == "Question 2 has 13 votes, but only 12 people are present.")
    session.press(.backspace, .enter)
    session.type("12")
    session.press(.enter)
    let turn = session.console?.session.turn
    #expect(turn?.rounds.last?.counts == [[7, 3, 2], [12, 0, 0], [12, 0, 0]])
    #expect(session.console?.moment == .counted(round: 1))
  }

  @Test func `a look aside loses no half-typed count`() throws {
    var session = try Classes.session()
    session.lead(to: .beforeVote)
    session.press(.enter, .enter)
    session.type("11")
    session.press(.escape, .enter)
    guard case .counts(let entry, isCorrection: false) = session.console?.panel else {
      Issue.record("the counts are asked")
      return
    }
    #expect(entry.counts[0] == [11, 0, 0])
  }

  @Test func `counts can be corrected until the answer is shown, and not afterwards`() throws {
    var session = try Classes.session()
    session.lead(to: .counted(round: 1))
    session.press(.character("C"))
    session.type("9")
    session.press(.tab)
    session.type("0")
    session.press(.tab)
    session.type("3")
    session.press(.enter)
    #expect(session.console?.session.turn?.rounds.last?.counts[0] == [9, 0, 3])
    session.lead(to: .keyShown(.on))
    session.press(.character("C"))
    #expect(session.console?.panel == nil)
  }

  @Test func `where the votes tie the facilitator chooses, and the wall says so`() throws {
    var session = try Classes.session()
    session.lead(to: .beforeVote)
    while session.console?.session.turn?.questions.first?.kind != .choice {
      session.leadOn()
      session.lead(to: .beforeVote)
    }
    session.press(.enter, .enter)
    session.type("5")
    session.press(.tab)
    session.type("5")
    session.press(.enter, .character("K"))
    #expect(session.console?.moment == .keyShown(.tie))
    session.press(.enter)
    #expect(session.everything.contains("as many votes"))
    session.press(.down, .enter)
    let turn = session.console?.session.turns.dropLast().last
    #expect(turn?.way?.way == .option(1))
    #expect(turn?.way?.reason == .tie)
    session.press(.tab)
    #expect(session.everything.contains("The facilitator chose this one."))
  }

  @Test func `a class ended by mistake goes on, and quitting keeps it open`() throws {
    var session = try Classes.session()
    session.lead(to: .beforeVote)
    session.press(.character("E"), .enter)
    #expect(session.console?.moment == .over(isRehearsal: false))
    session.press(.character("U"))
    #expect(session.console?.moment == .beforeVote)
    session.press(.character("q"))
    #expect(session.model.ending == .quit)
  }

  @Test func `a class that is left pauses, so that its clock does not run while nobody leads it`()
    throws
  {
    var session = try Classes.session()
    session.press(.enter, .character("q"))
    #expect(session.classEvents.map(\.act) == [.begin, .pause])
    var hungUp = try Classes.session()
    hungUp.press(.enter)
    hungUp.handle(.event(.terminate(signal: 1)))
    #expect(hungUp.classEvents.map(\.act) == [.begin, .pause])
    // One that has not begun, or is over, has nothing to pause.
    var early = try Classes.session()
    early.press(.character("q"))
    #expect(early.classEvents.isEmpty)
  }

  @Test func `freezing is asked once, says what it means, and can be refused`() throws {
    var session = try Classes.session()
    session.lead(to: .over(isRehearsal: false))
    session.press(.enter)
    let page = session.everything
    #expect(page.contains("The report is made once."))
    #expect(page.contains("12 people"))
    #expect(page.contains("not for appraisal"))
    session.press(.escape)
    #expect(session.console?.session.isFrozen == false)
    session.press(.enter, .enter)
    #expect(session.console?.session.isFrozen == true)
    session.press(.character("U"))
    #expect(session.console?.session.isFrozen == true)
  }

  @Test func `a rehearsal has no report and Enter leaves it`() throws {
    var session = try Classes.session(isRehearsal: true)
    session.lead(to: .over(isRehearsal: true))
    session.press(.enter)
    #expect(session.model.ending == .quit)
  }

  @Test func `names go into the register one after the other, and never into the log`() throws {
    var session = try Classes.session()
    session.press(.character("l"), .character("2"))
    session.type("Mia Lund\nBo Holm\n")
    session.press(.enter)
    session.press(.character("3"))
    #expect(session.console?.register.names == ["Bo Holm", "Mia Lund"])
    #expect(session.console?.register.unnamed == 1)
    let effects = session.takeEffects()
    #expect(effects.count == 3)
    for effect in effects {
      guard case .keepRegister = effect else {
        Issue.record("only the register is written: \(effect)")
        continue
      }
    }
    #expect(session.classEvents.isEmpty)
    session.press(.character("5"))
    #expect(session.console?.register.names == ["Mia Lund"])
  }

  @Test func `questions are put aside, counted on the wall, and ticked off`() throws {
    var session = try Classes.session()
    session.lead(to: .beforeVote)
    session.press(.character("o"), .enter)
    session.type("Who reads this?\n")
    session.press(.tab)
    #expect(session.everything.contains("1 question is put aside."))
    #expect(!session.everything.contains("Who reads this?"))
    session.press(.tab, .character("o"), .character("2"), .escape)
    #expect(session.console?.session.parked.map(\.isAnswered) == [true])
    #expect(!session.everything.contains("1 question is put aside."))
  }

  @Test func `news are a line on the wall, and an empty line takes them away`() throws {
    var session = try Classes.session()
    session.lead(to: .beforeVote)
    session.press(.character("i"))
    session.type("The alarm has gone off.\n")
    session.press(.tab)
    #expect(session.everything.contains("The alarm has gone off."))
    session.press(.tab, .character("i"), .enter, .tab)
    #expect(!session.everything.contains("The alarm has gone off."))
  }
}
