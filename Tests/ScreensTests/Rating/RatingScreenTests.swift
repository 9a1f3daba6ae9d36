import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

@Suite struct RatingScreenTests {
  private func all(_ session: Session) -> String { session.everything }

  @Test func `ticks make the level, which is seen before it is given`() {
    probe(RatingScreen.self, model: RatingStates.model(), context: Made.english) { probe in
      for (key, level) in zip("12345", [0, 1, 1, 2, 3]) {
        probe.press(.character(key))
        #expect(probe.model.rating.level == level)
      }
      probe.press(.character("6"))
      #expect(probe.model.rating.level == 0)
      probe.press(.character("6"), .enter)
      #expect(probe.model.stage == .confirming)
      probe.expectEffects()
      probe.press(.enter)
      probe.expectEffects(
        .save(
          WordsRating(
            rater: .first,
            judgement: .features(Set(WordsFeature.allCases), holdsForbidden: false)
          )
        )
      )
      #expect(probe.model.stage == .saving)
    }
  }

  @Test func `the space bar ticks what has the focus, and Esc goes back from the question`() {
    probe(RatingScreen.self, model: RatingStates.model(), context: Made.english) { probe in
      probe.press(.down, .character(" "))
      #expect(probe.model.ticked == [.feature(.exactWords)])
      probe.press(.enter, .escape)
      #expect(probe.model.stage == .rating)
      #expect(probe.model.ticked == [.feature(.exactWords)])
      probe.press(.character(" "))
      #expect(probe.model.ticked == [])
    }
  }

  @Test func `ticks that were not given are not lost without a question`() {
    probe(RatingScreen.self, model: RatingStates.model(), context: Made.english) { probe in
      probe.press(.character("1"), .escape)
      probe.expectEffects()
      #expect(probe.model.stage == .leaving)
      probe.press(.enter)
      #expect(probe.model.stage == .rating)
      probe.press(.escape, .escape)
      probe.expectEffects(.leave)
    }
    probe(RatingScreen.self, model: RatingStates.model(), context: Made.english) { probe in
      probe.press(.escape)
      probe.expectEffects(.leave)
    }
  }

  @Test func `a note is written in a field and goes with the rating`() {
    probe(RatingScreen.self, model: RatingStates.model(), context: Made.english) { probe in
      probe.press(.character("n"))
      probe.type("Say 1 thing")
      #expect(probe.model.ticked == [])
      probe.press(.enter, .enter, .enter)
      probe.expectEffects(
        .save(
          WordsRating(
            rater: .first,
            judgement: .features([], holdsForbidden: false),
            note: "Say 1 thing"
          )
        )
      )
    }
  }

  @Test func `a rating that cannot be written can be tried again`() {
    probe(RatingScreen.self, model: RatingStates.four, context: Made.english) { probe in
      probe.press(.enter, .enter)
      _ = probe.takeEffects()
      probe.send(.notSaved(.diskFull))
      #expect("\(probe.page.lines)".contains("the disk is full"))
      probe.press(.enter)
      probe.expectEffects(.save(RatingStates.four.rating))
      probe.send(.saved(other: nil))
      probe.press(.enter)
      probe.expectEffects(.leave)
    }
  }

  @Test func `an earlier rating of one's own stands there, and it is said`() {
    let earlier = WordsRating(
      rater: .first,
      judgement: .features([.howKnown, .exactWords], holdsForbidden: false),
      note: "Before"
    )
    let model = RatingModel(of: RatingStates.subject(earlier: earlier))
    #expect(model.ticked == [.feature(.howKnown), .feature(.exactWords)])
    #expect(model.rating == earlier)
    let page = RatingScreen.describe(model, in: Made.english)
    #expect("\(page.lines)".contains("You gave this text level 1 before."))
  }

