import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// The keys of every state of the program.
@Suite struct BindingTests {
  /// States that between them show every list of keys.
  static let states: [(name: String, session: Session)] = {
    var states: [(String, Session)] = []
    func add(_ name: String, _ session: Session, _ change: (inout Session) -> Void = { _ in }) {
      var session = session
      change(&session)
      states.append((name, session))
    }
    for (name, entries) in LibraryStates.all {
      add("library \(name)", Session(.library(LibraryStates.model(entries))))
    }
    let list = Session(.library(LibraryStates.model(LibraryStates.entries)))
    add("library search", list) { $0.press(.character("/")) }
    add("library searched", list) { session in
      session.press(.character("/"))
      session.type("bord")
    }
    add("library narrowed", list) { $0.press(.character("f"), .down, .enter, .escape) }
    add("library filter", list) { $0.press(.character("f"), .down, .enter) }
    add("library problems", list) { $0.press(.down, .down, .enter) }
    for open in [nil, "0123456789abcdef"] {
      let model = BriefingModel(playable: Yard.playable, openAttempt: open)
      add("briefing \(open ?? "")", Session(.briefing(model)))
      add("briefing busy", Session(.briefing(model))) { $0.press(.enter) }
    }
    add("first start", Session(.library(LibraryModel()))) {
      $0.open(.welcome(WelcomeModel(isFirst: true)))
    }
    add("first start offer", Session(.library(LibraryModel()))) { session in
      session.open(.welcome(WelcomeModel(isFirst: true)))
      session.press(.enter)
    }
    add("first start tour", Session(.library(LibraryModel()))) { session in
      session.open(.welcome(WelcomeModel(isFirst: true)))
      session.press(.enter, .enter)
    }
    for (name, session) in JoinStates.all { add("join \(name)", session) }
    for (name, model) in MapStates.all { add("map \(name)", Session(.map(model))) }
    for (name, model) in RatingStates.all { add("rating \(name)", Session(.rating(model))) }
    for (name, model) in RefreshStates.all { add("refresh \(name)", Session(.refresh(model))) }
    add("you", Session(.library(LibraryModel()))) { $0.press(.character("y")) }
    for step in Yard.steps {
      for mode in PlayMode.allCases {
        let session = Session(playing: Yard.play(at: step, mode))
        add("\(step) \(mode)", session)
        add("\(step) \(mode) asked", session) { $0.press(.enter) }
        add("\(step) \(mode) one key", session) { $0.press(.enter, .character("1")) }
        add("\(step) \(mode) confirmed", session) { $0.press(.enter, .character("1"), .enter) }
        add("\(step) \(mode) waiting", session) { session in
          session.store = .waits
          session.press(.enter, .character("1"), .enter)
        }
        add("\(step) \(mode) refused", session) { session in
          session.store = .refuses(.readOnly)
          session.press(.enter, .character("1"), .character("1"), .enter)
        }
      }
    }
    for turns in 0...5 {
      add("report part \(turns)", Session(playing: Yard.play(at: "write"))) { session in
        session.press(.character("3"))
        for _ in 0..<turns { session.press(.tab) }
      }
    }
    for key in [Key.function(1), .character("c")] {
      add("box \(key)", Session(playing: Yard.play(at: "talk"))) { $0.press(key) }
    }
    add("evidence", Session(playing: Yard.play(at: "talk"))) { session in
      session.press(.enter, .character("1"), .enter, .character("e"))
    }
    for step in ["gate", "list", "urgency", "talk", "ends", "write"] {
      add("exploring \(step)", Exploring.session(from: step))
      add("exploring \(step) asked", Exploring.session(from: step)) { $0.press(.enter) }
      add("exploring \(step) taken", Exploring.session(from: step)) { session in
        session.press(.enter, .character("1"), .enter)
      }
      add("exploring \(step) waiting", Exploring.session(from: step, store: .waits)) { session in
        session.press(.enter, .character("1"), .enter)
      }
    }
    add("explored", Exploring.session(from: "talk")) { $0.goOnToComparison() }
    states += Previews.states
    do { states += try Classes.states } catch { preconditionFailure("no class: \(error)") }
    states += boxes
    // The debrief has tests of its own.
    return states.filter { _, session in
      if case .debrief = session.model.route { false } else { true }
    }
  }()

