import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// The tour, and what the program says in it about keys.
@Suite struct CoachTests {
  private func begun(_ language: Words.Language = .english) -> Session {
    var session = Session(.library(LibraryModel()), language, size: Session.tall)
    session.receive(Tour.begun)
    return session
  }

  /// The states of a tour in which somebody does only what the coach says, to its end.
  private func followed(_ language: Words.Language) -> [Session] {
    var session = begun(language)
    var states: [Session] = []
    while session.play != nil, states.count < 80 {
      states.append(session)
      guard let first = session.model.coach?.sentences.first, let key = first.keys.first else {
        Issue.record("nothing is said in \(String(describing: session.play?.stage))")
        return states
      }
      if let ask = session.play?.ask(in: session.model.context), !ask.entersWhole {
        session.press(.character("2"))
      } else {
        session.press(first.keys.contains(.enter) ? .enter : key)
      }
    }
    states.append(session)
    return states
  }

  @Test(arguments: Words.Language.allCases)
  func `whoever does what the coach says comes through`(language: Words.Language) {
    let states = followed(language)
    #expect(states.count > 20 && states.count < 45)
    guard case .library(let library) = states.last?.model.route else {
      Issue.record("the tour does not end in the list of cases")
      return
    }
    #expect(library.focused.map { !$0.isGuide } ?? true)
    #expect(states.last?.model.notice == states.last?.model.context.words.welcome.tourIsOver)
    #expect(states.last?.decisions.count == 5)
  }

  @Test(arguments: Words.Language.allCases)
  func `every key that the coach names works at that moment`(language: Words.Language) {
    for session in followed(language) {
      let working = Set(session.model.bindings.filter(\.isEnabled).flatMap(\.keys))
      for sentence in session.model.coach?.sentences ?? [] {
        let names = session.model.context.words.keyNames
        for key in sentence.keys {
          #expect(working.contains(key), "\(sentence.text)")
          #expect(sentence.text.contains(names.name(of: key)), "\(sentence.text): \(key)")
        }
      }
    }
  }

  @Test(arguments: Words.Language.allCases)
  func `the first sentence is whole in the smallest window`(language: Words.Language) {
    for session in followed(language) {
      guard let coach = session.model.coach, let first = coach.sentences.first else { continue }
      let rows = coach.rows(columns: 40, limit: 2, glyphs: .unicode).map(\.plain)
      let words = rows.joined().filter { $0 != " " }
      #expect(words.hasSuffix(first.text.filter { $0 != " " }), "\(rows)")
      let frame = session.frame(Size(columns: 40, rows: 10)).surface.lines
      #expect(frame.contains { $0.contains(rows.last ?? "-") })
    }
  }

  @Test func `the steps teach what there is to press`() {
    let said = followed(.english).flatMap { $0.model.coach?.sentences.map(\.text) ?? [] }
    for words in [
      "Press 1 for Sign, 2 for Check first, 3 for Ordinary.",
      "How sure are you? 1 unsure, 2 fairly sure",
      "Press 1/2/3/4, or move with", "asked once more",
      "Tick with", "Read it over", "leaves a line out", "takes you to the cases",
      "shows the sources",
    ] {
      #expect(said.contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test func `plain mode is told what to type`() {
    var session = begun()
    func note() -> String { session.page.lines.last.map { "\($0)" } ?? "" }
    #expect(!session.everything.contains("Note: Press Enter"))
    session.proceed()
    #expect(note().contains("Type the number of your answer"))
    session.choose(1, 3, 2, 3, 3)
    #expect(note().contains("Type d to hand it in"))
    session.command("d")
    session.proceed()
    session.choose(2, 4)
    session.proceed()
    session.choose(1)
    #expect(note().contains("Type yes to take it or no to change it"))
    session.proceed()
    session.proceed()
    session.choose(2)
    #expect(note().contains("d goes on"))
    session.command("d")
    #expect(note().contains("Type 1 to leave the line out, 2/3/4 to take it in. d goes on."))
    session.command("d")
    session.command("d")
    #expect(
      note().contains("Read it over. Type d to hand it in, or shift+tab to go back a part.")
    )
    session.command("d")
    session.proceed()
    #expect(session.decisions.last.map { "\($0)" }?.hasPrefix("report") == true)
  }

  @Test func `a case that is no tour has no coach`() {
    #expect(Session(playing: Yard.play(at: "list")).model.coach == nil)
  }

  @Test func `no box is coached`() {
    var session = begun()
    session.press(.character("?"))
    #expect(session.model.coach == nil)
  }

  @Test func `a tour is offered for practice alone, and nothing is said of scores`() {
    let model = BriefingModel(playable: Tour.playable, openAttempt: nil)
    #expect(model.choices == [.begin(.practice)])
    let shown = Session(.briefing(model)).everything
    #expect(shown.contains("Start the tour"))
    #expect(!shown.contains("rovisional"))
  }

  @Test func `a tour looked at again shows the decisions and no figure`() throws {
    let last = try #require(followed(.english).last { $0.play != nil }?.play)
    let sections = DebriefModel(of: last, in: Made.english).sections
    #expect(sections.count == 5)
    #expect(sections.first?.blocks.contains(.text(Words.english.welcome.tourIsNotScored)) == true)
    #expect(sections.allSatisfy { $0.group != .points })
  }

  @Test func `the history calls a tour a tour and gives it no figures`() {
    let entry = HistoryEntry(
      id: "1",
      title: Tour.playable.scenario.head.title,
      mode: .practice,
      startedAt: "2026-11-23T18:39:32+01:00",
      isFinished: true,
      decisions: 5,
      strands: [.report: 100],
      isGuide: true
    )
    #expect(HistoryText.details(of: entry, Made.english).count == 1)
    #expect(HistoryText.details(of: entry, Made.english)[0].contains("tour · finished"))
  }

  @Test func `it looks as recorded`() {
    let sizes = WelcomeScreenTests.sizes
    var session = begun()
    func take(_ name: String) {
      for size in sizes {
        expectSnapshot(session.frame(size), named: "tour-\(name)-\(size.columns)x\(size.rows)")
      }
    }
    take("scene")
    session.press(.enter)
    take("list")
    session.press(.character("1"), .character("3"), .character("2"), .character("3"))
    session.press(.character("3"))
    take("complete")
    session.press(.enter, .enter)
    take("urgency")
    session.press(.character("2"), .character("3"), .enter, .character("1"))
    take("confirm")
  }
}
