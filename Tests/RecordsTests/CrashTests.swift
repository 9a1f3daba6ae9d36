import ScenarioEngine
import Testing

@testable import Records

@Suite struct CrashTests {
  private let folder = TemporaryFolder()
  private let copies = TemporaryFolder()

  /// Opens what a crash would leave: the files as they are, nobody having closed them.
  private func afterCrash(
    database: [UInt8],
    log: [UInt8],
    name: String
  ) throws -> RecordStore {
    let path = copies.file(name + ".db")
    try copies.write(database, to: path)
    try copies.write(log, to: path + "-wal")
    return try RecordStore.open(path: path)
  }

  @Test func `What was taken is there after a crash, the draft too`() throws {
    let store = try RecordStore.open(path: folder.database)
    try store.begin(header(), caseCopy: [4, 2])
    for sequence in 0..<5 {
      try store.append(decided(sequence, "\(sequence)"), to: header().id)
      try store.saveDraft(header().id, step: "next", payload: "\(sequence)", at: "")
      let crashed = try afterCrash(
        database: try #require(folder.bytes(folder.database)),
        log: try #require(folder.bytes(folder.database + "-wal")),
        name: "\(sequence)"
      )
      let attempt = try #require(try crashed.attempt(header().id))
      #expect(attempt.events == (0...sequence).map { decided($0, "\($0)") })
      #expect(attempt.draft?.payload == "\(sequence)")
      #expect(try crashed.caseCopy("aa")?.bytes == [4, 2])
    }
  }

  @Test func `A log cut off anywhere leaves whole decisions from the first on`() throws {
    let store = try RecordStore.open(path: folder.database)
    try store.begin(header(), caseCopy: [])
    for sequence in 0..<6 { try store.append(decided(sequence, "\(sequence)"), to: header().id) }
    let database = try #require(folder.bytes(folder.database))
    let log = try #require(folder.bytes(folder.database + "-wal"))
    var counts: Set<Int> = []
    for cut in stride(from: 0, through: log.count, by: 1_733) {
      do {
        let crashed = try afterCrash(
          database: database,
          log: Array(log.prefix(cut)),
          name: "c\(cut)"
        )
        let events = try crashed.attempt(header().id)?.events ?? []
        #expect(events == (0..<events.count).map { decided($0, "\($0)") })
        #expect(try crashed.examine().damage == [])
        counts.insert(events.count)
      } catch {
        Issue.record("cut at \(cut): \(error)")
      }
    }
    #expect(counts.contains(0))
    #expect(counts.count > 3, "\(counts)")
  }
}
