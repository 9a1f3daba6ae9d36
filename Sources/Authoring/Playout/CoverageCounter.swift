internal import ScenarioEngine

/// Counts what comes up in plays, one state and one answer at a time.
struct CoverageCounter {
  private(set) var coverage: StoryCoverage
  private let scenario: Scenario
  private let lists: [[ConditionList]]
  /// For each step, where the conditions of each of its lists begin in its coverage.
  private let firsts: [[Int]]
  private let story: Story

  init(of source: Case, _ story: Story) {
    scenario = source.scenario
    self.story = story
    coverage = StoryCoverage(of: source)
    lists = zip(source.scenario.steps, source.keys).map { ConditionList.lists(of: $0, $1) }
    firsts = lists.map { lists in
      var first = 0
      return lists.map { list in
        defer { first += list.conditions.count { $0 != .always } }
        return first
      }
    }
  }

  /// Counts that a step was met in a state, so many times.
  mutating func meet(_ state: PlayState, _ visible: some Sequence<Int>, times: PlayCount) {
    let step = state.step
    coverage.steps[step].met += times
    for place in visible { coverage.steps[step].items[place].shown += times }
    for (number, list) in lists[step].enumerated() where list.subject != .ways {
      count(number, of: step, in: state, times)
    }
  }

  /// Counts an answer to the step of a state, so many times.
  mutating func answer(_ decision: Decision, in state: PlayState, times: PlayCount) {
    let step = state.step
    for place in decision.takenItems where coverage.steps[step].items[place].taken != nil {
      coverage.steps[step].items[place].taken? += times
    }
    if case .report(let report) = decision, !coverage.steps[step].tiers.isEmpty {
      coverage.steps[step].tiers[report.urgency.rawValue].taken += times
    }
    if case .choose(let place) = decision,
      let way = coverage.steps[step].ways.firstIndex(where: { $0.cause == .option(place) })
    {
      coverage.steps[step].ways[way].taken += times
      return
    }
    route(after: decision, in: state, times)
  }

  /// Counts one play from its beginning to where it stands.
  mutating func count(_ play: Playthrough) {
    for turn in play.turns {
      meet(turn.before, story.visibleItems(in: turn.before), times: 1)
      answer(turn.decision, in: turn.before, times: 1)
    }
    meet(play.state, story.visibleItems(in: play.state), times: 1)
    end(isFinished: play.isFinished, times: 1)
  }

  /// Counts plays that ended, or did not.
  mutating func end(isFinished: Bool, times: PlayCount) {
    if isFinished { coverage.finished += times } else { coverage.unfinished += times }
  }

  /// Notes how long the plays are.
  mutating func measure(decisions: Spread<Int>?, minutes: Spread<Int>?, words: Spread<Int>?) {
    coverage.decisions = decisions
    coverage.minutes = minutes
    coverage.words = words
  }

  /// Counts which of the step's own routes an answer took.
  private mutating func route(after decision: Decision, in state: PlayState, _ times: PlayCount) {
    let step = state.step
    guard let answered = try? story.answered(decision, in: state),
      let route = scenario.steps[step].routes.firstIndex(where: { answered.holds($0.when) })
    else { return }
    if let way = coverage.steps[step].ways.firstIndex(where: { $0.cause == .route(route) }) {
      coverage.steps[step].ways[way].taken += times
    }
    if let number = lists[step].firstIndex(where: { $0.subject == .ways }) {
      count(number, of: step, in: answered, times)
    }
  }

  /// Counts how the conditions of a step's list come out; after the first that holds, none is
  /// asked.
  private mutating func count(
    _ number: Int,
    of step: Int,
    in state: PlayState,
    _ times: PlayCount
  ) {
    var place = firsts[step][number]
    for condition in lists[step][number].conditions where condition != .always {
      if state.holds(condition) {
        coverage.steps[step].conditions[place].held += times
        return
      }
      coverage.steps[step].conditions[place].failed += times
      place += 1
    }
  }
}

extension Decision {
  /// The items that the answer takes, by place.
  var takenItems: Places {
    switch self {
    case .choose(let place): Places([place])
    case .questions(let picked): Places(picked)
    case .sort(let answers): Places(answers.done)
    default: Places()
    }
  }
}
