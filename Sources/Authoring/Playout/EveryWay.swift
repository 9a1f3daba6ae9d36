internal import ScenarioEngine

/// All plays of a story at once, by how many of them pass each state and each way on.
///
/// Two plays differ where an answer that can change the story differs. Nothing is played: the
/// plays to each state and those from it to an end are counted along the ways of the walk.
struct EveryWay {
  let coverage: StoryCoverage

  /// What a way on changes of what is measured along a play.
  struct Change {
    /// The minutes that the answer takes.
    var minutes = 0
    /// The time at which the step that follows takes place at the earliest.
    var at: LocalTime?
    /// The minutes that entering it takes.
    var minutesOnEntry = 0
    /// The words that are read at the step and after the answer.
    var words = 0

    /// The clock after it.
    func clock(after minutes: Int) -> Int {
      max(minutes + self.minutes, at?.minutes ?? .min) + minutesOnEntry
    }
  }

  /// Follows every way; nil where the walk was cut off or goes round in circles.
  init?(_ walk: Walk, of source: Case, language: String) {
    guard walk.isComplete, let order = Self.order(of: walk) else { return nil }
    let scenario = source.scenario
    let counts = WordCounts(of: scenario, in: language)
    let story = Story(of: scenario)
    let changes = Self.changes(along: walk, story, counts)
    var counter = CoverageCounter(of: source, story)
    let after = Self.playsAfter(walk, order)
    let before = Self.playsBefore(walk, order)
    for (place, node) in walk.nodes.enumerated() {
      counter.meet(node.state, walk.views[node.view].visible, times: before[place] * after[place])
      for edge in walk.edges[node.edges] {
        let times = before[place] * after[edge.target]
        counter.answer(walk.decision(of: edge, at: node), in: node.state, times: times)
      }
      if node.edges.isEmpty {
        counter.end(isFinished: scenario.isFinished(node.state), times: before[place])
      }
    }
    let ends = Set(walk.nodes.indices.filter { scenario.isFinished(walk.nodes[$0].state) })
    counter.measure(
      decisions: Self.measure(walk, order, ends, from: 0) { value, _, _ in value + 1 },
      minutes: Self.minutes(walk, order, ends, scenario, changes),
      words: Self.words(walk, order, ends, changes, counts)
    )
    coverage = counter.coverage
  }

  /// The states in an order in which every way leads to a later one; nil where there is none.
  private static func order(of walk: Walk) -> [Int]? {
    var waiting = Array(repeating: 0, count: walk.nodes.count)
    for edge in walk.edges { waiting[edge.target] += 1 }
    var order = walk.nodes.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for edge in walk.edges[walk.nodes[order[next]].edges] {
        waiting[edge.target] -= 1
        if waiting[edge.target] == 0 { order.append(edge.target) }
      }
      next += 1
    }
    return order.count == walk.nodes.count ? order : nil
  }

  /// How many ways lead from each state to an end of the play.
  private static func playsAfter(_ walk: Walk, _ order: [Int]) -> [PlayCount] {
    var after = Array(repeating: PlayCount(1), count: walk.nodes.count)
    for place in order.reversed() where !walk.nodes[place].edges.isEmpty {
      after[place] = walk.edges[walk.nodes[place].edges].map { after[$0.target] }.reduce(0, +)
    }
    return after
  }

  /// How many ways lead to each state.
  private static func playsBefore(_ walk: Walk, _ order: [Int]) -> [PlayCount] {
    var before = Array(repeating: PlayCount(0), count: walk.nodes.count)
    if !before.isEmpty { before[0] = 1 }
    for place in order {
      for edge in walk.edges[walk.nodes[place].edges] { before[edge.target] += before[place] }
    }
    return before
  }
}

/// How long the plays are.
extension EveryWay {
  /// The most additions for one median; beyond it there is none.
  private static let greatestWork = 4_000_000

