internal import Glibc
internal import Records
internal import Screens

/// The program.
package enum Signpost {
  /// The program's version.
  package static let version = "0.1.0"

  /// Runs the program and ends the process with its exit code.
  package static func main() {
    let surroundings = Surroundings.ofProcess()
    exit(run(surroundings).number)
  }

  /// Does what the command line asks for.
  package static func run(_ surroundings: Surroundings) -> ExitCode {
    do throws(UsageError) {
      let invocation = try OptionParser.parse(
        surroundings.arguments,
        environment: surroundings.environment
      )
      return run(invocation, surroundings)
    } catch {
      return CommandRunner.refuse(error, surroundings)
    }
  }

  private static func run(_ invocation: Invocation, _ surroundings: Surroundings) -> ExitCode {
    if let code = CommandRunner.run(invocation, surroundings) { return code }
    let options = invocation.options
    let library = ScenarioLibrary(options, surroundings)
    let interface = InterfaceCommand(
      options: options,
      surroundings: surroundings,
      shelf: CaseShelf(library),
      register: library.data.register,
      store: openStore(options, surroundings)
    )
    switch invocation.command {
    case .open: return interface.run(starting: [.loadLibrary])
    case .play(let target, let mode):
      do throws(CaseError) {
        let path = try library.path(of: target)
        let playable = try library.open(path)
        return interface.run(starting: [
          .loadLibrary, mode.map { .beginAttempt(playable, $0) } ?? .openCase(path: path),
        ])
      } catch {
        return CommandRunner.refuse(error, options, surroundings)
      }
    default: return .fine
    }
  }

  /// The records, or why there are none.
  private static func openStore(
    _ options: Options,
    _ surroundings: Surroundings
  ) -> Result<RecordStore, StoreError> {
    let path = options.records ?? surroundings.stateFolder.map { $0 + "/records.db" }
    do throws(StoreError) {
      return .success(try RecordStore.open(path: path ?? "records.db"))
    } catch { return .failure(error) }
  }
}
