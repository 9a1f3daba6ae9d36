/// When something was answered: on every clock, and on the calendar of the place where it was.
package struct ReviewTime: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00, UTC.
  package let milliseconds: Int
  /// The day there, since 1970-01-01.
  package let day: Int

  /// Makes a time.
  package init(milliseconds: Int, day: Int) {
    self.milliseconds = milliseconds
    self.day = day
  }

  /// Reads a local time with its offset, `2026-11-23T18:39:32+01:00`, to the minute; nil for anything else.
  package init?(timestamp: String) {
    guard let moment = Moment(timestamp: timestamp),
      let local = LocalTime(text: String(timestamp.prefix(16)))
    else { return nil }
    self.init(milliseconds: moment.minutes * 60_000, day: local.dayNumber)
  }
}

/// An item of a trainee with all that was ever answered to it: what its schedule is worked out from.
package struct RefresherCard: Hashable, Sendable {
  /// One answer.
  package struct Review: Hashable, Sendable {
    /// When.
    package let time: ReviewTime
    /// How well it was recalled.
    package let grade: RecallGrade

    /// Makes an answer.
    package init(at time: ReviewTime, _ grade: RecallGrade) {
      self.time = time
      self.grade = grade
    }
  }

  /// The number by which the records name it, which grows.
  package let number: Int
  /// What is asked.
  package let kind: RefresherItem.Kind
  /// When the case was finished that it is of.
  package let metAt: ReviewTime
  /// How well it was recalled in the case; none where nothing was asked, or it was simply known.
  package let first: RecallGrade?
  /// The answers since, in the order in which they were given, whatever the clock said then.
  package var reviews: [Review]

  /// Makes a card.
  package init(
    number: Int,
    kind: RefresherItem.Kind,
    metAt: ReviewTime,
    first: RecallGrade?,
    reviews: [Review] = []
  ) {
    self.number = number
    self.kind = kind
    self.metAt = metAt
    self.first = first
    self.reviews = reviews
  }

  /// How far behind another clock a clock may be before what it says is taken for the future.
  package static let tolerance = 24 * 60 * 60 * 1_000

  /// The grades in their order, each with the whole days since the one before, and the day of the last;
  /// no day where every time lies in the future.
  ///
  /// Days are counted by the calendar of the place where an answer was given, so that neither summer time
  /// nor a journey makes or takes one. The order is that of the answers. A clock that was set back gives
  /// fewer than no days, which count as none; what lies in the future was answered by a clock that ran
  /// ahead, and no time is taken to have passed.
  package func history(now: ReviewTime) -> (steps: [(grade: RecallGrade, days: Int)], last: Int?) {
    var steps: [(grade: RecallGrade, days: Int)] = []
    steps.reserveCapacity(reviews.count + 1)
    var last: Int?
    func days(upTo time: ReviewTime) -> Int {
      guard time.milliseconds <= now.milliseconds + Self.tolerance else { return 0 }
      defer { last = max(last ?? time.day, time.day) }
      return max(0, time.day - (last ?? time.day))
    }
    let met = days(upTo: metAt)
    if let first { steps.append((first, met)) }
    for review in reviews { steps.append((review.grade, days(upTo: review.time))) }
    return (steps, last)
  }
}
