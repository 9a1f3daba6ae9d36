import Interface
import ScenarioEngine
import Screens
import Testing

/// Items with many rows in a window of forty columns and twelve rows.
@Suite struct LowWindowTests {
  private static let low = Size(columns: 40, rows: 12)

  /// The facts of a report, the first with the focus.
  private func facts() throws -> Session {
    let measured = try Made.model(Made.playable(Made.longFacts), [])
    var session = Session(
      playing: PlayModel(header: measured.header, playable: measured.playable),
      size: Self.low
    )
    session.type("3")
    session.press(.tab)
    return session
  }

  private func rows(_ session: Session) -> [String] {
    session.frame(Self.low).surface.lines
  }

  @Test func `a fact of three rows is seen whole, with the answers below it`() throws {
    var session = try facts()
    session.press(.down)
    let seen = rows(session).joined(separator: " ")
    for word in "Bravo waited at the gate until the van had gone and did not answer when asked."
      .split(separator: " ")
    {
      #expect(seen.contains(word), "\(word)")
    }
    #expect(seen.contains("Facts") && seen.contains("1 Leave out") && seen.contains("4 "))
  }

  @Test func `of a taller one the rest comes with the next step, and none is passed over`() throws {
    let texts = [
      "Alfa came late.",
      "Bravo waited at the gate until the van had gone and did not answer when asked.",
      "Charlie says that a cousin of his has told him at the visit that the two in the end cell"
        + " mean to settle something on Friday after supper, when only one of us is on.",
      "Delta sleeps badly.",
    ]
    var session = try facts()
    var seen = Set<String>()
    for _ in 0..<12 {
      let words = rows(session).flatMap { $0.split(separator: " ").map(String.init) }
      seen.formUnion(words)
      session.press(.down)
    }
    for word in texts.joined(separator: " ").split(separator: " ").map(String.init) {
      #expect(seen.contains(word), "\(word)")
    }
  }

  @Test func `in a window with room the question stays above the list`() throws {
    let rows = try facts().frame(Size(columns: 80, rows: 24)).surface.lines
    #expect(rows.contains { $0.contains("Which facts go in, and as what?") })
  }
}
