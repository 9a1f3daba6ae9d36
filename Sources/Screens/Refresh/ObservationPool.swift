internal import ScenarioEngine

/// The observations of the cases that a trainee has finished, from which refreshers take other stories
/// and the lines of logs.
///
/// Of no other case, as a question would give away what its first attempt measures.
package struct ObservationPool: Sendable {
  private let all: [PlacedItem]

  /// Gathers the observations of cases; those on which a panel disagrees are left out.
  package init(of cases: [PlayableCase]) {
    all = cases.filter { !$0.scenario.head.isGuide }.flatMap(Self.observations)
  }

  private static func observations(of playable: PlayableCase) -> [PlacedItem] {
    playable.scenario.steps.indices.flatMap { step -> [PlacedItem] in
      guard case .identify(let keys) = playable.source.keys[step] else { return [] }
      return keys.indices
        .filter { !keys[$0].justification.basis.isDisputed }
        .map { PlacedItem(in: playable, step: step, item: $0) }
    }
  }

  /// What is the same kind of thing as an observation in the stories of other cases: of the same group,
  /// with the same answer.
  func stories(like own: PlacedItem) -> [PlacedItem] {
    guard let key = own.observation?.key, !key.group.isEmpty else { return [] }
    let id = own.playable.scenario.head.id
    return all.filter { place in
      guard let other = place.observation?.key else { return false }
      return place.playable.scenario.head.id != id && other.group == key.group
        && other.answer == key.answer
    }
  }

  /// A log of many ordinary lines with one sign or none; nil where there are too few to make one.
  ///
  /// Lines that stand in a log in their case are taken before others, and signs before what is only to be
  /// checked.
  func log(seed: UInt64) -> RefresherQuestion.Subject? {
    let ordinary = preferred(all.filter { $0.observation?.key.answer == .ordinary }) { place in
      if case .identify(let task) = place.task { task.form == .lines } else { false }
    }
    let signs = all.filter { place in
      place.observation.map { $0.key.answer == .sign && !$0.key.isProtected } ?? false
    }
    guard let log = RefresherLog(ordinary: ordinary.count, signs: signs.count, seed: seed) else {
      return nil
    }
    let lines = log.lines.map { line in
      switch line {
      case .ordinary(let place): ordinary[place]
      case .sign(let place): signs[place]
      }
    }
    return .log(lines, sign: log.sign)
  }

  /// Those that are preferred where they are enough for a log, else all.
  private func preferred(
    _ places: [PlacedItem],
    _ isPreferred: (PlacedItem) -> Bool
  ) -> [PlacedItem] {
    let best = places.filter(isPreferred)
    return best.count >= RefresherLog.length ? best : places
  }
}
