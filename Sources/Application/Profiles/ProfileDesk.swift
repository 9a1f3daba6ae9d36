internal import Screens

/// What the interface does with the profiles of this login.
struct ProfileDesk {
  let surroundings: Surroundings

  /// Whose records there are; says in a language why that cannot be looked up.
  func load(in language: Words.Language) -> AppMessage {
    do throws(ProfileProblem) {
      let known = try ProfileShelf(surroundings)?.choices() ?? [.own]
      let isIn = known.contains(surroundings.profile)
      // Whoever uses the account's own records finds them in the list before anything is kept.
      return .profiles(
        .loaded(isIn ? known : known + [surroundings.profile], turn: Self.turn(surroundings))
      )
    } catch {
      return .profiles(.refused(ProfileCommandWords.of(language).text(of: error)))
    }
  }

  /// Makes a profile; says in a language why it cannot.
  func make(_ name: ProfileName, in language: Words.Language) -> AppMessage {
    do throws(ProfileProblem) {
      guard let shelf = ProfileShelf(surroundings) else { throw .noPlace }
      try shelf.make(name)
      return .profiles(.made(name))
    } catch {
      return .profiles(.refused(ProfileCommandWords.of(language).text(of: error)))
    }
  }

  /// A number by chance, for the first word that is suggested.
  static func turn(_ surroundings: Surroundings) -> Int {
    Int(truncatingIfNeeded: surroundings.random() >> 32)
  }
}