  /// Boxes over a screen, with and without a search.
  private static var boxes: [(String, Session)] {
    let below = [
      ("library", Session(.library(LibraryStates.model(LibraryStates.all[0].1)))),
      ("talk", Session(playing: Yard.play(at: "talk"))),
    ]
    return below.flatMap { name, session -> [(String, Session)] in
      let boxes: [(String, [Key])] = [
        ("palette", [.control("p")]), ("palette search", [.control("p"), .character("a")]),
        ("palette nothing", [.control("p"), .character("z"), .character("z"), .character("z")]),
        ("help search", [.character("?"), .character("/"), .character("a")]),
        ("notices", [.character("T"), .character("N")]),
      ]
      return boxes.map { box, keys in
        var session = session
        for key in keys { session.press(key) }
        return ("\(name) \(box)", session)
      }
    } + [
      ("history empty", Session(.history(HistoryScreen.Model(entries: [])))),
      ("statistics", Session(.statistics(StatisticsModel(StatisticsOverview(MadeTallies.both))))),
      (
        "statistics of one mode",
        Session(.statistics(StatisticsModel(StatisticsOverview(MadeTallies.five))))
      ),
      ("statistics loading", Session(.statistics(StatisticsModel()))),
      ("privacy", Session(.privacy(PrivacyModel(.nothing(path: "/home/kim/records.db"))))),
      ("progress", Session(.progress(ProgressModel(ProgressStates.both)))),
      ("progress loading", Session(.progress(ProgressModel()))),
      ("home", HomeStates.session(.home)),
      ("home with a case gone", HomeStates.session(.gone)),
      ("home looking", HomeStates.session(.looking)),
      ("home without advice", HomeStates.session(.done)),
      ("courses", HomeStates.session(.choosing)),
      ("courses looked for", HomeStates.session(.lookingForCourses)),
      ("course gone", HomeStates.session(.planGone)),
      ("cases of a profile", ProfileStates.cases(ProfileStates.named("heron"))),
      ("profiles at the start", Session(.profiles(ProfileStates.start))),
      ("profiles", Session(.profiles(ProfileStates.later))),
      ("profiles looked up", Session(.profiles(ProfilesModel(current: .own)))),
      ("a new profile", Session(.profiles(ProfileStates.naming()))),
      ("history loading", Session(.history(HistoryScreen.Model()))),
    ]
  }

  /// The states in a language.
  static func states(in language: Words.Language) -> [(name: String, session: Session)] {
    states.map { name, session in
      var session = session
      if session.model.context.words.language != language { session.receive(.languageSwitched) }
      return (name, session)
    }
  }

  /// The keys that reach the bindings: what the focused field takes comes first.
  private func keys(_ session: Session) -> [[Key]] {
    session.model.bindings.map { binding in
      binding.keys.filter { key in
        session.model.focusedField.map { FieldEdit(key, isMultiline: $0.isMultiline) == nil }
          ?? true
      }
    }
  }

  @Test func `no key has two meanings in one state`() {
    for (name, session) in Self.states {
      let keys = keys(session).flatMap(\.self)
      let twice = keys.filter { key in keys.count { $0 == key } > 1 }
      #expect(Set(twice) == [], "\(name)")
    }
  }

  @Test(arguments: Words.Language.allCases)
  func `labels fit, and label and help have words`(language: Words.Language) {
    for (name, session) in Self.states(in: language) {
      for binding in session.model.bindings {
        #expect(!binding.hasWideLabel, "\(name): \(binding.label)")
        #expect(!binding.label.isEmpty && !binding.help.isEmpty, "\(name): \(binding.keys)")
      }
    }
  }

  @Test func `every command that works is within reach of plain mode`() {
    for (name, session) in Self.states where session.model.overlay == nil {
      let reachable = session.page.reachableMessages
      for binding in session.model.bindings where binding.isEnabled {
        guard !Self.isNeedless(binding.message, session) else { continue }
        let isReachable = reachable.contains(binding.message)
        #expect(isReachable, "\(name): \(binding.label)")
      }
    }
  }

  /// What plain mode has no use for: the focus, scrolling, colours, `?`, and the shell's own keys.
  private static func isNeedless(_ message: AppMessage, _ session: Session) -> Bool {
    switch message.inPlay {
    // The page of findings says them whole.
    case .preview(.findingsMoved), .preview(.findingTaken): true
    // Every card of every question is a choice.
    // Another one may be chosen in its place.
    case .join(.takenBack), .join(.moved), .join(.scrolled), .join(.readOn), .join(.questionTurned),
      .join(.taken),
      .join(.chosen):
      true
    case .helpOpened, .themeSwitched, .repaintChosen, .stopped, .mouseSwitched, .paletteOpened,
      .library(.moved), .briefing(.moved), .briefing(.scrolled), .play(.moved), .history(.moved),
      .comparison(.moved), .comparison(.readOn), .statistics(.moved), .statistics(.readOn),
      .privacy(.moved), .privacy(.readOn), .profiles(.moved), .profiles(.taken), .home(.moved),
      .home(.taken),
      .progress(.moved), .progress(.readOn),
      .map(.moved), .map(.readingToggled):
      true
    // They stand for a choice that the page offers by its number.
    case .library(.filterMoved), .library(.filterTaken), .library(.problemsMoved): true
    case .library(.opened), .briefing(.taken), .play(.itemTaken): true
    // A word ends with its line.
    case .profiles(.nameTaken): true
    // One thing is asked at a time, and an answer goes on by itself.
    case .welcome(.languageTurned), .welcome(.languageChosen), .welcome(.workMoved),
      .welcome(.workChosen), .welcome(.wentOn), .welcome(.offerMoved), .welcome(.offerTaken):
      true
    // A note ends with its line.
    case .refresh(.moved), .refresh(.taken): true
    case .rating(.moved), .rating(.scrolled), .rating(.rowTaken), .rating(.noteEnded): true
    // A list's row is chosen by its number, counts and lines are given whole, pages are read out.
    case .classStart(.moved), .classStart(.rowTaken), .classStart(.lineTaken),
      .classStart(.wentBack),
      .console(.scrolled), .console(.moved), .console(.rowTaken), .console(.count),
      .console(.countsTaken), .console(.lineTaken), .wall(.scrolled):
      true
    case .classStart(.rowChosen(let number)), .console(.rowChosen(let number)):
      number >= session.page.choices.count
    case .play(.wentOn): session.play?.ask(in: session.model.context)?.entersWhole == false
    default: false
    }
  }

