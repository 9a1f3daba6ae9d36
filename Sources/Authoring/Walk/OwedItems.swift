internal import ScenarioEngine

/// What best conduct meets from a state on, as far as it is scored.
struct OwedItems {
  /// Something that a criterion judges.
  struct Item: Hashable, Sendable {
    /// The criterion, by its place in the rubric.
    let criterion: Int
    let step: Int
    /// The place among the step's items; 0 where the step is judged as a whole.
    let place: Int

    // The numbers are small, and one is hashed faster than three.
    func hash(into hasher: inout Hasher) { hasher.combine(step ^ criterion << 20 ^ place << 40) }
  }

  /// What decides which items are met at a view: the step, and what is there of it where each item
  /// counts by itself.
  private struct Look: Numbered {
    let step: Int
    let items: Places

    var folded: UInt64 { items.folded.folding(step) }
  }

  private let checked: CheckedCase
  private var interner = Interner<Item>()
  /// The number of the set at each view, at all that look alike, and from each state on, that was asked
  /// for.
  private var own: [Int?]
  private var alike = Memo<Look, Int>()
  private var known: [Int?]
  /// Whether a state lies on the path that is being followed, and that path.
  private var isOnPath: [Bool]
  private var path: [Int] = []

  init(_ checked: CheckedCase) {
    self.checked = checked
    own = Array(repeating: nil, count: checked.walk.views.count)
    known = Array(repeating: nil, count: checked.walk.nodes.count)
    isOnPath = Array(repeating: false, count: checked.walk.nodes.count)
  }

  /// The items of a number.
  func items(of number: Int) -> Set<Item> { interner.sets[number] }

  /// The number of the items from a state of the walk on: equal items have the same.
  mutating func number(from start: Int) -> Int {
    if let known = known[start] { return known }
    var node: Int? = start
    while let place = node, known[place] == nil, !isOnPath[place] {
      path.append(place)
      isOnPath[place] = true
      node = checked.walk.nodes[place].best
    }
    var number = node.flatMap { known[$0] } ?? Interner<Item>.empty
    while let place = path.popLast() {
      number = interner.union(ownNumber(checked.walk.nodes[place].view), number)
      known[place] = number
      isOnPath[place] = false
    }
    return number
  }

  private mutating func ownNumber(_ view: Int) -> Int {
    if let known = own[view] { return known }
    let look = look(of: checked.walk.views[view])
    let number = alike[look] ?? interner.number(of: Self.items(at: look, checked))
    alike[look] = number
    own[view] = number
    return number
  }

  private func look(of view: StepView) -> Look {
    let step = view.state.step
    return switch checked.source.keys[step] {
    case .identify, .questions: Look(step: step, items: view.items)
    default: Look(step: step, items: Places(below: 1))
    }
  }

  /// Whether the items from a state on are all there: not where the walk was cut short.
  func isWhole(from start: Int) -> Bool {
    var passed: Set<Int> = []
    var place = start
    while passed.insert(place).inserted {
      let node = checked.walk.nodes[place]
      guard let next = node.best else { return !node.isCut }
      place = next
    }
    return true
  }

  private static func items(at look: Look, _ checked: CheckedCase) -> Set<Item> {
    Set(
      checked.scoring.criteria(judging: look.step).flatMap { criterion in
        look.items.map { Item(criterion: criterion.place, step: look.step, place: $0) }
      }
    )
  }
}
