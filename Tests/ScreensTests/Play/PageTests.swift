import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// How a step stands on its page.
@Suite struct PageTests {
  private func session(
    _ step: String,
    _ size: Size = Size(columns: 80, rows: 24),
    _ language: Words.Language = .english,
    _ keys: String = ""
  ) -> Session {
    var session = Session(playing: Yard.play(at: step, .practice), language)
    session.handle(.event(.resized(size)))
    session.type(keys)
    return session
  }

  private func lines(_ session: Session, _ columns: Int = 80, _ rows: Int = 24) -> [String] {
    session.frame(Size(columns: columns, rows: rows)).surface.lines
  }

  @Test(arguments: [
    (40, 0, false), (63, 0, false), (64, 16, false), (80, 16, false), (109, 16, false),
    (110, 16, true), (120, 16, true), (300, 16, true),
  ])
  func `A page has a margin from 64 columns and a card from 110`(
    columns: Int,
    margin: Int,
    hasAside: Bool
  ) {
    let layout = PageLayout(Rect(row: 2, column: 0, columns: columns, rows: 30))
    #expect(layout.margin == margin)
    #expect((layout.aside != nil) == hasAside)
    #expect(layout.main.columns - layout.margin <= 72)
    #expect(layout.main.endColumn <= columns)
    #expect((layout.aside?.endColumn ?? 0) <= columns)
    #expect(layout.aside.map { $0.column > layout.main.endColumn } ?? true)
  }

  @Test(arguments: Words.Language.allCases)
  func `The mark stands before its item and the keys stand under the one with the focus`(
    language: Words.Language
  ) {
    let words = Made.context(language).words
    let rows = lines(session("list", Size(columns: 80, rows: 24), language, "\n1"))
    let marked = rows.firstIndex { $0.contains(words.play.mark(.sign)) }
    #expect(rows.first { $0.hasPrefix("> ●") } != nil)
    let keys = rows.firstIndex { $0.contains("1 \(words.sureness(.unsure))") }
    #expect(keys == marked.map { $0 + 2 })
  }

  @Test func `Moving the focus moves no item`() {
    var session = session("list", Size(columns: 80, rows: 24), .english, "\n")
    func places(_ session: Session) -> [Int?] {
      let rows = lines(session)
      return ["He draws", "He has become", "He prays"].map { item in
        rows.firstIndex { $0.contains(item) }
      }
    }
    let before = places(session)
    session.press(.down)
    #expect(places(session) == before)
    #expect(!before.contains(nil))
  }

  @Test func `The scene stays above its question where both have room`() {
    let wide = lines(session("list", Size(columns: 120, rows: 36), .english, "\n"), 120, 36)
    #expect(wide.contains { $0.contains("You stand by the wall") })
    #expect(wide.contains { $0.contains("What do you make of these?") })
    #expect(wide.contains { $0.contains("─ Case file ─") })
  }

  @Test func `A choice is asked about in its place`() {
    var session = session("talk", Size(columns: 80, rows: 24), .english, "\n")
    let place = lines(session).firstIndex { $0.contains("Say that you will think") }
    session.type("1")
    let rows = lines(session)
    #expect(rows.contains { $0.contains("You are about to:") })
    #expect(rows.firstIndex { $0.contains("Say that you will think") } == place)
  }

  @Test func `The report shows what is filled in and leaves the rest dotted`() {
    let rows = lines(session("write", Size(columns: 80, rows: 24), .english, "31\n"))
    #expect(rows.contains { $0.hasPrefix("  Urgency         ■■□ Written report today (T2)") })
    #expect(rows.contains { $0.hasPrefix("  To              Unit leader") })
    #expect(rows.contains { $0.hasPrefix("  Both sides      ……………") })
    #expect(rows.contains { $0.hasPrefix("  In your words   ……………") })
  }

  @Test func `Every step is drawn at every size`() {
    for step in ["gate", "list", "log", "ask", "urgency", "talk", "help", "ends", "write", "end"] {
      var session = session(step)
      session.press(.enter)
      drawAtEverySize { session.program.draw(on: &$0) }
    }
  }
}
