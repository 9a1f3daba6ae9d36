internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// What is found out about courses, for the interface and for commands; it changes nothing.
struct CourseDesk: Sendable {
  let store: Result<RecordStore, StoreError>
  let library: ScenarioLibrary
  let surroundings: Surroundings
  let shelf: CourseShelf

  /// Of how many of the newest first attempts is counted what went wrong: what comes next depends on
  /// what was answered lately.
  static let recentCases = 12

  init(
    store: Result<RecordStore, StoreError>,
    library: ScenarioLibrary,
    surroundings: Surroundings
  ) {
    self.store = store
    self.library = library
    self.surroundings = surroundings
    shelf = CourseShelf(of: library)
  }

  /// The courses that can be chosen.
  var offers: [CourseOffer] {
    shelf.entries.map { entry in
      CourseOffer(
        id: entry.plan.id,
        title: entry.plan.title,
        intro: entry.plan.intro,
        audience: entry.plan.audience,
        cases: entry.plan.allCases.count
      )
    }
  }

  /// How far somebody has come with a plan, beside the cases that there are.
  func progress(
    _ plan: CoursePlan,
    among entries: [String: LibraryEntry]
  ) throws(StoreError) -> CourseProgress {
    let records = try existingStore()?.courseRecords(of: Set(plan.allCases)) ?? []
    let known = entries.filter { $0.value.isPlayable }.keys
    return CourseProgress(
      plan,
      over: records.map { CourseAttempt($0) },
      known: Set(known),
      today: surroundings.day
    )
  }

  /// What is said of a plan at one glance.
  func glance(
    _ plan: CoursePlan,
    among entries: [String: LibraryEntry]
  ) throws(StoreError) -> CourseGlance {
    let progress = try progress(plan, among: entries)
    let refreshers = try dueRefreshers()
    let advice = progress.advice(weaknesses: try weaknesses(), refreshers: refreshers)
    return CourseGlance(
      progress,
      advice: advice,
      refreshers: refreshers
    ) { id in
      entries[id].map { entry in
        CourseGlance.Case(title: entry.title, minutes: entry.minutes, path: entry.path)
      }
    }
  }

  /// How the first attempts follow each other, and what a course changed, by the id of its plan.
  func overview(_ chosen: String?) throws(StoreError) -> ProgressOverview {
    let firsts = try existingStore().map { store throws(StoreError) in
      try FirstAttempts(in: store, library)
    }
    let tallies = firsts?.tallies ?? []
    let plan = chosen.flatMap { shelf.entry($0)?.plan }
    return ProgressOverview(
      tallies,
      criteria: firsts?.criteria ?? [],
      gain: plan.flatMap { CourseGain($0, over: tallies) },
      recall: try refreshers().flatMap { desk throws(StoreError) in try desk.recall() },
      leftOut: firsts?.leftOut ?? 0
    )
  }

  /// What went wrong lately that a case can train.
  private func weaknesses() throws(StoreError) -> [CourseWeakness] {
    guard let store = try existingStore() else { return [] }
    let firsts = try FirstAttempts(in: store, library, newest: Self.recentCases)
    return CourseWeakness.found(in: firsts.tallies)
  }

  /// What the next session of refreshers asks; nothing where nobody has played yet.
  private func dueRefreshers() throws(StoreError) -> DueRefreshers {
    guard let due = try refreshers()?.due() else { return .none }
    return DueRefreshers(count: due.inSession, minutes: due.minutes)
  }

  /// The refreshers; none where nobody has played yet.
  private func refreshers() throws(StoreError) -> RefresherDesk? {
    try existingStore().map {
      RefresherDesk(store: $0, library: library, surroundings: surroundings)
    }
  }

  /// The records; none where nobody has played yet.
  private func existingStore() throws(StoreError) -> RecordStore? {
    do throws(StoreError) {
      return try store.get()
    } catch {
      guard error.reason == .missing, !error.path.isEmpty else { throw error }
      return nil
    }
  }
}

extension CourseAttempt {
  /// Takes an attempt as the records keep it.
  init(_ record: CourseRecord) {
    let result = record.result.flatMap { ResultSummary(of: $0) }
    self.init(
      id: record.id,
      caseID: record.caseID,
      variant: record.variant,
      mode: record.mode,
      startedAt: record.startedAt,
      finishedAt: record.finishedAt,
      strands: result?.strands ?? [:],
      levels: result?.levels ?? [:],
      criticalErrors: result?.criticalErrors ?? 0,
      playHash: record.playHash,
      rubric: record.rubric
    )
  }
}

extension CourseProgress {
  /// The titles of the cases that the course asks for, each that of the variant that was finished first.
  func titles(among entries: [String: LibraryEntry]) -> [String: LocalizedText] {
    var titles: [String: LocalizedText] = [:]
    for id in plan.requiredCases {
      titles[id] = entries[id]?.title(ofVariant: firstFinished(id)?.variant ?? "")
    }
    return titles
  }
}
