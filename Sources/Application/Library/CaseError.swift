package import ScenarioFiles

/// Why a case cannot be opened.
package enum CaseError: Error, Equatable, Sendable {
  /// Its file cannot be read.
  case file(path: String, FileError)
  /// Its file has mistakes; warnings stand among them.
  case findings(path: String, [Finding])
  /// No case has this id; the nearest known one.
  case unknownID(String, nearest: String?)

  /// What the program's end tells the caller.
  package var exitCode: ExitCode {
    switch self {
    case .file, .findings: .badScenario
    case .unknownID: .usage
    }
  }
}
