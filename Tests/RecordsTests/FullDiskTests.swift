import ScenarioEngine
import Testing

@testable import Records

@Suite struct FullDiskTests {
  private let folder = TemporaryFolder()

  private func tight() -> StoreOptions {
    var options = StoreOptions()
    options.pageLimit = 60
    return options
  }

  /// Fills the disk with decisions, and says how many were taken.
  private func fill(_ store: RecordStore) -> (taken: Int, error: StoreError?) {
    for sequence in 0..<10_000 {
      do throws(StoreError) {
        try store.append(decided(sequence, String(repeating: "x", count: 900)), to: header().id)
      } catch {
        return (sequence, error)
      }
    }
    return (10_000, nil)
  }

  @Test(arguments: [false, true])
  func `A full disk refuses one decision and keeps those before`(rollback: Bool) throws {
    var options = tight()
    options.avoidsWriteAheadLog = rollback
    let store = try RecordStore.open(path: folder.database, options: options)
    try store.begin(header(), caseCopy: [1])
    let (taken, error) = fill(store)
    #expect(error?.reason == .full)
    #expect(error?.code == 13, "SQLITE_FULL")
    #expect(error?.operation == .append)
    #expect(taken > 10)
    #expect(try store.attempt(header().id)?.events.count == taken)
    #expect(try store.examine().damage == [])

    let wider = try RecordStore.open(path: folder.database)
    #expect(try wider.attempt(header().id)?.events.count == taken)
    try wider.append(decided(taken), to: header().id)
    #expect(try wider.attempt(header().id)?.events.count == taken + 1)
  }

  @Test func `A full disk in the middle of finishing leaves the attempt open`() throws {
    let store = try RecordStore.open(path: folder.database, options: tight())
    try store.begin(header(), caseCopy: [1])
    try store.append(decided(0), to: header().id)
    try store.saveDraft(header().id, step: "b", payload: "half", at: "")
    let large = StoredResult(text: String(repeating: "x", count: 500_000), engine: "1")
    #expect(
      refusal { () throws(StoreError) in
        try store.finish(header().id, finished(1), result: large)
      } == .full
    )
    let attempt = try #require(try store.attempt(header().id))
    #expect(attempt.status == .open)
    #expect(attempt.events == [decided(0)])
    #expect(attempt.draft?.payload == "half")

    try store.finish(header().id, finished(1), result: StoredResult(text: "r", engine: "1"))
    #expect(try store.attempt(header().id)?.status == .finished)
  }

  @Test func `A full disk leaves the old catalogue`() throws {
    let store = try RecordStore.open(path: folder.database, options: tight())
    let old = CatalogueEntry(path: "/a", size: 1, modified: 1, hash: "aa")
    try store.updateCatalogue(keeping: [old])
    var large = CatalogueEntry(path: "/b", size: 1, modified: 1, hash: "bb")
    large.details = Array(repeating: 0x78, count: 500_000)[...]
    #expect(
      refusal { () throws(StoreError) in try store.updateCatalogue(keeping: [large]) } == .full
    )
    #expect(try store.catalogue() == [old])
  }
}
