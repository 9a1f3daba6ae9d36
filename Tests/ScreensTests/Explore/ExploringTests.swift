import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// Playing on from a decision of a finished play.
@Suite struct ExploringTests {
  @Test func `it stands as the play stood before the decision, facts and clock included`() {
    for step in Yard.steps.dropLast() {
      let play = Exploring.session(from: step).play
      let measured = Yard.play(at: step)
      #expect(play?.play == measured.play, "\(step)")
      #expect(play?.isExploring == true)
    }
  }

  @Test func `the scene is read first, then the question asked`() {
    var session = Exploring.session(from: "talk")
    #expect(session.play?.stage == .reading)
    #expect(session.everything.contains("He waits until the others have gone."))
    session.press(.enter)
    #expect(session.play?.stage == .answering)
  }

  @Test func `what was chosen the first time is named and not taken again by itself`() {
    var session = Exploring.session(from: "talk")
    session.press(.enter)
    #expect(session.everything.contains("Promise to tell nobody. (you chose this)"))
    #expect(session.page.choices.filter { $0.state == "you chose this" }.count == 1)
    session = Exploring.session(from: "urgency")
    #expect(session.everything.contains("Written report today (T2) (you chose this)"))
    session.type("3")
    #expect(session.everything.contains("fairly sure (you chose this)"))
    session.press(.escape)
    session.type("4")
    #expect(!session.everything.contains("you chose this"), "another tier had no such sureness")
    session = Exploring.session(from: "ends")
    #expect(session.everything.contains("Go to the leader at once. (you named this best)"))
    #expect(session.everything.contains("Search the cell alone. (you named this worst)"))
  }

  @Test(arguments: ["list", "log", "ask", "help", "ideas", "write"])
  func `what takes many answers begins with those of the first time`(step: String) {
    var session = Exploring.session(from: step)
    if session.play?.stage == .reading { session.press(.enter) }
    #expect(session.everything.contains("Your first answers are filled in."))
    let play = session.play
    #expect(play?.decision == Yard.decisions[Exploring.turn(of: step)])
  }

  @Test func `nothing but the step that is met again is filled in`() throws {
    let (scenario, draws) = (Yard.playable.scenario, Exploring.debrief().play)
    var play = try Playthrough(of: scenario, decisions: [.read])
    let exploration = Exploration(of: draws, from: 1)
    #expect(exploration.earlierAnswer(in: play) == Yard.decisions[1])
    try play.take(Yard.decisions[1])
    #expect(exploration.earlierAnswer(in: play) == Yard.decisions[2])
    play = try Playthrough(of: scenario, decisions: Yard.decisions)
    #expect(exploration.earlierAnswer(in: play) == nil)
  }

  @Test(arguments: Words.Language.allCases, PlayMode.allCases)
  func `every page says that nothing is measured, in every mode, and in words`(
    language: Words.Language,
    mode: PlayMode
  ) {
    let words = language.words.explore.exploring
    var session = Exploring.session(from: "list", mode, language)
    var pages = 0
    while case .play = session.model.route, pages < 200 {
      #expect(session.page.title.hasPrefix(words))
      for columns in [120, 80, 62, 40] {
        let header = session.frame(Size(columns: columns, rows: 24)).surface.lines[0]
        #expect(header.hasPrefix(words), "\(session.play?.step.id ?? "") at \(columns)")
      }
      session.goOn()
      pages += 1
    }
    #expect(pages > 15)
    #expect(session.page.title.hasPrefix(words))
    let header = session.frame(Size(columns: 40, rows: 12)).surface.lines[0]
    #expect(header.hasPrefix(words))
  }

