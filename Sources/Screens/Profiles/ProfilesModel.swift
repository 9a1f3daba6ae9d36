package import Interface

/// The state of the screen that asks whose records are to be used.
package struct ProfilesModel: Equatable, Sendable {
  /// What is asked.
  package enum Stage: Equatable, Sendable {
    /// Which profile.
    case choosing
    /// The word for a new one.
    case naming(FieldState)
    /// A new one is being made.
    case making(ProfileName)
  }

  /// What is asked.
  package var stage = Stage.choosing
  /// Whose records can be used, in the order of the list; none while that is looked up.
  package var known: [ProfileChoice]?
  /// Whose records are in use; none at the start, where none are yet.
  package let current: ProfileChoice?
  /// How many words were suggested; the first is chosen by chance.
  package var turn: Int
  /// Where the focus stands: on the row for a new profile at first, so that Enter by habit opens nobody's
  /// records.
  package var list = ListState()

  /// Makes the screen; without a list it is looked up.
  package init(known: [ProfileChoice]? = nil, current: ProfileChoice? = nil, turn: Int = 0) {
    self.known = known
    self.current = current
    // Turns go on from here one by one.
    self.turn = turn % 1_000
    focusCurrent()
  }

  /// Puts the focus on whose records are in use.
  mutating func focusCurrent() {
    let place = current.flatMap { (known ?? []).firstIndex(of: $0) }
    list = ListState(selected: place.map { $0 + 1 } ?? 0)
  }

  /// Whether it is asked at the start, before any records are in use.
  package var isAtStart: Bool { current == nil }

  /// How many rows the list has: the one for a new profile, then the profiles.
  var rowCount: Int { known.map { $0.count + 1 } ?? 0 }

  /// The names that are taken.
  var names: [ProfileName] { (known ?? []).compactMap(\.name) }

  /// The word that is suggested now; empty where all are taken.
  func suggestion(in language: Words.Language) -> String {
    ProfileName.suggestion(turn: turn, in: language, except: names)?.text ?? ""
  }

  /// A field with a word in it.
  static func field(_ text: String) -> FieldState {
    FieldState(text, isMultiline: false, maximumLength: ProfileName.maximumLength)
  }
}

/// What can happen on the screen that asks whose records are to be used.
package enum ProfilesMessage: Equatable, Sendable {
  /// The profiles were looked up; the number is by chance.
  case loaded([ProfileChoice], turn: Int)
  /// The focus was moved.
  case moved(Movement)
  /// The row with the focus was taken.
  case taken
  /// A profile was taken, by its place in the list from 0 on.
  case profileTaken(Int)
  /// A new profile is wanted.
  case namingOpened
  /// The word was edited.
  case nameEdited(FieldEdit)
  /// Another word is to be suggested.
  case otherSuggested
  /// The word in the field is the one.
  case nameTaken
  /// A word was typed on a line of plain mode.
  case nameTyped(String)
  /// The profile was made.
  case made(ProfileName)
  /// It was not made, for this reason.
  case refused(String)
  /// The trainee goes back.
  case left
}
