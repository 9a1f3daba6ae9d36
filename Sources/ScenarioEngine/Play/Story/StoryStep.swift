/// A step as plays meet it: conditions as tests, what changes as sets, no words.
final class StoryStep: Sendable {
  /// A way on, and when it is taken.
  private struct Route: Sendable {
    let when: CompactCondition
    let step: Int
  }

  /// What an answer does: the choice of a question or an option, or a report as urgent as that.
  private struct Answer: Sendable {
    let change: Change
    var next: Int?
    var urgency: Tier?
  }

  /// What is asked.
  let kind: StepKind
  private let unconditional: Places
  private let conditional: ContiguousArray<(place: Int, when: CompactCondition)>
  private let at: LocalTime?
  private let arrival: Change
  private let routes: ContiguousArray<Route>
  private let answers: ContiguousArray<Answer>

  /// Makes the step of a place.
  init(_ place: Int, of scenario: Scenario) {
    let step = scenario.steps[place]
    kind = StepKind(step.task)
    at = step.at
    arrival = Change(
      step.effects,
      revealing: scenario.facts.indices.filter {
        scenario.facts[$0].revealedBy.contains(place)
      }
    )
    routes = ContiguousArray(
      step.routes.map { Route(when: CompactCondition($0.when), step: $0.step) }
    )
    let conditions = step.itemConditions
    unconditional = Places(conditions.indices.filter { conditions[$0] == .always })
    conditional = ContiguousArray(
      conditions.enumerated().filter { $1 != .always }.map { ($0, CompactCondition($1)) }
    )
    answers =
      switch step.task {
      case .questions(let task):
        ContiguousArray(task.questions.map { Answer(change: Change($0.effects)) })
      case .handle(let task):
        ContiguousArray(task.options.map { Answer(change: Change($0.effects), next: $0.next) })
      case .report(let task):
        ContiguousArray(
          task.consequences.map { Answer(change: Change($0.effects), urgency: $0.answered) }
        )
      case .scene, .identify, .urgency, .ending: []
      }
  }

  /// The items that are there in a state.
  func visibleItems(in state: PlayState) -> Places {
    var places = unconditional
    for item in conditional where item.when.holds(in: state) { places.insert(item.place) }
    return places
  }

  /// Enters the step.
  func enter(_ place: Int, _ state: inout PlayState) {
    state.step = place
    if let at { state.clock = max(state.clock, at) }
    state.apply(arrival)
  }

  /// Applies what an answer changes.
  func apply(_ decision: Decision, to state: inout PlayState) {
    forEachChange(of: decision) { state.apply($0) }
  }

  /// What an answer changes, in order.
  func changes(of decision: Decision) -> ContiguousArray<Change> {
    var changes: ContiguousArray<Change> = []
    forEachChange(of: decision) { if !$0.isNothing { changes.append($0) } }
    return changes
  }

  @inline(__always)
  private func forEachChange(of decision: Decision, _ body: (Change) -> Void) {
    switch (kind, decision) {
    case (.questions, .questions(let picked)):
      for place in Places(picked) { body(answers[place].change) }
    case (.choose, .choose(let place)): body(answers[place].change)
    case (.sort, .sort(let sorted)):
      for place in answers.indices where sorted[place] == .do { body(answers[place].change) }
    case (.report, .report(let report)):
      for answer in answers where answer.urgency == report.urgency { body(answer.change) }
    default: break
    }
  }

  /// The step that an answer leads to, in the state that it has left, and the place of the way there
  /// among the step's own, unless the answer has one to itself.
  func way(after decision: Decision, in state: PlayState) -> (target: Int, place: Int?) {
    if case .choose(let place) = decision, let next = answers[place].next { return (next, nil) }
    for place in routes.indices where routes[place].when.holds(in: state) {
      return (routes[place].step, place)
    }
    preconditionFailure("the reader ends every list of routes with one that always holds")
  }
}
