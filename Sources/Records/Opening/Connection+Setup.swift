internal import CSQLite

extension Connection {
  /// Opens a database that is gone with the connection.
  static func inMemory() throws(StoreError) -> Connection {
    var connection = try Connection(
      uri: ":memory:",
      path: ":memory:",
      flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
      operation: .open
    )
    connection.journalMode = .memory
    try connection.run("PRAGMA foreign_keys = ON")
    return connection
  }

  /// Opens a database without writing to it, and refuses what this program cannot read.
  ///
  /// `immutable` takes no locks and makes no file, on the word of the caller that nobody writes.
  static func reading(_ files: StoreFiles, immutable: Bool) throws(StoreError) -> Connection {
    var connection = try Connection(
      uri: files.uri(immutable ? "immutable=1" : "mode=ro"),
      path: files.database,
      flags: SQLITE_OPEN_READONLY,
      operation: .open
    )
    connection.waitForOthers(milliseconds: 5_000)
    _ = try connection.recognizedVersion()
    if !immutable {
      let name = try connection.first("PRAGMA journal_mode") { $0.text(0) }
      connection.journalMode = name.flatMap(JournalMode.init) ?? .rollback
    }
    return connection
  }

  /// Opens a database for looking back, on a disk that can be written or not.
  static func reading(_ files: StoreFiles) throws(StoreError) -> Connection {
    do throws(StoreError) {
      return try reading(files, immutable: false)
    } catch {
      // A write-ahead log needs a second file beside it, which a disk that cannot be written
      // or is full refuses; nobody writes there, so that an empty log may be left aside.
      guard
        [.readOnly, .notPermitted, .full].contains(error.reason),
        try !StoreFiles.hasContent(files.log),
        try !StoreFiles.hasContent(files.rollbackJournal)
      else { throw error }
      return try reading(files, immutable: true)
    }
  }

  /// Chooses the journal, and has each change on the disk before it counts as done.
  mutating func keepJournal(writeAhead: Bool) throws(StoreError) {
    try run("PRAGMA foreign_keys = ON")
    try run("PRAGMA secure_delete = ON")
    try run("PRAGMA temp_store = MEMORY")
    if writeAhead {
      let mode = try first("PRAGMA journal_mode = WAL") { $0.text(0) }
      if mode == JournalMode.writeAheadLog.rawValue {
        try run("PRAGMA synchronous = FULL")
        journalMode = .writeAheadLog
        return
      }
    } else {
      // With the file to itself, SQLite needs no shared memory to leave a write-ahead log.
      try run("PRAGMA locking_mode = EXCLUSIVE")
      try run("PRAGMA journal_mode = DELETE")
      try run("PRAGMA locking_mode = NORMAL")
    }
    // Beyond FULL, the folder is synchronized after the journal goes, which is the commit here.
    try run("PRAGMA synchronous = EXTRA")
    journalMode = .rollback
  }
}

extension StoreFiles {
  /// The database's address for SQLite with a parameter.
  func uri(_ parameter: String) -> String {
    "file://" + Self.escaped(database) + "?" + parameter
  }

  /// Whether a file is there and holds something.
  static func hasContent(_ path: String) throws(StoreError) -> Bool {
    try (size(of: path) ?? 0) > 0
  }

  /// A path with everything that has a meaning in an address spelt as `%xx`.
  static func escaped(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return result
  }
}
