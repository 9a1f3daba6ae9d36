import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

@Suite struct RefreshScreenTests {
  private func lines(_ model: RefreshModel, _ context: AppContext = Made.english) -> [String] {
    RefreshScreen.describe(model, in: context).lines.map { "\($0)" }
  }

  private func says(_ model: RefreshModel, _ text: String) -> Bool {
    lines(model).contains { $0.contains(text) }
  }

  @Test func `An answer is given, weighed, and kept before it is explained`() {
    probe(RefreshScreen.self, model: RefreshStates.model(), context: Made.english) { probe in
      probe.press(.character("1"))
      #expect(probe.model.stage == .weighing(.observation(.sign)))
      probe.expectEffects()
      probe.press(.character("3"))
      let answer = RefresherAnswer(
        to: RefreshStates.questions[0],
        .observation(.sign),
        .certain
      )
      probe.expectEffects(.save(answer))
      #expect(answer.isRight)
      #expect(answer.grade == .easy)
      #expect(probe.model.stage == .saving(answer))
      #expect(!probe.page.lines.contains { "\($0)".contains("in line with the guidance") })
      probe.send(.saved(isElsewhere: false))
      #expect(probe.model.stage == .explained(answer, isElsewhere: false))
      #expect(probe.model.rightCount == 1)
      probe.press(.enter)
      #expect(probe.model.place == 1)
    }
  }

  @Test func `Nothing of the key is on the page before the answer is kept`() {
    let secrets = ["in line with the guidance", "The guidance points to", "Why:", "Evidence"]
    for (name, model) in RefreshStates.all
    where !["right", "elsewhere", "log-missed"].contains(name) {
      for secret in secrets {
        #expect(!says(model, secret), "\(name) says \(secret)")
      }
    }
  }

  @Test func `Esc goes back from weighing, on the answer that was chosen, and nothing is kept`() {
    probe(RefreshScreen.self, model: RefreshStates.model(), context: Made.english) { probe in
      probe.press(.character("2"), .escape)
      #expect(probe.model.stage == .answering)
      #expect(probe.model.list.selected == 1)
      probe.expectEffects()
      probe.press(.escape)
      probe.expectEffects(.leave)
    }
  }

  @Test func `While it is written nothing is left behind; what could not be is tried again`() {
    probe(RefreshScreen.self, model: RefreshStates.model(), context: Made.english) { probe in
      probe.press(.enter, .enter)
      let effects = probe.takeEffects()
      probe.send(.left)
      probe.expectEffects()
      probe.send(.notSaved(.diskFull))
      probe.press(.enter)
      #expect(probe.takeEffects() == effects)
      probe.send(.notSaved(.diskFull))
      probe.press(.escape)
      probe.expectEffects(.leave)
    }
  }

  @Test func `Channels are offered only once one has an answer`() {
    probe(RefreshScreen.self, model: RefreshStates.model(at: 2), context: Made.english) { probe in
      #expect(probe.page.choices.isEmpty)
      probe.press(.enter)
      #expect(probe.model.stage == .answering)
      #expect(!probe.page.choices.isEmpty)
    }
  }

  @Test func `A line of the log is chosen with the arrows, none of them at the end`() {
    probe(RefreshScreen.self, model: RefreshStates.model(at: 3), context: Made.english) { probe in
      probe.press(.down, .down, .enter)
      #expect(probe.model.stage == .weighing(.line(2)))
      probe.press(.escape, .end, .enter)
      #expect(probe.model.stage == .weighing(.line(nil)))
    }
  }

  @Test(arguments: [(2, Optional(2), true), (2, nil, false), (nil, nil, true), (nil, 4, false)])
  func `A log is right where its sign is named, or that there is none`(
    sign: Int?,
    line: Int?,
    isRight: Bool
  ) {
    #expect(RefreshStates.log(sign: sign).isRight(.line(line)) == isRight)
  }

