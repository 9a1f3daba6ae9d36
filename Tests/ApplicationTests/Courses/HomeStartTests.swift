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
    try trainee.store.keepHomeGlance("{\"version\": 1", of: "prison")
    #expect(route(trainee) == .home(HomeModel(chosen: "prison")))
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
