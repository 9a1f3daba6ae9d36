import ScenarioEngine
import Testing

@testable import Records

@Suite struct FirstAttemptTests {
  private func play(
    _ id: String,
    of scenario: String,
    isFinished: Bool = true,
    in store: RecordStore
  ) throws(StoreError) {
    try store.begin(header(id, scenario: scenario), caseCopy: [])
    try store.append(decided(0), to: id)
    guard isFinished else { return }
    try store.finish(id, finished(1), result: StoredResult(text: "{}", engine: "0.1"))
  }

  @Test func `Of each scenario the first that was finished counts, oldest first`() throws {
    let store = try memory()
    try play("b1", of: "b", isFinished: false, in: store)
    try play("a1", of: "a", in: store)
    try play("b2", of: "b", in: store)
    try play("a2", of: "a", in: store)
    #expect(try store.firstFinishedAttempts() == ["a1", "b2"])
  }

  @Test func `An attempt given up is not a first`() throws {
    let store = try memory()
    try play("a1", of: "a", isFinished: false, in: store)
    try store.abandon("a1")
    try play("a2", of: "a", in: store)
    #expect(try store.firstFinishedAttempts() == ["a2"])
  }
}
