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
    var effects: [Effect] = [.loadLibrary]
    if case .play(let target, let mode) = invocation.command {
      do throws(CaseError) {
        effects.append(try opening(target, mode, in: library))
      } catch { return CommandRunner.refuse(error, options, surroundings) }
    }
    let store = Result { () throws(StoreError) in
      try RecordsFile.open(options, surroundings, access: .readWrite)
    }
    return InterfaceCommand(
      options: options,
      surroundings: surroundings,
      library: library,
      store: store,
      hasNamedCase: invocation.command != .open
    ).run(starting: effects)
  }

  /// What opens a case: its briefing, or an attempt at once where the mode was named.
  private static func opening(
    _ target: String,
    _ mode: PlayMode?,
    in library: ScenarioLibrary
  ) throws(CaseError) -> Effect {
    let path = try library.path(of: target)
    let playable = try library.open(path)
    // A tour is played in practice mode alone.
    let isGuide = playable.scenario.head.isGuide
    return mode.map { .beginAttempt(playable, isGuide ? .practice : $0) } ?? .openCase(path: path)
  }
}
