internal import CSQLite

extension RecordStore {
  /// Opens the records, making them where there are none.
  ///
  /// `:memory:` is a database that is gone with the store. A database of a newer program, of
  /// another program, or none at all is refused without touching it.
  package static func open(
    path: String,
    access: StoreAccess = .readWrite,
    options: StoreOptions = StoreOptions()
  ) throws(StoreError) -> RecordStore {
    guard path != ":memory:" else { return try inMemory(options) }
    let files = try StoreFiles(path: path, making: access == .readWrite)
    switch access {
    case .readOnly: return try readOnly(files)
    case .readWrite: return try readWrite(files, options)
    }
  }

  private static func inMemory(_ options: StoreOptions) throws(StoreError) -> RecordStore {
    var connection = try Connection.inMemory()
    try connection.migrate()
    if let limit = options.pageLimit { try connection.limitPages(to: limit) }
    return RecordStore(
      connection,
      path: connection.path,
      access: .readWrite,
      fileSystem: FileSystemKind(number: 0),
      lockPath: nil
    )
  }

  private static func readWrite(
    _ files: StoreFiles,
    _ options: StoreOptions
  ) throws(StoreError) -> RecordStore {
    try files.checkFiles(mending: false)
    // One instance at a time makes, converts and migrates.
    let turn = try ByteLock.waiting(
      0,
      of: files.lock,
      milliseconds: options.patience,
      operation: .open
    )
    defer { withExtendedLifetime(turn) {} }
    try refuseUntouched(files)
    try files.checkFiles(mending: true)

    // The new files take their mode from the lock file, which was made for the account alone.
    var connection = try Connection(
      uri: files.uri("modeof=" + StoreFiles.escaped(files.lock)),
      path: files.database,
      flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
      operation: .open
    )
    guard !connection.isReadOnly else { throw connection.refusal(.readOnly) }
    connection.waitForOthers(milliseconds: options.patience)
    let fileSystem = FileSystemKind(holding: files.folder)
    try connection.keepJournal(
      writeAhead: !options.avoidsWriteAheadLog && !fileSystem.isNetwork
    )
    try connection.migrate()
    if let limit = options.pageLimit { try connection.limitPages(to: limit) }
    return RecordStore(
      connection,
      path: files.database,
      access: .readWrite,
      fileSystem: fileSystem,
      lockPath: files.lock
    )
  }

  /// Refuses what is not ours through an opening that writes nothing.
  private static func refuseUntouched(_ files: StoreFiles) throws(StoreError) {
    // A journal left by a crash has to be rolled back before anything can be read.
    guard
      try StoreFiles.hasContent(files.database),
      try !StoreFiles.hasContent(files.rollbackJournal)
    else { return }
    _ = try Connection.reading(files, immutable: !StoreFiles.hasContent(files.log))
  }

  private static func readOnly(_ files: StoreFiles) throws(StoreError) -> RecordStore {
    try files.checkFiles(mending: false)
    var connection = try Connection.reading(files)
    let version = try connection.schemaVersion()
    guard version == Migration.known else {
      throw connection.refusal(.older(found: version, known: Migration.known))
    }
    return RecordStore(
      connection,
      path: files.database,
      access: .readOnly,
      fileSystem: FileSystemKind(holding: files.folder),
      lockPath: nil
    )
  }
}
