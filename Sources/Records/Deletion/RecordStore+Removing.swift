internal import CSQLite

extension RecordStore {
  /// Takes a file of records away, or does whatever else nobody else may have it open for.
  ///
  /// A file that another instance of the program has open is `locked`; then nothing is done. On a file
  /// system with a rollback journal that is seen only while an attempt is played there. A file that is
  /// damaged, or of a newer program, is no obstacle.
  ///
  /// Until the end nobody can begin with the file, as long as the lock file is where it was: whoever takes
  /// it away does so last. Its name is given.
  package static func whileUnused<Outcome>(
    path: String,
    _ act: (_ lock: String) -> Outcome
  ) throws(StoreError) -> Outcome {
    let files = try StoreFiles(path: path, making: false)
    try files.checkFiles(mending: false)
    // Each opening for writing waits for this turn.
    let turn = try ByteLock.waiting(0, of: files.lock, milliseconds: 1_000, operation: .forget)
    defer { withExtendedLifetime(turn) {} }
    if try StoreFiles.hasContent(files.database) { try refuseInUse(files) }
    return act(files.lockName)
  }

  /// Refuses a database that another instance has open.
  private static func refuseInUse(_ files: StoreFiles) throws(StoreError) {
    do throws(StoreError) {
      var connection = try Connection(
        uri: files.uri("mode=rw"),
        path: files.database,
        flags: SQLITE_OPEN_READWRITE,
        operation: .forget
      )
      connection.waitForOthers(milliseconds: 200)
      let numbers = try connection.rows("SELECT number FROM attempts") { $0.integer(0) }
      // Leaving the write-ahead log asks for the file alone, which fails while anybody has it open.
      try connection.keepJournal(writeAhead: false)
      guard try ByteLock(numbers, of: files.lock, operation: .forget) != nil else {
        throw connection.refusal(.locked)
      }
    } catch {
      // What cannot be read has nobody who reads it.
      guard error.reason == .locked else { return }
      throw error
    }
  }
}
