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
  /// Whether a state can come to an answer as good as the best that leads elsewhere.
  let hasTieAhead: [Bool]
  /// The steps that can follow each step, however late.
  private let following: [StepSet]
  private let answers: Answers
  /// The answers to each view, and the views from each state on, that were asked about.
  private var known: [[WorstAnswers.Answer]?]
  private var bestViews: [[Int]?]

  init(of walk: Walk, _ scoring: Scoring, answers: Answers = .worst) {
    self.walk = walk
    self.answers = answers
    self.scoring = scoring
    exemplar = scoring.exemplar
    ways = BestWays(of: scoring)
    known = walk.views.map { _ in nil }
    bestViews = walk.nodes.map { _ in nil }
    hasTieAhead = walk.marking { node in
      walk.edges[node.edges].contains { $0.isAsGood && $0.target != node.best }
    }
    following = StoryMap.following(scoring.source.scenario.steps)
  }

  /// The answers to a view of which plays are made, in a story that was walked to the end.
  mutating func answers(inView view: Int) -> [WorstAnswers.Answer] {
    if let answers = known[view] { return answers }
    let answers =
      switch self.answers {
      case .worst: WorstAnswers.answers(to: walk.views[view], exemplar)
      case .best: WorstAnswers.best(to: walk.views[view], exemplar)
      }
    known[view] = answers
    return answers
  }

  /// The state that an answer to its view leads to from a state.
  func target(of answer: WorstAnswers.Answer, at node: Int) -> Int {
    walk.edges[walk.nodes[node].edges.lowerBound + answer.way].target
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
      let answers = answers(inView: view(of: node))
      for place in answers.indices { open.append(target(of: answers[place], at: node)) }
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
  func hasSeparateItems(_ step: Int) -> Bool { exemplar.story.hasSeparateItems(step) }

  /// Whether a state is an ending.
  func isEnding(_ node: Int) -> Bool { exemplar.story.isFinished(walk.nodes[node].state) }

  /// The views that best conduct passes from a state on, that state's included, the ending's not.
  mutating func bestViews(from start: Int) -> [Int] {
    if let views = bestViews[start] { return views }
    var path: [Int] = []
    var node = start
    while !path.contains(node), let next = walk.nodes[node].best {
      path.append(node)
      node = next
    }
    let views = path.map { view(of: $0) }
    bestViews[start] = views
    return views
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
