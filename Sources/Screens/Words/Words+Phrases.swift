package import ScenarioEngine

/// Phrases made of others.
extension Words {
  /// The words of a language by its code; English for any other.
  package static func of(language code: String) -> Words {
    code == Language.danish.rawValue ? .danish : .english
  }

  /// The other language's words.
  package var other: Words {
    language == .english ? .danish : .english
  }

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
