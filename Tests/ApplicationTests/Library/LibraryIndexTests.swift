import Foundation
import Records
import ScenarioEngine
import Screens
import Synchronization
import Testing

@testable import Application

/// The catalogue held against the disk.
struct LibraryIndexTests {
  let folder = TemporaryFolder()
  let store: RecordStore

  init() throws {
    store = try RecordStore.open(path: folder.file("records.db"), access: .readWrite)
  }

  /// A library of the folder `cases`, with the program's rubrics and no case of its own.
  func library(shipped: [EmbeddedData.File] = []) throws -> ScenarioLibrary {
    let data = ["Rubrics/signpost-2.1.json", "Evidence/register.json", "Directories/denmark.json"]
    let files = try data.map { name in
      let text = try Repository.text("Sources/ScenarioEngine/" + name)
      return EmbeddedData.File(name: name, bytes: Array(text.utf8))
    }
    return ScenarioLibrary(
      data: EmbeddedData(files: files + shipped),
      folders: [ScenarioLibrary.Folder(path: folder.file("cases"), isNamed: true)]
    )
  }

  func index(shipped: [EmbeddedData.File] = []) throws -> LibraryIndex {
    LibraryIndex(of: try library(shipped: shipped), in: .success(store), .test())
  }

  /// What a refresh shows, oldest first.
  func refresh(_ index: LibraryIndex) -> [(entries: [LibraryEntry], reading: ReadingProgress?)] {
    var shown: [([LibraryEntry], ReadingProgress?)] = []
    index.refresh(isStopped: { false }) { shown.append(($0, $1)) }
    return shown
  }

  func write(_ name: String, id: String, title: String = "The locked desk") throws {
    try folder.write(try Repository.example(id: id, title: title).utf8, to: "cases/\(name)")
  }

  func titles(_ entries: [LibraryEntry]?) -> [String] {
    (entries ?? []).map { $0.name(in: "en") }
  }

  @Test func `A case is found by its id in the catalogue, without reading a file`() throws {
    try write("a.json", id: "one")
    _ = refresh(try index())
    var rows = try store.catalogue()
    let place = try #require(rows.firstIndex { $0.id == "one" })
    // Only the catalogue knows this name.
    rows[place].id = "known"
    let library = try library()
    #expect(try library.path(of: "known", known: rows) == folder.file("cases/a.json"))
    #expect(try library.path(of: "one") == folder.file("cases/a.json"))
  }

  @Test func `The next start shows the cases at once, without reading a file`() throws {
    try write("a.json", id: "one", title: "One")
    try write("b.json", id: "two", title: "Two")
    #expect(try index().glance() == nil)
    let shown = refresh(try index())
    #expect(shown.count == 1)
    #expect(titles(shown.last?.entries) == ["One", "Two"])
    try FileManager.default.removeItem(atPath: folder.file("cases"))
    #expect(try index().glance() == shown.last?.entries)
  }

  @Test func `A refresh that finds nothing new shows nothing`() throws {
    try write("a.json", id: "one")
    _ = refresh(try index())
    let again = try index()
    _ = again.glance()
    #expect(refresh(again).isEmpty)
  }

  @Test func `Changed, added and removed files are found`() throws {
    for (name, id) in [("a.json", "one"), ("b.json", "two"), ("c.json", "three")] {
      try write(name, id: id, title: id)
    }
    _ = refresh(try index())
    try write("a.json", id: "one", title: "another title")
    try FileManager.default.removeItem(atPath: folder.file("cases/b.json"))
    try write("d.json", id: "four", title: "four")
    let shown = refresh(try index())
    #expect(titles(shown.last?.entries) == ["another title", "three", "four"])
    #expect(try store.catalogue().count == 3)
  }

  @Test func `A file that breaks is said, and one that is mended too`() throws {
    try write("a.json", id: "one")
    _ = refresh(try index())
    try folder.write("{".utf8, to: "cases/a.json")
    var entry = try #require(refresh(try index()).last?.entries.first)
    #expect(entry.state == .broken)
    #expect(entry.errors > 0)
    #expect(!entry.problems.isEmpty)
    #expect(entry.name(in: "en") == "a.json")
    try write("a.json", id: "one")
    entry = try #require(refresh(try index()).last?.entries.first)
    #expect(entry.state == .new)
    #expect(entry.errors == 0)
  }

  @Test func `A file that was touched but not changed is not checked again`() throws {
    try write("a.json", id: "one")
    _ = refresh(try index())
    // A title that the file does not have shows whether it was read out of the file again.
    var row = try #require(try store.catalogue().first)
    row.title = Array("\u{1F}From the catalogue".utf8)[...]
    try store.updateCatalogue(keeping: [row])
    let later = Date(timeIntervalSinceNow: 60)
    try FileManager.default.setAttributes(
      [.modificationDate: later],
      ofItemAtPath: folder.file("cases/a.json")
    )
    let touched = try index()
    #expect(titles(touched.glance()) == ["From the catalogue"])
    _ = refresh(touched)
    #expect(titles(try index().glance()) == ["From the catalogue"])
    let kept = try #require(try store.catalogue().first)
    #expect(kept.modified != row.modified)
    #expect(kept.hash == row.hash)
  }

