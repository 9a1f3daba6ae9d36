import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// Searching and filtering the list of cases.
@Suite struct LibrarySearchTests {
  private func session(_ entries: [LibraryEntry] = LibraryStates.entries) -> Session {
    Session(.library(LibraryModel(entries: entries, in: Made.context(.english))))
  }

  private func library(_ session: Session) -> LibraryModel {
    if case .library(let model) = session.model.route { model } else { LibraryModel() }
  }

  private func paths(_ session: Session) -> [String] {
    let model = library(session)
    return model.listing.matches.map { model.entries?[$0].path ?? "" }
  }

  /// What is found: the text, the words, whether they are in it.
  static let table: [(text: String, query: String, isFound: Bool)] = [
    ("Bordet ved vinduet", "BORDET", true),
    ("Bordet ved vinduet", "vindu bord", true),
    ("Bordet ved vinduet", "bord stol", false),
    ("Gården", "gård", true), ("Gården", "gaard", true), ("Gården", "gard", true),
    ("Gården", "GÅRDEN", true), ("Gaarden", "gård", true), ("Garden", "gård", false),
    ("Ga\u{30A}rden", "gård", true), ("Gården", "ga\u{30A}rd", true),
    ("Øvelse", "øvelse", true), ("Øvelse", "oevelse", true), ("Øvelse", "ovelse", true),
    ("Oevelse", "øvelse", true), ("Ovelse", "øvelse", false),
    ("Fængsel", "fængsel", true), ("Fængsel", "faengsel", true), ("Fængsel", "fangsel", false),
    ("Faengsel", "fængsel", true), ("Fængsel", "fa", true),
    ("Köln", "køln", true), ("café Ingrid", "cafe", true), ("cafe", "café", true),
    ("Müller", "muller", true), ("Straße", "strasse", true),
    ("blåøret", "blaaoeret", true), ("blåøret", "blaoret", true),
    ("", "a", false), ("a", "", true), ("aa", "aaa", false),
  ]

  @Test(arguments: table.indices)
  func `words are found without case and accents, Danish letters as they are typed`(row: Int) {
    let (text, query, isFound) = Self.table[row]
    let folded = SearchText(text)
    #expect(SearchText.words(of: query).allSatisfy(folded.contains) == isFound)
  }

  @Test func `typing narrows the list, with the count beside it`() {
    var session = session()
    session.press(.character("/"))
    session.type("man ")
    #expect(paths(session) == ["pack/table.json", "pack/yard.json"])
    #expect(session.everything.contains("2 of 4"))
    session.type("ung")
    #expect(paths(session) == ["pack/table.json"])
    session.press(.enter)
    #expect(session.model.focusedField == nil)
    session.press(.enter)
    #expect(session.takeEffects() == [.openCase(path: "pack/table.json")])
  }

  @Test(
    arguments: [
      ("prison", ["pack/table.json"]), ("fængsel", ["pack/table.json"]),
      ("islamism", ["pack/table.json"]), ("forebyggelse", ["table", "yard", "broken"]),
      ("infohus", ["own/letter.json"]), ("broken.json", ["broken"]), ("udrejse", ["yard"]),
    ]
  )
  func `title, summary, place, pack and tags are looked at in both languages`(
    query: String,
    expected: [String]
  ) {
    var session = session()
    session.press(.character("/"))
    session.type(query)
    let found = paths(session)
    #expect(found.count == expected.count)
    #expect(zip(found, expected).allSatisfy { $0.contains($1) })
  }

  @Test func `Down goes from the field into the list, and Esc clears, then leaves`() {
    var session = session()
    session.press(.character("/"))
    session.type("bord")
    session.press(.down)
    #expect(session.model.focusedField == nil)
    #expect(library(session).focused?.path == "pack/yard.json")
    session.press(.character("/"), .escape)
    #expect(session.model.focusedField != nil)
    #expect(paths(session).count == 4)
    #expect(library(session).focused?.path == "pack/yard.json")
    session.press(.escape)
    #expect(session.model.focusedField == nil)
  }

  @Test func `no match says so and how to clear`() {
    var session = session()
    session.press(.character("/"))
    session.type("zebra")
    #expect(session.everything.contains("No case fits. Press Esc to clear the words."))
    session.press(.enter)
    #expect(session.everything.contains("No case fits. Press a to see all cases again."))
    session.press(.enter)
    #expect(session.model.notice == "No case fits.")
    session.press(.character("a"))
    #expect(paths(session).count == 4)
    #expect(library(session).focused != nil)
  }

  @Test func `letters that are keys elsewhere are typed into the field`() {
    var session = session()
    session.press(.character("/"))
    session.type("qfhc/")
    #expect(library(session).search.text == "qfhc/")
    #expect(session.model.ending == nil)
  }

  @Test func `a refresh keeps the search`() {
    var session = session()
    session.press(.character("/"))
    session.type("man")
    session.receive(.libraryLoaded([LibraryStates.letter, LibraryStates.table]))
    #expect(paths(session) == ["pack/table.json"])
  }

