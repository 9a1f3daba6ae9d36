import Foundation
import Records
import ScenarioEngine
import Screens

@testable import Application

/// Attempts whose rubric has a criterion that people set, and the command that rates them.
struct RatedAttempts {
  static let words = "On Monday at six Emil said that his new mates say what nobody dares to say."

  let folder = TemporaryFolder()
  let attempts: Attempts

  init() throws {
    attempts = try Attempts(in: folder)
  }

  /// Runs `signpost rate` with further arguments on these records, or on others.
  func rate(_ arguments: String..., records: String? = nil) -> Ran {
    run(["rate"] + arguments, records: records)
  }

  /// Runs a command line.
  func run(_ arguments: [String], records: String? = nil) -> Ran {
    let output = Output()
    let environment = [
      "HOME": folder.path, "SIGNPOST_RECORDS": records ?? folder.file("records.db"),
    ]
    var surroundings = Surroundings.test(output, environment: environment)
    surroundings.arguments = arguments
    let code: ExitCode
    do throws(UsageError) {
      let invocation = try OptionParser.parse(arguments, environment: environment)
      code = CommandRunner.run(invocation, surroundings) ?? ExitCode(number: -1)
    } catch {
      code = CommandRunner.refuse(error, surroundings)
    }
    return Ran(code: code.number, text: output.text, complaints: output.complaints)
  }

  /// A desk on these records.
  func desk(_ store: RecordStore? = nil) -> RatingDesk {
    RatingDesk(
      store: .success(store ?? attempts.store),
      library: ScenarioLibrary(folders: []),
      surroundings: .test()
    )
  }

  /// The attempt, followed from its log.
  func replay(_ id: String) throws -> AttemptReplay {
    let stored = try attempts.store.attempt(matching: id)
    return try AttemptReplay(
      of: stored,
      copy: try attempts.store.caseCopy(stored.caseCopyHash),
      library: ScenarioLibrary(folders: [])
    )
  }
}
