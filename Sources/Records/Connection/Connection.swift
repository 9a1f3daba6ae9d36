internal import CSQLite
internal import Glibc

/// An open SQLite database with its prepared statements.
///
/// Statements are `StaticString`, so that no SQL can be put together from data.
struct Connection: ~Copyable {
  /// The file, for errors.
  let path: String
  /// What is being done, for errors.
  var operation: StoreOperation
  /// How changes are kept whole; known once the connection is set up.
  var journalMode = JournalMode.immutable
  let handle: OpaquePointer
  private var statements: [UnsafePointer<UInt8>: OpaquePointer] = [:]

  /// Opens a database.
  ///
  /// `uri` is what SQLite is given; `path` is what errors name.
  init(uri: String, path: String, flags: Int32, operation: StoreOperation) throws(StoreError) {
    var opened: OpaquePointer?
    var status = sqlite3_open_v2(
      uri,
      &opened,
      flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE,
      nil
    )
    if status == SQLITE_OK { status = signpost_sqlite_harden(opened) }
    guard status == SQLITE_OK, let handle = opened else {
      let error = StoreError(
        extendedCode: status,
        systemCode: opened.map { sqlite3_system_errno($0) } ?? 0,
        operation: operation,
        path: path
      )
      sqlite3_close_v2(opened)
      throw error
    }
    self.path = path
    self.operation = operation
    self.handle = handle
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// Whether the database cannot be written, whatever was asked for.
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  /// Waits this long, about, for other programs before it gives up.
  ///
  /// SQLite's own handler waits longer each time, so that newcomers overtake whoever has waited
  /// for long (seconds, with eight writers); short steady waits give each the same chance.
  mutating func waitForOthers(milliseconds: Int) {
    let budget = UnsafeMutableRawPointer(bitPattern: max(1, milliseconds))
    sqlite3_busy_handler(
      handle,
      { budget, count in
        guard Int(count) * 2 < Int(bitPattern: budget) else { return 0 }
        usleep(1_000 + UInt32(count % 3) * 1_000)
        return 1
      },
      budget
    )
  }

  /// Runs a statement that answers with no rows that matter.
  mutating func run(_ sql: StaticString, _ values: [SQLValue] = []) throws(StoreError) {
    _ = try rows(sql, values) { _ in }
  }

  /// Runs a statement and reads each row of its answer.
  mutating func rows<Value>(
    _ sql: StaticString,
    _ values: [SQLValue] = [],
    _ read: (Row) throws(StoreError) -> Value
  ) throws(StoreError) -> [Value] {
    var result: [Value] = []
    try each(sql, values) { row throws(StoreError) in result.append(try read(row)) }
    return result
  }

  /// Runs a statement and looks at each row of its answer.
  mutating func each(
    _ sql: StaticString,
    _ values: [SQLValue] = [],
    _ look: (Row) throws(StoreError) -> Void
  ) throws(StoreError) {
    try follow(sql, values) { row throws(StoreError) in
      try look(row)
      return true
    }
  }

  /// Runs a statement and looks at rows of its answer for as long as it is told to go on.
  mutating func follow(
    _ sql: StaticString,
    _ values: [SQLValue] = [],
    _ look: (Row) throws(StoreError) -> Bool
  ) throws(StoreError) {
    let statement = try prepared(sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() {
      try bind(value, to: Int32(clamping: index + 1), of: statement)
    }
    while true {
      let status = sqlite3_step(statement)
      switch status {
      case SQLITE_ROW: guard try look(Row(of: statement)) else { return }
      case SQLITE_DONE: return
      default: throw error(status)
      }
    }
  }

  /// Runs a statement and reads the first row of its answer.
  mutating func first<Value>(
    _ sql: StaticString,
    _ values: [SQLValue] = [],
    _ read: (Row) throws(StoreError) -> Value
  ) throws(StoreError) -> Value? {
    try rows(sql, values, read).first
  }

  /// Runs several statements without parameters, one after another.
  mutating func runScript(_ script: StaticString) throws(StoreError) {
    let status = sqlite3_exec(handle, Self.characters(of: script), nil, nil, nil)
    guard status == SQLITE_OK else { throw error(status) }
  }

  /// Limits how far the file may grow, which is how tests fill a disk.
  mutating func limitPages(to count: Int) throws(StoreError) {
    let status = sqlite3_exec(handle, "PRAGMA max_page_count = \(count)", nil, nil, nil)
    guard status == SQLITE_OK else { throw error(status) }
  }

  /// Does all or nothing, alone: other writers wait from here on.
  mutating func transaction<Value>(
    _ body: (inout Connection) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try between("BEGIN IMMEDIATE", body)
  }

  /// Reads several tables as they were at one moment.
  mutating func snapshot<Value>(
    _ body: (inout Connection) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try between("BEGIN DEFERRED", body)
  }

  /// Makes an error that no code of SQLite stands behind.
  func refusal(_ reason: StoreError.Reason) -> StoreError {
    StoreError(reason, operation: operation, path: path)
  }

  private mutating func between<Value>(
    _ begin: StaticString,
    _ body: (inout Connection) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try run(begin)
    do throws(StoreError) {
      let value = try body(&self)
      try run("COMMIT")
      return value
    } catch {
      // Some errors, a full disk among them, have already rolled it back.
      if sqlite3_get_autocommit(handle) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }

  private mutating func prepared(_ sql: StaticString) throws(StoreError) -> OpaquePointer {
    if let known = statements[sql.utf8Start] { return known }
    var prepared: OpaquePointer?
    let status = sqlite3_prepare_v3(
      handle,
      Self.characters(of: sql),
      -1,
      UInt32(SQLITE_PREPARE_PERSISTENT),
      &prepared,
      nil
    )
    guard status == SQLITE_OK else { throw error(status) }
    guard let prepared else { preconditionFailure("a statement is never empty") }
    statements[sql.utf8Start] = prepared
    return prepared
  }

  private func bind(
    _ value: SQLValue,
    to index: Int32,
    of statement: OpaquePointer
  ) throws(StoreError) {
    let status: Int32 =
      switch value {
      case .null: sqlite3_bind_null(statement, index)
      case .integer(let number): sqlite3_bind_int64(statement, index, Int64(number))
      case .text(let text): Self.bind(text, to: index, of: statement)
      case .bytes(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(statement, index, 0)
      case .bytes(let bytes):
        sqlite3_bind_blob64(
          statement,
          index,
          bytes,
          UInt64(bytes.count),
          signpost_sqlite_transient()
        )
      }
    guard status == SQLITE_OK else { throw error(status) }
  }

  private static func bind(_ text: String, to index: Int32, of statement: OpaquePointer) -> Int32 {
    text.withCString { characters in
      sqlite3_bind_text64(
        statement,
        index,
        characters,
        UInt64(text.utf8.count),
        signpost_sqlite_transient(),
        UInt8(SQLITE_UTF8)
      )
    }
  }

  private static func characters(of sql: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(sql.utf8Start).assumingMemoryBound(to: CChar.self)
  }

  func error(_ extendedCode: Int32) -> StoreError {
    StoreError(
      extendedCode: extendedCode,
      systemCode: sqlite3_system_errno(handle),
      operation: operation,
      path: path
    )
  }
}
