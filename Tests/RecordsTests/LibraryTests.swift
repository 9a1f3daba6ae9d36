import ScenarioEngine
import Testing

@testable import Records

@Suite struct LibraryTests {
  private func entry(_ path: String, in source: String = "here") -> CatalogueEntry {
    var entry = CatalogueEntry(
      source: source,
      path: path,
      size: 81_234,
      modified: 1_795_000_000_123_456_789,
      hash: "aa"
    )
    (entry.reader, entry.kind, entry.pack) = ("1", .pack, "/p")
    (entry.id, entry.title, entry.details) = ("quiet-week", [0x41, 0x1F], [0, 4, 0xFF])
    (entry.minutes, entry.errors, entry.warnings) = (20, 3, 2)
    return entry
  }

  @Test func `The catalogue is read as it was written, by source`() throws {
    let store = try memory()
    let broken = CatalogueEntry(source: "there", path: "/a", size: 0, modified: -1, hash: "")
    try store.updateCatalogue(keeping: [entry("/b"), broken])
    #expect(try store.catalogue(of: ["here"]) == [entry("/b")])
    #expect(try store.catalogue(of: ["there"]) == [broken])
    #expect(try store.catalogue(of: ["nowhere"]) == [])
    #expect(try store.catalogue(of: ["there", "here"]) == [broken, entry("/b")])
    #expect(try Set(store.catalogue()) == [entry("/b"), broken])
  }

  @Test func `A damaged catalogue is empty, wherever the damage is, and files are read anew`() {
    let whole = PackedCatalogue.pack([entry("/a"), entry("/b")])
    #expect(PackedCatalogue.unpack(whole, of: "here") == [entry("/a"), entry("/b")])
    for count in whole.indices {
      #expect(PackedCatalogue.unpack(Array(whole.prefix(count)), of: "here") == [])
    }
    // Numbers of bytes that reach far beyond the end, before the beginning, or nearly so.
    for place in whole.indices {
      for byte: UInt8 in [0, 0x7F, 0x80, 0xFF] where byte != whole[place] {
        var damaged = whole
        damaged[place] = byte
        #expect(PackedCatalogue.unpack(damaged, of: "here").count <= 2)
      }
    }
  }

  @Test func `Entries are replaced by path, and dropped where their files are gone`() throws {
    let store = try memory()
    try store.updateCatalogue(keeping: [entry("/a"), entry("/b"), entry("/a", in: "there")])
    var changed = entry("/b")
    changed.title = [0x42]
    try store.updateCatalogue(keeping: [changed], dropping: [entry("/a")])
    #expect(try Set(store.catalogue()) == [changed, entry("/a", in: "there")])
  }

  @Test
  func `Tallies say in which variant a case was first begun, and in which it can be gone on with`()
    throws
  {
    let store = try memory()
    func begin(_ id: String, _ variant: String, at moment: String) throws {
      var header = header(id)
      (header.variant, header.startedAt) = (variant, moment)
      try store.begin(header, caseCopy: [1])
    }
    try begin("b1", "b", at: "2026-11-23T18:39:32+01:00")
    let end = StoredResult(text: "r", engine: "1")
    try store.append(decided(0), to: "b1")
    try store.finish("b1", finished(1), result: end)
    try begin("a1", "a", at: "2027-01-23T18:39:32+01:00")
    let tally = try #require(try store.caseTallies().first)
    #expect(tally.firstVariant == "b")
    #expect(tally.firstStartedAt == "2026-11-23T18:39:32+01:00")
    #expect(tally.openVariant == "a")
  }

  @Test func `A setting that is made where there is none is made once`() throws {
    let store = try memory()
    #expect(try store.setting("variants", settingItTo: "7") == "7")
    #expect(try store.setting("variants", settingItTo: "8") == "7")
    #expect(try store.setting("variants") == "7")
  }

  @Test func `Tallies say what was finished and what can be gone on with`() throws {
    let store = try memory()
    #expect(try store.caseTallies() == [])
    try store.begin(header(), caseCopy: [1])
    var tally = try #require(try store.caseTallies().first)
    #expect(tally.scenarioID == header().scenarioID)
    #expect(tally.openAttempt == header().id)
    #expect(tally.startedAt == header().startedAt)
    #expect(tally.finished == 0)
    #expect(tally.finishedAt == nil)
    try store.append(decided(0), to: header().id)
    let end = finished(1)
    try store.finish(header().id, end, result: StoredResult(text: "r", engine: "1"))
    #expect(tally.openVariant == "b")
    tally = try #require(try store.caseTallies().first)
    #expect(try store.caseTallies().count == 1)
    #expect(tally.openVariant == nil)
    #expect(tally.openAttempt == nil)
    #expect(tally.finished == 1)
    #expect(tally.finishedAt == end.at)
  }

  @Test func `A setting is set, changed and removed`() throws {
    let store = try memory()
    #expect(try store.setting("theme") == nil)
    try store.setSetting("theme", to: "dark")
    try store.setSetting("theme", to: "light")
    try store.setSetting("empty", to: "")
    #expect(try store.settings() == ["theme": "light", "empty": ""])
    try store.setSetting("theme", to: nil)
    #expect(try store.setting("theme") == nil)
    #expect(try store.setting("empty") == "")
  }
}
