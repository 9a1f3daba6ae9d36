/// What the store was asked for when something went wrong.
package enum StoreOperation: String, Hashable, Sendable, CaseIterable {
  case open
  case migrate
  case begin
  case append
  case finish
  case abandon
  case forget
  case saveDraft
  case dropDraft
  case readAttempts
  case readAttempt
  case readCaseCopy
  case claim
  case readOwnRecords
  case takeIn
  case readSetting
  case writeSetting
  case readCatalogue
  case writeCatalogue
  case openClass
  case appendToClass
  case freezeClass
  case clearClasses
  case readClasses
  case writeRegister
  case readDataSheet
  case writeDataSheet
  case readOutbox
  case writeOutbox
  case readRefreshers
  case writeRefreshers
  case examine
}

/// What stands against something that is done with a class.
package enum ClassRefusal: Hashable, Sendable {
  /// No class has this id, or its records have ended.
  case unknown
  /// So many classes begin like this.
  case ambiguous(count: Int)
  /// Another class has this id.
  case exists
  /// The class has gone on elsewhere; its next event has this sequence number.
  case movedOn(next: Int)
  /// The report was made, so that the class takes no more events and no other report.
  case frozen
  /// Nobody has filled in the data sheet.
  case dataSheetMissing
  /// The data sheet has a field that is blank or too long.
  case dataSheetIncomplete
  /// The data sheet says that records end after so many days at the latest.
  case keptTooLong(days: Int)
}

/// A refusal by the store, as data; its words are made where it is shown.
package struct StoreError: Error, Hashable, Sendable {
  /// Why the store refused.
  package enum Reason: Hashable, Sendable {
    /// The database was written by a newer program; it was not touched.
    case newer(found: Int, known: Int)
    /// The database is older than this program and could not be brought up, being read only.
    case older(found: Int, known: Int)
    /// A database, but of another program.
    case otherProgram
    /// Not a database at all.
    case notADatabase
    /// A database whose content contradicts itself.
    case damaged
    /// The disk, or the share of it that the account may use, is full.
    case full
    /// The disk or the file cannot be written.
    case readOnly
    /// The account may not read or write here.
    case notPermitted
    /// Another program kept the database for longer than we wait.
    case locked
    /// The file is a symbolic link; it is not followed.
    case symbolicLink
    /// A folder, a device or a pipe lies where the file should be.
    case notARegularFile
    /// The file or its folder belongs to another account.
    case ownedByAnother(user: UInt32)
    /// Nothing is there to read.
    case missing
    /// A text or a file is larger than the database can take.
    case tooLarge
    /// The disk answered with an error.
    case device
    /// The attempt has gone on elsewhere; its next event has this sequence number.
    case attemptMovedOn(next: Int)
    /// The attempt is being played by another instance of the program.
    case attemptOpenElsewhere
    /// No attempt has this id.
    case attemptUnknown
    /// Another attempt has this id.
    case attemptExists
    /// The attempt is finished or abandoned, so its measurement takes no more decisions.
    case attemptClosed
    /// So many attempts begin like this.
    case ambiguous(count: Int)
    /// A class, or the data sheet that it needs, stands against it.
    case aboutClass(ClassRefusal)
    /// The database's own rules forbid it: the log is append-only, parents must exist.
    case forbidden
    /// Whatever else; the codes say more.
    case unexpected
  }

  /// Why.
  package let reason: Reason
  /// What was asked for.
  package let operation: StoreOperation
  /// The file that it is about.
  package let path: String
  /// SQLite's code; 0 where SQLite was not asked.
  package let code: Int
  /// SQLite's extended code.
  package let extendedCode: Int
  /// The system's error number; 0 where there is none.
  package let systemCode: Int

  /// Makes an error.
  package init(
    _ reason: Reason,
    operation: StoreOperation,
    path: String,
    code: Int = 0,
    extendedCode: Int = 0,
    systemCode: Int = 0
  ) {
    self.reason = reason
    self.operation = operation
    self.path = path
    self.code = code
    self.extendedCode = extendedCode
    self.systemCode = systemCode
  }
}
