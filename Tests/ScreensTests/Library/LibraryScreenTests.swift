import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

@Suite struct LibraryScreenTests {
  private func session(
    _ entries: [LibraryEntry]?,
    selected: Int? = nil,
    _ language: Words.Language = .english
  ) -> Session {
    Session(.library(LibraryStates.model(entries, selected: selected, language)), language)
  }

  private func library(_ session: Session) -> LibraryModel? {
    if case .library(let model) = session.model.routes.first { model } else { nil }
  }

  @Test func `packs come in their order, in each the cases by title, broken files last`() {
    let session = session(LibraryStates.entries)
    let labels = session.page.choices.map(\.label)
    #expect(labels.count == 4)
    #expect(labels[0].hasPrefix("The table by the window ("))
    #expect(labels[1].hasPrefix("The yard ("))
    #expect(labels[2] == "broken.json (cannot be played · 2 problems)")
    #expect(labels[3].hasPrefix("The letter that nobody"))
    #expect(session.page.choices.map(\.heading) == ["Prevention in Denmark", "", "", "own"])
  }

  @Test func `in plain mode a case is read out by its title and facts alone`() {
    let entries = LibraryStates.entries
    let labels = session(entries).page.choices.map(\.label)
    for (label, entry) in zip(labels, entries) where entry.isPlayable {
      #expect(!label.contains(entry.summary.line(in: "en")), "\(label)")
      #expect(label.hasSuffix(")"), "\(label)")
    }
  }

  @Test func `the place gives way to a title, and is whole where there is room`() {
    func rows(_ title: String) -> [String] {
      var entry = LibraryStates.table
      entry.packedTitle = PackedText(LibraryStates.text(title, title))
      entry.details.set(.setting, to: "probation")
      let session = Session(.library(LibraryStates.model([entry])), .danish)
      return session.frame(Size(columns: 80, rows: 24)).surface.lines
    }
    let place = Words.danish.setting(.probation)
    #expect(rows("Breve").contains { $0.contains("Breve ") && $0.contains(place) })
    let long = rows("En tallerken under lærredet i Ry")
    #expect(long.contains { $0.contains("En tallerken under lærredet i Ry") })
    #expect(!long.contains { $0.contains("lærredet") && $0.contains(place) })
    #expect(long.contains { $0.contains("lærredet") && $0.contains(place.prefix(10)) })
  }

  @Test func `what fits one's work comes first in its pack, and says so`() {
    var entries = LibraryStates.entries
    for place in entries.indices where entries[place].path == "pack/yard.json" {
      entries[place].details.set(.audience, to: "police")
    }
    var context = Made.context(.english)
    context.work = .police
    let model = LibraryModel(entries: entries, in: context)
    #expect(model.listing.matches.first.map { entries[$0].path } == "pack/yard.json")
    context.work = .instructor
    let all = LibraryModel(entries: entries, in: context)
    #expect(all.listing.matches.first.map { entries[$0].path } == "pack/table.json")
  }