  @Test func `plain mode offers nothing that the keys do not`() {
    for (name, session) in Self.states where session.model.overlay == nil {
      let bound = session.model.bindings.filter(\.isEnabled).map(\.message)
      for message in session.page.reachableMessages {
        switch message.inPlay {
        case .play(.itemFocused), .library(.entryOpened), .library(.filterChosen),
          .welcome(.workTaken), .join(.marked):
          break
        // The ways of the palette have no key.
        case .wentTo(.privacy), .wentTo(.progress), .wentTo(.refresh): break
        case .refresh(.chosen(let number)) where number > 8: break
        case .play(.choiceTaken(let number)) where number > 8: break
        case .console(.rowChosen(let number)) where number > 8: break
        default:
          let isBound = bound.contains(message)
          #expect(isBound, "\(name): \(message)")
        }
      }
    }
  }

  @Test func `Esc never ends the program`() {
    for (_, session) in Self.states {
      var session = session
      for _ in 0..<12 { session.press(.escape) }
      #expect(session.model.ending == nil)
    }
  }

  @Test func `help is always at hand, and named in the line of keys at every width`() {
    for (name, session) in Self.states where session.model.overlay == nil {
      let key: Key = session.model.focusedField == nil ? .character("?") : .function(1)
      var asked = session
      asked.press(key)
      #expect(asked.model.overlay == Overlay(.help), "\(name)")
      var quiet = session
      quiet.expireNotice()
      for columns in [40, 80, 120] {
        let line = quiet.frame(Size(columns: columns, rows: 24)).surface.lines.last ?? ""
        #expect(line.contains("Help"), "\(name) at \(columns): \(line)")
      }
    }
  }

  @Test func `a command that cannot be used says why`() {
    for (name, session) in Self.states {
      for (binding, keys) in zip(session.model.bindings, keys(session)) {
        guard let reason = binding.disabledReason, let key = keys.first else { continue }
        var session = session
        session.press(key)
        #expect(session.model.notices.current?.text == reason, "\(name): \(binding.label)")
      }
    }
  }

  @Test func `keys without a meaning change nothing`() {
    for (name, session) in Self.states where session.model.focusedField == nil {
      var pressed = session
      pressed.press(.insert)
      let before = pressed.model
      pressed.press(.character("ø"), .alt("x"), .function(12), .controlUp, .character("\u{7}"))
      let isSame = pressed.model == before
      #expect(isSame, "\(name)")
    }
  }

  @Test func `every state is drawn at every size, with text and without colour alone`() {
    // The modes differ in what is said, not in how it is drawn.
    for (name, session) in Self.states where session.play?.mode != .classroom {
      drawAtEverySize { session.program.draw(on: &$0) }
      let frame = session.frame(Size(columns: 80, rows: 24))
      #expect(frame.surface.lines.contains { $0.contains { $0.isLetter } }, "\(name)")
    }
  }

  @Test func `a window grown again shows the same`() {
    for (_, session) in Self.states {
      var resized = session
      resized.handle(.event(.resized(Size(columns: 0, rows: 0))))
      resized.handle(.event(.resized(Size(columns: 12, rows: 4))))
      resized.handle(.event(.resized(Size(columns: 80, rows: 24))))
      let size = Size(columns: 80, rows: 24)
      let isSame = resized.frame(size) == session.frame(size)
      #expect(isSame)
    }
  }
}

extension AppMessage {
  /// The message of the play in a preview as that of a play by itself; any other as it is.
  fileprivate var inPlay: AppMessage {
    if case .preview(.play(let message)) = self { .play(message) } else { self }
  }
}
