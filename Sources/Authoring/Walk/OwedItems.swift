internal import ScenarioEngine

/// What best conduct meets from a state on, as far as it is scored.
struct OwedItems {
  /// Something that a criterion judges.
  struct Item: Hashable, Sendable {
    let criterion: String
    let step: Int
    /// The place among the step's items; 0 where the step is judged as a whole.
    let place: Int
  }

  private let checked: CheckedCase
  private var interner = Interner<Item>()
  /// The number of the set at each view, and from each state on, that was asked for.
  private var own: [Int?]
  private var known: [Int?]
  /// The state that best conduct goes on to, for each state.
  private let bestTarget: [Int?]
  /// Whether a state lies on the path that is being followed.
  private var isOnPath: [Bool]

  init(_ checked: CheckedCase) {
    self.checked = checked
    own = checked.walk.views.map { _ in nil }
    known = checked.walk.nodes.map { _ in nil }
    isOnPath = checked.walk.nodes.map { _ in false }
    bestTarget = checked.walk.nodes.map { $0.edges.first(where: \.isBest)?.target }
  }

  /// The items of a number.
  func items(of number: Int) -> Set<Item> { interner.sets[number] }

  /// The number of the items from a state of the walk on: equal items have the same.
  mutating func number(from start: Int) -> Int {
    if let known = known[start] { return known }
    var path: [Int] = []
    var node: Int? = start
    while let place = node, known[place] == nil, !isOnPath[place] {
      path.append(place)
      isOnPath[place] = true
      node = bestTarget[place]
    }
    var number = node.flatMap { known[$0] } ?? Interner<Item>.empty
    for place in path.reversed() {
      number = interner.union(ownNumber(checked.walk.nodes[place].view), number)
      known[place] = number
      isOnPath[place] = false
    }
    return number
  }

  private mutating func ownNumber(_ view: Int) -> Int {
    if let known = own[view] { return known }
    let number = interner.number(of: Self.items(at: checked.walk.views[view], checked))
    own[view] = number
    return number
  }

  /// Whether the items from a state on are all there: not where the walk was cut short.
  func isWhole(from start: Int) -> Bool {
    var passed: Set<Int> = []
    var place = start
    while passed.insert(place).inserted {
      guard let next = bestTarget[place] else { return !checked.walk.nodes[place].isCut }
      place = next
    }
    return true
  }

  /// The criteria that judge a step.
  static func judged(_ step: Int, _ checked: CheckedCase) -> [String] {
    switch checked.source.keys[step] {
    case .none: []
    case .identify: checked.criteria([.notice, .grade])
    case .questions: checked.criteria([.facts], of: .identify)
    case .urgency: checked.criteria([.course, .change])
    case .choose(let keys): keys.first.map { $0.levels.keys.sorted() } ?? []
    case .standings(let criterion, _): [criterion]
    case .report:
      checked.criteria([.decision])
        + checked.criteria([.channel, .facts, .labels, .balance], of: .report)
    }
  }

  private static func items(at view: StepView, _ checked: CheckedCase) -> Set<Item> {
    let step = view.state.step
    let isByItem =
      switch checked.source.keys[step] {
      case .identify, .questions: true
      default: false
      }
    let places = isByItem ? view.visible : [0]
    return Set(
      judged(step, checked).flatMap { criterion in
        places.map { Item(criterion: criterion, step: step, place: $0) }
      }
    )
  }
}

extension CheckedCase {
  /// The criteria of some measures, of all strands or of one.
  func criteria(_ measures: Set<Measure>, of strand: Strand? = nil) -> [String] {
    scoring.criteria.filter {
      measures.contains($0.measure) && (strand == nil || $0.strand == strand)
    }.map(\.id)
  }
}
