// What a durable decision costs: decisions FILE COUNT prints the microseconds of each.
internal import Glibc
internal import Records
internal import ScenarioEngine

/// Microseconds of the clock that only runs forward.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

guard CommandLine.arguments.count == 3, let count = Int(CommandLine.arguments[2]) else {
  print("decisions FILE COUNT")
  exit(64)
}
let start = "2026-11-23T18:39:32+01:00"
let store = try RecordStore.open(path: CommandLine.arguments[1], access: .readWrite)
let attempt = String(UInt64.random(in: (1 << 60)...UInt64.max), radix: 16)
try store.begin(
  AttemptHeader(
    id: attempt,
    mode: .test,
    presentationSeed: 1,
    scenarioID: "made-000",
    rubricID: "signpost",
    rubricVersion: "1.0",
    hashes: CaseHashes(file: attempt, play: "bb", text: "cc"),
    startedAt: start,
    program: "bench"
  ),
  caseCopy: Array(repeating: 0x20, count: 20_000)
)
for sequence in 0..<count {
  let begun = now()
  let event = AttemptEvent(
    parent: sequence == 0 ? nil : sequence - 1,
    sequence: sequence,
    kind: .decided,
    payload: #"{"kind":"choice","step":"by-the-desk","option":"tell"}"#,
    at: start
  )
  try store.append(event, to: attempt)
  print(Int(now() - begun))
}