  @Test func `What is right follows the key`() {
    let (observation, fact, channels) = (
      RefreshStates.questions[0], RefreshStates.questions[1], RefreshStates.questions[2]
    )
    #expect(observation.answers.map(observation.isRight) == [true, false, false])
    #expect(fact.answers.map(fact.isRight) == [false, true])
    #expect(channels.isRight(.channel("leader")))
    #expect(!channels.isRight(.channel("press")))
    #expect(observation.shown == "the-map/draws")
  }

  @Test func `The answers to what is told by word of mouth answer that question`() throws {
    let text = Made.dueText.replacing(
      #""id": "write", "kind": "report","#,
      with: #""id": "write", "kind": "report", "spoken": true,"#
    )
    let question = try #require(
      RefresherQuestion(
        id: "000000000000000a",
        card: 1,
        turn: 1,
        RefresherItem(.fact, of: "the-map", "f-late"),
        in: Made.playable(text),
        played: "",
        pool: RefreshStates.pool,
        seed: 1
      )
    )
    let asked = RefreshModel(RefreshStates.session([question]))
    #expect(says(asked, "Do you tell this to your supervisor?"))
    let page = RefreshScreen.describe(asked, in: Made.english)
    #expect(page.choices.map(\.label) == ["Yes, I tell it", "No, I leave it out"])
    var told = asked
    told.stage = .explained(
      RefresherAnswer(to: question, .belongs(true), .fairly),
      isElsewhere: false
    )
    #expect(says(told, "not in line with the guidance: Yes, I tell it, fairly sure"))
    #expect(says(told, "The guidance points to: No, I leave it out"))
    let written = RefreshScreen.describe(RefreshStates.model(at: 1), in: Made.english)
    #expect(written.choices.map(\.label) == ["It belongs", "It does not belong"])
  }

  @Test(arguments: [
    (Optional(2), Optional(2), "in line with the guidance: Line 3, fairly sure"),
    (2, nil, "not in line with the guidance: None of them, fairly sure"),
    (nil, nil, "in line with the guidance: None of them, fairly sure"),
    (nil, 4, "not in line with the guidance: Line 5, fairly sure"),
  ])
  func `After a log one is told whether one was right`(sign: Int?, line: Int?, verdict: String) {
    let question = RefreshStates.log(sign: sign)
    var model = RefreshModel(RefreshStates.session([question]))
    model.stage = .explained(
      RefresherAnswer(to: question, .line(line), .fairly),
      isElsewhere: false
    )
    #expect(says(model, "Your answer, \(verdict)"))
    #expect(says(model, "None of these lines is a sign.") == (sign == nil))
    #expect(says(model, "Line 3 was to be noticed.") == (sign == 2 && line != 2))
    #expect(says(model, "The line to be noticed") == (sign == 2))
    #expect(says(model, "The line that you chose") == (line == 4))
  }

  @Test func `Never more than two questions in a row are from one page, while there are others`() {
    let page = ["draws", "praises", "quiet", "prays"].compactMap {
      RefreshStates.question(.observation, $0)
    }
    let other = [
      RefreshStates.question(.fact, "f-late"), RefreshStates.question(.channels, "write"),
    ]
    .compactMap(\.self)
    let mixed = (page + other).withPagesMixed
    #expect(mixed == [page[0], page[1], other[0], page[2], page[3], other[1]])
    #expect(page.withPagesMixed == page)
    let log = RefreshStates.log(sign: nil)
    #expect([log, log, log].withPagesMixed == [log, log, log])
  }

  @Test func `In a low window what is asked is seen first, and the keys for pages show the rest`() {
    let low = Size(columns: 40, rows: 12)
    func long(_ text: String) -> String {
      text.replacing(
        "He draws a map of the gate.",
        with:
          "He draws a map of the gate, the yard, the lorries, the lamps, the way to the kitchen."
      )
    }
    let question = RefresherQuestion(
      id: "000000000000000a",
      card: 1,
      turn: 1,
      RefresherItem(.observation, of: "the-map", "draws"),
      in: Made.playable(long(Made.dueText)),
      played: "",
      pool: RefreshStates.pool,
      seed: 1
    )
    var session = Session(
      .refresh(RefreshModel(RefreshStates.session([question].compactMap(\.self)))),
      size: low
    )
    func seen() -> String { session.frame(low).surface.lines.joined(separator: "\n") }
    #expect(seen().contains("What is this?"))
    #expect(seen().contains("kitchen."))
    #expect(!seen().contains("Your role"))
    session.press(.pageUp, .pageUp)
    #expect(seen().contains("Case: The map on the wall"))
    #expect(seen().contains("> 1 Sign"))
    session.press(.down, .down, .pageDown, .pageDown)
    #expect(seen().contains("What is this?"))
    #expect(seen().contains("> 2"))
    session.press(.enter)
    #expect(seen().contains("How sure are you?"))
  }

  @Test func `Where all of the text is seen the keys for pages move among the answers`() {
    var session = Session(.refresh(RefreshModel(RefreshStates.session())))
    session.press(.pageDown)
    session.press(.enter)
    session.press(.character("1"))
    let kept = RefresherAnswer(to: RefreshStates.questions[0], .observation(.ordinary), .unsure)
    #expect(session.takeEffects().contains(.saveReview(kept)))
  }

  @Test func `What is not in the case any more makes no question`() {
    #expect(RefreshStates.question(.observation, "gone") == nil)
    #expect(RefreshStates.question(.fact, "gone") == nil)
    #expect(RefreshStates.question(.channels, "talk") == nil)
    #expect(RefreshStates.question(.log, "") == nil)
  }

  @Test(arguments: [
    (1, "a", "b"), (2, "a", "a"), (3, "a", "b"), (1, "b", "a"), (1, "gone", "a"),
  ])
  func `From one time to the next the other variant is shown`(
    turn: Int,
    played: String,
    shown: String
  ) {
    #expect(RefresherQuestion.variant(turn: turn, played: played, among: ["a", "b"]) == shown)
  }

  @Test func `The same kind of thing comes in another finished case, first there, then at home`() {
    let pool = ObservationPool(of: [Made.due, Made.quiet])
    func shown(_ turn: Int) -> String? {
      RefresherQuestion(
        id: "000000000000000a",
        card: 1,
        turn: turn,
        RefresherItem(.observation, of: "the-map", "quiet"),
        in: Made.due,
        played: "",
        pool: pool,
        seed: 1
      )?.shown
    }
    #expect(shown(1) == "the-book/reads")
    #expect(shown(2) == "the-map/quiet")
    #expect(shown(3) == "the-book/reads")
  }

  @Test func `Sources open from the explanation`() {
    let model = RefreshStates.model {
      $0.stage = .explained(RefreshStates.answer($0, 0), isElsewhere: false)
    }
    probe(RefreshScreen.self, model: model, context: Made.english) { probe in
      probe.send(.evidenceOpened)
      #expect(probe.takeEffects().count == 1)
    }
  }

  @Test func `The end says what was recalled, what is still due, or when the next is`() {
    let done = RefreshStates.model(at: 4) { $0.rightCount = 3 }
    #expect(says(done, "3 of 4 recalled"))
    #expect(says(done, "The next is due in 6 days."))
    var more = RefreshModel(RefreshStates.session(due: 9))
    more.place = 4
    more.stage = .done
    #expect(says(more, "5 more are due"))
    #expect(says(RefreshModel(RefreshStates.session([], due: 0)), "Nothing is due now."))
  }

  @Test func `How much to remember is turned at the end and kept`() {
    probe(RefreshScreen.self, model: RefreshStates.model(at: 4), context: Made.english) { probe in
      probe.press(.character("%"))
      probe.expectEffects(.remember(Retention(clamping: 95)))
    }
  }

  @Test func `Questions that come twice do not begin the session anew`() {
    probe(RefreshScreen.self, model: RefreshStates.model(at: 2), context: Made.english) { probe in
      probe.send(.loaded(RefreshStates.session()))
      #expect(probe.model.place == 2)
    }
  }

  @Test func `Records that cannot be read are named`() {
    probe(RefreshScreen.self, model: RefreshModel(), context: Made.english) { probe in
      probe.send(.refused(.damaged))
      probe.press(.escape)
      probe.expectEffects(.leave)
    }
  }

  @Test(arguments: Words.Language.allCases)
  func `Labels fit and no key is given twice`(language: Words.Language) {
    for (name, model) in RefreshStates.all {
      let bindings = RefreshScreen.bindings(for: model, in: Made.context(language))
      let wide = bindings.filter(\.hasWideLabel).map(\.label)
      #expect(wide == [], "\(name)")
      let keys = bindings.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(name)")
    }
  }

  @Test func `It draws at every size`() {
    for (_, model) in RefreshStates.all {
      drawAtEverySize { RefreshScreen.draw(model, in: Made.english, on: &$0) }
    }
  }

  @Test(arguments: RefreshStates.all.map { $0.name })
  func `It looks as recorded`(name: String) throws {
    let model = try #require(RefreshStates.all.first { $0.name == name }?.model)
    expectSnapshots(
      named: "refresh-\(name)",
      sizes: [
        Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
      ]
    ) { RefreshScreen.draw(model, in: Made.english, on: &$0) }
  }

  @Test(arguments: ["observation", "right", "log", "done"])
  func `It looks as recorded in Danish`(name: String) throws {
    let model = try #require(RefreshStates.all.first { $0.name == name }?.model)
    expectSnapshots(named: "refresh-\(name)-da", sizes: [Size(columns: 80, rows: 24)]) {
      RefreshScreen.draw(model, in: Made.danish, on: &$0)
    }
  }

  // MARK: - In the program

  @Test func `From the list of cases R leads here, and the questions come when they come`() {
    var session = Session(.library(LibraryModel(entries: [], in: Made.english)))
    session.press(.character("R"))
    #expect(session.takeEffects().contains(.loadRefreshers))
    session.receive(.refresh(.loaded(RefreshStates.session())))
    session.press(.character("1"), .character("1"))
    let kept = session.takeEffects()
    #expect(
      kept == [
        .saveReview(
          RefresherAnswer(to: RefreshStates.questions[0], .observation(.sign), .unsure)
        )
      ]
    )
    session.receive(.refresh(.saved(isElsewhere: false)))
    session.press(.character("e"), .escape, .escape)
    #expect(session.takeEffects() == [.loadLibrary])
  }

  @Test func `From the palette over a course they lead back to the course`() {
    var model = AppModel(
      route: .library(LibraryModel(entries: [], in: Made.english)),
      context: Made.english,
      theme: "dark",
      size: Size(columns: 80, rows: 24)
    )
    model.context.plan = "prison"
    _ = model.update(.wentTo(.home))
    #expect(model.update(.wentTo(.refresh)).contains(.loadRefreshers))
    let effects = model.update(.refresh(.left))
    #expect(effects.contains(.loadHome(plan: "prison")))
    #expect(model.route == .home(HomeModel(chosen: "prison")))
  }

  @Test func `The line of keys has them while some are due`() {
    var session = Session(.library(LibraryModel(entries: [], in: Made.english)))
    func isShown() -> Bool {
      session.model.bindings.contains {
        $0.message == .wentTo(.refresh) && $0.showsInStatusLine
      }
    }
    #expect(!isShown())
    session.receive(
      .refreshersCounted(RefresherDue(count: 2, inSession: 2, minutes: 1, nextDay: nil))
    )
    #expect(isShown())
  }
}