  @Test func `Another directory of channels lets every case be checked again`() throws {
    try write("a.json", id: "one")
    _ = refresh(try index())
    try folder.write("{}".utf8, to: "cases/directory.json")
    let before = try #require(try store.catalogue().first)
    _ = refresh(try index())
    let after = try #require(try store.catalogue().first)
    #expect(before.reader != after.reader)
    #expect(before.hash == after.hash)
  }

  @Test func `Packs have their title, or the name of their folder`() throws {
    try write("a/x/1.json", id: "one")
    try write("b/2.json", id: "two")
    try write("3.json", id: "three")
    try folder.write(
      #"{"title": {"en": "Pack A", "da": "A"}}"#.utf8,
      to: "cases/a/pack.json"
    )
    let entries = try #require(refresh(try index()).last?.entries)
    let packs = Dictionary(
      uniqueKeysWithValues: entries.map { ($0.id, $0.packTitle.line(in: "en")) }
    )
    #expect(packs == ["one": "Pack A", "two": "b", "three": "cases"])
  }

  @Test func `Many files are shown in batches, with how far the reading has come`() throws {
    let count = LibraryIndex.batch * 2 + 5
    for number in 0..<count { try write("\(number).json", id: "case-\(number)") }
    let shown = refresh(try index())
    #expect(shown.map { $0.entries.count } == [LibraryIndex.batch, LibraryIndex.batch * 2, count])
    #expect(
      shown.map(\.reading) == [
        ReadingProgress(done: LibraryIndex.batch, of: count),
        ReadingProgress(done: LibraryIndex.batch * 2, of: count), nil,
      ]
    )
  }

  @Test func `What was stopped goes on at the next start`() throws {
    for number in 0..<5 { try write("\(number).json", id: "case-\(number)") }
    var asked = 0
    try index().refresh(
      isStopped: {
        asked += 1
        return asked > 2
      },
      show: { _, _ in }
    )
    #expect(try store.catalogue().count == 2)
    #expect(refresh(try index()).last?.entries.count == 5)
  }

  @Test func `Without records the cases are listed all the same`() throws {
    try write("a.json", id: "one")
    let index = LibraryIndex(
      of: try library(),
      in: .failure(StoreError(.readOnly, operation: .open, path: "x")),
      .test()
    )
    #expect(index.glance() == nil)
    #expect(refresh(index).last?.entries.map(\.id) == ["one"])
    #expect(refresh(index).isEmpty)
  }

  @Test func `The program's own cases are there at the first start`() throws {
    let bytes = Array(try Repository.example().utf8)
    let file = EmbeddedData.File(name: "Scenarios/pack/desk.json", bytes: bytes)
    let index = try index(shipped: [file])
    let entry = try #require(index.glance()?.first)
    #expect(entry.path == "builtin:pack/desk.json")
    #expect(entry.name(in: "en") == "The locked desk")
    #expect(entry.name(in: "da") == "Den låste skuffe")
    #expect(entry.setting == .youthClub)
    #expect(entry.minutes == 8)
    let checked = try #require(refresh(index).last?.entries.first)
    #expect(checked.summary == entry.summary)
  }

  @Test func `A case says what was played of it`() throws {
    try write("a.json", id: "one")
    let playable = try library().open(folder.file("cases/a.json"))
    let header = AttemptHeader(
      id: "0123456789abcdef",
      mode: .practice,
      presentationSeed: 1,
      scenarioID: "one",
      rubricID: "signpost",
      rubricVersion: "1.0",
      hashes: playable.source.hashes,
      startedAt: "2026-11-23T18:39:32+01:00",
      program: "test"
    )
    let index = try index()
    #expect(refresh(index).last?.entries.first?.state == .new)
    try store.begin(header, caseCopy: playable.file)
    let started = try #require(refresh(index).last?.entries.first)
    #expect(started.state == .started)
    #expect(started.startedAt == header.startedAt)
    #expect(index.playableEntries()["one"]?.title.line(in: "en") == "The locked desk")
  }

  @Test func `A damaged row of the catalogue is shown clean and mended`() throws {
    try write("a.json", id: "one")
    _ = refresh(try index())
    var row = try #require(try store.catalogue().first)
    (row.title, row.hash) = (Array("\u{1B}[31mred\u{1E}\u{1F}".utf8)[...], "")
    var details = PackedDetails()
    details.set(.setting, to: "moon")
    details.set(.review, to: "x")
    details.set(.findings, to: "\u{7}bell")
    row.details = details.packed
    try store.updateCatalogue(keeping: [row])
    let index = try index()
    let entry = try #require(index.glance()?.first)
    #expect(!entry.name(in: "en").contains("\u{1B}"))
    #expect(entry.setting == .other)
    #expect(entry.review == nil)
    #expect(entry.problems == ["bell"])
    #expect(refresh(index).last?.entries.first?.name(in: "en") == "The locked desk")
  }
}