  /// The spread of a figure that grows along the way, over all plays that end well.
  ///
  /// `change` gives the figure after the way on of a state, by the way's number.
  private static func measure(
    _ walk: Walk,
    _ order: [Int],
    _ ends: Set<Int>,
    from start: Int,
    _ change: (_ value: Int, _ node: Int, _ edge: Int) -> Int
  ) -> Spread<Int>? {
    var ranges: [ClosedRange<Int>?] = walk.nodes.map { _ in nil }
    var values: [Distribution] = walk.nodes.map { _ in Distribution() }
    ranges[0] = start...start
    values[0] = Distribution(of: start)
    var (all, range) = (Distribution(), ClosedRange<Int>?.none)
    var work = 0
    for place in order {
      guard let here = ranges[place] else { continue }
      for (number, edge) in walk.edges[walk.nodes[place].edges].enumerated() {
        let next = change(here.lowerBound, place, number)...change(here.upperBound, place, number)
        ranges[edge.target] = ranges[edge.target]?.extended(by: next) ?? next
        work += values[place].counts.count
        if work <= greatestWork {
          values[edge.target].add(values[place]) { change($0, place, number) }
        }
      }
      if ends.contains(place) {
        range = range?.extended(by: here) ?? here
        all.add(values[place]) { $0 }
      }
      // Only what lies ahead is still needed.
      values[place] = Distribution()
    }
    return range.map {
      Spread(
        least: $0.lowerBound,
        median: work <= greatestWork ? all.median : nil,
        most: $0.upperBound
      )
    }
  }

  private static func minutes(
    _ walk: Walk,
    _ order: [Int],
    _ ends: Set<Int>,
    _ scenario: Scenario,
    _ changes: [[Change]]
  ) -> Spread<Int>? {
    let start = scenario.startsAt.minutes
    let clock = walk.nodes.first?.state.clock.minutes ?? start
    let spread = measure(walk, order, ends, from: clock) { value, node, edge in
      changes[node][edge].clock(after: value)
    }
    return spread.map {
      Spread(least: $0.least - start, median: $0.median.map { $0 - start }, most: $0.most - start)
    }
  }

  private static func words(
    _ walk: Walk,
    _ order: [Int],
    _ ends: Set<Int>,
    _ changes: [[Change]],
    _ counts: WordCounts
  ) -> Spread<Int>? {
    func read(at place: Int) -> Int {
      words(shownAt: walk.nodes[place], walk, counts)
    }
    // The words of a step are read before it is answered, those of an ending on arrival.
    return measure(walk, order, ends, from: ends.contains(0) ? read(at: 0) : 0) {
      value,
      node,
      edge in
      let target = walk.edges[walk.nodes[node].edges.lowerBound + edge].target
      return value + changes[node][edge].words + (ends.contains(target) ? read(at: target) : 0)
    }
  }

  private static func words(shownAt node: Walk.Node, _ walk: Walk, _ counts: WordCounts) -> Int {
    counts.words(shown: walk.views[node.view].visible, at: node.state.step)
  }

  private static func changes(
    along walk: Walk,
    _ story: Story,
    _ counts: WordCounts
  ) -> [[Change]] {
    walk.nodes.map { node in
      let shown = node.edges.isEmpty ? 0 : words(shownAt: node, walk, counts)
      return walk.edges[node.edges].map { edge in
        let decision = walk.decision(of: edge, at: node)
        let next = story.scenario.steps[walk.nodes[edge.target].state.step]
        let answered = try? story.answered(decision, in: node.state)
        return Change(
          minutes: answered.map { $0.clock.minutes - node.state.clock.minutes } ?? 0,
          at: next.at,
          minutesOnEntry: next.effects.minutes,
          words: shown + counts.words(after: decision, at: node.state.step)
        )
      }
    }
  }
}

extension ClosedRange<Int> {
  /// The range that holds another one too.
  fileprivate func extended(by other: ClosedRange<Int>) -> ClosedRange<Int> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}
