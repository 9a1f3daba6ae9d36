internal import PlainText
internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens
internal import Synchronization

/// What the interface does with the records: writing on the records lane, reading on all of them.
final class RecordDesk: Sendable {
  /// The store, or why there is none.
  let store: Result<RecordStore, StoreError>
  let surroundings: Surroundings
  let library: ScenarioLibrary
  /// The catalogue of the cases.
  let index: LibraryIndex
  /// The attempt that this window plays, so that no other takes it up at the same time.
  private let claim = Mutex<AttemptClaim?>(nil)

  init(store: Result<RecordStore, StoreError>, library: ScenarioLibrary, surroundings: Surroundings)
  {
    self.store = store
    self.library = library
    self.surroundings = surroundings
    index = LibraryIndex(of: library, in: store, surroundings)
  }

  /// Begins an attempt: a header with an id and a seed of its own, and a copy of the case.
  func begin(_ playable: PlayableCase, _ mode: PlayMode) -> AppMessage {
    let head = playable.scenario.head
    var header = AttemptHeader(
      id: surroundings.newID(),
      mode: mode,
      presentationSeed: surroundings.random(),
      scenarioID: head.id,
      rubricID: playable.rubric.id,
      rubricVersion: playable.rubric.version,
      hashes: playable.source.hashes,
      startedAt: surroundings.timestamp(),
      program: Signpost.version
    )
    header.variant = head.variant
    do throws(StoreError) {
      let store = try store.get()
      try store.begin(header, caseCopy: playable.file, path: playable.path)
      try hold(header.id, in: store)
      return .attemptBegun(AttemptBeginning(header: header, playable: playable))
    } catch { return .attemptRefused(StoreProblem(error)) }
  }

  /// Writes a decision; it is durable when this returns `.decisionSaved`.
  func save(_ attempt: String, _ sequence: Int, _ payload: String) -> AppMessage {
    write(sequence) { store throws(StoreError) in
      try store.append(event(.decided, sequence, payload), to: attempt)
    }
  }

  /// Writes a decision that explores a finished attempt.
  func explore(
    _ attempt: String,
    at place: BranchPlace,
    _ turn: Int,
    _ payload: String
  ) -> AppMessage {
    do throws(StoreError) {
      let branch = try store.get().explore(
        attempt,
        at: place,
        payload: payload,
        version: DecisionCoding.version,
        time: surroundings.timestamp()
      )
      return .play(.explorationSaved(turn: turn, branch: branch))
    } catch { return .play(.explorationNotSaved(turn: turn, StoreProblem(error))) }
  }

  /// Writes the result of a finished attempt.
  func finish(_ attempt: String, _ sequence: Int, _ result: String) -> AppMessage {
    write(sequence) { store throws(StoreError) in
      try store.finish(
        attempt,
        event(.finished, sequence, result),
        result: StoredResult(text: result, engine: Signpost.version)
      )
    }
  }

  private func write(
    _ sequence: Int,
    _ body: (RecordStore) throws(StoreError) -> Void
  ) -> AppMessage {
    do throws(StoreError) {
      try body(store.get())
      return .play(.decisionSaved(sequence))
    } catch { return .play(.decisionNotSaved(StoreProblem(error))) }
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
      at: surroundings.timestamp()
    )
  }

  /// Keeps a half-done answer; says something only where that fails.
  func keepDraft(_ attempt: String, _ step: String, _ payload: String) -> AppMessage? {
    do throws(StoreError) {
      try store.get().saveDraft(
        attempt,
        step: step,
        payload: payload,
        at: surroundings.timestamp()
      )
      return nil
    } catch { return .draftNotSaved(StoreProblem(error)) }
  }

  func remember(_ setting: String, _ value: String?) -> AppMessage? {
    do throws(StoreError) {
      try store.get().setSetting(setting, to: value)
      return nil
    } catch { return .settingNotSaved(StoreProblem(error)) }
  }

  /// Reads an attempt to go on with or to look at.
  func open(_ id: String) -> AppMessage {
    do throws(StoreError) {
      let store = try store.get()
      let stored = try store.attempt(matching: id)
      let copy = try store.caseCopy(stored.caseCopyHash)
      guard let replay = try? AttemptReplay(of: stored, copy: copy, library: library) else {
        return .attemptDoesNotFit
      }
      if stored.status == .open { try hold(stored.header.id, in: store) }
      return .attemptOpened(OpenedAttempt(replay))
    } catch { return .attemptRefused(StoreProblem(error)) }
  }

  private func hold(_ attempt: String, in store: RecordStore) throws(StoreError) {
    // The claim before is let go first: taking up the same attempt again is no conflict.
    claim.withLock { $0 = nil }
    let taken = try store.claim(attempt)
    claim.withLock { $0 = taken }
  }

  /// The attempts so far, newest first.
  func history() -> [HistoryEntry] {
    let cases = index.playableEntries()
    return summaries().map { summary in
      let result = summary.result.flatMap { ResultSummary(of: $0.text) }
      let id = summary.header.scenarioID
      let title = cases[id]?.title(ofVariant: summary.header.variant)
      return HistoryEntry(
        id: summary.header.id,
        title: title ?? LocalizedText(CleanText.line(id)),
        mode: summary.header.mode,
        startedAt: CleanText.line(summary.header.startedAt),
        isFinished: summary.status == .finished,
        decisions: summary.decidedCount,
        strands: result?.strands.mapValues(\.percent) ?? [:],
        criticalErrors: result?.criticalErrors ?? 0,
        isGuide: cases[id]?.isGuide ?? false
      )
    }
  }

  /// What the first attempts add up to.
  func statistics() -> AppMessage {
    do throws(StoreError) {
      return .statistics(.loaded(try FirstAttempts(in: store.get(), library).overview))
    } catch { return .statistics(.refused) }
  }

  /// What is kept of the trainee, and who can read it.
  func keptRecords() -> KeptRecords { KeptRecordsReading(in: store).records }

  /// Reads a case in the variant that is named or given, with the attempt that can be gone on with.
  func openCase(_ path: String, variant: String?) -> AppMessage {
    do throws(CaseError) {
      let playable = try library.open(path, variant: variant, given: index.assignment)
      let id = playable.scenario.head.id
      let test = CourseTest(id, store: store, library: library, today: surroundings.day)
      return .caseOpened(
        playable,
        openAttempt: openAttempts(of: playable).first?.header.id,
        test: test?.form
      )
    } catch { return .caseRefused(error.lines()) }
  }

  private func openAttempts(of playable: PlayableCase) -> [AttemptSummary] {
    let head = playable.scenario.head
    let attempts = (try? store.get().openAttempts(scenarioID: head.id)) ?? []
    return attempts.filter { head.isPlayed(in: $0.header.variant) }
  }

  private func summaries() -> [AttemptSummary] {
    (try? store.get().attempts()) ?? []
  }
}

extension OpenedAttempt {
  /// Takes an attempt up as it was replayed, with the half-done answer to its current step.
  init(_ replay: AttemptReplay) {
    let stored = replay.stored
    let (step, scenario) = (replay.play.state.step, replay.playable.scenario)
    let draft = stored.draft.flatMap { draft in
      draft.step == replay.play.step.id
        ? DraftCoding.draft(from: draft.payload, at: step, in: scenario) : nil
    }
    self.init(
      header: stored.header,
      playable: replay.playable,
      decisions: replay.play.turns.map(\.decision),
      draft: draft,
      nextSequence: (stored.events.map(\.sequence).max() ?? -1) + 1,
      isFinished: stored.status == .finished
    )
    ratings = replay.ratings.counting
  }
}
