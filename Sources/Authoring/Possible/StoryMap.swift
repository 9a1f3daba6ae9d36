internal import ScenarioEngine

/// A walk with what searches through it ask for again and again.
struct StoryMap: Sendable {
  /// Which answers plays are made of.
  enum Answers: Sendable {
    /// Those among which a worst play chooses.
    case worst
    /// Those of best conduct.
    case best
  }

  let walk: Walk
  let scoring: Scoring
  let exemplar: Exemplar
  /// What best conduct meets, for the plays that are scored one after the other.
  var ways: BestWays
  /// The state that best conduct goes on to, for each state.
  let bestTarget: [Int?]
  /// Whether a state can come to an answer as good as the best that leads elsewhere.
  let hasTieAhead: [Bool]
  /// The steps that can follow each step, however late.
  private let following: [StepSet]
  private let answers: Answers
  /// The answers at each state that was asked about.
  private var known: [[WorstAnswers.Answer]?]

  init(of walk: Walk, _ scoring: Scoring, answers: Answers = .worst) {
    self.walk = walk
    self.answers = answers
    self.scoring = scoring
    exemplar = scoring.exemplar
    ways = BestWays(of: scoring)
    bestTarget = walk.nodes.map { $0.edges.first(where: \.isBest)?.target }
    known = walk.nodes.map { _ in nil }
    hasTieAhead = walk.marking { node in
      let best = node.edges.first(where: \.isBest)?.target
      return node.edges.contains { $0.isAsGood && $0.target != best }
    }
    following = StoryMap.following(scoring.source.scenario.steps)
  }

  /// The answers at a state of which plays are made.
  mutating func answers(at node: Int) -> [WorstAnswers.Answer] {
    if let answers = known[node] { return answers }
    let answers =
      switch self.answers {
      case .worst: WorstAnswers.answers(at: walk.nodes[node], scoring.source, exemplar)
      case .best: WorstAnswers.best(at: walk.nodes[node], scoring.source, exemplar)
      }
    known[node] = answers
    return answers
  }

  /// Whether the story has at most so many plays, each of their beginnings counted too.
  ///
  /// A search that follows every play then comes to its end.
  mutating func hasPlays(atMost limit: Int) -> Bool {
    var open = walk.nodes.isEmpty ? [] : [0]
    var count = 0
    while let node = open.popLast() {
      count += 1
      guard count <= limit else { return false }
      open += answers(at: node).map(\.target)
    }
    return true
  }

  /// The step of a state.
  func step(of node: Int) -> Int { walk.nodes[node].state.step }

  /// The view of a state, by its place.
  func view(of node: Int) -> Int { walk.nodes[node].view }

  /// The step of a view.
  func step(inView view: Int) -> Int { walk.views[view].state.step }

  /// Whether a step can be met after another.
  func canFollow(_ step: Int, after other: Int) -> Bool { following[other].contains(step) }

  /// Whether a step can be met twice.
  func canRecur(_ step: Int) -> Bool { canFollow(step, after: step) }

  /// Whether each item of a step counts by itself.
  func hasSeparateItems(_ step: Int) -> Bool {
    scoring.source.scenario.steps[step].hasSeparateItems
  }

  /// The states that best conduct passes from one on, that one included, the ending not.
  func bestPath(from start: Int) -> [Int] {
    var path: [Int] = []
    var passed: Set<Int> = []
    var node = start
    while passed.insert(node).inserted, let next = bestTarget[node] {
      path.append(node)
      node = next
    }
    return path
  }

  private static func following(_ steps: [Step]) -> [StepSet] {
    var following = steps.map { StepSet($0.successors, of: steps.count) }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for place in steps.indices.reversed() {
        for successor in steps[place].successors
        where following[place].formUnion(following[successor]) { hasGrown = true }
      }
    }
    return following
  }
}

/// A set of steps of one case.
struct StepSet: Sendable {
  private var words: [UInt64]

  init(_ steps: [Int], of count: Int) {
    words = Array(repeating: 0, count: count / 64 + 1)
    for step in steps { words[step / 64] |= 1 << UInt64(step % 64) }
  }

  func contains(_ step: Int) -> Bool { words[step / 64] & (1 << UInt64(step % 64)) != 0 }

  /// Adds another set; whether that added anything.
  mutating func formUnion(_ other: StepSet) -> Bool {
    var hasGrown = false
    for place in words.indices where other.words[place] & ~words[place] != 0 {
      words[place] |= other.words[place]
      hasGrown = true
    }
    return hasGrown
  }
}
