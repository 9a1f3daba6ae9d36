package import ScenarioFiles

/// Why a case cannot be opened.
package enum CaseError: Error, Equatable, Sendable {
  /// Its file cannot be read.
  case file(path: String, FileError)
  /// Its file has mistakes; warnings stand among them.
  case findings(path: String, [Finding])
  /// No case has this id; the nearest known one.
  case unknownID(String, nearest: String?)
  /// The case has no variant of this id; those that it has.
  case unknownVariant(String, known: [String])

  /// Makes the refusal of a case whose rubric or directory is not here.
  static func unknown(_ thing: String, _ name: String, path: String) -> CaseError {
    let finding = Finding(
      severity: .error,
      code: "unknown-\(thing)",
      message: "the \(thing) '\(name)' is not known",
      remedy: "Name one that this program knows.",
      place: nil
    )
    return .findings(path: path, [finding])
  }

  /// What the program's end tells the caller.
  package var exitCode: ExitCode {
    switch self {
    case .file, .findings: .badScenario
    case .unknownID, .unknownVariant: .usage
    }
  }
}
