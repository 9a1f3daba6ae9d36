internal import Glibc
internal import Records
internal import ScenarioEngine
internal import Screens

/// The program.
package enum Signpost {
  /// The program's version.
  package static let version = "0.1.0"

  /// Runs the program and ends the process with its exit code.
  package static func main() {
    // What the account may not write any more is an error that is said, and not the end.
    signal(SIGXFSZ, SIG_IGN)
    exit(run(.ofProcess()).number)
  }

  /// Does what the command line asks for.
  package static func run(_ surroundings: Surroundings) -> ExitCode {
    do throws(UsageError) {
      let invocation = try OptionParser.parse(
        surroundings.arguments,
        environment: surroundings.environment
      )
      return CommandRunner.run(invocation, surroundings) ?? runProfiles(invocation, surroundings)
    } catch { return CommandRunner.refuse(error, surroundings) }
  }

  /// Runs the interface with the records of one profile after the other, for as long as another one is
  /// chosen.
  private static func runProfiles(
    _ invocation: Invocation,
    _ surroundings: Surroundings
  ) -> ExitCode {
    var invocation = invocation
    do throws(ProfileProblem) {
      if case .profile(.use(let choice)) = invocation.command {
        (invocation.command, invocation.options.profile) = (.open, choice)
        // Who names a profile means none of the files that the environment names.
        invocation.options.records = nil
        try ProfileShelf.check(invocation, surroundings)
      }
      if try ProfileAsking.isNeeded(before: invocation, surroundings) {
        let asking = ProfileAsking(options: invocation.options, surroundings: surroundings)
        switch try asking.run() {
        case .ended(let code): return code
        case .profile(let choice): invocation.options.profile = choice
        }
      }
      while true {
        switch runInterface(invocation, surroundings.using(invocation.options)) {
        case .ended(let code): return code
        case .profile(let choice):
          (invocation.command, invocation.options.profile) = (.open, choice)
          try ProfileShelf.check(invocation, surroundings)
        }
      }
    } catch { return CommandRunner.refuse(error, invocation.options, surroundings) }
  }

  private static func runInterface(
    _ invocation: Invocation,
    _ surroundings: Surroundings
  ) -> InterfaceEnd {
    let options = invocation.options
    switch invocation.command {
    case .preview(let request):
      let opening = PreviewOpening(request: request, options: options, surroundings: surroundings)
      return .ended(opening.run())
    case .classroom(let request):
      let opening = ClassOpening(request: request, options: options, surroundings: surroundings)
      return .ended(opening.run())
    case .join(let request):
      let opening = JoinOpening(request: request, options: options, surroundings: surroundings)
      return .ended(opening.run())
    default: return runScreens(invocation, surroundings)
    }
  }

  private static func runScreens(
    _ invocation: Invocation,
    _ surroundings: Surroundings
  ) -> InterfaceEnd {
    let options = invocation.options
    let library = ScenarioLibrary(options, surroundings)
    let store = Result { () throws(StoreError) in
      try RecordsFile.open(options, surroundings, access: .readWrite)
    }
    let effects: [Effect]
    let subject: RatingSubject?
    do throws(Ended) {
      effects = try Self.effects(of: invocation, in: library, store, surroundings)
      subject = try Self.subject(of: invocation, in: library, store, surroundings)
    } catch { return .ended(error.code) }
    return InterfaceCommand(
      options: options,
      surroundings: surroundings,
      library: library,
      store: store,
      hasNamedCase: invocation.command != .open,
      needsRecords: invocation.command.isPlay || invocation.command.isRefresh,
      subject: subject,
      opensRefreshers: invocation.command.isRefresh
    ).show(starting: [.loadLibrary] + effects)
  }

  /// Why the screens are not opened was said already; what the caller is told.
  private struct Ended: Error { let code: ExitCode }

  /// What the screens do first for a command, beside reading the list of cases.
  private static func effects(
    of invocation: Invocation,
    in library: ScenarioLibrary,
    _ store: Result<RecordStore, StoreError>,
    _ surroundings: Surroundings
  ) throws(Ended) -> [Effect] {
    let options = invocation.options
    switch invocation.command {
    case .play(let target, let mode, let variant):
      if library.problemOfNamedFolder != nil,
        let code = CommandRunner.refuseFolder(options, surroundings)
      {
        throw Ended(code: code)
      }
      do throws(CaseError) {
        let opening = Opening(target: target, mode: mode, variant: variant)
        return [try opening.effect(in: library, store, surroundings)]
      } catch { throw Ended(code: CommandRunner.refuse(error, options, surroundings)) }
    case .map(let target, _):
      do throws(CaseError) {
        let known = library.catalogue(in: store)
        return [.drawMap(path: try library.path(of: target, known: known))]
      } catch { throw Ended(code: CommandRunner.refuse(error, options, surroundings)) }
    case .refresh(let retention?):
      do throws(StoreError) {
        try store.get().setSetting(Retention.setting, to: retention.text)
      } catch { throw Ended(code: CommandRunner.refuse(error, options, surroundings)) }
      return [.loadRefreshers]
    case .refresh: return [.loadRefreshers]
    default: return []
    }
  }

  /// The text that is to be rated on the screen; none where another command was given.
  private static func subject(
    of invocation: Invocation,
    in library: ScenarioLibrary,
    _ store: Result<RecordStore, StoreError>,
    _ surroundings: Surroundings
  ) throws(Ended) -> RatingSubject? {
    guard case .rate(.open(let target, let rater)) = invocation.command else { return nil }
    let desk = RatingDesk(store: store, library: library, surroundings: surroundings)
    do throws(RatingProblem) {
      return try desk.subject(target, rater)
    } catch { throw Ended(code: CommandRunner.refuse(error, invocation.options, surroundings)) }
  }
}
