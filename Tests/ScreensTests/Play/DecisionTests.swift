import Interface
import ScenarioEngine
import ScenarioFiles
import TestSupport
import Testing

@testable import Screens

/// Plays the made case from its first page to its debrief, by keys and by plain answers.
@Suite struct DecisionTests {
  /// What follows the place of an option on the screen, since their order is drawn.
  private func number(of place: Int, in session: Session) -> Int {
    let places: [Int] =
      switch session.play?.input {
      case .assign(let input): input.places
      case .choose(let input): input.places
      case .pick(let input): input.places
      default: []
      }
    return (places.firstIndex(of: place) ?? -1) + 1
  }

  private func digit(_ place: Int, _ session: Session) -> Key {
    .character(Character("\(number(of: place, in: session))"))
  }

  /// Gives each item a value by the digits, in the order shown.
  private func assign(_ values: [Int: Int], _ session: inout Session) {
    guard case .assign(let input) = session.play?.input else { return }
    for place in input.places { session.type("\(values[place] ?? 0)") }
  }

  private func playByKeys(_ session: inout Session) {
    session.press(.enter)  // gate
    session.press(.enter)  // list: the body is read
    session.type("13")  // sign, certain
    session.type("2")  // check first
    session.type("31")  // ordinary, unsure
    session.press(.enter, .enter)
    session.press(.down)
    session.type("12")  // line 2: sign, fairly sure
    session.press(.down)
    session.type("2")  // line 4: check first
    session.press(.enter, .enter)
    session.press(.character(" "), .end, .character(" "), .enter, .enter)  // questions 1 and 3
    session.press(.character("3"), .character("3"), .enter)  // T2, fairly sure
    session.press(.enter)  // talk: the body is read
    session.press(digit(1, session), .enter, .enter)
    assign([0: 1, 1: 1, 2: 3, 3: 2], &session)
    session.press(.enter, .enter)
    assign([0: 5, 1: 3, 2: 1], &session)
    session.press(.enter, .enter)
    session.press(digit(0, session))
    session.press(digit(2, session))
    session.press(.enter, .enter)
    session.press(.character("3"))  // report today
    session.press(.character("1"), .down, .down, .character(" "), .enter)
    session.type("23")  // seen myself, told by others
    session.press(.enter)
    session.press(.character("2"), .enter)
    session.type(Yard.report.words)
    session.press(.tab, .enter, .enter, .enter)
  }

  private func playByPages(_ session: inout Session) {
    session.proceed()
    session.proceed()
    session.choose(1, 3, 2, 3, 1)
    session.command("d")
    session.proceed()
    session.command("#2")
    session.choose(1, 2)
    session.command("#4")
    session.choose(2)
    session.command("d")
    session.proceed()
    session.choose(1, 3)
    session.command("d")
    session.proceed()
    session.choose(3, 3)
    session.proceed()
    session.proceed()
    session.choose(number(of: 1, in: session))
    session.proceed()
    session.proceed()
    for values in [[0: 1, 1: 1, 2: 3, 3: 2], [0: 5, 1: 3, 2: 1]] {
      if case .assign(let input) = session.play?.input {
        for place in input.places { session.choose(values[place] ?? 0) }
      }
      session.command("d")
      session.proceed()
    }
    session.choose(number(of: 0, in: session))
    session.choose(number(of: 2, in: session))
    session.proceed()
    session.proceed()
    session.choose(3)
    session.choose(1, 3)
    session.command("d")
    session.choose(2, 3)
    session.command("d")
    session.choose(2)
    session.command("d")
    session.enter(Yard.report.words)
    session.choose(1)
    session.proceed()
    session.proceed()
  }

  private func begin(_ mode: PlayMode, _ language: Words.Language) -> Session {
    Session(
      playing: PlayModel(header: Yard.header(mode), playable: Yard.playable),
      language,
      size: Session.tall
    )
  }

  @Test(arguments: Words.Language.allCases)
  func `keys decide what was meant at every kind of step`(language: Words.Language) {
    var session = begin(.practice, language)
    playByKeys(&session)
    #expect(session.decisions == Yard.decisions)
    #expect(session.play?.step.id == "end")
  }

