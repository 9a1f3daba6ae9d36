import Interface
import Records
import ScenarioEngine
import ScenarioFiles
import Screens
import Testing

@testable import Application

/// What whoever takes a course sees first.
@Suite struct HomeStartTests {
  private func command(_ trainee: Trainee) -> InterfaceCommand {
    InterfaceCommand(
      options: Options(),
      surroundings: trainee.surroundings,
      library: trainee.library,
      store: .success(trainee.store)
    )
  }

  private func route(_ trainee: Trainee) -> Route {
    let index = LibraryIndex(of: trainee.library, in: .success(trainee.store), trainee.surroundings)
    let size = Size(columns: 80, rows: 24)
    return command(trainee).model(theme: "dark", size: size, index).route
  }

  private func desk(_ trainee: Trainee) -> RecordDesk {
    RecordDesk(
      store: .success(trainee.store),
      library: trainee.library,
      surroundings: trainee.surroundings
    )
  }

  @Test func `Without a course the list of cases is first, as it always was`() throws {
    let trainee = try Trainee()
    try trainee.store.setSetting("work", to: "prison")
    if case .library = route(trainee) {} else { Issue.record("\(route(trainee))") }
  }

  @Test func `With a course the home screen is first, with what was last known`() throws {
    let trainee = try Trainee()
    try trainee.store.setSetting("work", to: "prison")
    try trainee.store.setSetting("plan", to: "prison")
    #expect(route(trainee) == .home(HomeModel(chosen: "prison")))
    guard case .home(.loaded(let news)) = desk(trainee).home("prison") else {
      Issue.record("nothing was found out")
      return
    }
    let glance = try #require(news.glance)
    #expect(glance.advice.map(\.caseID) == ["it-ends-on-friday", "third-time"])
    #expect(news.offers.count == 6)
    // The next start shows it before anything is read.
    #expect(route(trainee) == .home(HomeModel(chosen: "prison", glance: glance)))
  }

  @Test func `Whoever leaves the refreshers comes back to their course, without one to the cases`()
    throws
  {
    let trainee = try Trainee()
    let index = LibraryIndex(of: trainee.library, in: .success(trainee.store), trainee.surroundings)
    func left() -> (route: Route, effects: [Effect]) {
      var command = command(trainee)
      command.hasNamedCase = true
      command.opensRefreshers = true
      var model = command.model(theme: "dark", size: Size(columns: 80, rows: 24), index)
      #expect(model.route == .refresh(RefreshModel()))
      let effects = model.update(.refresh(.left))
      return (model.route, effects)
    }
    guard case .library = left().route else {
      Issue.record("\(left().route)")
      return
    }
    try trainee.store.setSetting("plan", to: "prison")
    #expect(left().route == .home(HomeModel(chosen: "prison")))
    #expect(left().effects.contains(.loadHome(plan: "prison")))
  }

  @Test func `An instructor sees the list of cases all the same`() throws {
    let trainee = try Trainee()
    try trainee.store.setSetting("work", to: "instructor")
    try trainee.store.setSetting("plan", to: "prison")
    if case .library = route(trainee) {} else { Issue.record("\(route(trainee))") }
  }

  @Test func `A value that was damaged is as good as none`() throws {
    let trainee = try Trainee()
    try trainee.store.setSetting("plan", to: "prison")
    let mark = try trainee.store.attemptsMark()
    try trainee.store.keepHomeGlance("{\"version\": 1", of: "prison", workedOutAt: mark)
    #expect(route(trainee) == .home(HomeModel(chosen: "prison")))
  }

  @Test func `A case has one title at home, in the list, in the plan and on its briefing`() throws {
    var titles: Set<String> = []
    for seed in 1...6 {
      let trainee = try Trainee()
      try trainee.store.setSetting("plan", to: "prison")
      try trainee.store.setSetting(VariantAssignment.setting, to: "\(seed)")
      for id in ["it-ends-on-friday", "third-time"] { try trainee.play(id, .test) }
      let path = try trainee.library.path(of: "quiet-hours")
      guard case .caseOpened(let playable, _, _) = desk(trainee).openCase(path, variant: nil),
        case .home(.loaded(let news)) = desk(trainee).home("prison")
      else {
        Issue.record("nothing was found out")
        return
      }
      let title = playable.scenario.head.title.line(in: "en")
      titles.insert(title)
      #expect(news.glance?.cases["quiet-hours"]?.title.line(in: "en") == title)
      #expect(trainee.run("plan").text.contains("\"\(title)\""))
      #expect(trainee.run("list").text.contains(title))
    }
    #expect(titles == ["Quiet hours", "A plate under foil"])
  }

