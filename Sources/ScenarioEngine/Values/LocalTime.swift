/// A local date and time to the minute, without a time zone, as the people of a case read a clock.
package struct LocalTime: Hashable, Comparable, Sendable {
  /// Minutes since 1970-01-01T00:00, local.
  package let minutes: Int

  /// Makes a time from minutes since 1970-01-01T00:00.
  package init(minutes: Int) {
    self.minutes = minutes
  }

  /// Reads `2026-03-02T06:45`; nil for anything else and for dates that do not exist.
  package init?(text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[4] == 45, bytes[7] == 45, bytes[10] == 84, bytes[13] == 58
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(Int?(0)) { sum, byte in
        guard let sum, byte >= 48, byte <= 57 else { return nil }
        return sum * 10 + Int(byte - 48)
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16),
      year >= 1970, (1...12).contains(month), hour < 24, minute < 60,
      day >= 1, day <= LocalTime.days(inMonth: month, of: year)
    else { return nil }
    minutes = LocalTime.dayNumber(year: year, month: month, day: day) * 1440 + hour * 60 + minute
  }

  package static func < (one: LocalTime, other: LocalTime) -> Bool {
    one.minutes < other.minutes
  }

  /// The time so many minutes later.
  package func advanced(by count: Int) -> LocalTime {
    LocalTime(minutes: minutes + count)
  }

  /// The minute of the day, 0 to 1439.
  package var minuteOfDay: Int {
    minutes - dayNumber * 1440
  }

  /// Days since 1970-01-01.
  package var dayNumber: Int {
    minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
  }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  package var weekday: Int {
    // 1970-01-01 was a Thursday.
    ((dayNumber + 3) % 7 + 7) % 7
  }

  /// The year, the month (1 to 12) and the day of the month.
  package var date: (year: Int, month: Int, day: Int) {
    // Civil-from-days for the proleptic Gregorian calendar (Hinnant, "chrono-Compatible
    // Low-Level Date Algorithms").
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day as `2026-03-02`.
  package var dayText: String {
    func digits(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    let (year, month, day) = date
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
