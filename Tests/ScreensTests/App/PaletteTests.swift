import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// The palette: every command by a few of its letters.
@Suite struct PaletteTests {
  private func library() -> Session {
    Session(.library(LibraryStates.model(LibraryStates.entries)))
  }

  @Test func `every command of every state is in it, found by its name and shown with its key`() {
    // States with the same commands find the same.
    var searchedLists: Set<[String]> = []
    for (name, session) in BindingTests.states where session.model.overlay == nil {
      var opened = session
      opened.press(.control("p"))
      #expect(opened.model.overlay?.content == .palette, "\(name)")
      let listed = opened.model.allCommands
      let isNew = searchedLists.insert(listed.map(\.label)).inserted
      for binding in session.model.bindings
      where binding.message != .paletteOpened && Movement(binding.keys[0]) == nil {
        #expect(listed.contains { $0.message == binding.message }, "\(name): \(binding.label)")
        guard isNew else { continue }
        var searched = opened
        searched.handle(.event(.paste(binding.label)))
        let found = searched.model.foundCommands.contains { $0.message == binding.message }
        #expect(found, "\(name): \(binding.label)")
      }
    }
  }

  @Test func `the keys stand at the right of the names`() {
    var session = library()
    session.press(.character(":"))
    let rows = session.frame(Size(columns: 80, rows: 36)).surface.lines
    let theme = rows.first { $0.contains("Theme") } ?? ""
    #expect(theme.contains("T/Ctrl+O "))
    #expect(rows.contains { $0.contains("History") && $0.contains("  h ") })
  }

  @Test func `Enter carries the command out in the screen below`() {
    var session = library()
    session.press(.control("p"))
    session.type("dansk")
    session.press(.enter)
    #expect(session.model.overlay == nil)
    #expect(session.model.context.language == "da")
    #expect(session.takeEffects() == [.remember(setting: "language", value: "da")])
  }

  @Test func `it speaks the language of the interface`() {
    var session = Session(.library(LibraryStates.model(LibraryStates.entries)), .danish)
    session.press(.control("p"))
    session.type("musen")
    #expect(session.model.foundCommands.map(\.label) == ["Mus"])
    #expect(session.everything.contains("Kommandoer"))
  }

  @Test func `a command that cannot be used stays in its place and says why`() {
    var session = library()
    session.receive(.attemptsCounted(0))
    session.press(.control("p"))
    session.type("history")
    #expect(session.model.foundCommands.map(\.label).prefix(2) == ["History", "Go to history"])
    session.press(.enter)
    #expect(session.model.notice == "No attempts yet. Open a case to begin one.")
    #expect(session.model.overlay?.content == .palette)
    #expect(session.takeEffects() == [])
  }

  @Test func `letters go into the search, arrows move, and typing begins at the top again`() {
    var session = library()
    session.press(.control("p"), .down, .down)
    #expect(session.model.overlay?.list.selected == 2)
    session.press(.character("q"))
    #expect(session.model.overlay?.list.selected == 0)
    #expect(session.model.ending == nil)
    session.press(.character("j"), .backspace)
    #expect(session.model.overlay?.search?.text == "q")
    session.handle(.event(.paste("uit")))
    #expect(session.model.foundCommands.first?.message == .quitChosen)
  }

  @Test func `Page Down and Page Up go through it in a low window`() {
    var session = library()
    session.handle(.event(.resized(Size(columns: 60, rows: 12))))
    session.press(.control("p"), .pageDown)
    let place = session.model.overlay?.list.selected ?? 0
    #expect(place > 2)
    session.press(.pageUp)
    #expect(session.model.overlay?.list.selected == 0)
  }

  @Test func `where nothing is found Enter says so`() {
    var session = library()
    session.press(.control("p"))
    session.type("zzz")
    session.press(.enter)
    #expect(session.model.notice == "No command has these letters.")
    session.press(.escape)
    #expect(session.model.overlay == nil)
  }

  @Test func `a colon is text in a field, Ctrl+P opens the palette there too`() {
    var session = Session(playing: Yard.play(at: "write"))
    session.type("3")
    session.press(.tab, .tab, .tab)
    session.type(":")
    #expect(session.model.overlay == nil)
    session.press(.control("p"))
    #expect(session.model.overlay?.content == .palette)
    session.press(.escape)
    session.type("!")
    guard case .report(let report) = session.play?.input else {
      Issue.record("the report is gone")
      return
    }
    #expect(report.words.text == ":!")
  }

  @Test func `from a play one goes to the cases or the history, and what is half done is kept`() {
    for (typed, effect) in [("go to cases", Effect.loadLibrary), ("go to history", .loadHistory)] {
      var session = Session(playing: Yard.play(at: "list"))
      session.press(.enter, .character("2"))
      _ = session.takeEffects()
      session.press(.control("p"))
      session.type(typed)
      session.press(.enter)
      let effects = session.takeEffects()
      guard case .saveDraft(_, "list", _) = effects.first else {
        Issue.record("the draft is not kept: \(effects)")
        return
      }
      #expect(effects.last == effect)
      #expect(session.play == nil)
      session.press(.escape)
      guard case .library = session.model.route else {
        Issue.record("the cases are not below")
        return
      }
    }
  }

  @Test func `one cannot go where one is, nor away while an answer is being saved`() {
    func reason(_ session: Session, _ place: Place) -> String? {
      session.model.allCommands.first { $0.message == .wentTo(place) }?.disabledReason
    }
    #expect(reason(library(), .library) == "You are there already")
    #expect(reason(library(), .history) == nil)
    var waiting = Session(playing: Yard.play(at: "gate"))
    waiting.store = .waits
    waiting.press(.enter)
    #expect(reason(waiting, .library) == "Saving …")
  }

  @Test func `pictures`() {
    var session = library()
    session.press(.control("p"))
    var searched = session
    searched.type("hi")
    for size in pictureSizes {
      let name = "\(size.columns)x\(size.rows)"
      expectSnapshot(session.frame(size), named: "palette-\(name)")
      expectSnapshot(searched.frame(size), named: "palette-search-\(name)")
    }
    var danish = Session(playing: Yard.play(at: "list"), .danish)
    danish.press(.enter, .control("p"))
    expectSnapshot(danish.frame(pictureSizes[0]), named: "palette-danish-80x24")
  }
}
