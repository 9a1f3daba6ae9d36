// Finished attempts of many cases: attempts STORE CASE... plays each case once, by chance, and keeps
// the play as the program would.
internal import Application
internal import Authoring
internal import Glibc
internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

let start = "2026-11-23T18:39:32+01:00"

/// Writes a play of a case with its result.
func keep(_ play: Playthrough, of playable: PlayableCase, seed: UInt64, in store: RecordStore)
  throws
{
  let source = playable.source
  let attempt = String((1 << 60) + seed, radix: 16)
  try store.begin(
    AttemptHeader(
      id: attempt,
      mode: .test,
      presentationSeed: seed,
      scenarioID: source.scenario.head.id,
      rubricID: playable.rubric.id,
      rubricVersion: playable.rubric.version,
      hashes: source.hashes,
      startedAt: start,
      program: "bench"
    ),
    caseCopy: playable.file,
    path: playable.path
  )
  func event(_ kind: AttemptEvent.Kind, _ sequence: Int, _ payload: String) -> AttemptEvent {
    AttemptEvent(
      parent: sequence == 0 ? nil : sequence - 1,
      sequence: sequence,
      kind: kind,
      version: DecisionCoding.version,
      payload: payload,
      at: start
    )
  }
  for (sequence, turn) in play.turns.enumerated() {
    let payload = try DecisionCoding.encode(turn.decision, at: turn.step, in: source.scenario)
    try store.append(event(.decided, sequence, payload), to: attempt)
  }
  let result = ResultCoding.text(of: playable.scoring.score(play), in: source)
  try store.finish(
    attempt,
    event(.finished, play.turns.count, result),
    result: StoredResult(text: result, engine: "bench")
  )
}

let words = CommandLine.arguments
guard words.count > 2 else {
  print("attempts STORE CASE...")
  exit(64)
}
let store = try RecordStore.open(path: words[1], access: .readWrite)
let library = ScenarioLibrary()
for (seed, path) in words.dropFirst(2).enumerated() {
  let playable = try library.open(path)
  let play = Player.random.play(playable.source, directory: playable.directory, seed: UInt64(seed))
  guard play.isFinished else { continue }
  try keep(play, of: playable, seed: UInt64(seed), in: store)
}
