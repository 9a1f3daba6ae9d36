internal import ScenarioEngine

/// Every state that the story of a case can come to, with the ways between them.
///
/// States that differ only in what no condition asks for count as one.
struct Walk: Sendable {
  /// A way on.
  struct Edge: Sendable {
    /// The place of its answer among those of the state's view.
    let answer: Int
    let target: Int
    /// Whether best conduct goes this way.
    let isBest: Bool
    /// Whether the answer is as good as that of best conduct.
    let isAsGood: Bool
  }

  /// A state, in one of the forms in which it can be met.
  struct Node: Sendable {
    let state: PlayState
    /// The place, among the views, of what the step looks like in this state.
    let view: Int
    /// The state that it was first met after, and the place of the answer there that led here.
    let origin: (node: Int, answer: Int)?
    /// The places of its ways on.
    var edges = 0..<0
    /// The state that best conduct goes on to.
    var best: Int?
    /// Whether a way on was left out because there were too many states.
    var isCut = false
  }

  /// A condition, by its step, its list and its place there.
  struct Site: Hashable, Sendable {
    let step: Int
    let list: Int
    let place: Int

    // The numbers are small, and one is hashed faster than three.
    func hash(into hasher: inout Hasher) { hasher.combine(step ^ list << 20 ^ place << 40) }
  }

  /// The states; the first is the opening.
  private(set) var nodes: [Node] = []
  /// The ways between them, those of each state side by side.
  private(set) var edges: [Edge] = []
  /// What steps look like in them, each once.
  private(set) var views: [StepView] = []
  /// Whether every state was looked at.
  private(set) var isComplete = true
  /// The conditions that counted somewhere.
  private(set) var held: Set<Site> = []
  /// The facts of the case file that became known somewhere.
  private(set) var learned = BitSet128()
  /// The steps that were met.
  private(set) var steps: Set<Int> = []

  /// The ways between them the other way round, for what is asked from the end of a story.
  private(set) var sources = Sources()

  /// The states that lead to each state, side by side.
  struct Sources: Sendable {
    /// Where those of each state begin; one more stands for the end.
    var starts = [0]
    /// The states that lead to the first state, then those that lead to the next.
    var nodes: [Int] = []
  }

  /// Walks through a case.
  init(of source: Case, exemplar: Exemplar, limit: Int) {
    var guide = WalkGuide(of: source, exemplar: exemplar, limit: limit)
    // Room that is not used costs nothing, and what has to grow is copied again and again.
    let room = min(limit, CaseCheck.greatestStateCount)
    nodes.reserveCapacity(room)
    edges.reserveCapacity(2 * room)
    guide.states.reserveCapacity(room)
    _ = add(source.scenario.opening, after: nil, &guide)
    var next = 0
    while next < nodes.count {
      expand(next, &guide)
      next += 1
    }
    sources = turnedRound()
  }

  /// The states from the opening to one of them, as it was first met; that one included.
  func path(to node: Int) -> [Int] {
    var path = [node]
    var place = node
    while let origin = nodes[place].origin {
      path.append(origin.node)
      place = origin.node
    }
    return path.reversed()
  }

  /// The answers that lead from the opening to a state.
  func decisions(to node: Int) -> [Decision] {
    path(to: node).compactMap { place in
      nodes[place].origin.map { origin in
        views[nodes[origin.node].view].answers[origin.answer].decision
      }
    }
  }

  /// The answer that a way on from a state stands for.
  func decision(of edge: Edge, at node: Node) -> Decision {
    views[node.view].answers[edge.answer].decision
  }

  /// The way that an answer of best conduct goes from a state.
  func edge(of decision: Decision, at node: Node) -> Edge? {
    node.edges.count == 1
      ? edges[node.edges.lowerBound]
      : edges[node.edges].first { self.decision(of: $0, at: node) == decision }
  }

  /// The place of a state, which is new or known; nil where there are too many.
  private mutating func add(
    _ state: PlayState,
    after origin: (node: Int, answer: Int)?,
    _ guide: inout WalkGuide
  ) -> Int? {
    learned.formUnion(state.knownFacts)
    let number = guide.states.number(of: guide.keys.key(of: state))
    if number < nodes.count { return number }
    guard number < guide.limit else {
      isComplete = false
      return nil
    }
    nodes.append(Node(state: state, view: view(of: state, &guide), origin: origin))
    return number
  }

  /// The place of what the step looks like in a state.
  private mutating func view(of state: PlayState, _ guide: inout WalkGuide) -> Int {
    let number = guide.views.number(of: guide.viewKey(of: state))
    if number < views.count { return number }
    let view = StepView(of: state, guide.lists[state.step], guide.exemplar)
    views.append(view)
    steps.insert(state.step)
    held.formUnion(view.held)
    learned.formUnion(view.learned)
    if !view.isComplete { isComplete = false }
    return number
  }

  private mutating func expand(_ place: Int, _ guide: inout WalkGuide) {
    let (state, view) = (nodes[place].state, nodes[place].view)
    let answers = views[view].answers
    let start = edges.count
    for number in answers.indices {
      let after = guide.exemplar.story.state(after: answers[number].move, in: state)
      guard let target = add(after, after: (place, number), &guide) else {
        nodes[place].isCut = true
        continue
      }
      edges.append(
        Edge(
          answer: number,
          target: target,
          isBest: answers[number].isBest,
          isAsGood: answers[number].isAsGood
        )
      )
      if answers[number].isBest { nodes[place].best = target }
    }
    nodes[place].edges = start..<edges.count
  }
}

/// What a walk goes by.
struct WalkGuide {
  /// What of a state decides what its step looks like.
  struct ViewKey: Numbered {
    let step: StoryKey
    /// The minutes of the clock, as which channel is open is a matter of the hour; 0 where none is.
    let minutes: Int

    var folded: UInt64 { step.folded ^ UInt64(truncatingIfNeeded: minutes) << 32 }
  }

  let exemplar: Exemplar
  let limit: Int
  let lists: [[ConditionList]]
  let keys: StoryKeys
  /// Whether each step is a report.
  private let isReport: [Bool]
  /// The states met so far, by what tells them apart.
  var states = Numbering<StoryKey>()
  /// What steps looked like so far.
  var views = Numbering<ViewKey>()

  init(of source: Case, exemplar: Exemplar, limit: Int) {
    self.exemplar = exemplar
    self.limit = limit
    lists = zip(source.scenario.steps, source.keys).map { ConditionList.lists(of: $0, $1) }
    keys = exemplar.storyKeys
    isReport = source.keys.map { if case .report = $0 { true } else { false } }
  }

  func viewKey(of state: PlayState) -> ViewKey {
    ViewKey(
      step: keys.stepKey(of: state),
      minutes: isReport[state.step] ? state.clock.minutes : 0
    )
  }
}
