import ScenarioEngine
import Testing

@testable import Records

@Suite struct CourseRecordTests {
  private let folder = TemporaryFolder()

  private func begin(
    _ id: String,
    _ scenario: String,
    in store: RecordStore,
    finishedAt: String? = nil
  ) throws {
    let header = AttemptHeader(
      id: id,
      mode: .test,
      presentationSeed: 7,
      scenarioID: scenario,
      rubricID: "signpost",
      rubricVersion: "2.1",
      hashes: CaseHashes(file: "aa", play: "play of \(scenario)", text: "cc"),
      startedAt: "2026-03-02T10:00:00+01:00",
      program: "0.1"
    )
    try store.begin(header, caseCopy: Array("case".utf8))
    guard let finishedAt else { return }
    let event = AttemptEvent(
      parent: nil,
      sequence: 0,
      kind: .finished,
      version: 1,
      payload: "{}",
      at: finishedAt
    )
    try store.finish(id, event, result: StoredResult(text: "{\"result\":\"\(id)\"}", engine: "1"))
  }

  @Test func `Attempts at the cases of a course come oldest first, and no others`() throws {
    let store = try RecordStore.open(path: folder.database)
    try begin("a1", "two", in: store, finishedAt: "2026-03-02T10:20:00+01:00")
    try begin("a2", "one", in: store)
    try begin("a3", "else", in: store, finishedAt: "2026-03-03T10:20:00+01:00")
    try begin("a4", "two", in: store, finishedAt: "2026-03-04T10:20:00+01:00")
    let records = try store.courseRecords(of: ["one", "two", "three"])
    #expect(records.map(\.id) == ["a1", "a2", "a4"])
    #expect(records.map(\.caseID) == ["two", "one", "two"])
    #expect(
      records.map(\.finishedAt)
        == ["2026-03-02T10:20:00+01:00", nil, "2026-03-04T10:20:00+01:00"]
    )
    #expect(records.map(\.result) == ["{\"result\":\"a1\"}", nil, "{\"result\":\"a4\"}"])
    #expect(records[0].playHash == "play of two" && records[0].rubric == "signpost 2.1")
    #expect(records.allSatisfy { $0.mode == .test })
    #expect(try store.courseRecords(of: []) == [])
  }

  @Test func `What is said of a course is kept, in the place of what was said before`() throws {
    let store = try RecordStore.open(path: folder.database)
    #expect(try store.homeGlance(of: "prison") == nil)
    let mark = try store.attemptsMark()
    try store.keepHomeGlance("one", of: "prison", workedOutAt: mark)
    try store.keepHomeGlance("two", of: "prison", workedOutAt: mark)
    #expect(try store.homeGlance(of: "prison") == "two")
    try store.keepHomeGlance("three", of: "police", workedOutAt: mark)
    #expect(try store.homeGlance(of: "prison") == nil)
    #expect(try store.homeGlance(of: "police") == "three")
  }

  @Test(arguments: [true, false])
  func `Whatever is forgotten takes along what was said of courses`(isEverything: Bool) throws {
    let store = try RecordStore.open(path: folder.database)
    try begin("a1", "two", in: store, finishedAt: "2026-03-02T10:20:00+01:00")
    try begin("a2", "one", in: store)
    try store.keepHomeGlance("go on with a1", of: "prison", workedOutAt: try store.attemptsMark())
    let forgetting = try store.forget(isEverything ? .everything : .attempts(["a1"]))
    #expect(forgetting.proof.isClean)
    #expect(try store.homeGlance(of: "prison") == nil)
  }

  @Test func `What was worked out before something was forgotten is not kept after it`() throws {
    let store = try RecordStore.open(path: folder.database)
    try begin("a1", "two", in: store, finishedAt: "2026-03-02T10:20:00+01:00")
    try begin("a2", "one", in: store)
    let before = try store.attemptsMark()
    _ = try store.forget(.attempts(["a1"]))
    try store.keepHomeGlance("go on with a1", of: "prison", workedOutAt: before)
    #expect(try store.homeGlance(of: "prison") == nil)
    // Another one in its place makes it no better.
    try begin("a3", "two", in: store)
    try store.keepHomeGlance("go on with a1", of: "prison", workedOutAt: before)
    #expect(try store.homeGlance(of: "prison") == nil)
    try store.keepHomeGlance("begin", of: "prison", workedOutAt: try store.attemptsMark())
    #expect(try store.homeGlance(of: "prison") == "begin")
  }
}
