package import ScenarioEngine

/// Phrases made of others.
extension Words {
  /// "Scene 5 of about 16 · about 8 min left".
  package func sceneNumber(_ number: Int, of count: Int, minutesLeft: Int) -> String {
    minutesLeft > 0 ? play.scene(number, count, minutesLeft) : sceneNumberLast(number)
  }

  /// "5 · 8 min", where there is no room for more.
  package func shortSceneNumber(_ number: Int, minutesLeft: Int) -> String {
    minutesLeft > 0 ? "\(number) · \(minutesLeft) min" : sceneNumberLast(number)
  }

  /// A day and time of a case.
  package func dayAndTime(
    _ weekday: String,
    _ day: Int,
    _ month: String,
    _ clock: String
  ) -> String {
    dayAndTimeText(weekday, day, month, clock)
  }

  /// A day of the calendar as the language writes it, such as "29 November 2026".
  package func date(_ time: LocalTime) -> String {
    let (year, month, day) = time.date
    return dateText(day, months[month - 1], year)
  }

  /// A day that is stored as `2026-11-29`, as the language writes it; what is no day stays as it is.
  package func date(of stored: String) -> String {
    LocalTime(text: stored + "T00:00").map { date($0) } ?? stored
  }

  /// The local day and hour of a moment that is stored as `2026-11-29T14:05:00+01:00`, such as
  /// "29 November 2026, 14.05"; what is no moment stays as it is.
  package func dateAndHour(of stored: String) -> String {
    guard let time = LocalTime(text: String(stored.prefix(16))) else { return stored }
    let (year, month, day) = time.date
    let minute = time.minuteOfDay % 60
    let clock = "\(time.minuteOfDay / 60).\(minute < 10 ? "0" : "")\(minute)"
    return dateAndTime(day, months[month - 1], year, clock)
  }

  /// By whom a case was reviewed, when, and until when that holds.
  package func reviewed(_ review: ScenarioHead.Review) -> String {
    reviewedBy(review.by, date(of: review.on), date(of: review.validUntil))
  }

  /// The tiers that are right, in words.
  package func band(_ band: TierBand) -> String {
    band.tiers.map { tierLong($0) }.joined(separator: " \(bandOr) ")
  }
}

extension Words.Language {
  /// The phrases of the language.
  ///
  /// They are lent, as a copy of them all is some 11 kB; and inlined, so that the compiler sees that
  /// who asks for one phrase needs that one alone. `let words = context.words` makes the copy.
  package var words: Words { @inline(__always) _read { yield phrasebook.words } }

  @inline(never)
  private var phrasebook: Phrasebook { self == .danish ? .danish : .english }

  /// The other language.
  package var other: Words.Language { self == .english ? .danish : .english }
}

/// The phrases of a language at one place in memory.
private final class Phrasebook: Sendable {
  static let english = Phrasebook(words: .english)
  static let danish = Phrasebook(words: .danish)

  let words: Words

  private init(words: Words) { self.words = words }
}
