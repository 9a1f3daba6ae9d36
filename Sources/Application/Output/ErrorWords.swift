package import Records
internal import Terminal

/// What is said in one language when something was refused; what is missing does not compile.
///
/// Names arrive here cleaned.
package struct ErrorWords: Sendable {
  /// Why a command line cannot be followed, and what would do.
  let usage: @Sendable (UsageError) -> String
  /// What could not be done with the records, as the beginning of a sentence.
  let storeFailed: @Sendable (StoreTask) -> String
  /// Why, as the end of that sentence; a sentence of its own about a single attempt or class.
  let storeReason: @Sendable (StoreError.Reason) -> String
  /// Whether work is safe.
  let storeSafety: @Sendable (StoreTask) -> String
  /// What can be done; empty where nothing can.
  let storeAdvice: @Sendable (StoreError.Reason) -> String
  /// Said at the start where the records cannot be used, as the beginning of a sentence.
  let noCaseNow: String
  /// Why, where there is no folder to make the file in.
  let cannotBeMade: String
  /// Said after it where what was saved before is only out of reach.
  let earlierWorkIsKept: String
  /// What can be done at the start.
  let startAdvice: @Sendable (StoreError.Reason) -> String
  /// Said where the account has no home and no file was named.
  let noRecordsPlace: String
  /// Why a file could not be read, after its name and a colon.
  let file: @Sendable (FileError) -> String
  /// Why a file could not be written where its folder is not there, after its name and a colon.
  let noFolder: String
  /// What to do where the folder of cases that was named cannot be used.
  let nameFolder: String
  /// Why the full screen cannot be used, and what is done about it.
  let terminal: @Sendable (TerminalError) -> String
  /// No case has this id; the nearest known one.
  let unknownCase: @Sendable (String, String?) -> String
  /// The case has no variant of this id; those that it has.
  let unknownVariant: @Sendable (String, [String]) -> String
  /// The case is not in this language; those that it is in.
  let notInLanguage: @Sendable (String, [String]) -> String
  /// The path of a case that has mistakes, and how many.
  let brokenCase: @Sendable (String, Int) -> String
  /// Why a stored attempt cannot be followed.
  let attempt: @Sendable (AttemptProblem) -> String
  /// Why a text cannot be rated, or a rating cannot be kept.
  let rating: @Sendable (RatingProblem) -> String
}

extension ErrorWords {
  /// A number of bytes in the unit in which limits are set.
  static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes >> 10) KiB"
  }
}

/// What the records were asked for, as far as it matters to whoever reads of it.
package enum StoreTask: String, Equatable, Sendable, CaseIterable {
  case open, save, read

  /// Makes the task that an operation belongs to.
  package init(_ operation: StoreOperation) {
    switch operation {
    case .open, .migrate, .examine: self = .open
    case .begin, .append, .finish, .abandon, .forget, .takeIn, .saveDraft, .dropDraft, .claim,
      .writeSetting, .writeCatalogue, .openClass, .appendToClass, .freezeClass, .clearClasses,
      .writeRegister, .writeDataSheet, .writeOutbox, .writeRefreshers:
      self = .save
    case .readAttempts, .readAttempt, .readCaseCopy, .readSetting, .readCatalogue, .readClasses,
      .readDataSheet, .readOwnRecords, .readOutbox, .readRefreshers:
      self = .read
    }
  }
}
