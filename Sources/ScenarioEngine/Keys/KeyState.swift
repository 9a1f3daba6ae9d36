/// How far a key has come on its way from its authors to practitioners.
package enum KeyState: String, Hashable, Sendable, CaseIterable {
  /// Derived from sources by the authors alone.
  case synthesis
  /// Some answers of a case were rated, others are their authors' alone.
  case partlyRated = "partly-rated"
  /// Rated, but somewhere by fewer than ten practitioners, or eight for ratings.
  case smallPanel = "small-panel"
  /// Rated by a panel.
  case panel

  /// Whether results rest on answers that no panel stands behind yet.
  package var isProvisional: Bool { self != .panel }
}

extension KeyBasis {
  /// How far the key has come.
  package var state: KeyState {
    switch self {
    case .synthesis: .synthesis
    case .panel(let panel): panel.isSmall ? .smallPanel : .panel
    }
  }

  /// The panel, where practitioners answered.
  package var panel: Panel? {
    if case .panel(let panel) = self { panel } else { nil }
  }

  /// Whether practitioners disagree, so that the item is not scored.
  package var isDisputed: Bool { panel?.disagrees ?? false }
}

extension StepKey {
  /// The justifications of every part.
  package var justifications: [Justification] {
    switch self {
    case .none: []
    case .identify(let keys): keys.map(\.justification)
    case .questions(let keys): keys.map(\.justification)
    case .urgency(let key): [key.justification]
    case .choose(let keys): keys.map(\.justification)
    case .standings(_, let keys): keys.map(\.justification)
    case .report(let key):
      [key.urgency.justification, key.channels.justification]
        + key.facts.map(\.selection.justification)
    }
  }
}

extension Case {
  /// How far the keys of the case have come together.
  package var keyState: KeyState {
    let states = Set(keys.flatMap(\.justifications).map(\.basis.state))
    if states.contains(.synthesis) { return states.count == 1 ? .synthesis : .partlyRated }
    return states.contains(.smallPanel) ? .smallPanel : .panel
  }

  /// The ratings of a list of courses of action, rater by rater: a row for each rater, a column for
  /// each option, for figures over a whole panel such as alpha (evidence.md f6, from 20 items).
  ///
  /// Empty where the step holds no such list or only counts are known.
  package func ratings(at step: Int) -> [[Int]] {
    guard keys.indices.contains(step), case .standings(_, let options) = keys[step] else {
      return []
    }
    let columns = options.map { $0.justification.basis.panel?.ratings ?? [] }
    let count = columns.first?.count ?? 0
    guard columns.allSatisfy({ $0.count == count }) else { return [] }
    return (0..<count).map { rater in columns.map { $0[rater] } }
  }
}