  @Test(arguments: Words.Language.allCases)
  func `plain answers decide the same as keys`(language: Words.Language) {
    var session = begin(.practice, language)
    playByPages(&session)
    #expect(session.decisions == Yard.decisions)
    #expect(session.play?.step.id == "end")
  }

  @Test func `each decision is written once, under the next number, at its step`() throws {
    var session = begin(.practice, .english)
    playByKeys(&session)
    let scenario = Yard.playable.scenario
    let expected = try Yard.decisions.enumerated().map { place, decision in
      Effect.saveDecision(
        attempt: "0123456789abcdef",
        sequence: place,
        payload: try DecisionCoding.encode(decision, at: place, in: scenario)
      )
    }
    let saves = session.takeEffects().filter { effect in
      if case .saveDecision = effect { true } else { false }
    }
    #expect(saves == expected)
  }

  @Test func `the ending writes the result and shows the debrief`() throws {
    var session = Session(playing: Yard.play(at: "end"))
    session.press(.enter)
    let play = try Playthrough(of: Yard.playable.scenario, decisions: Yard.decisions)
    let card = Yard.playable.scoring.score(play)
    #expect(
      session.takeEffects() == [
        .finishAttempt(
          attempt: "0123456789abcdef",
          sequence: 10,
          result: ResultCoding.text(of: card, in: Yard.playable.source)
        ), .findLeast(Yard.playable),
      ]
    )
    guard case .debrief = session.model.route else {
      Issue.record("the debrief is not shown")
      return
    }
  }

  @Test(arguments: [PlayMode.test, .classroom])
  func `without explanations only what comes of an answer is read after it`(mode: PlayMode) {
    var session = begin(mode, .english)
    session.press(.enter, .enter)
    session.type("13231")
    session.press(.enter)
    #expect(session.play?.step.id == "log")
    #expect(session.play?.stage == .answering)
  }

  @Test func `in practice an answer is explained before the case goes on`() {
    var session = Session(playing: Yard.play(at: "list"))
    session.press(.enter)
    session.type("13231")
    session.press(.enter)
    #expect(session.play?.stage == .aftermath)
    #expect(session.everything.contains("REASON-EN"))
    #expect(session.everything.contains("INNOCENT-EN"))
    session.press(.character("e"))
    #expect(session.model.overlay == Overlay(.evidence(["source-a"])))
  }

  @Test func `a choice is asked once more before it is taken, and can be changed`() {
    var session = Session(playing: Yard.play(at: "talk"))
    session.press(.enter, .character("1"))
    guard case .confirming = session.play?.stage else {
      Issue.record("it is not asked once more")
      return
    }
    session.press(.escape)
    #expect(session.play?.stage == .answering)
    #expect(session.takeEffects() == [])
  }

  @Test func `the worst may not be what was named best`() {
    var session = Session(playing: Yard.play(at: "ends"))
    session.press(.character("1"), .character("1"))
    #expect(session.play?.stage == .answering)
    #expect(session.model.notice == "You named this one best")
    #expect(session.page.choices[0].disabledReason == "You named this one best")
    session.press(.enter)
    #expect(session.model.notice == "You named this one best")
  }

  @Test func `a report that is not made asks for nothing more`() {
    var session = Session(playing: Yard.play(at: "write"))
    session.press(.character("1"), .enter, .enter)
    #expect(session.decisions == [.report(ReportDecision(urgency: .none))])
  }

  @Test func `a report asks how urgent it is in the words of the case alone`() throws {
    let model = Yard.play(at: "write")
    guard case .report(var task) = model.step.task, case .report(let input) = model.input else {
      Issue.record("the step is a report")
      return
    }
    let context = Made.context(.english)
    let whole = try #require(model.askReport(task, input, context))
    #expect(whole.prompt == "What do you pass on?")
    #expect(whole.subject == "")
    task.urgencyPrompt = LocalizedText("How soon?")
    let apart = try #require(model.askReport(task, input, context))
    #expect(apart.prompt == "How soon?")
    #expect(apart.subject == "What do you pass on?")
  }

  @Test func `a list of more than nine choices is reached with the arrows`() {
    var session = Session(playing: Yard.play(at: "ask"))
    session.press(.end, .character(" "))
    guard case .pick(let input) = session.play?.input else { return }
    #expect(input.picked == [2])
  }
}
