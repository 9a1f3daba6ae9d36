import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// The play of a preview, and where it begins.
@Suite struct PreviewPlayTests {
  @Test(arguments: Words.Language.allCases)
  func `every page says that nothing is kept, at every size and in plain mode`(
    language: Words.Language
  ) {
    let said =
      language == .english ? "Preview: nothing is kept" : "Forhåndsvisning: intet gemmes"
    for (name, session) in Previews.states {
      var session = session
      if language == .danish { session.receive(.languageSwitched) }
      for size in [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Session.tall] {
        let top = session.frame(size).surface.lines.first ?? ""
        #expect(top.hasPrefix(said), "\(name) at \(size)")
      }
      #expect(session.page.title.hasPrefix(said), "\(name)")
    }
  }

  @Test func `a whole play is explained after each step and writes nothing`() {
    var session = Previews.session()
    var explained = 0
    for _ in 0..<60 where session.answeredSteps.count < Yard.steps.count - 1 {
      session.press(.character("]"))
      if session.play?.stage == .aftermath { explained += 1 }
    }
    #expect(session.answeredSteps == Yard.steps.dropLast())
    // The scene at the gate is only read.
    #expect(explained >= Yard.steps.count - 2)
    var effects = session.takeEffects()
    session = Previews.session(at: "talk")
    session.press(.enter, .character("2"), .enter)
    #expect(session.play?.stage == .aftermath)
    #expect(session.everything.contains("REASON-EN"))
    effects += session.takeEffects()
    let others = effects.filter { effect in
      if case .readPreview = effect { false } else { true }
    }
    #expect(others == [])
  }

  @Test func `an answer can still be changed, and nobody says that it stays`() {
    var session = Previews.session(at: "talk")
    session.press(.enter, .character("1"))
    #expect(session.everything.contains("Nothing is measured here."))
    #expect(!session.everything.contains("stays as your first answer"))
    #expect(!session.everything.contains("what you decided is kept"))
    #expect(!session.everything.contains("everything you decided is kept"))
  }

  @Test func `Step back takes the last answer back and fills it in; at the start it says why not`()
  {
    var session = Previews.session()
    session.press(.character("["))
    #expect(session.model.notice == "The preview began here.")
    session.stepOn(to: "list")
    session.press(.character("]"))
    #expect(session.play?.stage == .aftermath)
    session.press(.character("["))
    #expect(session.play?.step.id == "list")
    guard case .assign(let input) = session.play?.input else {
      Issue.record("the list is asked")
      return
    }
    // The best answers are sign, check, ordinary; how sure is not a part of them, so that the
    // question is asked again where it belongs to the answer.
    #expect(input.values[1] == 1)
    session.press(.character("["))
    #expect(session.play?.step.id == "gate")
    #expect(session.answeredSteps == [])
  }

  @Test func `Esc goes back a step and never ends the program`() {
    var session = Previews.session()
    session.stepOn(to: "log")
    for _ in 0..<20 { session.press(.escape) }
    #expect(session.play?.step.id == "gate")
    #expect(session.model.ending == nil)
    session.press(.character("q"))
    #expect(session.model.ending == .quit)
  }

  @Test func `Step on gives the best answer of the key`() {
    var session = Previews.session(at: "talk")
    session.press(.character("]"))
    // 'honest' has the highest levels.
    #expect(session.play?.play.turns.map(\.decision) == [.choose(0)])
  }

  @Test func `at the end Enter begins again where the preview began`() {
    var session = Previews.session(at: "write")
    session.stepOn(to: "end")
    session.press(.character("]"))
    #expect(session.model.notice == "The case ends here.")
    session.press(.enter)
    #expect(session.play?.step.id == "write")
    #expect(session.answeredSteps == [])
    #expect(session.model.notice == "The preview begins again.")
  }

  @Test func `a step is met as best conduct meets it, with its facts and its hour`() {
    let session = Previews.session(at: "ends")
    // 'f-first' is revealed at the gate, 'f-later' at this step; the hour is that of 'urgency'.
    let state = session.play?.play.state
    #expect(state?.knownFacts.contains(0) == true)
    #expect(state?.knownFacts.contains(1) == true)
    #expect(state?.clock.minuteOfDay == 17 * 60 + 30)
  }

  @Test func `what is assumed holds at the step`() {
    let without = Previews.session(Previews.withNames, at: "help")
    guard case .assign(let input) = without.play?.input else {
      Issue.record("the options are sorted")
      return
    }
    #expect(input.places.sorted() == [0, 1, 2])
    let with = Previews.session(
      Previews.withNames,
      at: "help",
      assuming: [.init("asked", .set), .init("heat", .number(3))]
    )
    guard case .assign(let input) = with.play?.input else {
      Issue.record("the options are sorted")
      return
    }
    #expect(input.places.sorted() == [0, 1, 2, 3])
    let cleared = Previews.session(
      Previews.withNames,
      at: "help",
      assuming: [.init("asked", .set), .init("heat", .number(3)), .init("asked", .clear)]
    )
    #expect(cleared.play?.play.state.flags == BitSet128())
  }

  @Test func `a step, a flag or a value that the case does not have is refused with the nearest`() {
    func refusal(_ step: String?, _ assumed: PreviewStart.Assumption?) -> PreviewStartError? {
      let start = PreviewStart(step: step, assumptions: assumed.map { [$0] } ?? [])
      guard let playable = Previews.reading(Previews.withNames).playable else { return nil }
      do throws(PreviewStartError) {
        _ = try start.state(in: playable)
        return nil
      } catch { return error }
    }
    #expect(refusal("tlak", nil) == .unknownStep("tlak", nearest: "talk"))
    #expect(refusal(nil, .init("aksed", .set)) == .unknownName("aksed", nearest: "asked"))
    #expect(refusal(nil, .init("asked", .number(2))) == .flagWithNumber("asked"))
    #expect(refusal(nil, .init("heat", .set)) == .counterWithoutNumber("heat"))
    #expect(refusal("talk", .init("heat", .number(2))) == nil)
  }

  @Test func `the palette finds every step by its id`() {
    var session = Previews.session()
    session.press(.character(":"))
    session.type("ideas")
    session.press(.enter)
    #expect(session.play?.step.id == "ideas")
    #expect(session.preview?.start.step == "ideas")
    let labels = session.model.allCommands.map(\.label)
    #expect(Yard.steps.allSatisfy(labels.contains))
    #expect(!labels.contains(Words.english.palette.goToCases))
  }
}
