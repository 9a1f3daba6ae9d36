/// The critical errors that the answers of a case can make (rubric-draft, section 5).
///
/// Each error has a place among all that its authors and the rubric's rules name, by its id.
struct CriticalTable: Sendable {
  /// What can be made at a step.
  enum Chance: Sendable {
    case none
    /// What each option would be.
    case choice(ContiguousArray<Places>)
    /// What each channel would be, and the facts that are protected.
    case report(channels: ContiguousArray<Places>, protected: Places)
  }

  /// The ids, sorted.
  let ids: [String]
  /// What can be made at each step.
  let chances: ContiguousArray<Chance>
  /// The error of a report that rests on protected things alone; empty where no rule says so.
  let protectedAlone: Places
  /// The error of leaving danger; empty where no rule says so.
  let dangerLeft: Places

  init(of source: Case, _ rubric: Rubric) {
    let named = source.keys.flatMap(\.criticalErrors) + rubric.criticalErrors.map(\.id)
    let ids = Set(named).sorted()
    func place(_ id: String?) -> Places { Places(ids.indices.filter { ids[$0] == id }) }
    func place(_ rule: CriticalError.Rule) -> Places {
      place(rubric.criticalErrors.first { $0.rule == rule }?.id)
    }
    self.ids = ids
    protectedAlone = place(.protectedAlone)
    dangerLeft = place(.dangerLeft)
    chances = ContiguousArray(
      zip(source.scenario.steps, source.keys).map { step, key in
        switch (step.task, key) {
        case (_, .choose(let keys)):
          return .choice(ContiguousArray(keys.map { place($0.critical) }))
        case (.report(let task), .report(let key)):
          let protected = key.facts.indices.filter { key.facts[$0].isProtected }
          return .report(
            channels: ContiguousArray(task.channels.map { place(key.channels.critical[$0]) }),
            protected: Places(protected)
          )
        default: return .none
        }
      }
    )
  }
}

extension StepKey {
  /// The ids of the critical errors that an author has flagged.
  fileprivate var criticalErrors: [String] {
    switch self {
    case .choose(let keys): keys.compactMap(\.critical)
    case .report(let key): Array(key.channels.critical.values)
    case .none, .identify, .questions, .urgency, .standings: []
    }
  }
}