  @Test func `the other rating is told after the own one, never before`() {
    var session = Session(.library(LibraryModel()))
    session.open(.rating(RatingStates.four))
    #expect(!all(session).contains("other rater gave"))
    session.press(.enter, .enter)
    let save = Effect.saveRating(RatingStates.subject(), RatingStates.four.rating)
    #expect(session.takeEffects().contains(save))
    session.receive(.rating(.saved(other: RatingStates.other)))
    #expect(all(session).contains("The other rater gave level 0, 2 levels apart."))
    #expect(!all(session).contains("The other's secret"))
    session.press(.enter)
    #expect(session.model.routes == [.library(LibraryModel())])
  }

  @Test func `the screen has the text, the task, the facts, the checklist and the levels`() {
    for language in Words.Language.allCases {
      let context = Made.context(language)
      let page = RatingScreen.describe(RatingStates.model(), in: context)
      let said = page.lines.map { "\($0)" }.joined(separator: "\n")
      let sheet = RatingStates.sheet
      let texts = [sheet.task, sheet.role] + sheet.facts + sheet.checklist + sheet.levels
      for text in texts { #expect(said.contains(context.line(text))) }
      #expect(said.contains("Monday 2 March at 18.10"))
    }
  }

  @Test func `plain mode ticks by number, asks before it gives, and takes a note`() {
    probe(RatingScreen.self, model: RatingStates.model(), context: Made.english) { probe in
      probe.choose(1)
      probe.choose(2)
      #expect(probe.page.choices[0].state == "ticked")
      #expect(probe.page.notice == "It has 2 of 5. Level 1 of 3.")
      probe.choose(8)
      guard case .text(let prompt) = probe.page.prompt else {
        Issue.record("no text is asked for")
        return
      }
      probe.send(prompt.message("Well seen"))
      probe.choose(7)
      guard case .confirm(let question, let yes, _) = probe.page.prompt else {
        Issue.record("nothing is asked")
        return
      }
      #expect(question == "Give this level?")
      #expect("\(probe.page.lines)".contains("Level 1 of 3"))
      probe.send(yes)
      probe.expectEffects(
        .save(
          WordsRating(
            rater: .first,
            judgement: .features([.whoWhereWhen, .exactWords], holdsForbidden: false),
            note: "Well seen"
          )
        )
      )
    }
  }

  @Test(arguments: Words.Language.allCases)
  func `labels fit, no key is given twice, and plain mode reaches everything`(
    language: Words.Language
  ) {
    let context = Made.context(language)
    for (name, model) in RatingStates.all {
      let bindings = RatingScreen.bindings(for: model, in: context)
      #expect(bindings.filter(\.hasWideLabel).map(\.label) == [], "\(name)")
      let keys = bindings.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(name)")
      let page = RatingScreen.describe(model, in: context)
      guard !model.isNoting else { continue }
      for binding in bindings where binding.isEnabled {
        switch binding.message {
        case .moved, .scrolled, .rowTaken: continue
        default:
          #expect(page.reachableMessages.contains(binding.message), "\(name) \(binding.label)")
        }
      }
    }
  }

  @Test(arguments: RatingStates.all.map(\.name))
  func `it looks as recorded`(name: String) throws {
    let model = try #require(RatingStates.all.first { $0.name == name }?.model)
    guard ["ticked", "noting", "confirming", "apart"].contains(name) else { return }
    expectSnapshots(
      named: "rating-\(name)",
      sizes: [
        Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
      ]
    ) { RatingScreen.draw(model, in: Made.english, on: &$0) }
  }

  @Test func `it looks as recorded in Danish`() {
    expectSnapshots(
      named: "rating-danish",
      sizes: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)]
    ) { RatingScreen.draw(RatingStates.four, in: Made.danish, on: &$0) }
  }

  @Test func `it draws at every size`() {
    for (_, model) in RatingStates.all {
      drawAtEverySize { RatingScreen.draw(model, in: Made.english, on: &$0) }
    }
  }
}
