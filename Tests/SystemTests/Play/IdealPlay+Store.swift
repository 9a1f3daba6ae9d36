import Foundation
import Records
import ScenarioEngine
import ScenarioFiles
import Screens

extension IdealPlay {
  /// The id of the attempt that `store` writes.
  static let attempt = "3f2a000000000001"

  /// Writes the play into records as a finished attempt.
  func store(in path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let store = try RecordStore.open(path: path)
    let header = AttemptHeader(
      id: Self.attempt,
      mode: .practice,
      presentationSeed: 7,
      scenarioID: scenario.head.id,
      rubricID: playable.rubric.id,
      rubricVersion: playable.rubric.version,
      hashes: playable.source.hashes,
      startedAt: "2026-11-23T18:39:32+01:00",
      program: "test"
    )
    try store.begin(header, caseCopy: playable.file)
    for (sequence, payload) in try payloads.enumerated() {
      try store.append(event(.decided, sequence, payload), to: Self.attempt)
    }
    let play = try Playthrough(of: scenario, decisions: turns.map(\.decision))
    let text = ResultCoding.text(of: playable.scoring.score(play), in: playable.source)
    try store.finish(
      Self.attempt,
      event(.finished, turns.count, text),
      result: StoredResult(text: text, engine: "test")
    )
  }

  private func event(
    _ kind: AttemptEvent.Kind,
    _ sequence: Int,
    _ payload: String
  ) -> AttemptEvent {
    AttemptEvent(
      parent: sequence == 0 ? nil : sequence - 1,
      sequence: sequence,
      kind: kind,
      version: DecisionCoding.version,
      payload: payload,
      at: "2026-11-23T18:39:32+01:00"
    )
  }
}
