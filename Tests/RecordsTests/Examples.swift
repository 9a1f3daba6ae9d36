import ScenarioEngine

@testable import Records

/// The head of an attempt.
func header(
  _ id: String = "3f2a000000000001",
  scenario: String = "quiet-week",
  file: String = "aa"
) -> AttemptHeader {
  var header = AttemptHeader(
    id: id,
    mode: .test,
    presentationSeed: .max - 1,
    scenarioID: scenario,
    rubricID: "signpost",
    rubricVersion: "1.0",
    hashes: CaseHashes(file: file, play: "bb", text: "cc"),
    startedAt: "2026-11-23T18:39:32+01:00",
    program: "0.1"
  )
  header.variant = "b"
  return header
}

/// A decision in the measurement.
func decided(_ sequence: Int, _ payload: String = "{}") -> AttemptEvent {
  AttemptEvent(
    parent: sequence == 0 ? nil : sequence - 1,
    sequence: sequence,
    kind: .decided,
    payload: payload,
    at: "2026-11-23T18:4\(sequence % 10):00+01:00"
  )
}

/// The end of the measurement.
func finished(_ sequence: Int) -> AttemptEvent {
  AttemptEvent(
    parent: sequence - 1,
    sequence: sequence,
    kind: .finished,
    payload: "{}",
    at: "2026-11-23T19:00:00+01:00"
  )
}

/// Records in memory.
func memory() throws(StoreError) -> RecordStore {
  try RecordStore.open(path: ":memory:")
}

/// The reason for which something was refused.
func refusal(_ body: () throws(StoreError) -> Void) -> StoreError.Reason? {
  do throws(StoreError) {
    try body()
    return nil
  } catch {
    return error.reason
  }
}
