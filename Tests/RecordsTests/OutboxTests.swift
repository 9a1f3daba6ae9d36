import ScenarioEngine
import Testing

@testable import Records

/// What is of an outbox alone; what it shares with the agency's store, `SharedRecordStoreTests` holds.
@Suite struct OutboxTests {
  private func record(_ name: SharedRecord.Name, _ body: String = "{}") -> SharedRecord {
    SharedRecord(name, scenario: "quiet-week", heldOn: someDay, body: body)
  }

  @Test func `What was sent is noted once, with its time`() throws {
    let store = try memory()
    let name = SharedRecord.Name(.attempt, "a1")
    _ = try store.keep(record(name))
    #expect(try store.outbox().map(\.state) == [.waiting])
    try store.noteSent(name, at: "first")
    try store.noteSent(name, at: "second")
    try store.noteSent(.init(.classReport, "a1"), at: "another")
    #expect(
      try store.outbox() == [
        OutboxEntry(name: name, scenario: "quiet-week", heldOn: someDay, state: .sent(at: "first"))
      ]
    )
    // Sent again it is known, and does not wait.
    #expect(try store.keep(record(name)) == .known)
    #expect(try store.outbox().map(\.state) == [.sent(at: "first")])
    try store.noteWithdrawn(name, at: "third")
    try store.noteWithdrawn(name, at: "fourth")
    #expect(try store.outbox().map(\.state) == [.withdrawn(at: "third")])
  }

  @Test func `What waits is still there after a crash`() throws {
    let folder = TemporaryFolder()
    let name = SharedRecord.Name(.attempt, "a1")
    let store = try RecordStore.open(path: folder.database)
    _ = try store.keep(record(name))
    let copies = TemporaryFolder()
    for (end, file) in [("", "x.db"), ("-wal", "x.db-wal")] {
      let bytes = try #require(folder.bytes(folder.database + end))
      try copies.write(bytes, to: copies.file(file))
    }
    withExtendedLifetime(store) {}
    let crashed = try RecordStore.open(path: copies.file("x.db"))
    #expect(try crashed.sharedRecord(name) == record(name))
  }

  @Test func `What waits cannot be changed, and goes with its attempt`() throws {
    let store = try memory()
    try store.begin(header(), caseCopy: [1])
    let (attempt, other) = (
      SharedRecord.Name(.attempt, header().id), SharedRecord.Name(.attempt, "o")
    )
    _ = try store.keep(record(attempt))
    _ = try store.keep(record(other))
    let changed = refusal { () throws(StoreError) in
      try store.perform(.writeOutbox) { connection throws(StoreError) in
        try connection.run("UPDATE outbox SET body = 'x'")
      }
    }
    #expect(changed == .forbidden)
    _ = try store.forget(.attempts([header().id]))
    #expect(try store.sharedNames() == [other])
  }

  @Test func `The report of a class goes with its class, and no trace of it is left`() throws {
    let folder = TemporaryFolder()
    let store = try RecordStore.open(path: folder.database)
    try store.fillIn(sheet())
    try store.open(aClass(), caseCopy: copy())
    let name = SharedRecord.Name(.classReport, aClass().id)
    _ = try store.keep(record(name, #"{"report": "TRACE-OF-THE-OUTBOX"}"#))
    let clearing = try store.clearClasses(endedBy: aClass().endsOn)
    #expect(clearing.proof.isClean)
    #expect(try store.sharedNames() == [])
    for end in ["", "-wal"] {
      let bytes = folder.bytes(folder.database + end) ?? []
      #expect(!String(decoding: bytes, as: UTF8.self).contains("TRACE-OF-THE-OUTBOX"))
    }
  }
}
