import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// The first start.
@Suite struct WelcomeScreenTests {
  private func session(
    _ language: Words.Language = .english,
    isFirst: Bool = true,
    size: Size = Size(columns: 80, rows: 24)
  ) -> Session {
    var session = Session(.library(LibraryModel()), language, size: size)
    session.open(.welcome(WelcomeModel(isFirst: isFirst)))
    return session
  }

  private func isLibrary(_ session: Session) -> Bool {
    if case .library = session.model.route { session.model.routes.count == 1 } else { false }
  }

  @Test func `both languages' words stand on the first screen, whichever is chosen`() {
    for language in Words.Language.allCases {
      let shown = session(language).everything
      for words in ["Language / Sprog", "Your work / Dit arbejde", "English", "Dansk"] {
        #expect(shown.contains(words), "\(language): \(words)")
      }
    }
  }

  @Test func `what the work is used for is said where it is asked`() {
    #expect(session().everything.contains("Kept on this computer, used for nothing else."))
    var low = session()
    let rows = low.frame(Size(columns: 40, rows: 10)).surface.lines.joined(separator: "\n")
    #expect(rows.contains("Stays on this computer"))
    low.choose(1)
    #expect(low.page.lines.contains { "\($0)".contains("used for nothing else") })
  }

  @Test func `a digit chooses and is kept at once`() {
    var session = session()
    session.press(.character("2"), .character("4"))
    #expect(
      session.takeEffects() == [
        .remember(setting: "language", value: "da"),
        .remember(setting: "work", value: "immigration"),
      ]
    )
    #expect(session.model.context.language == "da")
    #expect(session.model.context.work == .immigration)
  }

  @Test func `the focus follows to the case that comes first for the work that was said`() {
    var entries = LibraryStates.entries.map { entry in
      var entry = entry
      entry.openAttempt = nil
      return entry
    }
    for place in entries.indices where entries[place].path == "pack/yard.json" {
      entries[place].details.set(.audience, to: "police")
    }
    var session = Session(.library(LibraryStates.model(entries)))
    session.open(.welcome(WelcomeModel(isFirst: true)))
    func focused() -> String? {
      guard case .library(let model) = session.model.routes.first else { return nil }
      return model.focused?.path
    }
    #expect(focused() == "pack/table.json")
    for (number, work) in Work.allCases.enumerated() where work == .police {
      session.receive(.welcome(.workChosen(Work.allCases[number])))
    }
    #expect(focused() == "pack/yard.json")
  }

  @Test func `arrows choose, and what is chosen twice is kept once`() {
    var session = session()
    session.press(.right, .down, .down, .up, .up)
    #expect(
      session.takeEffects() == [
        .remember(setting: "language", value: "da"),
        .remember(setting: "work", value: "prison"),
        .remember(setting: "work", value: "immigration"),
        .remember(setting: "work", value: "prison"),
      ]
    )
    session.press(.end, .left)
    #expect(session.model.context.work == .instructor)
    #expect(session.model.context.language == "en")
  }

  @Test func `Enter without an answer is kept as one, so that nobody is asked twice`() {
    var session = session(.danish)
    session.press(.enter)
    #expect(
      session.takeEffects() == [
        .remember(setting: "language", value: "da"), .remember(setting: "work", value: "unsaid"),
      ]
    )
    #expect(session.model.context.work == nil)
    #expect(session.everything.contains("Tag rundturen på to minutter"))
  }

  @Test func `Esc skips to the cases, for good, and does not quit`() {
    var session = session()
    session.press(.escape)
    #expect(
      session.takeEffects() == [.remember(setting: "work", value: "unsaid"), .loadLibrary]
    )
    #expect(isLibrary(session))
    #expect(session.model.ending == nil)
    #expect(session.model.notice == "The tour is in the list, should you want it later.")
  }

  @Test func `Esc keeps what was chosen before`() {
    var session = session()
    session.press(.character("7"), .escape)
    #expect(
      session.takeEffects() == [.remember(setting: "work", value: "police"), .loadLibrary]
    )
  }

  @Test func `the tour begins on Enter, once`() {
    var session = session()
    session.press(.enter)
    _ = session.takeEffects()
    session.press(.enter, .enter, .character("1"))
    #expect(session.takeEffects() == [.beginTour])
    session.receive(Tour.begun)
    #expect(session.play != nil)
    #expect(session.model.routes.count == 2)
  }

  @Test func `the cases are there for whoever wants no tour`() {
    for keys in [[Key.down, .enter], [.character("2")], [.escape]] {
      var session = session()
      session.press(.enter)
      _ = session.takeEffects()
      for key in keys { session.press(key) }
      #expect(session.takeEffects() == [.loadLibrary])
      #expect(isLibrary(session))
    }
  }

  @Test func `whoever took a course before the first start sees it after the questions`() {
    func ended(by keys: [Key], isFirst: Bool = true, plan: String? = "prison") -> Session {
      var session = session(isFirst: isFirst)
      session.take(plan: plan)
      for key in keys { session.press(key) }
      return session
    }
    func isHome(_ session: Session) -> Bool {
      if case .home(let model) = session.model.route { model.chosen == "prison" } else { false }
    }
    let course = ended(by: [.character("3"), .escape])
    #expect(isHome(course))
    #expect(course.effects.contains(.loadHome(plan: "prison")))
    #expect(course.model.notice == nil)
    #expect(isLibrary(ended(by: [.character("3"), .escape], plan: nil)))
    #expect(isLibrary(ended(by: [.escape], isFirst: false)))
    let asked = ended(by: [.character("3"), .enter, .character("3")])
    #expect(isLibrary(asked), "the cases were asked for")
    let instructor = Work.allCases.firstIndex(of: .instructor) ?? 0
    var leader = session()
    leader.take(plan: "prison")
    leader.receive(.welcome(.workChosen(Work.allCases[instructor])))
    leader.press(.escape)
    #expect(isLibrary(leader))
  }

  @Test func `whoever said what they do is offered a course, and an instructor is not`() {
    var trainee = session()
    trainee.press(.character("4"), .enter)
    #expect(trainee.page.choices.count == 3)
    _ = trainee.takeEffects()
    trainee.press(.character("2"))
    #expect(trainee.takeEffects() == [.loadLibrary, .loadHome(plan: nil)])
    #expect(trainee.model.route == .home(HomeModel(chosen: nil)))
    var instructor = session()
    instructor.press(.character("9"), .enter)
    #expect(instructor.model.context.work == .instructor)
    #expect(instructor.page.choices.count == 2)
  }

  @Test func `a tour that cannot begin says why and leaves the way to the cases open`() {
    for refusal in [AppMessage.attemptRefused(.readOnly), .caseRefused(["no case"])] {
      var session = session()
      session.press(.enter, .enter)
      session.receive(refusal)
      #expect(session.model.notice?.isEmpty == false)
      session.press(.character("2"))
      #expect(isLibrary(session))
    }
  }

  @Test func `what cannot be kept is said once`() {
    var session = session()
    for key in [Key.character("3"), .character("4")] {
      session.press(key)
      session.receive(.settingNotSaved(.readOnly))
    }
    #expect(
      session.model.notices.log.map(\.text) == [
        "The records cannot be written here, so this holds until you quit."
      ]
    )
  }

  @Test func `whoever goes to the cases by name is not asked again`() {
    var session = session()
    session.receive(.wentTo(.library))
    #expect(session.takeEffects() == [.remember(setting: "work", value: "unsaid"), .loadLibrary])
  }

  @Test func `y opens the questions again, with what was answered, and comes back`() {
    var session = session()
    session.press(.character("6"), .escape, .character("y"))
    #expect(session.model.route == .welcome(WelcomeModel(isFirst: false, work: .municipality)))
    _ = session.takeEffects()
    session.press(.down, .enter)
    #expect(
      session.takeEffects() == [.remember(setting: "work", value: "police"), .loadLibrary]
    )
    #expect(isLibrary(session))
  }

  @Test func `Esc leaves the questions as they stand where they were opened again`() {
    var session = session(isFirst: false)
    session.press(.escape)
    #expect(session.takeEffects() == [.loadLibrary])
  }

  @Test func `plain mode asks two questions and offers the tour`() {
    var session = session()
    #expect(session.page.title == "Language / Sprog")
    session.choose(2)
    #expect(session.page.title == "Your work / Dit arbejde")
    #expect(session.page.words == InterfaceWords.danish)
    session.choose(3)
    #expect(session.model.context.work == .mentalHealth)
    #expect(session.page.choices.map(\.label).first == "Tag rundturen på to minutter")
    _ = session.takeEffects()
    session.choose(1)
    #expect(session.takeEffects() == [.beginTour])
  }

  @Test func `plain mode can skip both questions`() {
    var session = session()
    session.command("s")
    #expect(isLibrary(session))
  }

  @Test func `every kind of work has cases of its own but the instructor's`() {
    let known: Set<String> = [
      "prison", "probation", "immigration", "police", "mental-health", "municipality",
      "association",
    ]
    #expect(Set(Work.allCases.flatMap(\.audiences)) == known)
    #expect(Work.instructor.audiences.isEmpty)
  }

  static let sizes = pictureSizes + [Size(columns: 40, rows: 10)]

  @Test(arguments: Words.Language.allCases)
  func `it looks as recorded`(language: Words.Language) {
    var asked = session(language)
    asked.press(.down, .down)
    var offered = asked
    offered.press(.enter)
    for size in Self.sizes {
      let name = "\(language.rawValue)-\(size.columns)x\(size.rows)"
      expectSnapshot(asked.frame(size), named: "welcome-work-\(name)")
      expectSnapshot(offered.frame(size), named: "welcome-offer-\(name)")
    }
    expectSnapshot(
      session(language).frame(Size(columns: 80, rows: 24)),
      named: "welcome-first-\(language.rawValue)-80x24"
    )
  }
}
