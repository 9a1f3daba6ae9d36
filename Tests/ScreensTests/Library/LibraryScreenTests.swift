import Interface
import Screens
import TestSupport
import Testing

@Suite struct LibraryScreenTests {
  private func session(
    _ entries: [LibraryEntry]?,
    selected: Int = 0,
    _ language: Words.Language = .english
  ) -> Session {
    Session(.library(LibraryStates.model(entries, selected: selected)), language)
  }

  @Test func `Enter opens the case with the focus`() {
    var session = session(LibraryStates.entries)
    session.press(.down, .enter)
    #expect(session.takeEffects() == [.openCase(path: "pack/yard.json")])
  }

  @Test func `a number opens a case in plain mode`() {
    var session = session(LibraryStates.entries)
    session.choose(3)
    #expect(session.takeEffects() == [.openCase(path: "pack/letter.json")])
  }

  @Test func `a case that cannot be played is listed with what is wrong and does not open`() {
    var session = session(LibraryStates.entries, selected: 3)
    #expect(session.everything.contains("the step 'nowhere' does"))
    session.press(.enter)
    #expect(session.takeEffects() == [])
    #expect(session.model.notice == "cannot be played")
    #expect(session.page.choices[3].disabledReason?.contains("nowhere") == true)
  }

  @Test func `before the cases are found Enter says that they are looked for`() {
    var session = session(nil)
    session.press(.enter)
    #expect(session.model.notice == "Looking for cases …")
  }

  @Test func `what was found later is shown at once, with the focus kept`() {
    var session = session(Array(LibraryStates.entries.prefix(3)), selected: 1)
    session.receive(.libraryLoaded(LibraryStates.entries))
    #expect(
      session.model.route == .library(LibraryStates.model(LibraryStates.entries, selected: 1))
    )
  }

  @Test func `Esc stays in the library`() {
    var session = session(LibraryStates.entries)
    session.press(.escape)
    #expect(session.model.ending == nil)
    #expect(session.model.routes.count == 1)
  }

  @Test func `Enter twice opens one briefing`() {
    var session = session(LibraryStates.entries)
    session.press(.enter, .enter)
    for _ in 0..<2 { session.receive(.caseOpened(Yard.playable, openAttempt: nil)) }
    #expect(session.model.routes.count == 2)
    session.press(.enter, .enter)
    let start = AppMessage.attemptBegun(
      AttemptBeginning(header: Yard.header(), playable: Yard.playable)
    )
    for _ in 0..<2 { session.receive(start) }
    #expect(session.model.routes.count == 2)
  }

  @Test func `a case that is refused says what the check found`() {
    var session = session(LibraryStates.entries)
    session.receive(.caseRefused(["pack/yard.json:1:1: error: the file is empty [empty-file]"]))
    #expect(session.model.notice?.contains("the file is empty") == true)
  }

  @Test func `h shows the history and comes back`() {
    var session = session(LibraryStates.entries)
    session.press(.character("h"))
    #expect(session.takeEffects() == [.loadHistory])
    session.press(.escape)
    #expect(session.takeEffects() == [.loadLibrary])
  }

  @Test(arguments: LibraryStates.all.map(\.name))
  func `it looks as recorded`(name: String) {
    let entries = LibraryStates.all.first { $0.name == name }?.entries
    for size in pictureSizes {
      expectSnapshot(
        session(entries).frame(size),
        named: "library-\(name)-\(size.columns)x\(size.rows)"
      )
    }
  }

  @Test func `it looks as recorded in Danish`() {
    for size in pictureSizes.prefix(3) {
      expectSnapshot(
        session(LibraryStates.entries, selected: 1, .danish).frame(size),
        named: "library-danish-\(size.columns)x\(size.rows)"
      )
    }
  }

  @Test func `a long notice is shown whole`() {
    var session = session(LibraryStates.entries)
    session.receive(.caseRefused(LibraryStates.broken.problems))
    for size in pictureSizes.prefix(2) {
      expectSnapshot(
        session.frame(size),
        named: "library-refused-\(size.columns)x\(size.rows)"
      )
    }
  }
}
