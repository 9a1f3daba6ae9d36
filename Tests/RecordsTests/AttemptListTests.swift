import ScenarioEngine
import Testing

@testable import Records

@Suite struct AttemptListTests {
  private func filled() throws(StoreError) -> RecordStore {
    let store = try memory()
    try store.begin(header("3f2a000000000001", scenario: "a"), caseCopy: [])
    try store.begin(header("3f2b000000000002", scenario: "b"), caseCopy: [])
    try store.begin(header("ab00000000000003", scenario: "a"), caseCopy: [])
    return store
  }

  @Test func `Attempts are listed newest first`() throws {
    let store = try filled()
    try store.append(decided(0), to: "3f2b000000000002")
    try store.append(decided(1), to: "3f2b000000000002")
    let list = try store.attempts()
    #expect(list.map(\.header.scenarioID) == ["a", "b", "a"])
    #expect(list.map(\.header.id).first == "ab00000000000003")
    #expect(list.map(\.decidedCount) == [0, 2, 0])
    #expect(list[0].lastEventAt == "2026-11-23T18:39:32+01:00", "without events, the beginning")
    #expect(list[1].lastEventAt == "2026-11-23T18:41:00+01:00")
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 2), (9, 3), (-4, 0), (Int.max, 3)])
  func `A limit takes the newest`(limit: Int, count: Int) throws {
    #expect(try filled().attempts(limit: limit).count == count)
  }

  @Test func `A list narrows to one scenario and to what can be resumed`() throws {
    let store = try filled()
    try store.abandon("3f2a000000000001")
    #expect(try store.attempts(scenarioID: "a").count == 2)
    #expect(try store.openAttempts(scenarioID: "a").map(\.header.id) == ["ab00000000000003"])
    #expect(try store.openAttempts().count == 2)
    #expect(try store.openAttempts(scenarioID: "c") == [])
  }

  @Test(arguments: ["3f2a", "3F2A", "3f2a000000000001"])
  func `The first digits name an attempt`(prefix: String) throws {
    #expect(try filled().attempt(matching: prefix).header.id == "3f2a000000000001")
  }

  @Test(arguments: [
    ("3f2", StoreError.Reason.ambiguous(count: 2)),
    ("", .attemptUnknown),
    ("3f2a0000000000012", .attemptUnknown),
    ("%", .attemptUnknown),
    ("3f2_", .attemptUnknown),
    ("f2a", .attemptUnknown),
  ])
  func `Other digits name none`(prefix: String, reason: StoreError.Reason) throws {
    let store = try filled()
    #expect(
      refusal { () throws(StoreError) in _ = try store.attempt(matching: prefix) } == reason
    )
  }
}
