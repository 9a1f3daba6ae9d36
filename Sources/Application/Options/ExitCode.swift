/// What the program's end tells the caller.
package struct ExitCode: Equatable, Sendable {
  /// The number that the process ends with.
  package let number: Int32

  /// All is well.
  package static let fine = ExitCode(number: 0)
  /// Findings, or a check that failed.
  package static let findings = ExitCode(number: 1)
  /// The command line cannot be followed, or names what is not there or cannot be read.
  package static let usage = ExitCode(number: 64)
  /// A scenario that cannot be played.
  package static let badScenario = ExitCode(number: 65)
  /// No usable terminal.
  package static let noTerminal = ExitCode(number: 69)
  /// Records or files cannot be written.
  package static let cannotWrite = ExitCode(number: 73)

  /// The end by a signal.
  package static func signal(_ number: Int) -> ExitCode {
    ExitCode(number: Int32(128 + number))
  }
}
