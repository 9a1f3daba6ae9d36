import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

@Suite struct BriefingScreenTests {
  private func session(
    open: String? = nil,
    test: CoursePlan.Form? = nil,
    _ language: Words.Language = .english
  ) -> Session {
    var session = Session(.library(LibraryStates.model(LibraryStates.entries)), language)
    session.receive(.caseOpened(Yard.playable, openAttempt: open, test: test))
    return session
  }

  @Test(arguments: [(1, PlayMode.practice), (2, .test)])
  func `a number begins in its mode`(number: Int, mode: PlayMode) {
    var keys = session()
    keys.type("\(number)")
    #expect(keys.takeEffects() == [.beginAttempt(Yard.playable, mode)])
    var plain = session()
    plain.choose(number)
    #expect(plain.takeEffects() == [.beginAttempt(Yard.playable, mode)])
  }

  @Test(arguments: [
    (
      CoursePlan.Form.before, "a test of your course, before its cases.",
      "test i dit kursus, før dets cases."
    ),
    (.after, "a test of your course, after its cases.", "test i dit kursus, efter dets cases."),
    (.later, "a test of your course, some weeks later.", "test i dit kursus, nogle uger senere."),
  ])
  func `a test of the course is told before it begins, and that practice spends it`(
    form: CoursePlan.Form,
    english: String,
    danish: String
  ) {
    func page(_ test: CoursePlan.Form?, _ language: Words.Language) -> String {
      let model = BriefingModel(playable: Yard.playable, openAttempt: nil, test: test)
      return BriefingScreen.describe(model, in: Made.context(language)).lines.map { "\($0)" }
        .joined()
    }
    #expect(page(form, .english).contains(english))
    #expect(page(form, .english).contains("practised first, it can measure nothing any more"))
    #expect(page(form, .danish).contains(danish))
    #expect(!page(nil, .english).contains("a test of your course"))
    #expect(session(test: form).everything.contains("This case is a test of your course"))
    var plain = session(test: form)
    plain.choose(1)
    #expect(plain.takeEffects() == [.beginAttempt(Yard.playable, .practice)])
  }

  @Test func `an open attempt is gone on with first`() {
    var session = session(open: "a")
    session.press(.enter)
    #expect(session.takeEffects() == [.openAttempt(id: "a")])
  }

  @Test func `while the attempt is made ready nothing begins a second time`() {
    var session = session()
    session.press(.enter, .enter, .character("2"))
    #expect(session.takeEffects() == [.beginAttempt(Yard.playable, .practice)])
    #expect(session.model.notice == "Preparing the attempt …")
    session.receive(.attemptRefused(.readOnly))
    #expect(session.model.notice?.contains("cannot be written") == true)
    session.press(.enter)
    #expect(session.takeEffects() == [.beginAttempt(Yard.playable, .practice)])
  }

  @Test func `an attempt of another version says so and leaves the choice`() {
    var session = session(open: "a")
    session.press(.enter)
    session.receive(.attemptDoesNotFit)
    #expect(session.model.notice?.contains("another version of the case") == true)
    session.press(.down, .enter)
    #expect(session.takeEffects().last == .beginAttempt(Yard.playable, .practice))
  }

  @Test(arguments: Words.Language.allCases)
  func `it warns, says that the key is provisional, and forbids real people`(
    language: Words.Language
  ) {
    let text = session(language).everything
    let words = Made.context(language).words
    #expect(text.contains(language == .english ? "Threats are mentioned." : "Trusler nævnes."))
    #expect(text.contains(words.provisionalKey.prefix(16)))
    #expect(text.contains(words.noRealPeople))
    #expect(text.contains(words.notReviewed))
    // Said of a case without twins too, so that it tells nothing of any case.
    #expect(Yard.playable.scenario.head.variants.isEmpty)
    #expect(text.contains(words.someHaveTwins.prefix(16)))
  }

  private func session(_ language: Words.Language) -> Session { session(open: nil, language) }

  @Test func `Esc goes back to the cases`() {
    var session = session()
    session.press(.escape)
    #expect(session.model.routes.count == 1)
    #expect(session.takeEffects() == [.loadLibrary])
  }

  @Test func `it looks as recorded`() {
    for size in pictureSizes {
      expectSnapshot(
        session(open: "a").frame(size),
        named: "briefing-\(size.columns)x\(size.rows)"
      )
      expectSnapshot(
        session(.danish).frame(size),
        named: "briefing-danish-\(size.columns)x\(size.rows)"
      )
    }
  }
}
