package import ClassLine

/// The terminals of a hosted class, as far as its console knows them: numbers, never who or what.
package struct HostedHall: Equatable, Sendable {
  /// Whether terminals can join.
  package enum Door: Equatable, Sendable {
    case opening
    /// They can, by this code.
    case open(code: String)
    case closed
  }

  /// Whether terminals can join.
  package var door = Door.opening
  /// How many there are and have answered.
  package var tally = HallTally.empty

  /// Makes a hall whose door is being opened.
  package init() {}

  /// The code; none while nobody can join.
  package var code: String? {
    if case .open(let code) = door { code } else { nil }
  }
}

/// What happens with the terminals of a hosted class.
package enum HallMessage: Equatable, Sendable {
  /// Terminals can join, by this code.
  case opened(code: String)
  /// They cannot; why, in both languages.
  case refused(english: String, danish: String)
  /// The hall has said something.
  case news(HallNews)
}
