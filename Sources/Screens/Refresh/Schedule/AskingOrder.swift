internal import ScenarioEngine

/// The order in which what is due is asked; a session takes the first of it.
///
/// One rule: what was never asked since its case and what was asked before come **by turns**, and in each
/// of the two, by turns, what is most urgent and what has waited longest.
///
/// - Of what was never asked, the newest case is the most urgent, as its story is still present; of what
///   was asked before, what is nearest to being forgotten. Where one of the two has run out, the other
///   goes on.
/// - What has waited longest is what was due first. Without it, whatever is answered wrongly again and
///   again would stand before all the rest for ever: of each of the two, a session takes at least one that
///   has waited longest, so that something is asked at the latest in the session after as many as there
///   are things of its sort that were due before it.
/// - Of what is as urgent, cases come by turns, in a case observations, facts, channels and what is known
///   under other labels, and of each of them no neighbours: one page of one case at a stretch asks for
///   the page, and not for the difference between its things.
/// - The log comes in every session in which it is due, and so early that whoever leaves halfway met it.
///
/// That practice which is spread out lasts longer is well known [cepeda-2006]; these turns are our choice.
/// Nothing is drawn, so that two machines with the same records ask the same.
struct AskingOrder {
  /// Something that is due.
  struct Item {
    let plan: RefresherDeck.Plan
    /// When the case was finished that it is of, in milliseconds: by this cases are told apart.
    let metAt: Int
    /// Whether it was answered well in its case, and is asked under other labels.
    let isTwin: Bool
    /// Whether it was asked since its case.
    let wasAsked: Bool
  }

  /// How many questions stand before the log where there are as many.
  static let questionsBeforeLog = 3

  /// What is due, in order.
  let plans: [RefresherDeck.Plan]

  /// Puts what is due in order; it comes in the order in which it was met.
  init(of due: [Item]) {
    let mixed = Self.mixed(due.filter { $0.plan.kind != .log })
    let never = mixed.filter { !$0.wasAsked }
    let asked = mixed.filter(\.wasAsked)
    // The complement puts the newest first, and of no number it leaves the range.
    var order = Self.byTurns(
      Self.byTurns(never.ordered(by: { ~$0.metAt }), never.ordered(by: \.plan.dueDay)),
      Self.byTurns(asked.ordered(by: \.plan.recall), asked.ordered(by: \.plan.dueDay))
    )
    let log = due.filter { $0.plan.kind == .log }
    order.insert(contentsOf: log, at: min(order.count, Self.questionsBeforeLog))
    plans = order.map(\.plan)
  }

  /// Of two lists, by turns, the first that was not taken yet.
  private static func byTurns(_ first: [Item], _ second: [Item]) -> [Item] {
    var rests = [first[...], second[...]]
    var taken: Set<Int> = []
    var order: [Item] = []
    var turn = 0
    while !rests.allSatisfy(\.isEmpty) {
      rests[turn] = rests[turn].drop { taken.contains($0.plan.card) }
      if let next = rests[turn].popFirst() {
        taken.insert(next.plan.card)
        order.append(next)
      }
      turn = 1 - turn
    }
    return order
  }

  /// Cases by turns, the newest first.
  private static func mixed(_ items: [Item]) -> [Item] {
    firstOfEach(items.runs(of: { ~$0.metAt }).map(mixedKinds))
  }

  /// What is due of one case: its sorts by turns, and of each no neighbours.
  private static func mixedKinds(of items: [Item]) -> [Item] {
    firstOfEach(items.runs(of: \.sort).map(spread))
  }

  /// Of many lists the first of each, then the second of each, and so on.
  private static func firstOfEach(_ lists: [[Item]]) -> [Item] {
    guard lists.count > 1 else { return lists.first ?? [] }
    var left = lists
    var order: [Item] = []
    var turn = 0
    while !left.isEmpty {
      order += left.map { $0[turn] }
      turn += 1
      left.removeAll { $0.count == turn }
    }
    return order
  }

  /// The first, the one in the middle, those in the middle of both halves, and so on: the bits of their
  /// places turned round.
  private static func spread(_ items: [Item]) -> [Item] {
    guard items.count > 1 else { return items }
    let bits = Int.bitWidth - max(0, items.count - 1).leadingZeroBitCount
    let turned = items.indices.map { place in
      (0..<bits).reduce(0) { turned, bit in turned << 1 | (place >> bit & 1) }
    }
    return items.indices.sorted { turned[$0] < turned[$1] }.map { items[$0] }
  }
}

extension AskingOrder.Item {
  /// The sorts of a case, in the order in which they take turns.
  fileprivate var sort: Int {
    switch plan.kind {
    case .observation: isTwin ? 3 : 0
    case .fact: 1
    case .channels: 2
    case .log: 4
    }
  }
}

extension [AskingOrder.Item] {
  /// In the order of a value, and of what has the same one as it was.
  fileprivate func ordered<Value: Comparable>(by value: (Element) -> Value) -> [Element] {
    let values = map(value)
    let places = indices.sorted {
      values[$0] == values[$1] ? $0 < $1 : values[$0] < values[$1]
    }
    return places.map { self[$0] }
  }

  /// What has the same value side by side, in the order of the values.
  fileprivate func runs<Value: Comparable>(of value: (Element) -> Value) -> [[Element]] {
    guard count > 1 else { return isEmpty ? [] : [self] }
    var runs: [[Element]] = []
    var last: Value?
    for item in ordered(by: value) {
      let own = value(item)
      if own == last {
        runs[runs.count - 1].append(item)
      } else {
        runs.append([item])
        last = own
      }
    }
    return runs
  }
}
