package import Interface
package import ScenarioEngine

/// The state of a play on the screen.
package struct PlayModel: Equatable, Sendable {
  /// What the trainee is doing.
  package enum Stage: Equatable, Sendable {
    /// Reading what a step tells before it asks.
    case reading
    /// Answering.
    case answering
    /// Asked once more before an answer is taken.
    case confirming(Decision)
    /// The answer is being written to disk.
    case submitting(Decision)
    /// It could not be written; it can be tried again.
    case unsaved(Decision, StoreProblem)
    /// Reading what came of the answer.
    case aftermath
    /// The result is being written to disk.
    case finishing
    /// It could not be written.
    case unfinished(StoreProblem)
  }

  /// What was fixed when the attempt began.
  package let header: AttemptHeader
  /// The case.
  package let playable: PlayableCase
  /// The decisions taken so far, all of them durable but for those of an exploration that cannot be.
  package var play: Playthrough { didSet { countSteps() } }
  /// The sequence number of the next event; exploring does without.
  package var nextSequence: Int
  /// What is explored; none while the play is measured.
  package var exploration: Exploration?
  /// Whether an author looks at how the case plays; nothing of it is written.
  package let isPreview: Bool
  /// What the trainee is doing.
  package var stage: Stage
  /// The answer so far to the current step.
  package var input: StepInput
  /// How far the text on the screen is scrolled.
  package var scroll = ScrollState()
  /// Whether something was changed since the last draft was kept.
  package var hasUnsavedDraft = false
  /// Whether the last thing that happened is that an answer came to disk; plain mode says it.
  package var hasJustSaved = false
  /// Counted once a decision, as each frame shows them.
  private var stepsLeft = 0
  private var stepsInAll = 1

  /// Whether a decision or the result is not on disk, and will not be.
  package var isUnsaved: Bool {
    switch stage {
    case .unsaved, .unfinished: true
    default: false
    }
  }

  /// Begins an attempt.
  package init(header: AttemptHeader, playable: PlayableCase) {
    self.init(
      header: header,
      playable: playable,
      play: Playthrough(of: playable.scoring.exemplar.story)
    )
  }

  /// Begins to play on from where a play stands.
  init(
    header: AttemptHeader,
    playable: PlayableCase,
    play: Playthrough,
    exploration: Exploration? = nil,
    isPreview: Bool = false
  ) {
    self.header = header
    self.playable = playable
    self.play = play
    self.exploration = exploration
    self.isPreview = isPreview
    nextSequence = 0
    stage = .reading
    input = .none
    countSteps()
    enterStep(draft: nil)
  }

  /// Takes an attempt up where it was left; nil where its decisions do not fit the case.
  package init?(resuming attempt: OpenedAttempt) {
    guard
      let play = try? Playthrough(
        of: attempt.playable.scoring.exemplar.story,
        decisions: attempt.decisions
      )
    else { return nil }
    header = attempt.header
    playable = attempt.playable
    self.play = play
    isPreview = false
    nextSequence = attempt.nextSequence
    stage = .reading
    input = .none
    countSteps()
    enterStep(draft: attempt.draft)
    // Whoever was interrupted may not have read what came of the last answer.
    let hasDraft = attempt.draft?.isEmpty == false
    if !attempt.isFinished, !hasDraft, hasAftermath { stage = .aftermath }
  }

  /// Whether a half-done answer waits to be kept.
  ///
  /// One that is being written is safe in another way, one that was taken is none any more, and
  /// exploring can be left at any time.
  package var isDraftDue: Bool {
    guard hasUnsavedDraft, !isExploring else { return false }
    switch stage {
    case .reading, .answering, .confirming, .unsaved: return true
    case .submitting, .aftermath, .finishing, .unfinished: return false
    }
  }

  /// Whether something is being written to disk, which is waited for.
  package var isSaving: Bool {
    switch stage {
    case .submitting, .finishing: true
    default: false
    }
  }

  /// Whether a list is about to be handed in in which nothing was marked or ticked.
  ///
  /// It can be meant so, and it can be a slip of Enter, so it is asked once more.
  package var isBlank: Bool {
    switch input {
    case .assign(let input): input.restValue != nil && input.values.isEmpty
    case .pick(let input): input.picked.isEmpty
    case .none, .choose, .report: false
    }
  }

  /// Whether the answer to the current step is half done.
  package var hasDraft: Bool {
    switch stage {
    case .reading, .answering, .confirming:
      !isExploring && !input.draft(of: step.task).isEmpty
    default: false
    }
  }

  /// The step at which the play stands.
  package var step: Step { play.step }

  /// How it is played: as the attempt was begun; exploring is always practice.
  package var mode: PlayMode { isExploring ? .practice : header.mode }

  /// Sets the screen up for the current step.
  package mutating func enterStep(draft: Draft?) {
    input = StepInput(
      step: step,
      visible: playable.scenario.visibleItems(in: play.state),
      seed: header.presentationSeed,
      draft: draft ?? earlierAnswer.map(Draft.init)
    )
    let asks = input != .none
    let hasDraft = draft?.isEmpty == false
    stage = asks && (step.body.isEmpty || hasDraft) ? .answering : .reading
    scroll = ScrollState()
    hasUnsavedDraft = false
  }

  /// The decision that the answer on the screen makes; nil while something is open.
  package var decision: Decision? {
    switch (input, step.task) {
    case (.none, .scene): return .read
    case (.assign(let input), .identify):
      guard input.isComplete else { return nil }
      return .identify(
        Dictionary(
          uniqueKeysWithValues: input.places.map { place in
            let answer = ObservationAnswer.allCases[input.values[place] ?? input.restValue ?? 2]
            return (place, Decision.Mark(answer, sureness: input.sureness[place]))
          }
        )
      )
    case (.assign(let input), .handle(let task)):
      guard input.isComplete else { return nil }
      return task.ask == .rate
        ? .rate(input.values.mapValues { $0 + 1 })
        : .sort(input.values.compactMapValues(Decision.SortAnswer.init))
    case (.pick(let input), .questions): return .questions(input.picked)
    case (.report(let input), .report): return input.decision.map(Decision.report)
    default: return nil
    }
  }

  /// How many steps best conduct has left, and how many it has in all.
  package var progress: (left: Int, all: Int) { (stepsLeft, stepsInAll) }

  private mutating func countSteps() {
    let exemplar = playable.scoring.exemplar
    stepsInAll = max(1, exemplar.continuation(from: exemplar.story.opening).count)
    stepsLeft = exemplar.continuation(from: play.state).count
  }

  /// The minutes that are left, by the author's estimate for the whole.
  package var minutesLeft: Int {
    let (left, all) = progress
    guard left > 0 else { return 0 }
    return max(1, (playable.scenario.head.minutes * left + all / 2) / all)
  }

  /// The step that is on the screen: the one just answered while its outcome is read.
  package var shownStep: Step {
    if case .aftermath = stage, let turn = play.turns.last {
      return playable.scenario.steps[turn.step]
    }
    return step
  }

  /// The local time of the step on the screen.
  package var shownTime: LocalTime {
    if case .aftermath = stage, let turn = play.turns.last { return turn.before.clock }
    return play.state.clock
  }

  /// The number of the scene on the screen, from 1.
  package var sceneNumber: Int {
    if case .aftermath = stage { return play.turns.count }
    return play.turns.count + 1
  }

  /// How many scenes the play will have, if it goes on as well as it can from here.
  package var sceneCount: Int {
    // The ending is a scene of its own, though nothing is decided in it.
    play.turns.count + progress.left + 1
  }
}