  @Test func `plain mode asks for the words, and clears them`() {
    var session = session()
    session.command("/")
    session.enter("ung bord")
    #expect(session.page.choices.count == 1)
    #expect("\(session.page.lines)".contains("Search: ung bord. 1 of 4"))
    session.command("a")
    #expect(session.page.choices.count == 4)
    session.command("/")
    session.enter("ung bord")
    session.command("/")
    session.command("esc")
    session.command("esc")
    #expect(session.page.choices.count == 4)
  }

  static let filters: [(LibraryFilter, [String])] = [
    (LibraryFilter(), ["table", "yard", "broken", "letter"]),
    (LibraryFilter(setting: .prison), ["table"]),
    (LibraryFilter(setting: .school), []),
    (LibraryFilter(minutes: 10), []),
    (LibraryFilter(minutes: 15), ["table", "yard"]),
    (LibraryFilter(minutes: 20), ["table", "yard", "letter"]),
    (LibraryFilter(state: .new), ["letter"]),
    (LibraryFilter(state: .started), ["yard"]),
    (LibraryFilter(state: .done), ["table"]),
    (LibraryFilter(state: .broken), ["broken"]),
    (LibraryFilter(minutes: 15, state: .started), ["yard"]),
    (LibraryFilter(setting: .prison, minutes: 15, state: .done), ["table"]),
    (LibraryFilter(setting: .prison, state: .new), []),
    (LibraryFilter(minutes: 20, state: .broken), []),
  ]

  @Test(arguments: filters.indices)
  func `filters let through what fits all of them`(row: Int) {
    let (filter, expected) = Self.filters[row]
    let admitted = [LibraryStates.table, .yard, .broken, .letter].filter(filter.admits)
    #expect(admitted.count == expected.count)
    #expect(zip(admitted, expected).allSatisfy { $0.path.contains($1) })
  }

  @Test func `the box of the filter narrows at once, stands in one line, and one key clears`() {
    var session = session()
    session.press(.character("f"))
    #expect(session.everything.contains("( ) up to 15 minutes"))
    session.press(.down, .down, .down, .character(" "))
    #expect(paths(session) == ["pack/table.json"])
    session.press(.escape)
    #expect(session.everything.contains("Filter: done"))
    #expect(session.everything.contains("1 of 4"))
    session.press(.character("a"))
    #expect(paths(session).count == 4)
    #expect(!session.everything.contains("Filter: "))
  }

  @Test func `search and filter hold together`() {
    var session = session()
    session.press(.character("/"))
    session.type("bord")
    session.press(.enter, .character("f"), .down, .down, .enter, .escape)
    #expect(paths(session) == ["pack/yard.json"])
    session.press(.escape)
    #expect(paths(session).count == 4)
  }

  @Test func `plain mode offers the filter by numbers`() {
    var session = session()
    session.command("f")
    #expect(session.page.choices.map(\.heading).filter { !$0.isEmpty }.count == 3)
    #expect(session.page.choices[0].state == "chosen")
    session.choose(4)
    #expect(session.page.choices[3].state == "chosen")
    session.command("x")
    #expect(session.page.choices.count == 1)
    #expect("\(session.page.lines)".contains("Filter: done. 1 of 4"))
  }

  @Test func `settings that no case has are no choice`() {
    var session = session()
    session.command("f")
    let labels = session.page.choices.map(\.label)
    #expect(labels.contains("prison"))
    #expect(!labels.contains("school"))
  }

  @Test func `search and filter look as recorded`() {
    var searching = session()
    searching.press(.character("/"))
    searching.type("bord")
    var filtering = session()
    filtering.press(.character("f"), .down, .down)
    var nothing = searching
    nothing.type(" zebra")
    for size in pictureSizes.prefix(3) {
      let name = "\(size.columns)x\(size.rows)"
      expectSnapshot(searching.frame(size), named: "library-search-\(name)")
      expectSnapshot(filtering.frame(size), named: "library-filter-\(name)")
      expectSnapshot(nothing.frame(size), named: "library-nothing-\(name)")
    }
    drawAtEverySize { searching.program.draw(on: &$0) }
    drawAtEverySize { filtering.program.draw(on: &$0) }
  }

  @Test func `titles are in the order of the language`() {
    let titles = ["Øl", "aben", "Åen", "Zebra", "Ære", "Aaen", "case 10", "Case 2", "ål"]
    func order(_ language: Words.Language) -> [String] {
      let entries = titles.map { title in
        LibraryEntry(path: title, id: title, title: LocalizedText(title))
      }
      let model = LibraryModel(entries: entries, in: Made.context(language))
      return model.listing.matches.map { entries[$0].path }
    }
    #expect(
      order(.danish) == ["aben", "Case 2", "case 10", "Zebra", "Ære", "Øl", "Aaen", "Åen", "ål"]
    )
    #expect(
      order(.english) == ["Aaen", "aben", "Åen", "Ære", "ål", "Case 2", "case 10", "Øl", "Zebra"]
    )
  }
}

extension LibraryEntry {
  fileprivate static var yard: LibraryEntry { LibraryStates.yard }
  fileprivate static var broken: LibraryEntry { LibraryStates.broken }
  fileprivate static var letter: LibraryEntry { LibraryStates.letter }
}
