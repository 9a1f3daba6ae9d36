import ScenarioEngine
import Testing

@testable import Records

@Suite struct FirstAttemptTests {
  private func play(
    _ id: String,
    of scenario: String,
    profile: String = "",
    isFinished: Bool = true,
    in store: RecordStore
  ) throws(StoreError) {
    var begun = header(id, scenario: scenario)
    begun.profile = profile
    try store.begin(begun, caseCopy: [])
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

  @Test func `Another profile's attempts are another's`() throws {
    let store = try memory()
    try play("a1", of: "a", profile: "Heron", in: store)
    try play("a2", of: "a", in: store)
    #expect(try store.firstFinishedAttempts() == ["a2"])
    #expect(try store.firstFinishedAttempts(profile: "Heron") == ["a1"])
    #expect(try store.firstFinishedAttempts(profile: "Wren") == [])
  }
}
