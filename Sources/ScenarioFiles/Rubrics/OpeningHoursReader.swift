internal import JSONText
internal import ScenarioEngine

/// Reads when a channel can be reached.
enum OpeningHoursReader {
  /// The days of a week, from Monday.
  enum Day: String, CaseIterable {
    case mon, tue, wed, thu, fri, sat, sun
  }

  /// Reads hours.
  static func read(_ object: ObjectReader) -> OpeningHours {
    let isAlwaysOpen = object.boolean("always")
    if isAlwaysOpen == object.has("weekly") {
      object.report(.hoursContradict, at: object.has("always") ? "always" : "weekly")
    }
    let weekly = object.objects("weekly", as: .period, limit: 32).compactMap(period)
    let exceptions = object.objects("exceptions", as: .dayException, limit: 64).compactMap(
      exception
    )
    return OpeningHours(isAlwaysOpen: isAlwaysOpen, weekly: weekly, exceptions: exceptions)
  }

  private static func period(_ object: ObjectReader) -> OpeningHours.Period? {
    let days = object.list("days").prefix(7).compactMap { object.run.word($0, Day.self) }
    guard let minutes = minutes(object) else { return nil }
    let numbers = days.compactMap { Day.allCases.firstIndex(of: $0) }
    return OpeningHours.Period(
      weekdays: Set(numbers),
      opens: minutes.lowerBound,
      closes: minutes.upperBound
    )
  }

  private static func exception(_ object: ObjectReader) -> OpeningHours.Exception? {
    guard let node = object.value("on") else { return nil }
    // A leap year, so that 29 February is a day.
    guard let on = node.string, let day = LocalTime(text: "2028-\(on)T00:00") else {
      object.run.reportForm(.dayOfYear, node)
      return nil
    }
    let isClosed = object.boolean("closed")
    if isClosed == (object.has("from") || object.has("to")) {
      object.report(.hoursContradict, at: object.has("closed") ? "closed" : "on")
      return nil
    }
    let date = day.date
    return OpeningHours.Exception(
      month: date.month,
      day: date.day,
      open: isClosed ? nil : minutes(object)
    )
  }

  private static func minutes(_ object: ObjectReader) -> Range<Int>? {
    guard let opens = minute(object, "from"), let closes = minute(object, "to") else { return nil }
    guard opens < closes else {
      object.report(.closesBeforeOpening, at: "to")
      return nil
    }
    return opens..<closes
  }

  /// Minutes after midnight; `24:00` is the end of the day.
  private static func minute(_ object: ObjectReader, _ name: JSONName) -> Int? {
    guard let node = object.value(name) else { return nil }
    if node.string == "24:00" { return 1440 }
    guard let clock = node.string, let time = LocalTime(text: "2000-01-01T\(clock)") else {
      object.run.reportForm(.clock, node)
      return nil
    }
    return time.minuteOfDay
  }
}
