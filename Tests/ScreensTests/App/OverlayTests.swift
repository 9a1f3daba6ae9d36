import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// The boxes over the screens, and what can be changed at any time.
@Suite struct OverlayTests {
  @Test func `the case file shows only what is known so far`() {
    var early = Session(playing: Yard.play(at: "talk"))
    early.press(.character("c"))
    #expect(early.everything.contains("He did not greet this morning."))
    #expect(early.everything.contains("Your colleague, six years on the wing."))
    #expect(!early.everything.contains("LATER-EN"))
    var late = Session(playing: Yard.play(at: "write"))
    late.press(.character("c"))
    #expect(late.everything.contains("LATER-EN"))
  }

  @Test func `before anything is known the case file says so`() {
    let model = PlayModel(header: Yard.header(), playable: Made.due)
    #expect(CaseFileText.blocks(of: model, in: Made.english) == [.note("Nothing is known yet.")])
  }

  @Test func `help scrolls in a low window and is closed by the key that opened it`() {
    var session = Session(playing: Yard.play(at: "list"))
    session.handle(.event(.resized(Size(columns: 60, rows: 12))))
    session.press(.enter, .character("?"), .pageDown)
    #expect(session.model.overlay?.scroll.offset ?? 0 > 0)
    session.press(.character("?"))
    #expect(session.model.overlay == nil)
    #expect(session.play?.stage == .answering)
  }

  @Test func `help names every key of the screen and none of another`() {
    var session = Session(playing: Yard.play(at: "list"))
    session.press(.enter)
    let bindings = session.model.bindings
    session.press(.character("?"))
    let shown = session.everything
    for binding in bindings {
      let first = binding.help.split(separator: " ").prefix(4).joined(separator: " ")
      #expect(shown.contains(first), "\(binding.help)")
    }
    #expect(!shown.contains(Words.english.handInHelp))
  }

  @Test func `q in a box closes the box alone`() {
    var session = Session(playing: Yard.play(at: "talk"))
    session.press(.character("?"), .character("q"))
    #expect(session.model.overlay == nil)
    #expect(session.model.ending == nil)
  }

  @Test func `a source that the register does not know says so`() {
    let blocks = EvidenceText.blocks(of: ["nowhere"], in: Made.english)
    #expect(blocks == [.heading("nowhere"), .warning("This source is not in the register.")])
  }

  @Test func `the language changes in every state and changes nothing else`() {
    for (name, session) in BindingTests.states {
      var session = session
      let before = session.model.routes
      let overlay = session.model.overlay
      session.press(.control("t"))
      #expect(session.model.context.language == "da", "\(name)")
      #expect(session.model.notice == "Programmet er nu på dansk.", "\(name)")
      session.press(.control("t"))
      let isSame = session.model.routes == before && session.model.overlay == overlay
      #expect(isSame, "\(name)")
    }
  }

  @Test func `the theme goes round and is remembered`() {
    var session = Session(.library(LibraryModel()))
    for name in ["light", "user", "high-contrast", "mono", "dark"] {
      session.press(.character("T"))
      #expect(
        session.takeEffects() == [.applyTheme(name), .remember(setting: "theme", value: name)]
      )
    }
  }

  @Test func `Ctrl+L repaints and Ctrl+Z stops, also over a box`() {
    for key in [nil, Key.character("?")] {
      var session = Session(playing: Yard.play(at: "gate"))
      if let key { session.press(key) }
      session.press(.control("l"), .control("z"))
      #expect(session.takeEffects() == [.repaint, .suspend])
    }
  }

  @Test func `a signal after the line was dropped stays the reason of the end`() {
    var session = Session(.library(LibraryModel()))
    session.handle(.event(.terminate(signal: 1)))
    session.handle(.event(.endOfInput))
    #expect(session.model.ending == .signal(1))
  }
}
