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
  static func isNeeded(before invocation: Invocation, _ surroundings: Surroundings) -> Bool {
    let options = invocation.options
    guard surroundings.isTerminal, options.profile == nil, options.records == nil else {
      return false
    }
    switch invocation.command {
    case .open, .play, .refresh, .rate, .classroom: break
    default: return false
    }
    return ProfileShelf.hasProfiles(surroundings)
  }

  /// Whether it is to be said before a command that prints whose records it uses: on a terminal, where
  /// the login has profiles and none was named.
  static func isToBeSaid(before invocation: Invocation, _ surroundings: Surroundings) -> Bool {
    let options = invocation.options
    guard surroundings.isTerminal, options.profile == nil, options.records == nil else {
      return false
    }
    switch invocation.command {
    case .history, .statistics, .progress, .plan, .proof, .explain, .debrief, .replay, .rate,
      .due(isQuiet: false), .export, .take, .forget, .store:
      return ProfileShelf.hasProfiles(surroundings)
    default: return false
    }
  }

  /// Asks; how the program ends where nobody chose.
  func run() -> InterfaceEnd {
    let known = (try? ProfileShelf(surroundings)?.choices()) ?? [.own]
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
