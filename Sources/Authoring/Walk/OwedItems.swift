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
  private var sets = Interner<Item>()
  /// The number of the set for each state that was asked for.
  private var known: [Int: Int] = [:]

  init(_ checked: CheckedCase) {
    self.checked = checked
  }

  /// The items from a state of the walk on.
  mutating func items(from start: Int) -> Set<Item> {
    var path: [Int] = []
    var passed: Set<Int> = []
    var node: Int? = start
    while let place = node, known[place] == nil, passed.insert(place).inserted {
      path.append(place)
      node = checked.walk.nodes[place].edges.first(where: \.isBest)?.target
    }
    var number = node.flatMap { known[$0] } ?? Interner<Item>.empty
    for place in path.reversed() {
      let own = sets.number(of: Self.items(at: checked.walk.nodes[place], checked))
      number = sets.union(own, number)
      known[place] = number
    }
    return sets.sets[number]
  }

  /// Whether the items from a state on are all there: not where the walk was cut short.
  func isWhole(from start: Int) -> Bool {
    var passed: Set<Int> = []
    var place = start
    while passed.insert(place).inserted {
      let node = checked.walk.nodes[place]
      guard let next = node.edges.first(where: \.isBest)?.target else { return !node.isCut }
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

  private static func items(at node: Walk.Node, _ checked: CheckedCase) -> Set<Item> {
    let step = node.state.step
    let isByItem =
      switch checked.source.keys[step] {
      case .identify, .questions: true
      default: false
      }
    let places = isByItem ? node.visible : [0]
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