  @Test func `titles of packs are passed over`() {
    var session = session(LibraryStates.entries)
    var paths = [library(session)?.focused?.path]
    for _ in 0..<4 {
      session.press(.down)
      paths.append(library(session)?.focused?.path)
    }
    #expect(
      paths == [
        "pack/table.json", "pack/yard.json", "pack/broken.json", "own/letter.json",
        "own/letter.json",
      ]
    )
    session.press(.home)
    #expect(library(session)?.focused?.path == "pack/table.json")
  }

  @Test func `Enter opens the case with the focus`() {
    var session = session(LibraryStates.entries)
    session.press(.down, .enter)
    #expect(session.takeEffects() == [.openCase(path: "pack/yard.json")])
  }

  @Test func `a number opens a case in plain mode`() {
    var session = session(LibraryStates.entries)
    session.choose(4)
    #expect(session.takeEffects() == [.openCase(path: "own/letter.json")])
  }

  @Test func `each case says how far one has come`() {
    let text = session(LibraryStates.entries).everything
    for state in ["done 20 Nov", "started", "new", "2 problems"] { #expect(text.contains(state)) }
  }

  @Test func `before the cases are found Enter says that they are looked for`() {
    var session = session(nil)
    session.press(.enter)
    #expect(session.model.notice == "Looking for cases …")
  }

  @Test func `what was found later is shown at once, with the focus on its case`() {
    var session = session([LibraryStates.yard, LibraryStates.letter], selected: 0)
    #expect(library(session)?.focused?.path == "pack/yard.json")
    session.receive(.libraryLoaded(LibraryStates.entries))
    #expect(library(session)?.focused?.path == "pack/yard.json")
    var renamed = LibraryStates.entries
    renamed[0].packedTitle = PackedText(LibraryStates.text("A yard", "En gård"))
    session.receive(.libraryLoaded(renamed))
    #expect(library(session)?.focused?.path == "pack/yard.json")
    #expect(library(session)?.list.selected == 1)
  }

  @Test func `where the case with the focus is gone, the next one has it`() {
    var session = session(LibraryStates.entries, selected: 0)
    let rest = [LibraryStates.table, LibraryStates.broken, LibraryStates.letter]
    session.receive(.libraryLoaded(rest))
    #expect(library(session)?.focused?.path == "pack/broken.json")
    session.receive(.libraryLoaded([]))
    #expect(library(session)?.focused == nil)
  }

  @Test func `long reading says how far it has come`() {
    var session = session(nil)
    session.receive(
      .libraryLoaded(LibraryStates.entries, reading: ReadingProgress(done: 120, of: 500))
    )
    #expect(session.everything.contains("Reading cases… 120 of 500"))
    session.receive(.libraryLoaded(LibraryStates.entries))
    #expect(!session.everything.contains("Reading cases"))
    #expect(session.everything.contains("4 cases"))
  }

  @Test func `in another language the titles are in its order`() {
    var session = session(LibraryStates.entries)
    session.press(.down)
    session.receive(.languageSwitched)
    #expect(library(session)?.focused?.path == "pack/yard.json")
    let labels = session.page.choices.map(\.label)
    #expect(labels[0].hasPrefix("Bordet ved vinduet (fængsel"))
    #expect(labels[1].hasPrefix("Gården ("))
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

  @Test func `plain mode has pages of twenty`() {
    var session = session(LibraryStates.many(50))
    #expect(session.page.choices.count == 20)
    #expect(session.page.choices.first?.label.hasPrefix("Case 0 (") == true)
    session.command("n")
    session.command("n")
    #expect(session.page.choices.count == 10)
    #expect(!session.page.commands.contains { $0.key == "n" })
    session.choose(1)
    #expect(session.takeEffects() == [.openCase(path: "pack2/41.json")])
    session.command("p")
    #expect(session.page.choices.count == 20)
    #expect("\(session.page.lines)".contains("Page 2 of 3"))
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
        session(LibraryStates.entries, selected: 0, .danish).frame(size),
        named: "library-danish-\(size.columns)x\(size.rows)"
      )
    }
  }

  @Test func `many cases look as recorded, at the end of the list too`() {
    for size in pictureSizes.prefix(3) {
      var session = session(LibraryStates.many(500))
      session.press(.end, .up)
      expectSnapshot(
        session.frame(size),
        named: "library-many-\(size.columns)x\(size.rows)"
      )
    }
  }

  @Test func `what comes below is seen before the last visible case is left`() {
    var session = session(LibraryStates.many(500))
    let size = Size(columns: 80, rows: 24)
    func markedRow() -> Int? {
      Snapshot.text(of: session.frame(size)).split(separator: "\n").firstIndex {
        $0.drop { $0 == " " }.hasPrefix("> ")
      }
    }
    var places: [Int] = []
    for _ in 0..<60 {
      places.append(markedRow() ?? -1)
      session.press(.down)
    }
    #expect(!places.contains(-1))
    // It walks down row by row, then jumps back by half of the rows.
    let jumps = zip(places, places.dropFirst()).filter { $1 < $0 }
    #expect(jumps.count >= 2 && jumps.count <= 8)
    #expect(jumps.allSatisfy { $0 - $1 >= 4 })
  }

  @Test func `five hundred cases are drawn at every size`() {
    for count in [0, 1, 499] {
      var session = session(LibraryStates.many(500))
      for _ in 0..<count { session.press(.down) }
      drawAtEverySize { session.program.draw(on: &$0) }
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
