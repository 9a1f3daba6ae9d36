import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

@Suite struct HomeScreenTests {
  private func home(_ session: Session) throws -> HomeModel {
    guard case .home(let model) = session.model.route else {
      throw NotShown(route: "\(session.model.route)")
    }
    return model
  }

  private struct NotShown: Error { let route: String }

  // MARK: - What now

  @Test func `one Enter goes on with what was begun`() {
    var session = HomeStates.session(.home)
    session.press(.enter)
    #expect(session.takeEffects() == [.openAttempt(id: "aa01")])
  }

  @Test func `a case is opened in the mode in which it is advised`() throws {
    for (key, path, mode) in [
      ("3", "builtin:pack/quiet-hours.json", PlayMode.practice),
      ("4", "builtin:pack/third-time.json", .test),
    ] {
      var session = HomeStates.session(.home)
      session.press(.character(Character(key)))
      #expect(session.takeEffects() == [.openCase(path: path)])
      session.receive(.caseOpened(Made.due, openAttempt: nil))
      guard case .briefing(let briefing) = session.model.route else {
        Issue.record("\(session.model.route)")
        continue
      }
      #expect(briefing.choices[briefing.list.selected] == .begin(mode))
      // Back at home, what there is to do is looked up again.
      session.press(.escape)
      #expect(session.takeEffects().contains(.loadHome(plan: "immigration")))
      #expect(try home(session).opening == nil)
    }
  }

