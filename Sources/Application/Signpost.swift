internal import Glibc

/// The program.
package enum Signpost {
  /// The program's version.
  package static let version = "0.1.0"

  /// Runs the program and ends the process with its exit code.
  package static func main() {}
}
