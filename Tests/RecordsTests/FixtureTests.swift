import ScenarioEngine
import Testing

@testable import Records

/// Files that released versions wrote; each must be brought up and read for ever.
@Suite struct FixtureTests {
  private let folder = TemporaryFolder()

  /// Copies a fixture to where it may be changed.
  private func copy(_ name: String) throws -> String {
    let here = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let bytes = try #require(folder.bytes("/" + here + "/Fixtures/" + name))
    try folder.write(bytes, to: folder.file(name))
    return folder.file(name)
  }

  @Test func `A database of version 1 keeps its attempts, drafts, results and settings`() throws {
    let store = try RecordStore.open(path: try copy("version-1.db"))
    let done = try #require(try store.attempt(header().id))
    #expect(done.header == header())
    #expect(done.status == .finished)
    #expect(
      done.events == [
        decided(0, #"{"step":"a"}"#), decided(1, #"{"step":"b"}"#), finished(2),
      ]
    )
    #expect(done.result == StoredResult(text: #"{"total":[2,3]}"#, engine: "1"))
    #expect(try store.caseCopy("aa")?.bytes == Array("{\"id\":\"quiet-week\"}\n".utf8))

    let open = try #require(try store.openAttempts().first)
    #expect(open.header.id == "ab00000000000002")
    #expect(open.decidedCount == 1)
    #expect(try store.draft(open.header.id)?.payload == #"{"marks":[1]}"#)
    #expect(try store.setting("theme") == "mono")
    // The catalogue is made anew.
    #expect(try store.catalogue() == [])
    #expect(try store.examine().damage == [])
  }

  @Test func `The migrations make what they make of the released file`() throws {
    let released = try RecordStore.open(path: try copy("version-1.db"))
    let made = try memory()
    #expect(try form(of: released) == form(of: made))
  }

  private func form(of store: RecordStore) throws(StoreError) -> [String] {
    try store.perform(.examine) { connection throws(StoreError) in
      try connection.rows(
        "SELECT name || ': ' || sql FROM sqlite_schema WHERE sql <> '' ORDER BY name"
      ) {
        $0.text(0)
      }
    }
  }
}
