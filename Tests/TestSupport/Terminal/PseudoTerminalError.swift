/// Why a pseudo-terminal did not do what a test waited for, with the screen as it was.
package enum PseudoTerminalError: Error, CustomStringConvertible, Equatable {
  /// The system gave no pseudo-terminal.
  case noTerminal
  /// The program could not be started; the system's error number.
  case notStarted(path: String, number: Int)
  /// What was waited for did not come in time.
  case timedOut(waitingFor: String, screen: [String])
  /// The program ended first; its exit code, where it is known.
  case ended(waitingFor: String, code: Int?, screen: [String])

  /// The error in words, with the screen.
  package var description: String {
    switch self {
    case .noTerminal:
      "the system gave no pseudo-terminal"
    case .notStarted(let path, let number):
      "'\(path)' could not be started (error \(number))"
    case .timedOut(let what, let screen):
      "waited in vain for \(what); the screen:\n" + Self.framed(screen)
    case .ended(let what, let code, let screen):
      "the program ended with \(code.map(String.init) ?? "an unknown code") before \(what); "
        + "the screen:\n" + Self.framed(screen)
    }
  }

  private static func framed(_ screen: [String]) -> String {
    screen.map { "|" + $0 }.joined(separator: "\n")
  }
}