  @Test func `A test of the course is told at its opening until it was finished`() throws {
    let trainee = try Trainee()
    func test(_ id: String) throws -> CoursePlan.Form? {
      let path = try trainee.library.path(of: id)
      guard case .caseOpened(_, _, let test) = desk(trainee).openCase(path, variant: nil) else {
        throw Trainee.Missing(name: id)
      }
      return test
    }
    #expect(try test("third-time") == nil)
    try trainee.store.setSetting("plan", to: "prison")
    #expect(try test("third-time") == .before)
    #expect(try test("month-three") == .after)
    #expect(try test("quiet-hours") == nil)
    try trainee.play("third-time", .practice)
    #expect(try test("third-time") == nil)
    #expect(try trainee.glance("prison").tests[.before]?.practisedFirst == 1)
    let text = trainee.run("plan").text
    #expect(text.contains("Tests before: 1 was practised first and measures nothing."), "\(text)")
  }

  /// Named by its mode a case begins at once, but for practice of what would measure.
  @Test func `Practice of a test of the course begins at its briefing`() throws {
    let trainee = try Trainee()
    try trainee.store.setSetting("plan", to: "prison")
    func effect(_ id: String, _ mode: PlayMode) throws -> Effect {
      try Opening(target: id, mode: mode).effect(
        in: trainee.library,
        .success(trainee.store),
        trainee.surroundings
      )
    }
    func begins(_ effect: Effect) -> Bool { if case .beginAttempt = effect { true } else { false } }
    let path = try trainee.library.path(of: "third-time")
    #expect(try effect("third-time", .practice) == .openCase(path: path))
    #expect(begins(try effect("third-time", .test)))
    #expect(begins(try effect("quiet-hours", .practice)))
    try trainee.play("third-time", .test)
    #expect(begins(try effect("third-time", .practice)))
  }

  @Test func `What is forgotten is gone from the home screen too`() throws {
    let trainee = try Trainee()
    try trainee.store.setSetting("plan", to: "prison")
    let id = try trainee.play("third-time", .test)
    _ = desk(trainee).home("prison")
    #expect(try trainee.store.homeGlance(of: "prison") != nil)
    let forgetting = try trainee.store.forget(.attempts([id]))
    #expect(forgetting.proof.isClean)
    #expect(try trainee.store.homeGlance(of: "prison") == nil)
    guard case .home(.loaded(let news)) = desk(trainee).home("prison") else { return }
    #expect(news.glance?.tests[.before] == CourseCount(0, of: 2))
  }

  @Test func `A plan that is gone is told, and the courses that there are`() throws {
    let trainee = try Trainee()
    guard case .home(.loaded(let news)) = desk(trainee).home("harbour") else {
      Issue.record("nothing was found out")
      return
    }
    #expect(news.glance == nil && news.chosen == "harbour")
    #expect(news.offers.map(\.id).contains("prison"))
  }

  @Test func `The proof is written where files go, and none while something is unfinished`() throws
  {
    let trainee = try Trainee()
    let files = FileDesk(folders: [trainee.folder.path])
    let unfinished = desk(trainee).prove("prison", files, in: .english)
    if case .home(.loaded)? = unfinished {
    } else {
      Issue.record("\(String(describing: unfinished))")
    }
    let cases = [
      "it-ends-on-friday", "third-time", "the-table-by-the-window", "quiet-hours",
      "going-away-in-june", "two-stairwells", "rope-and-harness", "month-three",
    ]
    for id in cases { try trainee.play(id, .practice) }
    let path = trainee.folder.file("signpost-prison.html")
    #expect(desk(trainee).prove("prison", files, in: .danish) == .fileSaved(path))
    #expect(trainee.run("proof", "--verify", path).code == 0)
  }
}
