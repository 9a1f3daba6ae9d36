import Foundation
import ScenarioEngine
import Testing

@testable import Records

@Suite struct RefusedFileTests {
  private let folder = TemporaryFolder()

  /// Makes a file of 40 attempts, with nothing left in the write-ahead log.
  private func filled() throws {
    let store = try RecordStore.open(path: folder.database)
    for number in 10..<50 {
      try store.begin(
        header("\(number)", file: "\(number)"),
        caseCopy: [UInt8](repeating: UInt8(number), count: 5_000)
      )
    }
  }

  private func error(access: StoreAccess = .readWrite) -> StoreError? {
    do throws(StoreError) {
      _ = try RecordStore.open(path: folder.database, access: access)
      return nil
    } catch {
      return error
    }
  }

  @Test func `A database of a newer program is refused and not touched`() throws {
    try filled()
    var bytes = try #require(folder.bytes(folder.database))
    // Bytes 60 to 63 of the file's head are the user version, as SQLite's file format has it.
    bytes[62] = 1
    bytes[63] = 9
    try folder.write(bytes, to: folder.database)
    let before = folder.facts(folder.database)

    for access in [StoreAccess.readWrite, .readOnly] {
      #expect(error(access: access)?.reason == .newer(found: 265, known: Migration.known))
    }
    #expect(folder.bytes(folder.database) == bytes)
    let after = folder.facts(folder.database)
    #expect(after.st_mtim.tv_sec == before.st_mtim.tv_sec)
    #expect(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec)
    #expect(after.st_mode == before.st_mode)
  }

  @Test func `A newer version that lies in the write-ahead log is seen`() throws {
    let store = try RecordStore.open(path: folder.database)
    try store.perform(.migrate) { connection throws(StoreError) in
      try connection.run("PRAGMA user_version = 99")
    }
    let bytes = folder.bytes(folder.database)
    let log = folder.bytes(folder.database + "-wal")
    #expect(bytes?[63] != 99, "the version is not in the database itself")
    #expect(error()?.reason == .newer(found: 99, known: Migration.known))
    #expect(folder.bytes(folder.database) == bytes)
    #expect(folder.bytes(folder.database + "-wal") == log)
  }

  @Test func `An older database is not read where it cannot be brought up`() throws {
    try filled()
    var bytes = try #require(folder.bytes(folder.database))
    bytes[63] = 0
    try folder.write(bytes, to: folder.database)
    #expect(
      error(access: .readOnly)?.reason == .older(found: 0, known: Migration.known)
    )
  }

  @Test(arguments: [
    Array("Dear diary, nothing happened today. ".utf8), [0], [255, 0],
    Array("SQLite format 3\u{0}".utf8),
  ])
  func `A file that is no database is refused and not touched`(unit: [UInt8]) throws {
    mkdir(folder.file("state"), 0o700)
    mkdir(folder.file("state/signpost"), 0o700)
    // SQLite takes a single byte for an empty file.
    for count in [2, 5, 200] {
      let bytes = Array(repeatElement(unit, count: count).joined())
      try folder.write(bytes, to: folder.database)
      let error = try #require(self.error())
      #expect(error.reason == .notADatabase)
      #expect(error.code == 26, "SQLITE_NOTADB")
      #expect(error.path.hasSuffix("state/signpost/records.db"))
      #expect(folder.bytes(folder.database) == bytes)
    }
  }

  @Test func `An empty file becomes a database`() throws {
    mkdir(folder.file("state"), 0o700)
    mkdir(folder.file("state/signpost"), 0o700)
    try folder.write([], to: folder.database)
    #expect(error() == nil)
  }

  @Test func `A file that lost its end is called damaged and not touched`() throws {
    try filled()
    let whole = try #require(folder.bytes(folder.database))
    for count in [whole.count / 2, whole.count - 4_096, 5_000, 4_096] {
      let bytes = Array(whole.prefix(count))
      try folder.write(bytes, to: folder.database)
      #expect(error()?.reason == .damaged, "\(count) of \(whole.count) bytes")
      #expect(folder.bytes(folder.database) == bytes)
    }
    try folder.write(whole, to: folder.database)
    #expect(error() == nil)
  }

  @Test func `Damage inside is found by reading or by the examination, and traps nothing`() throws {
    try filled()
    let whole = try #require(folder.bytes(folder.database))
    for seed in 0..<60 {
      var bytes = whole
      for step in 0..<40 {
        // A sequence that is the same on each machine.
        let place = (seed &* 7_919 &+ step &* 104_729 &+ seed &* step &* 31) % (bytes.count - 100)
        bytes[100 + place] = UInt8(truncatingIfNeeded: seed &* 37 &+ step)
      }
      try folder.write(bytes, to: folder.database)
      do throws(StoreError) {
        let store = try RecordStore.open(path: folder.database)
        _ = try store.attempts()
        _ = try store.attempt("12")
        _ = try store.caseCopy("12")
        try store.append(decided(0), to: "12")
        _ = try store.examine()
      } catch {
        #expect([.damaged, .attemptUnknown].contains(error.reason), "seed \(seed): \(error)")
      }
    }
  }

  @Test func `A database of another program is refused and not touched`() throws {
    mkdir(folder.file("state"), 0o700)
    mkdir(folder.file("state/signpost"), 0o700)
    guard try shell(folder.database, "CREATE TABLE bookmarks (url TEXT)") != nil else { return }
    let bytes = folder.bytes(folder.database)
    #expect(error()?.reason == .otherProgram)
    #expect(folder.bytes(folder.database) == bytes)
  }

  @Test func `What another program keeps locked is called locked after a while`() throws {
    try filled()
    let holder = try RecordStore.open(path: folder.database)
    var options = StoreOptions()
    options.patience = 60
    let store = try RecordStore.open(path: folder.database, options: options)
    try holder.perform(.append) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        #expect(
          refusal { () throws(StoreError) in try store.append(decided(0), to: "12") } == .locked
        )
      }
    }
    try store.append(decided(0), to: "12")
    #expect(try holder.attempt("12")?.events.count == 1)
  }
}
