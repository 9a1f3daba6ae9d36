import Testing

@testable import Records

@Suite struct LibraryTests {
  private func entry(_ path: String) -> CatalogueEntry {
    var entry = CatalogueEntry(
      path: path,
      size: 81_234,
      modified: 1_795_000_000_123_456_789,
      hash: "aa"
    )
    entry.id = "quiet-week"
    entry.title = #"{"en":"A quiet week"}"#
    entry.summary = #""Summary""#
    entry.setting = "prison"
    entry.minutes = 20
    entry.languages = ["en", "da"]
    entry.state = "ready"
    entry.findings = 3
    return entry
  }

  @Test func `The catalogue is read as it was written, by path`() throws {
    let store = try memory()
    var broken = CatalogueEntry(path: "/a", size: 0, modified: -1, hash: "")
    broken.problem = "expected a value"
    try store.replaceCatalogue([entry("/b"), broken])
    #expect(try store.catalogue() == [broken, entry("/b")])
  }

  @Test func `A new catalogue takes the place of the old one`() throws {
    let store = try memory()
    try store.replaceCatalogue([entry("/a"), entry("/b")])
    try store.replaceCatalogue([entry("/c"), entry("/c")])
    #expect(try store.catalogue().map(\.path) == ["/c"])
    try store.replaceCatalogue([])
    #expect(try store.catalogue() == [])
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
