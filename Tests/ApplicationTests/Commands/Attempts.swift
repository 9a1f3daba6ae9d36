import Records
import ScenarioEngine
import ScenarioFiles
import Screens

@testable import Application

/// Attempts that tests put into records.
struct Attempts {
  let store: RecordStore
  let playable: PlayableCase

  /// Opens records in a folder, for the example of the page about the format.
  init(
    in folder: TemporaryFolder,
    text: String? = nil,
    variant: String = ""
  ) throws {
    store = try RecordStore.open(path: folder.file("records.db"))
    let library = ScenarioLibrary(folders: [])
    playable = try library.read(
      Array(try (text ?? Repository.example()).utf8),
      path: "",
      variant: variant
    )
  }

  /// The best answers to every step of the example, in order.
  var bestDecisions: [(step: Int, decision: Decision)] {
    let exemplar = Exemplar(of: playable.source)
    return exemplar.continuation(from: playable.scenario.opening).compactMap { state in
      exemplar.decision(in: state).map { (state.step, $0) }
    }
  }

  /// Stores an attempt of the best answers, all of them or the first few.
  func play(
    _ id: String,
    mode: PlayMode = .practice,
    decisions count: Int = .max,
    result: String? = nil,
    words: String = "",
    variant: String = "",
    change: (Int, String) -> String = { _, payload in payload },
    answer: (Int, Decision) -> Decision = { _, best in best }
  ) throws {
    var header = AttemptHeader(
      id: id,
      mode: mode,
      presentationSeed: 7,
      scenarioID: playable.scenario.head.id,
      rubricID: playable.rubric.id,
      rubricVersion: playable.rubric.version,
      hashes: playable.source.hashes,
      startedAt: "2026-11-23T18:39:32+01:00",
      program: "0.1.0"
    )
    header.variant = variant
    try store.begin(header, caseCopy: playable.file)
    var play = Playthrough(of: playable.scenario)
    for (sequence, (step, best)) in bestDecisions.prefix(count).enumerated() {
      let decision = answer(step, best.written(words))
      try play.take(decision)
      let payload = try DecisionCoding.encode(decision, at: step, in: playable.scenario)
      try store.append(event(.decided, sequence, change(sequence, payload)), to: id)
    }
    guard play.isFinished else { return }
    let text = result ?? ResultCoding.text(of: playable.scoring.score(play), in: playable.source)
    try store.finish(
      id,
      event(.finished, play.turns.count, text),
      result: StoredResult(text: text, engine: "0.1.0")
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
      at: "2026-11-23T18:40:00+01:00"
    )
  }
}

extension Decision {
  /// The same report with own words; anything else as it is.
  fileprivate func written(_ words: String) -> Decision {
    guard case .report(var report) = self else { return self }
    report.words = words
    return .report(report)
  }
}
