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
  /// The criteria of the rubrics that they were scored by, each once, those of the newest attempt first.
  private(set) var criteria: [Criterion] = []
  private var rubrics: Set<String> = []

  /// What they add up to.
  var overview: StatisticsOverview { StatisticsOverview(tallies, leftOut: leftOut) }

  /// How many attempts are held in memory at a time, each with the copy of its case.
  private static let batch = 128

  /// Reads the first finished attempt of each case.
  ///
  /// A first attempt that cannot be followed is not replaced by a later one, which is no first. The
  /// copy of each case is read once, as a case has but one first attempt; an agency's own files are
  /// read once for all. Where a number is given, only so many of the newest are read.
  init(
    in store: RecordStore,
    _ library: ScenarioLibrary,
    newest: Int? = nil
  ) throws(StoreError) {
    let all = try store.firstFinishedAttempts()
    let ids = Array(all.suffix(newest ?? all.count))
    var agency = library.agencyFiles
    for start in stride(from: 0, to: ids.count, by: Self.batch) {
      var kept: [(stored: StoredAttempt, copy: CaseCopy?)] = []
      for id in ids[start..<min(ids.count, start + Self.batch)] {
        guard let stored = try store.attempt(id) else { continue }
        let copy = try store.caseCopy(stored.caseCopyHash)
        if let copy { agency.prepare(for: copy.path) }
        kept.append((stored, copy))
      }
      let prepared = agency
      for entry in Parallel.map(kept, { Entry(of: $0.stored, $0.copy, library, prepared) }) {
        switch entry {
        case .counted(let tally, let rubric):
          tallies.append(tally)
          take(rubric)
        case .leftOut: leftOut += 1
        case .guide: break
        }
      }
    }
  }

  /// Takes the criteria of a rubric, before those of older attempts.
  private mutating func take(_ rubric: Rubric) {
    guard rubrics.insert("\(rubric.id) \(rubric.version)").inserted else { return }
    let ids = Set(rubric.criteria.map(\.id))
    criteria = rubric.criteria + criteria.filter { !ids.contains($0.id) }
  }

  /// What one attempt adds.
  private enum Entry {
    case counted(AttemptTally, Rubric)
    /// It cannot be followed any more.
    case leftOut
    /// A tour, which is not scored and adds nothing.
    case guide

    init(
      of stored: StoredAttempt,
      _ copy: CaseCopy?,
      _ library: ScenarioLibrary,
      _ agency: AgencyFiles
    ) {
      var agency = agency
      let found = Result { () throws(AttemptProblem) in
        try AttemptReplay(of: stored, copy: copy, library: library, &agency)
      }
      guard case .success(let replay) = found else {
        self = .leftOut
        return
      }
      guard !replay.playable.scenario.head.isGuide else {
        self = .guide
        return
      }
      let tally = AttemptTally(
        of: replay.play,
        replay.card,
        in: replay.playable.scoring,
        mode: stored.header.mode,
        variant: stored.header.variant
      )
      let rubric = replay.playable.rubric
      self = tally.map { .counted($0, rubric) } ?? .leftOut
    }
  }
}