  @Test func `a box over it says so too in words, and the case file leaves the header in sight`() {
    let words = "Exploring: your result does not change"
    var session = Exploring.session(from: "talk")
    for key in [Key.character("c"), .character("?")] {
      session.press(key)
      #expect(session.model.overlay != nil)
      #expect(session.page.title.hasPrefix(words + " · "))
      session.press(.escape)
    }
    session.press(.character("c"))
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)] {
      #expect(session.frame(size).surface.lines[0].hasPrefix(words))
    }
  }

  @Test func `each step is explained, also after a test`() {
    var session = Exploring.session(from: "list", .test)
    session.press(.enter, .enter)
    #expect(session.play?.stage == .aftermath)
    #expect(session.everything.contains("REASON-EN"))
    session.press(.character("e"))
    #expect(session.model.overlay?.content == .evidence(["source-a"]))
  }

  @Test func `Esc leads back to the debrief as it was left, from the middle of an answer too`() {
    let debrief = Route.debrief(Exploring.debrief())
    for step in ["gate", "list", "talk", "write"] {
      for keys in [[], [Key.enter], [.enter, .character("1")]] {
        var session = Exploring.session(from: step)
        for key in keys { session.press(key) }
        _ = session.takeEffects()
        for _ in 0..<8 where session.play != nil { session.press(.escape) }
        #expect(session.model.route == debrief, "\(step) \(keys)")
        #expect(session.model.notice == "Your result is as it was.")
        #expect(session.takeEffects() == [])
      }
    }
  }

  @Test func `no draft is kept of it, and nothing is asked before leaving`() {
    var session = Exploring.session(from: "list")
    session.receive(.draftNotSaved(.diskFull))
    session.press(.enter)
    session.type("13")
    #expect(session.program.nextDeadline == nil)
    _ = session.takeEffects()
    session.press(.character("q"))
    #expect(session.model.ending == .quit)
    #expect(session.takeEffects() == [])
  }

  @Test func `from the debrief the key w begins it, and in plain mode a choice`() {
    var session = Session(.library(LibraryModel()))
    session.open(.debrief(Exploring.debrief()))
    while session.play == nil, session.model.notices.current == nil {
      session.press(.tab)
      session.press(.character("w"))
      if session.play == nil { session.expireNotice() }
    }
    #expect(session.play?.isExploring == true)
    var plain = Session(.library(LibraryModel()))
    plain.open(.debrief(Exploring.debrief()))
    let from = AppMessage.debrief(.exploreChosen(fromTurn: Exploring.turn(of: "talk")))
    #expect(plain.page.reachableMessages.contains(from))
  }

  @Test func `a play that has not ended cannot be explored`() throws {
    let half = try Playthrough(of: Yard.playable.scenario, decisions: [.read])
    var session = Session(.library(LibraryModel()))
    session.open(
      .debrief(
        DebriefModel(
          header: Yard.header(),
          playable: Yard.playable,
          play: half,
          in: Made.english
        )
      )
    )
    session.receive(.debrief(.exploreChosen(fromTurn: 0)))
    #expect(session.play == nil)
  }
}

/// What is written of an exploration, and what happens where it cannot be.
@Suite struct ExploringRecordsTests {
  @Test func `each decision is on disk before the next page, in one branch`() {
    var session = Exploring.session(from: "talk", store: .waits)
    session.press(.enter)
    session.type("3")
    session.press(.enter)
    #expect(session.play?.isSaving == true)
    let first = session.takeExplored()
    #expect(first.map(\.turn) == [5] && first.map(\.place) == [.new(after: 5)])
    session.receive(.play(.explorationSaved(turn: 4, branch: 1)))
    #expect(session.play?.isSaving == true, "another turn's")
    session.receive(.play(.explorationSaved(turn: 5, branch: 3)))
    #expect(session.play?.stage == .aftermath)
    session.press(.enter, .enter)
    let second = session.takeExplored()
    #expect(second.map(\.turn) == [6] && second.map(\.place) == [.end(of: 3)])
  }

  @Test func `the measurement gets no event, no draft and no result`() {
    var session = Exploring.session(from: "list")
    session.goOnToComparison()
    let effects = session.takeEffects()
    #expect(effects.count == 9)
    for effect in effects {
      guard case .saveExploration("0123456789abcdef", _, _, _) = effect else {
        Issue.record("\(effect)")
        continue
      }
    }
  }

  @Test(arguments: Words.Language.allCases)
  func `where it cannot be written it goes on in memory and says so, once`(
    language: Words.Language
  ) {
    var session = Exploring.session(from: "talk", .test, language, store: .refuses(.diskFull))
    session.press(.enter)
    session.type("3")
    session.press(.enter)
    #expect(session.play?.stage == .aftermath)
    let words = language.words
    let said = "\(words.notSaved(.diskFull)) \(words.explore.notKept)"
    #expect(session.model.notices.warning?.text == said)
    #expect(session.page.notice?.contains(words.saved) != true)
    #expect(session.takeExplored().count == 1)
    session.goOnToComparison()
    #expect(session.takeEffects() == [], "nothing more is tried")
    guard case .comparison = session.model.route else {
      Issue.record("it does not go on")
      return
    }
    #expect(session.everything.contains(words.explore.notKept))
  }

  @Test func `a branch that could be written in part alone is not gone on with`() {
    var session = Exploring.session(from: "help")
    session.press(.enter)
    session.store = .refuses(.readOnly)
    session.press(.enter, .enter, .enter, .enter)
    #expect(session.takeExplored().count == 2)
    session.store = .saves
    session.goOnToComparison()
    #expect(session.takeExplored().isEmpty)
  }
}
