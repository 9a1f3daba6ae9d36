import Interface
import Screens
import TestSupport
import Testing

/// The mouse: off by default, and what it then stands for.
@Suite struct MouseTests {
  private func session(_ isOn: Bool = true) -> Session {
    var session = Session(.library(LibraryStates.model(LibraryStates.entries)))
    if isOn { session.press(.character("M"), .down, .up) }
    _ = session.takeEffects()
    return session
  }

  private func point(of text: String, in session: Session) -> Point {
    let lines = session.frame(session.model.size).surface.lines
    let row = lines.firstIndex { $0.contains(text) } ?? 0
    let letters = Array(lines[row])
    let column = letters.indices.first { letters[$0...].starts(with: text) }
    return Point(row: row, column: column ?? 0)
  }

  @Test func `it is off until it is switched on, which is remembered`() {
    var session = session(false)
    #expect(!session.frame(session.model.size).wantsMouse)
    session.press(.character("M"))
    #expect(session.frame(session.model.size).wantsMouse)
    #expect(session.model.notice?.contains("Hold Shift") == true)
    session.press(.character("M"))
    #expect(!session.frame(session.model.size).wantsMouse)
    #expect(
      session.takeEffects() == [
        .remember(setting: "mouse", value: "on"), .remember(setting: "mouse", value: "off"),
      ]
    )
  }

  @Test func `while it is off a report changes nothing`() {
    var session = session(false)
    let before = session.model
    session.handle(.event(.mouse(MouseEvent(.press, at: point(of: "The yard", in: session)))))
    #expect(session.model == before)
  }

  @Test func `a press puts the focus on a row, another one opens it`() {
    var session = session()
    let yard = point(of: "The yard", in: session)
    session.handle(.event(.mouse(MouseEvent(.press, at: yard))))
    #expect(session.takeEffects() == [])
    session.handle(.event(.mouse(MouseEvent(.press, at: yard))))
    #expect(session.takeEffects() == [.openCase(path: "pack/yard.json")])
  }

  @Test func `the wheel moves the focus, the line of keys can be pressed`() {
    var session = session()
    let yard = point(of: "The yard", in: session)
    session.handle(.event(.mouse(MouseEvent(.wheelDown, at: yard))))
    session.press(.enter)
    #expect(session.takeEffects() == [.openCase(path: "pack/yard.json")])
    let help = point(of: "? Help", in: session)
    session.handle(.event(.mouse(MouseEvent(.press, at: help))))
    #expect(session.model.overlay?.content == .help)
  }

  @Test func `a box covers what lies below it`() {
    var session = session()
    let row = point(of: "The yard", in: session)
    session.press(.character("?"))
    let before = session.model.routes
    session.handle(.event(.mouse(MouseEvent(.press, at: row))))
    #expect(session.model.routes == before)
    #expect(session.model.overlay?.content == .help)
  }

  @Test func `two presses that come before the next frame count as one`() {
    var program = session().program
    let place = point(of: "The yard", in: session())
    let event = InputEvent.mouse(MouseEvent(.press, at: place))
    _ = program.handle(.event(event), at: Instant(milliseconds: 0))
    let focus = program.model
    _ = program.handle(.event(event), at: Instant(milliseconds: 0))
    #expect(program.model.routes == focus.routes)
  }

  @Test func `a press ticks where several can be ticked, and hands nothing in`() {
    var session = Session(playing: Yard.play(at: "ask"))
    session.press(.character("M"))
    let list = session.model.context.views.regions.first { $0.press == [.character(" ")] }
    guard let area = list?.area else {
      Issue.record("no row can be ticked")
      return
    }
    let place = Point(row: area.row, column: area.column)
    session.handle(.event(.mouse(MouseEvent(.press, at: place))))
    guard case .pick(let input) = session.play?.input else {
      Issue.record("the question is gone")
      return
    }
    #expect(input.picked.count == 1)
    #expect(session.decisions.isEmpty)
  }
}
