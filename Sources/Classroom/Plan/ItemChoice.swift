internal import ScenarioEngine

/// Which observations or options of a step a class votes on.
///
/// The heaviest of those to be noticed (or to be done) and the heaviest of the others, as a missed
/// sign and a wrongly reported person are both harm; then the heaviest that are left. They go back
/// into the author's order, so that the choice gives no answer away.
struct ItemChoice {
  private struct Item {
    let place: Int
    let isWanted: Bool
    let weight: Int
  }

  /// The items, by place, in the author's order.
  let items: [Int]

  /// Chooses among the items that are there in a state; among all where none is known.
  init(_ source: Case, _ story: Story, _ step: Int, _ state: PlayState?) {
    let visible = state.map(story.visibleItems)
    let candidates = Self.candidates(source.keys[step], state).filter {
      visible?.contains($0.place) ?? true
    }
    guard source.scenario.steps[step].task.votedItems != nil else {
      items = []
      return
    }
    let order = candidates.sorted {
      $0.weight == $1.weight ? $0.place < $1.place : $0.weight > $1.weight
    }
    var chosen = [true, false].compactMap { side in order.first { $0.isWanted == side }?.place }
    for item in order where chosen.count < VoteQuestion.mostItems && !chosen.contains(item.place) {
      chosen.append(item.place)
    }
    items = chosen.sorted()
  }

  private static func candidates(_ key: StepKey, _ state: PlayState?) -> [Item] {
    switch key {
    case .identify(let keys):
      keys.enumerated().map { place, key in
        Item(place: place, isWanted: key.isToBeNoticed, weight: weight(of: key, state))
      }
    case .standings(_, let keys):
      keys.enumerated().map { place, key in
        Item(place: place, isWanted: key.standing.isWanted, weight: key.standing.weight)
      }
    default: []
    }
  }

  private static func weight(of key: ObservationKey, _ state: PlayState?) -> Int {
    // Faith, origin, looks and opinion are what people wrongly report most.
    guard key.isToBeNoticed else { return key.isProtected ? 2 : 1 }
    let tier = state?.value(of: key.tier) ?? key.tier.cases.last?.value
    let base = (tier.flatMap(SignTier.allCases.firstIndex) ?? 0) + 1
    return key.checkAtOnce ? base + 3 : base
  }
}

extension StandingKey.Standing {
  fileprivate var isWanted: Bool { self == .recommended || self == .acceptable }

  /// The ends of the scale divide a class more than its middle.
  fileprivate var weight: Int { self == .recommended || self == .harmful ? 2 : 1 }
}
