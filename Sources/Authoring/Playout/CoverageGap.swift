internal import ScenarioEngine
package import ScenarioFiles

/// Something of a case that came up in no play, or that only ever came out one way.
package struct CoverageGap: Hashable, Sendable {
  /// What it is.
  package enum Kind: Hashable, Sendable {
    /// The step was never met.
    case neverMet
    /// An item was never there.
    case neverShown(String)
    /// An option was never chosen, or a question never asked.
    case neverTaken(String)
    /// The way on that serves where no other does was never taken; the step that it leads to.
    case neverWentOn(to: String)
    /// A condition never held.
    case neverHeld(ConditionCoverage.Subject)
    /// A condition always held.
    case alwaysHeld(ConditionCoverage.Subject)
  }

  /// What it is.
  package let kind: Kind
  /// The step's id.
  package let step: String

  /// Where it stands in the file.
  package func place(in places: SourceMap) -> Finding.Place? {
    switch kind {
    case .neverMet: places.place(of: .step, step)
    case .neverShown(let id): places.place(of: .item, id, member: "when")
    case .neverTaken(let id): places.place(of: .item, id)
    case .neverWentOn: places.place(of: .step, step, member: "next")
    case .neverHeld(let subject), .alwaysHeld(let subject): place(of: subject, in: places)
    }
  }

  private func place(
    of subject: ConditionCoverage.Subject,
    in places: SourceMap
  ) -> Finding.Place? {
    switch subject {
    case .item(let id): places.place(of: .item, id, member: "when")
    case .route: places.place(of: .step, step, member: "next")
    case .tier(let observation, _): places.place(of: .item, observation, member: "key")
    case .urgency: places.place(of: .step, step, member: "key")
    }
  }
}

extension StoryCoverage {
  /// What came up in no play, in the order of the case; of a step that was never met nothing more.
  package var gaps: [CoverageGap] {
    steps.flatMap { step in
      step.gaps(to: steps.map(\.id)).map { CoverageGap(kind: $0, step: step.id) }
    }
  }
}

extension StepCoverage {
  fileprivate func gaps(to ids: [String]) -> [CoverageGap.Kind] {
    guard met > 0 else { return [.neverMet] }
    let hidden = Set(items.filter { $0.shown == 0 }.map(\.id))
    let untaken = items.filter { $0.taken == 0 && !hidden.contains($0.id) }.map(\.id)
    let asked = conditions.filter { condition in
      if case .item(let id) = condition.subject { !hidden.contains(id) } else { true }
    }
    return items.filter { hidden.contains($0.id) }.map { .neverShown($0.id) }
      + untaken.map { .neverTaken($0) }
      + asked.filter { $0.held == 0 }.map { .neverHeld($0.subject) }
      + asked.filter { $0.failed == 0 && $0.held > 0 }.map { .alwaysHeld($0.subject) }
      + unusedDefault(ids)
  }

  /// The way on that has no condition, where others came before it every time.
  private func unusedDefault(_ ids: [String]) -> [CoverageGap.Kind] {
    let routes = ways.filter { if case .route = $0.cause { true } else { false } }
    guard routes.count > 1, let last = routes.last, last.taken == 0 else { return [] }
    return [.neverWentOn(to: ids[last.target])]
  }
}
