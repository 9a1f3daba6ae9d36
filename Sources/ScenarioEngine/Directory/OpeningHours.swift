/// When a channel can be reached, in local minutes, with exceptions by day of the year.
package struct OpeningHours: Hashable, Sendable {
  /// A stretch of a day, in minutes after midnight; the end is not included.
  package struct Period: Hashable, Sendable {
    /// Days of the week, 0 for Monday.
    package let weekdays: Set<Int>
    /// The first minute, 0 to 1439.
    package let opens: Int
    /// The minute after the last, up to 1440.
    package let closes: Int

    /// Makes a period.
    package init(weekdays: Set<Int>, opens: Int, closes: Int) {
      self.weekdays = weekdays
      self.opens = opens
      self.closes = closes
    }
  }

  /// A day of the year with hours of its own.
  package struct Exception: Hashable, Sendable {
    /// The month, from 1.
    package let month: Int
    /// The day of the month, from 1.
    package let day: Int
    /// The minutes in which it is open; none where it is closed all day.
    package let open: Range<Int>?

    /// Makes an exception.
    package init(month: Int, day: Int, open: Range<Int>?) {
      self.month = month
      self.day = day
      self.open = open
    }
  }

  /// Whether it can be reached day and night.
  package let isAlwaysOpen: Bool
  /// The hours of a week.
  package let weekly: [Period]
  /// The days with hours of their own.
  package let exceptions: [Exception]

  /// Makes hours.
  package init(isAlwaysOpen: Bool, weekly: [Period] = [], exceptions: [Exception] = []) {
    self.isAlwaysOpen = isAlwaysOpen
    self.weekly = weekly
    self.exceptions = exceptions
  }

  /// Whether it can be reached at a local time.
  package func isOpen(at time: LocalTime) -> Bool {
    if isAlwaysOpen { return true }
    let (_, month, day) = time.date
    if let exception = exceptions.first(where: { $0.month == month && $0.day == day }) {
      return exception.open?.contains(time.minuteOfDay) ?? false
    }
    return weekly.contains { period in
      period.weekdays.contains(time.weekday)
        && period.opens <= time.minuteOfDay && time.minuteOfDay < period.closes
    }
  }

  /// When it opens next after a local time; nil where it is open, or closed for the next fortnight.
  package func nextOpening(after time: LocalTime) -> LocalTime? {
    guard !isOpen(at: time) else { return nil }
    let limit = 14 * 1440
    return stride(from: 1, through: limit, by: 1).lazy
      .map { time.advanced(by: $0) }.first { isOpen(at: $0) }
  }
}
