internal import Glibc

/// The program.
package enum Signpost {
  /// The program's version.
  package static let version = "0.1.0"

  /// Runs the program and ends the process with its exit code.
  package static func main() {
    let surroundings = Surroundings.ofProcess()
    do throws(UsageError) {
      let invocation = try OptionParser.parse(
        surroundings.arguments,
        environment: surroundings.environment
      )
      exit(TemporaryShelf.run(invocation, surroundings).number)
    } catch { surroundings.complain("\(error)\n"); exit(64) }
  }
}
