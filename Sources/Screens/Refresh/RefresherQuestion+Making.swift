package import ScenarioEngine

extension RefresherQuestion {
  /// Makes the question for a turn of a refresher out of its case as it was played; nil where the item is
  /// not in the case, or there are too few lines for a log.
  ///
  /// The case comes in the variant that `variant(turn:played:among:)` names.
  package init?(
    id: String,
    card: Int,
    turn: Int,
    _ item: RefresherItem,
    in own: PlayableCase,
    played: String,
    pool: ObservationPool,
    seed: UInt64
  ) {
    let subject: Subject?
    switch item.kind {
    case .observation:
      subject = own.place(ofObservation: item.itemID).map { place in
        Self.observation(place, turn: turn, played: played, pool)
      }
    case .fact: subject = own.place(ofFact: item.itemID).map(Subject.fact)
    case .channels: subject = own.place(ofReport: item.itemID).map(Subject.channels)
    case .log: subject = pool.log(seed: seed)
    }
    guard let subject else { return nil }
    self.init(id: id, card: card, turn: turn, subject)
  }

  /// The variant in which a case is asked about: from one time to the next the other one, and the first
  /// time not the one that was played; empty where there are none.
  package static func variant(turn: Int, played: String, among ids: [String]) -> String {
    guard let place = ids.firstIndex(of: played) else { return ids.first ?? "" }
    return ids[(place + turn) % ids.count]
  }

  /// An observation, from one time to the next in another story where there is one, the first time in
  /// that other one; of a case with variants always in its own.
  private static func observation(
    _ own: PlacedItem,
    turn: Int,
    played: String,
    _ pool: ObservationPool
  ) -> Subject {
    let head = own.playable.scenario.head
    guard head.variants.isEmpty else {
      return .observation(own, head.variant == played ? .sameCase : .otherVariant(played: played))
    }
    let stories = [own] + pool.stories(like: own)
    let place = turn % stories.count
    return .observation(stories[place], place == 0 ? .sameCase : .otherCase)
  }
}

extension PlayableCase {
  /// Where an observation is, by its id.
  func place(ofObservation id: String) -> PlacedItem? {
    for (step, content) in scenario.steps.enumerated() {
      guard case .identify(let task) = content.task,
        let item = task.observations.firstIndex(where: { $0.id == id })
      else { continue }
      return PlacedItem(in: self, step: step, item: item)
    }
    return nil
  }

  /// Where a fact of a report is, by its id.
  func place(ofFact id: String) -> PlacedItem? {
    for (step, content) in scenario.steps.enumerated() {
      guard case .report(let task) = content.task,
        let item = task.facts.firstIndex(where: { $0.id == id })
      else { continue }
      return PlacedItem(in: self, step: step, item: item)
    }
    return nil
  }

  /// Where a report is, by the id of its step.
  func place(ofReport id: String) -> PlacedItem? {
    guard let step = scenario.stepIndex(id), case .report = scenario.steps[step].task else {
      return nil
    }
    return PlacedItem(in: self, step: step)
  }
}
