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
  /// Lines are taken that can be understood alone, and as few as can be of what only the story before
  /// them explains. Steps and cases give theirs by turns, so that a log does not tell one person's story.
  func log(seed: UInt64) -> RefresherQuestion.Subject? {
    var chance = SeededChance(seed: ~seed)
    let lines = all.filter { $0.observation?.key.answer == .ordinary }
    let ordinary = Dictionary(grouping: lines, by: \.standing).sorted { $0.key < $1.key }
      .flatMap { Self.byTurns($0.value, &chance) }.prefix(RefresherLog.length)
    let signs = signsOfLogs
    guard let log = RefresherLog(ordinary: ordinary.count, signs: signs.count, seed: seed) else {
      return nil
    }
    let places = log.lines.map { line in
      switch line {
      case .ordinary(let place): ordinary[place]
      case .sign(let place): signs[place]
      }
    }
    return .log(places, sign: log.sign)
  }

  /// The signs that a log can have: those that stand best alone.
  ///
  /// What is only to be checked is none.
  private var signsOfLogs: [PlacedItem] {
    let signs = all.filter { place in
      place.observation.map { $0.key.answer == .sign && !$0.key.isProtected } ?? false
    }
    let best = signs.map(\.standing).min()
    return signs.filter { $0.standing == best }
  }

  /// The places in chance's order, one of each step after the other.
  private static func byTurns(
    _ places: [PlacedItem],
    _ chance: inout SeededChance
  ) -> [PlacedItem] {
    var counts: [PlacedItem.Page: Int] = [:]
    return places.shuffled(using: &chance).enumerated()
      .map { number, place in
        defer { counts[place.page, default: 0] += 1 }
        return (turn: counts[place.page, default: 0], number: number, place: place)
      }
      .sorted { ($0.turn, $0.number) < ($1.turn, $1.number) }.map(\.place)
  }
}

extension PlacedItem {
  /// How well an observation is understood by whoever has not its story in mind, 0 being best: lines of a
  /// log are written one by one, the first list of a case sees its people for the first time, and what
  /// comes later often answers what came before.
  fileprivate var standing: Int {
    guard case .identify(let task) = task else { return 2 }
    if task.form == .lines { return 0 }
    let first = playable.scenario.steps.firstIndex {
      if case .identify = $0.task { true } else { false }
    }
    return step == first ? 1 : 2
  }
}
