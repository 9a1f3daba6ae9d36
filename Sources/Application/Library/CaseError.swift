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
  /// The case is not in this language; those that it is in.
  case notInLanguage(String, known: [String])

  /// Makes the refusal of a case whose rubric or directory is not here.
  static func unknown(
    _ code: FindingCode,
    _ name: String,
    known: [String],
    path: String
  ) -> CaseError {
    let details = FindingDetails(name: name, expected: known)
    return .findings(path: path, [Finding(code, details, place: nil)])
  }

  /// What the program's end tells the caller.
  package var exitCode: ExitCode {
    switch self {
    case .findings: .badScenario
    case .file, .unknownID, .unknownVariant, .notInLanguage: .usage
    }
  }
}
