package import ScenarioEngine
internal import Statistics

/// All refreshers of a trainee, and when each is due: worked out from what was answered by FSRS-6 each
/// time it is asked, and never stored [fsrs].
package struct RefresherDeck: Sendable {
  /// The most questions of a session: three to five minutes.
  package static let sessionLength = 8

  private let cards: [RefresherCard]
  private let retention: Retention
  private let model = MemoryModel.standard

  /// Makes a deck.
  package init(_ cards: [RefresherCard], retention: Retention) {
    self.cards = cards
    self.retention = retention
  }

  /// When one refresher is due.
  package struct Plan: Hashable, Sendable {
    /// Which.
    package let card: Int
    /// What it asks.
    package let kind: RefresherItem.Kind
    /// The day on which it is due, since 1970-01-01 in this place.
    package let dueDay: Int
    /// The chance that it is recalled today, from 0 to 1; the wished one where it was never asked.
    package let recall: Double
  }

  /// When each refresher is due, in the order of the cards.
  package func plans(now: ReviewTime) -> [Plan] { cards.map { plan($0, now) } }

  private func plan(_ card: RefresherCard, _ now: ReviewTime) -> Plan {
    let history = card.history(now: now)
    var state: MemoryState?
    for (grade, days) in history.steps {
      guard let grade = MemoryGrade(rawValue: grade.rawValue) else { continue }
      state =
        state.map { model.state(after: grade, elapsedDays: days, from: $0) }
        ?? model.state(afterFirst: grade)
    }
    // What was only ever answered in the future, as a clock had it, is asked at once.
    guard let last = history.last else {
      return Plan(card: card.number, kind: card.kind, dueDay: now.day, recall: retention.share)
    }
    guard let state else {
      return Plan(card: card.number, kind: card.kind, dueDay: last + 1, recall: retention.share)
    }
    return Plan(
      card: card.number,
      kind: card.kind,
      dueDay: last + model.interval(retention: retention.share, stability: state.stability),
      recall: model.retrievability(afterDays: now.day - last, stability: state.stability)
    )
  }

  /// What is due, in the order in which it is asked.
  package func order(now: ReviewTime) -> [Int] {
    order(of: plans(now: now), today: now.day).map(\.card)
  }

  /// How much is due.
  package func due(now: ReviewTime) -> RefresherDue {
    let plans = plans(now: now)
    let order = order(of: plans, today: now.day)
    let session = order.prefix(Self.sessionLength)
    let seconds = session.reduce(0) { $0 + RefresherItem.seconds(for: $1.kind) }
    return RefresherDue(
      count: order.count,
      inSession: session.count,
      minutes: (seconds + 59) / 60,
      nextDay: plans.map(\.dueDay).filter { $0 > now.day }.min()
    )
  }

  private func order(of plans: [Plan], today: Int) -> [Plan] {
    let due = zip(plans, cards).filter { $0.0.dueDay <= today }.map { plan, card in
      AskingOrder.Item(
        plan: plan,
        metAt: card.metAt.milliseconds,
        isTwin: card.first == nil,
        wasAsked: !card.reviews.isEmpty
      )
    }
    return AskingOrder(of: due).plans
  }
}
