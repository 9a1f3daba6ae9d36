internal import Interface
internal import Records
internal import Screens

/// Asks at the start whose records are to be used, where the login has profiles and none was named.
struct ProfileAsking {
  let options: Options
  let surroundings: Surroundings

  /// Whether it is to be asked before a command of the interface.
  ///
  /// Only on a terminal, as nobody else can answer; nothing is asked where a file of records is named, or
  /// where nothing is kept.
  static func isNeeded(
    before invocation: Invocation,
    _ surroundings: Surroundings
  ) throws(ProfileProblem) -> Bool {
    switch invocation.command {
    // A seat in a class is of whoever joined, as an attempt is.
    case .open, .play, .refresh, .rate, .classroom, .map, .join: break
    default: return false
    }
    return try isUnsaid(invocation.options, surroundings)
  }

  /// Whether it is to be said before a command that prints whose records it uses; `due` says it itself,
  /// where it says anything.
  static func isToBeSaid(
    before invocation: Invocation,
    _ surroundings: Surroundings
  ) throws(ProfileProblem) -> Bool {
    switch invocation.command {
    case .list, .history, .statistics, .progress, .plan, .proof, .explain, .debrief, .replay, .rate,
      .export, .take, .forget, .store, .classroom(.records), .writing(.migrate):
      break
    default: return false
    }
    return try isUnsaid(invocation.options, surroundings)
  }

  /// Whether the records without a name are used on a terminal though the login has profiles, and nobody
  /// asked for them.
  static func isUnsaid(
    _ options: Options,
    _ surroundings: Surroundings
  ) throws(ProfileProblem) -> Bool {
    guard surroundings.isTerminal, options.profile == nil, options.records == nil else {
      return false
    }
    return try ProfileShelf.hasProfiles(surroundings)
  }

  /// Asks; how the program ends where nobody chose.
  func run() throws(ProfileProblem) -> InterfaceEnd {
    let known = try ProfileShelf(surroundings)?.choices() ?? [.own]
    let turn = ProfileDesk.turn(surroundings)
    return InterfaceCommand(
      options: options,
      surroundings: surroundings,
      library: ScenarioLibrary(options, surroundings),
      store: .failure(StoreError(.missing, operation: .open, path: "")),
      hasNamedCase: true,
      first: .profiles(ProfilesModel(known: known, turn: turn))
    ).show(starting: [])
  }
}

/// How the interface ended.
enum InterfaceEnd: Equatable {
  case ended(ExitCode)
  /// The trainee goes on with the records of a profile.
  case profile(ProfileChoice)
}
