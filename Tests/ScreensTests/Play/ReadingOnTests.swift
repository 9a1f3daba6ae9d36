import Interface
import ScenarioEngine
import Screens
import Testing

/// A page is read to its end before Enter leaves it.
@Suite struct ReadingOnTests {
  private let low = Size(columns: 40, rows: 12)

  /// An explanation, in a window that it does not fit into.
  private func explained(_ size: Size) -> Session {
    var session = Session(playing: Yard.play(at: "list"), size: size)
    while session.play?.stage == .reading { session.press(.enter) }
    for _ in 0..<12 { session.press(.character("1")) }
    session.press(.enter)
    return session
  }

  @Test func `Enter shows all of an explanation before it goes on`() {
    var session = explained(low)
    #expect(session.play?.stage == .aftermath)
    var pages = 0
    while session.play?.stage == .aftermath, pages < 50 {
      pages += 1
      let isAtEnd = session.model.context.views["text"]?.hasMoreBelow == false
      let label = session.model.bindings.first { $0.keys.contains(.enter) }?.label
      #expect(label == (isAtEnd ? "Go on" : "Read on"))
      session.press(.enter)
      #expect((session.play?.stage == .aftermath) == !isAtEnd)
    }
    #expect(pages > 2)
  }

  @Test func `in a tall window one Enter goes on`() {
    var session = explained(Session.tall)
    #expect(session.play?.stage == .aftermath)
    session.press(.enter)
    #expect(session.play?.stage != .aftermath)
  }

  @Test func `the key line of a page's first frame says what Enter does there`() {
    let session = explained(low)
    #expect(session.frame(low).surface.lines.last?.contains("Enter Read on") == true)
  }
}
