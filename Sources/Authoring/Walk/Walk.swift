internal import ScenarioEngine

/// Every state that the story of a case can come to, with the ways between them.
///
/// States that differ only in what no condition asks for count as one.
struct Walk: Sendable {
  /// A way on.
  struct Edge: Sendable {
    let decision: Decision
    let target: Int
    /// Whether best conduct goes this way.
    let isBest: Bool
    /// Whether the answer is as good as that of best conduct.
    let isAsGood: Bool
  }

  /// A state, in one of the forms in which it can be met.
  struct Node: Sendable {
    let state: PlayState
    /// The items that are there.
    let visible: [Int]
    /// The state that it was first met after, and the answer that led here.
    let origin: (node: Int, decision: Decision)?
    var edges: [Edge] = []
    /// Whether a way on was left out because there were too many states.
    var isCut = false

    /// The way that an answer of best conduct goes.
    func edge(of decision: Decision) -> Edge? {
      edges.count == 1 ? edges[0] : edges.first { $0.decision == decision }
    }
  }

  /// A condition, by its step, its list and its place there.
  struct Site: Hashable, Sendable {
    let step: Int
    let list: Int
    let place: Int
  }

  /// The states; the first is the opening.
  private(set) var nodes: [Node] = []
  /// Whether every state was looked at.
  private(set) var isComplete = true
  /// The conditions that counted somewhere.
  private(set) var held: Set<Site> = []
  /// The facts of the case file that became known somewhere.
  private(set) var learned = BitSet128()
  /// The steps that were met.
  private(set) var steps: Set<Int> = []

  /// Walks through a case.
  init(of source: Case, exemplar: Exemplar, limit: Int) {
    var guide = WalkGuide(of: source, exemplar: exemplar, limit: limit)
    _ = add(source.scenario.opening, after: nil, &guide)
    var next = 0
    while next < nodes.count {
      expand(next, &guide)
      next += 1
    }
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
    path(to: node).compactMap { nodes[$0].origin?.decision }
  }

  /// The place of a state, which is new or known; nil where there are too many.
  private mutating func add(
    _ state: PlayState,
    after origin: (node: Int, decision: Decision)?,
    _ guide: inout WalkGuide
  ) -> Int? {
    learned.formUnion(state.knownFacts)
    let key = guide.keys.key(of: state)
    if let known = guide.places[key] { return known }
    guard nodes.count < guide.limit else {
      isComplete = false
      return nil
    }
    guide.places[key] = nodes.count
    let visible = Array(guide.story.visibleItems(in: state))
    nodes.append(Node(state: state, visible: visible, origin: origin))
    steps.insert(state.step)
    for (list, conditions) in guide.lists[state.step].enumerated()
    where conditions.subject != .ways {
      if let place = conditions.counting(in: state) {
        held.insert(Site(step: state.step, list: list, place: place))
      }
    }
    return nodes.count - 1
  }

  private mutating func expand(_ place: Int, _ guide: inout WalkGuide) {
    let node = nodes[place]
    let answers = StoryDecisions(
      in: node.state,
      visible: node.visible,
      guide.scenario,
      guide.exemplar
    )
    if !answers.isComplete { isComplete = false }
    learn(node, guide)
    for decision in answers.decisions {
      guard let after = try? guide.story.state(after: decision, in: node.state) else { continue }
      noteWay(after: decision, node.state, guide)
      guard let target = add(after, after: (place, decision), &guide) else {
        nodes[place].isCut = true
        continue
      }
      let isBest = decision == answers.best
      let isAsGood = isBest || guide.exemplar.isAsGood(decision, in: node.state)
      nodes[place].edges.append(
        Edge(decision: decision, target: target, isBest: isBest, isAsGood: isAsGood)
      )
    }
  }

  /// Adds what questions, and options of a sorted list, without other effects would tell.
  private mutating func learn(_ node: Node, _ guide: WalkGuide) {
    let effects: [Effects]
    switch guide.scenario.steps[node.state.step].task {
    case .questions(let task): effects = node.visible.map { task.questions[$0].effects }
    case .handle(let task) where task.ask == .sort:
      effects = node.visible.map { task.options[$0].effects }
    default: return
    }
    for fact in effects.flatMap(\.reveals) { learned.insert(fact) }
  }

  /// Notes which of the step's own ways on an answer took.
  private mutating func noteWay(after decision: Decision, _ state: PlayState, _ guide: WalkGuide) {
    let step = state.step
    guard let list = guide.lists[step].firstIndex(where: { $0.subject == .ways }) else { return }
    if case .choose(let place) = decision, case .handle(let task) = guide.scenario.steps[step].task,
      task.options[place].next != nil
    {
      return
    }
    guard let answered = try? guide.story.answered(decision, in: state),
      let place = guide.lists[step][list].counting(in: answered)
    else { return }
    held.insert(Site(step: step, list: list, place: place))
  }
}

/// What a walk goes by.
struct WalkGuide {
  let scenario: Scenario
  let exemplar: Exemplar
  let limit: Int
  let lists: [[ConditionList]]
  let keys: StoryKeys
  /// The case, ready for playing.
  let story: Story
  /// The states met so far.
  var places: [StoryKey: Int] = [:]

  init(of source: Case, exemplar: Exemplar, limit: Int) {
    scenario = source.scenario
    self.exemplar = exemplar
    self.limit = limit
    lists = zip(source.scenario.steps, source.keys).map { ConditionList.lists(of: $0, $1) }
    keys = exemplar.storyKeys
    story = exemplar.story
  }
}
