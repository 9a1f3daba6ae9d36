/// How much is to be refreshed.
package struct RefresherDue: Hashable, Sendable {
  /// How many refreshers are due.
  package let count: Int
  /// How many of them the next session asks.
  package let inSession: Int
  /// About how many minutes that takes; 0 where nothing is due.
  package let minutes: Int
  /// The day after today on which the next one is due, since 1970-01-01 in this place; none where there
  /// is none.
  package let nextDay: Int?

  /// Says how much is due.
  package init(count: Int, inSession: Int, minutes: Int, nextDay: Int?) {
    self.count = count
    self.inSession = inSession
    self.minutes = minutes
    self.nextDay = nextDay
  }

  /// Whether anything is due.
  package var isAny: Bool { count > 0 }
}
