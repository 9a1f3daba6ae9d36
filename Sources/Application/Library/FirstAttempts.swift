internal import Records
internal import ScenarioEngine
internal import Screens

/// The attempts that count over attempts, followed and counted.
struct FirstAttempts {
  /// What each adds, oldest first.
  private(set) var tallies: [AttemptTally] = []
  /// How many cannot be followed any more: their case or their rubric is gone, or their log is
  /// damaged.
  private(set) var leftOut = 0

  /// What they add up to.
  var overview: StatisticsOverview { StatisticsOverview(tallies, leftOut: leftOut) }

  /// Reads the first finished attempt of each case.
  ///
  /// A first attempt that cannot be followed is not replaced by a later one, which is no first.
  init(in store: RecordStore, _ library: ScenarioLibrary) throws(StoreError) {
    for id in try store.firstFinishedAttempts() {
      guard let stored = try store.attempt(id) else { continue }
      let copy = try store.caseCopy(stored.caseCopyHash)
      do throws(AttemptProblem) {
        add(try AttemptReplay(of: stored, copy: copy, library: library))
      } catch { leftOut += 1 }
    }
  }

  /// Counts an attempt; a tour is not scored and adds nothing.
  private mutating func add(_ replay: AttemptReplay) {
    guard !replay.playable.scenario.head.isGuide else { return }
    let header = replay.stored.header
    let tally = AttemptTally(
      of: replay.play,
      replay.card,
      in: replay.playable.scoring,
      mode: header.mode,
      variant: header.variant
    )
    if let tally { tallies.append(tally) } else { leftOut += 1 }
  }
}
