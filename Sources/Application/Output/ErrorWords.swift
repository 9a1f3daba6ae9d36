internal import PlainText
internal import ScenarioFiles

/// What is said in one language when something was refused.
package struct ErrorWords: Sendable {
  /// Why a file could not be read, as part of a sentence.
  package let file: @Sendable (FileError) -> String
}

extension CaseError {
  /// The reasons, a line each; what the check finds is in English.
  package func lines(_ words: ErrorWords = .english) -> [String] {
    switch self {
    case .file(_, let error): [words.file(error)]
    case .unknownID(let id, _): [CleanText.line(id)]
    case .findings(_, let findings):
      findings.filter { $0.severity == .error }.map { finding in
        let place = finding.place.map { "\($0.line):\($0.column): " } ?? ""
        return CleanText.line("\(place)\(finding.message)")
      }
    }
  }
}
