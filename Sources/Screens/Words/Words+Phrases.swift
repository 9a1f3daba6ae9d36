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
