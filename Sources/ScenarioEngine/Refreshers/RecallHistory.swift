/// What became of what was once answered rightly: how often it was recalled when it was asked again, and
/// what is forgotten now.
package struct RecallHistory: Equatable, Sendable {
  /// The fewest answers from which a share is said.
  package static let fewest = 8

  /// How often something was asked that had been answered rightly the time before.
  package private(set) var asked = 0
  /// How often it was recalled then.
  package private(set) var recalled = 0
  /// The refreshers by number that were answered rightly once and wrongly the last time, those that were
  /// answered last first.
  package private(set) var forgotten: [Int] = []

  /// Follows the answers to each refresher in their order.
  package init(_ cards: [RefresherCard]) {
    var lapses: [(card: Int, time: Int)] = []
    for card in cards {
      var isKnown = card.wasKnownInCase
      var wasEverKnown = isKnown
      for review in card.reviews {
        let isRecalled = review.grade != .again
        if isKnown {
          asked += 1
          if isRecalled { recalled += 1 }
        }
        isKnown = isRecalled
        wasEverKnown = wasEverKnown || isRecalled
      }
      if wasEverKnown, !isKnown, let last = card.reviews.last {
        lapses.append((card.number, last.time.milliseconds))
      }
    }
    forgotten = lapses.sorted { ($0.time, $0.card) > ($1.time, $1.card) }.map(\.card)
  }
}

extension RefresherCard {
  /// Whether the case showed that it was known: it was answered rightly there, with doubt or without; the
  /// log of many lines stands in no case.
  fileprivate var wasKnownInCase: Bool {
    kind != .log && first != .again
  }
}
