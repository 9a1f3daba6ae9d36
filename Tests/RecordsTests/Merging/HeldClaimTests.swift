import Foundation
import ScenarioEngine
import Synchronization
import Testing

@testable import Records

/// That nobody takes an attempt up before a change of it is on the disk.
@Suite struct HeldClaimTests {
  private let folder = TemporaryFolder()

  private func open(patience: Int) throws -> RecordStore {
    var options = StoreOptions()
    options.avoidsWriteAheadLog = true
    options.patience = patience
    return try RecordStore.open(path: folder.database, options: options)
  }

  /// Runs a change while another program reads, so that it waits just before it is on the disk, and says
  /// whether the attempt's claim is free there.
  private func isFreeWhileKept(
    _ change: @escaping @Sendable (RecordStore) throws -> Void
  ) throws -> Bool {
    let (writer, reader) = (try open(patience: 30_000), try open(patience: 30_000))
    let probe = try open(patience: 1)
    let lockPath = try #require(writer.lockPath)
    let outcome = Mutex<Result<Void, any Error>?>(nil)
    let isOver = DispatchSemaphore(value: 0)
    let isFree = try reader.perform(.readAttempts) { connection throws(StoreError) in
      try connection.snapshot { connection throws(StoreError) in
        _ = try connection.summaries()
        Thread.detachNewThread {
          outcome.withLock { $0 = Result { try change(writer) } }
          isOver.signal()
        }
        // Who waits for the last reader lets no new one in.
        var tries = 0
        while refusal({ () throws(StoreError) in _ = try probe.attempts() }) == nil, tries < 20_000
        {
          usleep(500)
          tries += 1
        }
        #expect(tries < 20_000, "the change never came to its end")
        return try ByteLock([1], of: lockPath, operation: .claim) != nil
      }
    }
    isOver.wait()
    try outcome.withLock { $0 }?.get()
    return isFree
  }

  @Test func `An attempt that is taken in is held until it is on the disk`() throws {
    let (here, there) = (try open(patience: 5_000), try memory())
    try begin(head("a1", day: 2), in: here)
    _ = try there.takeIn(try here.ownRecords())
    try there.append(decided(0), to: "a1")
    let records = try there.ownRecords()
    #expect(try !isFreeWhileKept { _ = try $0.takeIn(records) })
    #expect(try here.attempt("a1")?.events.count == 1)
    _ = try here.claim("a1")
  }

  @Test func `An attempt that is forgotten is held until it is gone`() throws {
    let here = try open(patience: 5_000)
    try begin(head("a1", day: 2), in: here)
    #expect(try !isFreeWhileKept { _ = try $0.forget(.everything) })
    #expect(try here.attempts() == [])
  }
}
