internal import ScenarioEngine

/// What a step looks like in all the states in which its conditions come out alike: what is there,
/// and what each answer does.
struct StepView: Sendable {
  /// An answer that can be given.
  struct Answer: Sendable {
    let decision: Decision
    let move: StoryMove
    /// Whether it is the answer of best conduct.
    let isBest: Bool
    /// Whether it is as good as that of best conduct.
    let isAsGood: Bool
  }

  /// One of the states; another has the same answers and is judged alike.
  let state: PlayState
  /// The items that are there.
  let visible: [Int]
  /// The same as a set.
  let items: Places
  /// The answers that can lead on in different ways.
  let answers: [Answer]
  /// Whether no such answer was left out.
  let isComplete: Bool
  /// The conditions that count here, those of the ways on included.
  let held: [Walk.Site]
  /// What questions, and options of a sorted list, would tell without any other effect.
  let learned: BitSet128

  init(of state: PlayState, _ lists: [ConditionList], _ exemplar: Exemplar) {
    let task = exemplar.source.scenario.steps[state.step].task
    items = exemplar.story.visibleItems(in: state)
    let visible = Array(items)
    let ways = StoryDecisions(in: state, visible: visible, task, exemplar)
    var answers: [Answer] = []
    answers.reserveCapacity(ways.decisions.count)
    for decision in ways.decisions {
      guard let move = try? exemplar.story.move(of: decision, in: state) else { continue }
      let isBest = decision == ways.best
      answers.append(
        Answer(
          decision: decision,
          move: move,
          isBest: isBest,
          isAsGood: isBest || exemplar.isAsGood(decision, in: state)
        )
      )
    }
    self.state = state
    self.visible = visible
    self.answers = answers
    isComplete = ways.isComplete
    var held: [Walk.Site] = []
    held.reserveCapacity(lists.count + answers.count)
    for (number, list) in lists.enumerated() {
      func hold(_ place: Int?) {
        guard let place else { return }
        held.append(Walk.Site(step: state.step, list: number, place: place))
      }
      if list.subject == .ways {
        for answer in answers { hold(answer.move.way) }
      } else {
        hold(list.counting(in: state))
      }
    }
    self.held = held
    learned = Self.told(by: task, visible)
  }

  /// The place of the answer that goes the way of an answer of best conduct.
  func way(of decision: Decision) -> Int? {
    answers.count == 1 ? 0 : answers.firstIndex { $0.decision == decision }
  }

  private static func told(by task: StepTask, _ visible: [Int]) -> BitSet128 {
    let effects: [Effects]
    switch task {
    case .questions(let task): effects = visible.map { task.questions[$0].effects }
    case .handle(let task) where task.ask == .sort:
      effects = visible.map { task.options[$0].effects }
    default: return BitSet128()
    }
    return BitSet128(effects.flatMap(\.reveals))
  }
}