  @Test func `the reason is said with its counts, in both languages`() {
    let advice = HomeStates.advice[2]
    let english = HomeText(HomeStates.glance(), Made.english)
    #expect(english.title(of: advice) == "Play \"Quiet hours\"")
    #expect(
      english.reason(of: advice)
        == "Practise ordinary explanations: 5 of 7 ordinary observations were marked as signs."
    )
    #expect(english.minutes(of: advice) == "15 min")
    let danish = HomeText(HomeStates.glance(), Made.danish)
    #expect(danish.title(of: advice) == "Spil \"Nattero\"")
    #expect(
      danish.reason(of: advice)
        == "Øv almindelige forklaringer: 5 af 7 almindelige iagttagelser blev markeret som tegn."
    )
    #expect(
      english.reason(of: HomeStates.advice[0])
        == "You began it on Friday 20 November. It goes on where you stopped."
    )
    #expect(english.title(of: HomeStates.advice[1]) == "Refresh: 6 short questions")
    #expect(english.minutes(of: HomeStates.advice[1]) == "4 min")
  }

  @Test(arguments: Words.Language.allCases)
  func `every action and every reason has words of its own`(language: Words.Language) {
    let text = HomeText(HomeStates.glance(), Made.context(language))
    let actions: [CourseAdvice.Action] =
      [.resume(attempt: "a"), .refresh(count: 1), .refresh(count: 2), .play, .prove]
      + CoursePlan.Form.allCases.map { .test($0) } + [.wait(untilDay: 0)]
    let titles = actions.map {
      text.title(of: CourseAdvice($0, caseID: "quiet-hours", because: .next))
    }
    #expect(Set(titles).count == actions.count, "\(titles)")
    let needs = CourseNeed.allCases.map { CourseWeakness($0, count: 2, of: 3) }
    let reasons: [CourseAdvice.Reason] =
      [.begun(at: "2026-11-20T09:15:00+01:00"), .begun(at: "?"), .due, .next]
      + [
        .criticalErrors(1), .criticalErrors(2), .noFigure, .strand(.handle, percent: 45, least: 70),
        .level("I1", 0, least: 2),
      ].map { .notMastered($0) } + [.completed] + needs.map { .practise($0) }
      + CoursePlan.Form.allCases.map { .measures($0) }
    let sentences = reasons.map { text.reason(of: CourseAdvice(.play, because: $0)) }
    #expect(Set(sentences).count == reasons.count, "\(sentences)")
    for sentence in sentences { #expect(sentence.hasSuffix("."), "\(sentence)") }
    for need in needs {
      let sentence = text.reason(of: CourseAdvice(.play, because: .practise(need)))
      #expect(sentence.contains("2") && sentence.contains("3"), "\(sentence)")
    }
  }

  @Test func `a title with a quotation in it is quoted by single marks`() {
    let glance = CourseGlance(
      plan: "small",
      title: .empty,
      cases: [
        "word": .init(title: HomeStates.text("The \"word\"", "\"Ordet\""), minutes: 1, path: "")
      ],
      today: 0
    )
    let text = HomeText(glance, Made.english)
    #expect(
      text.title(of: CourseAdvice(.play, caseID: "word", because: .next)) == "Play \"The 'word'\""
    )
  }

  @Test func `the day of the last test is told with its weekday`() {
    let advice = CourseAdvice(.wait(untilDay: HomeStates.christmasEve), because: .measures(.later))
    let text = HomeText(HomeStates.glance([advice]), Made.english)
    #expect(text.title(of: advice) == "The last test opens on Thursday 24 December")
  }

  /// 3 January 2028 is a Monday, 21,186 days after 1970-01-01.
  @Test func `a day of another year is told with its year`() {
    let wait = CourseAdvice(.wait(untilDay: 21_186), because: .measures(.later))
    let begun = CourseAdvice(.play, because: .begun(at: "2025-11-20T09:15:00+01:00"))
    let english = HomeText(HomeStates.glance(), Made.english)
    #expect(english.title(of: wait) == "The last test opens on Monday 3 January 2028")
    #expect(
      english.reason(of: begun)
        == "You began it on Thursday 20 November 2025. It goes on where you stopped."
    )
    let danish = HomeText(HomeStates.glance(), Made.danish)
    #expect(danish.title(of: wait).hasSuffix("3. januar 2028"))
  }

  @Test(arguments: [
    (1, "Tests before: 1 was practised first and measures nothing."),
    (2, "Tests before: 2 were practised first and measure nothing."),
  ])
  func `a test that was practised first is told below the count`(count: Int, text: String) {
    let glance = HomeStates.glance(practisedFirst: count)
    let blocks = HomeText(glance, Made.english).progressBlocks
    #expect(blocks.contains(.note(text)))
    #expect(HomeText(glance, Made.danish).progressBlocks.count == blocks.count)
    let none = HomeText(HomeStates.glance(), Made.english).progressBlocks
    #expect(none.count == blocks.count - 1)
  }

  @Test func `what was found out comes while something else has the focus, and the focus stays`() {
    var session = HomeStates.session(.home)
    session.press(.down)
    session.press(.down)
    let advice = [HomeStates.advice[2], HomeStates.advice[0]]
    let news = CourseNews(
      chosen: "immigration",
      glance: HomeStates.glance(advice),
      offers: HomeStates.offers
    )
    session.receive(.home(.loaded(news)))
    session.press(.enter)
    #expect(session.takeEffects() == [.openCase(path: "builtin:pack/quiet-hours.json")])
  }

  @Test func `whoever has not moved stays at what comes first now`() {
    var session = HomeStates.session(.home)
    let advice = [HomeStates.advice[2], HomeStates.advice[0]]
    session.receive(
      .home(
        .loaded(
          CourseNews(
            chosen: "immigration",
            glance: HomeStates.glance(advice),
            offers: HomeStates.offers
          )
        )
      )
    )
    session.press(.enter)
    #expect(session.takeEffects() == [.openCase(path: "builtin:pack/quiet-hours.json")])
  }

  @Test func `progress has a key in the course and in the list, also in plain mode`() {
    for state in [HomeStates.State.home, .planGone] {
      var session = HomeStates.session(state)
      #expect(session.model.describe().commands.contains { $0.message == .wentTo(.progress) })
      session.press(.character("V"))
      guard case .progress = session.model.route else {
        Issue.record("\(session.model.route)")
        continue
      }
    }
  }

  @Test func `the key for progress says where there is nothing to see yet`() {
    var session = HomeStates.session(.home)
    session.receive(.attemptsCounted(0))
    session.press(.character("V"))
    #expect(session.model.notice == session.model.context.words.noHistory)
  }

  @Test func `news of another course than the one that is taken now is let go`() throws {
    var session = HomeStates.session(.home)
    let before = try home(session)
    session.receive(.home(.loaded(CourseNews(chosen: "prison", offers: HomeStates.offers))))
    #expect(try home(session) == before)
  }

  @Test func `a completed course is proved by one Enter, and says when its last test opens`() {
    var session = HomeStates.session(.done)
    session.press(.enter)
    #expect(session.takeEffects() == [.saveProof(plan: "immigration", language: .english)])
    session.press(.down)
    session.press(.enter)
    #expect(session.takeEffects() == [])
    #expect(session.model.notice == "The last test opens on Thursday 24 December")
  }

  @Test func `cases that are gone are named, and all else works`() {
    var session = HomeStates.session(.gone)
    #expect(
      session.everything.contains("Your course names cases that are not here: the-library-trolley")
    )
    session.press(.enter)
    #expect(session.takeEffects() == [.openAttempt(id: "aa01")])
  }

  // MARK: - The list of cases and the course

  @Test func `the list of cases is one key away, and the course is one key away from it`() {
    var session = HomeStates.session(.home)
    session.press(.escape)
    guard case .library = session.model.route else {
      Issue.record("\(session.model.route)")
      return
    }
    _ = session.takeEffects()
    session.press(.character("d"))
    #expect(session.model.route == .home(HomeModel(chosen: "immigration")))
    #expect(session.takeEffects() == [.loadHome(plan: "immigration")])
  }

  @Test func `whoever takes no course finds the courses by the same key, and no key line tells`() {
    var session = Session(.library(LibraryStates.model(LibraryStates.all[0].1)))
    let binding = session.model.bindings.first { $0.message == .wentTo(.home) }
    #expect(binding?.showsInStatusLine == false)
    session.press(.character("d"))
    #expect(session.model.route == .home(HomeModel(chosen: nil)))
    #expect(session.takeEffects() == [.loadHome(plan: nil)])
  }

  @Test func `a course is taken by Enter, kept, and looked into`() throws {
    var session = HomeStates.session(.choosing)
    session.press(.down)
    session.press(.enter)
    #expect(
      session.takeEffects()
        == [.remember(setting: "plan", value: "immigration"), .loadHome(plan: "immigration")]
    )
    #expect(try home(session).chosen == "immigration")
    #expect(try home(session).isChoosing == false)
    #expect(session.model.context.plan == "immigration")
  }

  @Test func `another course can be chosen, or none`() throws {
    var session = HomeStates.session(.home)
    session.press(.character("O"))
    #expect(try home(session).isChoosing)
    // The one that is taken has the focus, and Enter leaves all as it was.
    session.press(.enter)
    #expect(session.takeEffects() == [])
    #expect(try home(session).glance == HomeStates.glance())
    session.press(.character("O"))
    session.press(.escape)
    #expect(try home(session).isChoosing == false)
    session.press(.character("O"))
    session.press(.character("0"))
    #expect(session.takeEffects() == [.forgetSetting("plan"), .loadLibrary])
    #expect(session.model.context.plan == nil)
    #expect(session.model.notice == "You take no course any more. What you have played stays.")
    if case .library = session.model.route {} else { Issue.record("\(session.model.route)") }
  }

  @Test func `courses for the trainee's work come first`() throws {
    var model = HomeModel(chosen: nil)
    var context = Made.english
    context.work = .immigration
    let news = CourseNews(chosen: nil, offers: HomeStates.offers)
    #expect(HomeScreen.update(&model, .loaded(news), in: context) == [])
    #expect(model.offers?.map(\.id) == ["immigration", "prison"])
    context.work = .prison
    _ = HomeScreen.update(&model, .loaded(news), in: context)
    #expect(model.offers?.map(\.id) == ["prison", "immigration"])
  }

  @Test func `a plan that is gone is said, and another one can be chosen`() throws {
    var session = HomeStates.session(.looking)
    let news = CourseNews(chosen: "immigration", offers: [HomeStates.offers[0]])
    session.receive(.home(.loaded(news)))
    #expect(try home(session).isChoosing)
    #expect(session.everything.contains("The course \"immigration\" is not here any more."))
    session.press(.enter)
    #expect(
      session.takeEffects() == [
        .remember(setting: "plan", value: "prison"), .loadHome(plan: "prison"),
      ]
    )
  }

  // MARK: - Plain mode

  @Test func `plain mode says what to do by number, with the reasons`() {
    var session = HomeStates.session(.home)
    let page = session.page
    #expect(page.title == "Your course: Immigration service")
    #expect(page.choices.count == 4)
    #expect(
      page.choices[2].label
        == "Play \"Quiet hours\" (15 min). Practise ordinary explanations: 5 of 7 ordinary "
        + "observations were marked as signs."
    )
    session.choose(1)
    #expect(session.takeEffects() == [.openAttempt(id: "aa01")])
    session.command("O")
    session.choose(1)
    #expect(session.takeEffects().first == .remember(setting: "plan", value: "prison"))
  }

  @Test func `plain mode says what a course is for, and what all have in common when one is taken`()
  {
    var model = HomeStates.model(.choosing)
    model.offers = HomeStates.offers.map { offer in
      let intro = LocalizedText(versions: [
        .init(
          language: "en",
          paragraphs: [.narration("For \(offer.id)."), .narration("Two cases before.")]
        )
      ])
      return CourseOffer(
        id: offer.id,
        title: offer.title,
        intro: intro,
        audience: offer.audience,
        cases: offer.cases
      )
    }
    var session = Session(.library(LibraryModel()))
    session.open(.home(model))
    #expect(
      session.page.choices.map(\.label) == [
        "Prison (10 cases). For prison.", "Immigration service (10 cases). For immigration.",
      ]
    )
    session.choose(2)
    let offers = model.offers ?? []
    let news = CourseNews(chosen: "immigration", glance: HomeStates.glance(), offers: offers)
    session.receive(.home(.loaded(news)))
    #expect(session.page.lines.first == .text("Two cases before."))
    // Once something of it was taken, it is known.
    session.choose(1)
    #expect(!session.page.lines.contains(.text("Two cases before.")))
  }

  @Test(arguments: Words.Language.allCases)
  func `It looks as recorded`(language: Words.Language) {
    let sizes = [
      Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
    ]
    for state in [HomeStates.State.home, .gone, .done, .choosing] {
      expectSnapshots(named: "home-\(state)-\(language.rawValue)", sizes: sizes) {
        HomeScreen.draw(HomeStates.model(state), in: Made.context(language), on: &$0)
      }
    }
  }

  /// The glance is one: all advice and how far one has come are on a screen of 80 by 24 with its line
  /// of keys.
  @Test(arguments: Words.Language.allCases)
  func `a screen of 80 by 24 holds all of it`(language: Words.Language) {
    var canvas = Canvas(size: Size(columns: 80, rows: 23))
    let context = Made.context(language)
    HomeScreen.draw(HomeStates.model(.home), in: context, on: &canvas)
    let rows = (0..<23).map { canvas.frame.surface.row($0).map(\.text).joined() }
    let text = rows.joined(separator: "\n")
    let words = HomeText(HomeStates.glance(), context)
    for advice in HomeStates.advice { #expect(text.contains(words.title(of: advice))) }
    for row in words.progress { #expect(text.contains(row.text) && text.contains(row.label)) }
    #expect(canvas.views["advice"]?.hasMoreBelow == false)
  }
}
