internal import ScenarioEngine

/// Conditions of a step that are tried in order, of which the first that holds counts.
struct ConditionList {
  /// What hangs on them.
  enum Subject: Hashable {
    /// Whether an item is there.
    case item(String)
    /// Where the story goes on.
    case ways
    /// How specific an observation is.
    case tier(observation: String)
    /// How urgent the case is.
    case urgency
  }

  let subject: Subject
  let conditions: [Condition]

  /// The place of the condition that counts in a state; nil where none holds.
  func counting(in state: PlayState) -> Int? {
    conditions.firstIndex { state.holds($0) }
  }

  /// The lists of a step that can come out in more than one way.
  static func lists(of step: Step, _ key: StepKey) -> [ConditionList] {
    let items = step.items
    var lists = items.map { ConditionList(subject: .item($0.id), conditions: [$0.when]) }
    lists.append(ConditionList(subject: .ways, conditions: step.routes.map(\.when)))
    switch key {
    case .identify(let keys):
      lists += zip(items, keys).map { item, key in
        ConditionList(
          subject: .tier(observation: item.id),
          conditions: key.tier.cases.map(\.when)
        )
      }
    case .urgency(let key):
      lists.append(ConditionList(subject: .urgency, conditions: key.band.cases.map(\.when)))
    case .report(let key):
      lists.append(
        ConditionList(subject: .urgency, conditions: key.urgency.band.cases.map(\.when))
      )
    default: break
    }
    return lists.filter { $0.conditions.contains { $0 != .always } }
  }
}
