import Foundation
import Testing

@testable import Records

@Suite struct RemovingTests {
  private let folder = TemporaryFolder()

  private func open(patience: Int = 20) throws(StoreError) -> RecordStore {
    var options = StoreOptions()
    options.patience = patience
    return try RecordStore.open(path: folder.database, options: options)
  }

  @Test func `Nobody begins with a file that is taken away, until its lock is gone`() throws {
    try open().setSetting("language", to: "da")
    let refused = try RecordStore.whileUnused(path: folder.database) { lock -> StoreError.Reason? in
      #expect(lock == "records.db.lock")
      unlink(folder.database)
      do throws(StoreError) {
        _ = try open()
        return nil
      } catch { return error.reason }
    }
    #expect(refused == .locked)
    #expect(!FileManager.default.fileExists(atPath: folder.database))
    #expect(try open().setting("language") == nil)
  }

  @Test func `A file that somebody has open is left alone`() throws {
    let store = try open()
    try store.setSetting("language", to: "da")
    #expect(throws: StoreError.self) {
      try RecordStore.whileUnused(path: folder.database) { _ in
        Issue.record("it was taken for free")
      }
    }
    #expect(try store.setting("language") == "da")
  }

  @Test func `What is no database hinders nobody, and where there is no folder there is nothing`()
    throws
  {
    try open().setSetting("language", to: "da")
    try folder.write(Array("not a database, but somebody's words".utf8), to: folder.database)
    #expect(try RecordStore.whileUnused(path: folder.database) { _ in true })
    #expect(throws: StoreError.self) {
      try RecordStore.whileUnused(path: folder.file("none/records.db")) { _ in true }
    }
  }
}
