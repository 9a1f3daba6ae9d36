internal import Records
internal import ScenarioEngine
internal import Screens

/// What is done with refreshers: cases looked through, what is due, questions, answers.
struct RefresherDesk {
  let store: RecordStore
  let library: ScenarioLibrary
  let surroundings: Surroundings

  /// The most cases that other stories and the lines of logs are taken from, the newest first.
  private static let mostCases = 40

  /// Now, on every clock and in this place.
  var now: ReviewTime {
    ReviewTime(milliseconds: surroundings.milliseconds(), day: surroundings.day)
  }

  /// How much the trainee wishes to remember.
  func retention() throws(StoreError) -> Retention {
    Retention(setting: try store.setting(Retention.setting))
  }

  /// All refreshers, with when each is due.
  func deck() throws(StoreError) -> RefresherDeck {
    RefresherDeck(try store.refresherCards(), retention: try retention())
  }

  /// How much is due now.
  func due() throws(StoreError) -> RefresherDue { try deck().due(now: now) }

  // MARK: - What was forgotten

  /// What was recalled and what is forgotten; none where nothing that was known was asked again.
  ///
  /// What stood in a case that can no longer be read is counted and not shown.
  func recall() throws(StoreError) -> RecallOverview? {
    let history = RecallHistory(try store.refresherCards())
    var cases = KeptCases(in: store, library)
    var lapses: [RecallOverview.Lapse] = []
    for number in history.forgotten where lapses.count < RecallOverview.mostLapses {
      guard let refresher = try store.refresher(number),
        let playable = try cases.playable(refresher.caseCopyHash, variant: refresher.variant)
      else { continue }
      lapses.append(RecallOverview.Lapse(refresher.item, in: playable))
    }
    return RecallOverview(history, wished: try retention(), lapses: lapses)
  }

  // MARK: - Looking cases through

  /// Looks those finished first attempts through that nobody has, and keeps what of them is asked again.
  ///
  /// One that cannot be followed any more has nothing to ask, and is not tried again.
  func readAttempts() throws(StoreError) {
    for id in try store.attemptsWithoutRefreshers() {
      guard let stored = try store.attempt(id) else { continue }
      let copy = try store.caseCopy(stored.caseCopyHash)
      guard let replay = try? AttemptReplay(of: stored, copy: copy, library: library),
        let tally = replay.tally
      else {
        try store.keepRefreshers([], of: id, ordinary: 0, met: now)
        continue
      }
      try store.keepRefreshers(
        RefresherEntry.entries(
          of: replay.play,
          tally,
          in: replay.playable.scoring,
          twins: twins(of: replay.playable)
        ),
        of: id,
        ordinary: tally.observations.count { $0.key == .ordinary },
        met: stored.finishedAt ?? now
      )
    }
  }

  /// The other variants of a case.
  private func twins(of playable: PlayableCase) -> [Scenario] {
    let head = playable.scenario.head
    return head.variants.filter { $0.id != head.variant }.compactMap { variant in
      let read = try? library.read(playable.file, path: playable.path, variant: variant.id)
      return read?.scenario
    }
  }

  // MARK: - Asking

  /// Makes the questions of the next session.
  func session() throws(StoreError) -> RefresherSession {
    try readAttempts()
    let (deck, now) = (try deck(), now)
    var cases = KeptCases(in: store, library)
    let pool = ObservationPool(of: try finishedCases(&cases))
    var questions: [RefresherQuestion] = []
    var unreadable = 0
    for number in deck.order(now: now) where questions.count < RefresherDeck.sessionLength {
      guard let refresher = try store.refresher(number) else { continue }
      if let question = try question(refresher, pool, &cases) {
        questions.append(question)
      } else {
        unreadable += 1
      }
    }
    return RefresherSession(
      questions.withPagesMixed,
      due: deck.due(now: now),
      retention: try retention(),
      today: now.day,
      unreadable: unreadable
    )
  }

  private func finishedCases(_ cases: inout KeptCases) throws(StoreError) -> [PlayableCase] {
    var found: [PlayableCase] = []
    for source in try store.refresherSources(limit: Self.mostCases) {
      let playable = try cases.playable(source.caseCopyHash, variant: source.variant)
      if let playable { found.append(playable) }
    }
    return found.sorted { $0.scenario.head.id < $1.scenario.head.id }
  }

  private func question(
    _ refresher: StoredRefresher,
    _ pool: ObservationPool,
    _ cases: inout KeptCases
  ) throws(StoreError) -> RefresherQuestion? {
    let turn = refresher.reviewCount + 1
    guard var own = try cases.playable(refresher.caseCopyHash, variant: refresher.variant) else {
      return nil
    }
    let ids = own.scenario.head.variants.map(\.id)
    if refresher.item.kind == .observation, !ids.isEmpty {
      let variant = RefresherQuestion.variant(turn: turn, played: refresher.variant, among: ids)
      own = try cases.playable(refresher.caseCopyHash, variant: variant) ?? own
    }
    return RefresherQuestion(
      id: surroundings.newID(),
      card: refresher.number,
      turn: turn,
      refresher.item,
      in: own,
      played: refresher.variant,
      pool: pool,
      seed: Self.seed(refresher.attempt, turn: turn)
    )
  }

  /// What a log is drawn from: the same in every window, another for every turn and trainee.
  private static func seed(_ attempt: String, turn: Int) -> UInt64 {
    (UInt64(attempt, radix: 16) ?? 0) ^ (UInt64(turn) &* 0x9E37_79B9_7F4A_7C15)
  }

  // MARK: - Answering

  /// Keeps an answer; it is durable when this returns.
  func keep(_ answer: RefresherAnswer) throws(StoreError) -> ReviewKeeping {
    let question = answer.question
    return try store.keep(
      StoredReview(
        id: question.id,
        refresher: question.card,
        turn: question.turn,
        time: now,
        grade: answer.grade,
        answer: answer.answer.code,
        sureness: answer.sureness,
        shown: question.shown
      )
    )
  }
}

extension AttemptReplay {
  /// What it adds to figures over attempts; none of a tour, and where it is not finished.
  fileprivate var tally: AttemptTally? {
    guard !playable.scenario.head.isGuide else { return nil }
    let header = stored.header
    return AttemptTally(
      of: play,
      card,
      in: playable.scoring,
      mode: header.mode,
      variant: header.variant
    )
  }
}

extension StoredAttempt {
  /// When its case came to its end; none where the log has no time that can be read.
  fileprivate var finishedAt: ReviewTime? {
    // What was explored afterwards comes to ends of its own.
    events.first { $0.kind == .finished && $0.branch == 0 }.flatMap { ReviewTime(timestamp: $0.at) }
  }
}
