package import Records
package import ScenarioFiles

/// Why a text cannot be rated, or a rating cannot be kept; the prose is made in `ErrorText`.
package enum RatingProblem: Error, Equatable, Sendable {
  /// The records refused.
  case store(StoreError)
  /// The attempt cannot be followed.
  case attempt(AttemptProblem)
  /// The attempt is not finished.
  case notFinished
  /// The rubric has no criterion that people set; its id and version.
  case rubricJudgesNoWords(String)
  /// The attempt holds no words that count: none were asked for, none were due, or none written.
  case nothingToRate
  /// Both raters have rated; one of them has to be named.
  case bothHaveRated
  /// The sheet cannot be read.
  case sheetFile(path: String, FileError)
  /// The sheet has mistakes.
  case sheetMistakes(path: String, [Finding])
  /// No attempt in these records has the text of this sheet; the sheet's name.
  case sheetUnknown(String)
  /// The text on the sheet is not the one in the records.
  case sheetTextChanged
  /// Nobody has rated on this sheet.
  case sheetWithoutRating
  /// There is a file of this name, which is not replaced.
  case fileExists(path: String)
  /// The file cannot be written.
  case cannotWrite(path: String, FileError)

  /// What the program's end tells the caller.
  package var exitCode: ExitCode {
    switch self {
    case .store(let error): error.exitCode
    case .attempt, .sheetMistakes, .sheetUnknown, .sheetTextChanged, .sheetWithoutRating: .findings
    case .notFinished, .rubricJudgesNoWords, .nothingToRate, .bothHaveRated, .sheetFile: .usage
    case .fileExists, .cannotWrite: .cannotWrite
    }
  }
}
