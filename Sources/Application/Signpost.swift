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
    exit(run(.ofProcess()).number)
  }

  /// Does what the command line asks for.
  package static func run(_ surroundings: Surroundings) -> ExitCode {
    do throws(UsageError) {
      let invocation = try OptionParser.parse(
        surroundings.arguments,
        environment: surroundings.environment
      )
      return CommandRunner.run(invocation, surroundings) ?? runInterface(invocation, surroundings)
    } catch { return CommandRunner.refuse(error, surroundings) }
  }

  private static func runInterface(
    _ invocation: Invocation,
    _ surroundings: Surroundings
  ) -> ExitCode {
    let options = invocation.options
    let library = ScenarioLibrary(options, surroundings)
    let store = Result { () throws(StoreError) in
      try RecordsFile.open(options, surroundings, access: .readWrite)
    }
    var effects: [Effect] = [.loadLibrary]
    if case .play(let target, let mode) = invocation.command {
      if library.problemOfNamedFolder != nil,
        let code = CommandRunner.refuseFolder(options, surroundings)
      {
        return code
      }
      do throws(CaseError) {
        effects.append(try opening(target, mode, in: library, store))
      } catch { return CommandRunner.refuse(error, options, surroundings) }
    }
    return InterfaceCommand(
      options: options,
      surroundings: surroundings,
      library: library,
      store: store,
      hasNamedCase: invocation.command != .open
    ).run(starting: effects)
  }

  /// What opens a case: its briefing; where the mode was named, the attempt in this mode that can
  /// be gone on with, else a new one.
  static func opening(
    _ target: String,
    _ mode: PlayMode?,
    in library: ScenarioLibrary,
    _ store: Result<RecordStore, StoreError>
  ) throws(CaseError) -> Effect {
    let path = try library.path(of: target, known: library.catalogue(in: store))
    let playable = try library.open(path)
    let head = playable.scenario.head
    guard let mode else { return .openCase(path: path) }
    // A tour is played in practice mode alone.
    let played = head.isGuide ? .practice : mode
    let open = (try? store.get().openAttempts(scenarioID: head.id)) ?? []
    let attempt = open.first { $0.header.mode == played }?.header.id
    return attempt.map { .openAttempt(id: $0) } ?? .beginAttempt(playable, played)
  }
}
