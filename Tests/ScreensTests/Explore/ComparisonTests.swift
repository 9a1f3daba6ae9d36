import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// The end of an exploration beside the measured play.
@Suite struct ComparisonTests {
  /// The made case in which a report is due, with one promise of secrecy, explored from a turn.
  private func comparison(
    _ first: [Decision],
    _ second: [Decision],
    from turn: Int,
    _ playable: PlayableCase = Made.due
  ) throws -> ComparisonModel {
    let measured = try Made.model(playable, first)
    var model = PlayModel(
      exploring: measured.play,
      from: turn,
      header: measured.header,
      playable: playable
    )
    for decision in second[turn...] { try model.play.take(decision) }
    return try #require(ComparisonModel(of: model))
  }

  private func text(_ model: ComparisonModel, _ context: AppContext = Made.english) -> [String] {
    ComparisonText(of: model, in: context).blocks.plainText
  }

  @Test func `strands stand beside each other, and the level that moved`() throws {
    // The strands are 100, 50 and 100 with one promise of secrecy, and 100 each without it.
    let lines = text(try comparison(Made.secrecy, Made.best, from: 3))
    #expect(lines.contains("Identify: 100 of 100 both times"))
    #expect(lines.contains("Handle: first 50 of 100, this time 100 of 100"))
    #expect(lines.contains("Report: 100 of 100 both times"))
    #expect(lines.contains("Critical errors: first 1, this time 0"))
    let moved = lines.filter { $0.hasPrefix("- H") }
    #expect(moved.count == 1)
    #expect(moved.first?.hasSuffix(": first level 0, this time level 3") == true, "\(moved)")
    #expect(lines.contains { $0.contains("are no result") })
  }

  @Test func `what was answered differently is told, and nothing else`() throws {
    let lines = text(try comparison(Made.hasty, Made.best, from: 1))
    #expect(lines.filter { $0.hasPrefix("- ") && $0.contains("differ") } == ["- 3 answers differ"])
    #expect(lines.contains("The first time: Nothing to do (T0)"))
    #expect(lines.contains("This time: Written report today (T2)"))
  }

  @Test func `the same answers move nothing`() throws {
    let lines = text(try comparison(Made.best, Made.best, from: 0))
    #expect(lines.contains("Wherever you were asked the same, you gave the same answer."))
    #expect(lines.contains("Every criterion has the level that it had."))
    #expect(lines.contains("The case ended as it did the first time."))
    #expect(!lines.contains { $0.hasPrefix("Critical errors") })
  }

  @Test func `another ending stands beside the first`() throws {
    let playable = Made.playable(Made.twoEndings)
    let model = try comparison([.choose(0)], [.choose(1)], from: 0, playable)
    let lines = text(model)
    #expect(lines.contains("The first time: He was helped."))
    #expect(lines.contains("This time: He was lost."))
    #expect(lines.contains("The first time: Stay."))
    #expect(lines.contains("This time: Go."))
  }

  @Test func `r plays on once more from the same decision, in a new branch`() {
    var session = Exploring.session(from: "talk")
    session.goOnToComparison()
    _ = session.takeEffects()
    session.press(.character("r"))
    #expect(session.play?.step.id == "talk" && session.play?.stage == .reading)
    session.press(.enter)
    session.type("3")
    session.press(.enter)
    #expect(session.takeExplored().map(\.place) == [.new(after: 5)])
    session.press(.escape)
    #expect(session.model.route == .debrief(Exploring.debrief()))
  }

  @Test(arguments: [Key.escape, .character("x")])
  func `Esc and x lead back to the debrief where it was`(key: Key) {
    var session = Exploring.session(from: "talk")
    session.goOnToComparison()
    session.press(key)
    #expect(session.model.route == .debrief(Exploring.debrief()))
    #expect(session.model.notice == "Your result is as it was.")
  }

  @Test func `Enter reads on to the end and then goes back`() {
    var session = Exploring.session(from: "talk")
    session.goOnToComparison()
    session.handle(.event(.resized(Size(columns: 40, rows: 12))))
    var pages = 0
    while case .comparison = session.model.route, pages < 50 {
      session.press(.enter)
      pages += 1
    }
    #expect(pages > 2)
    #expect(session.model.route == .debrief(Exploring.debrief()))
  }

  @Test func `in plain mode it is printed whole, with both ways on by number`() {
    var session = Exploring.session(from: "talk")
    session.goOnToComparison()
    #expect(session.page.title == "Exploring: your result does not change · What changed")
    #expect(session.page.lines.contains(.heading("Criteria that moved")))
    session.choose(2)
    #expect(session.play?.step.id == "talk")
    session.goOnToComparison()
    session.choose(1)
    #expect(session.model.route == .debrief(Exploring.debrief()))
  }

  @Test(arguments: [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 40, rows: 12),
  ])
  func `it looks as recorded`(size: Size) throws {
    var session = Session(.library(LibraryModel()))
    session.open(.comparison(try comparison(Made.secrecy, Made.best, from: 3)))
    let name = "\(size.columns)x\(size.rows)"
    expectSnapshot(session.frame(size), named: "explore-compared-\(name)")
    session = Exploring.session(from: "talk")
    session.press(.enter)
    expectSnapshot(session.frame(size), named: "explore-choice-\(name)")
    session.type("3")
    expectSnapshot(session.frame(size), named: "explore-confirm-\(name)")
    session = Exploring.session(from: "list")
    session.press(.enter)
    expectSnapshot(session.frame(size), named: "explore-list-\(name)")
    session.store = .refuses(.diskFull)
    session.press(.enter)
    expectSnapshot(session.frame(size), named: "explore-unkept-\(name)")
  }

  @Test func `in Danish it looks as recorded`() throws {
    var session = Session(.library(LibraryModel()), .danish)
    session.open(.comparison(try comparison(Made.secrecy, Made.best, from: 3)))
    expectSnapshot(session.frame(Size(columns: 80, rows: 24)), named: "explore-compared-danish")
    session = Exploring.session(from: "talk", .test, .danish)
    session.press(.enter)
    expectSnapshot(session.frame(Size(columns: 80, rows: 24)), named: "explore-choice-danish")
  }

  @Test func `it draws at every size`() throws {
    var model = try comparison(Made.secrecy, Made.best, from: 3)
    model.scroll.offset = 1_000
    drawAtEverySize { ComparisonScreen.draw(model, in: Made.english, on: &$0) }
  }
}
