internal import PlainText
package import Screens

/// What `signpost profile` is asked for.
package enum ProfileRequest: Equatable, Sendable {
  /// The profiles of this login.
  case list
  /// Make a profile; by a word that is suggested where none is named.
  case new(ProfileName?)
  /// Start the program with the records of a profile.
  case use(ProfileChoice)
  /// Delete a profile with all that is kept in it; shown alone until that is confirmed.
  case delete(ProfileName, isConfirmed: Bool)

  /// What can be asked for, as it is typed.
  enum Task: String, CaseIterable {
    case new, use, delete
  }

  /// The request that the words after the command make.
  init(_ arguments: [String], isConfirmed: Bool) throws(UsageError) {
    let names = Task.allCases.map(\.rawValue)
    guard let first = arguments.first else {
      if isConfirmed { throw .optionNeeds("--yes", "profile delete") }
      self = .list
      return
    }
    guard let task = Task(rawValue: first) else {
      throw .unknownValue(
        first,
        source: Verb.profile.rawValue,
        allowed: names,
        nearest: Spelling.nearest(to: first, among: names)
      )
    }
    if arguments.count > 2 { throw .needlessArgument(arguments[2], verb: .profile) }
    if isConfirmed, task != .delete { throw .optionNeeds("--yes", "profile delete") }
    let word = arguments.dropFirst().first
    let source = "\(Verb.profile.rawValue) \(task.rawValue)"
    guard let word else {
      guard task == .new else { throw .missingArgument(verb: .profile) }
      self = .new(nil)
      return
    }
    switch task {
    case .use: self = .use(try Self.choice(of: word, source: source))
    case .new: self = .new(try Self.name(of: word, source: source))
    case .delete:
      guard try Self.choice(of: word, source: source) != .own else { throw .noProfileToDelete }
      self = .delete(try Self.name(of: word, source: source), isConfirmed: isConfirmed)
    }
  }

  /// Reads whose records are meant.
  static func choice(of word: String, source: String) throws(UsageError) -> ProfileChoice {
    do throws(ProfileNameProblem) {
      return try ProfileChoice(typed: word)
    } catch { throw .noProfileName(word, source: source, error) }
  }

  private static func name(of word: String, source: String) throws(UsageError) -> ProfileName {
    do throws(ProfileNameProblem) {
      return try ProfileName(typed: word)
    } catch { throw .noProfileName(word, source: source, error) }
  }
}
