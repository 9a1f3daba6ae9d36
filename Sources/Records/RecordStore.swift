internal import Synchronization

/// The records of one account: attempts, drafts, copies of cases, settings, the catalogue.
///
/// Every function returns when its change is durable on the disk. All may be called from any
/// thread, and two instances of the program may use one database.
package final class RecordStore: Sendable {
  /// The database; `:memory:` for one that is not kept.
  package let path: String
  /// Whether it can be written.
  package let access: StoreAccess
  /// How changes are kept whole, for doctor.
  package let journalMode: JournalMode
  /// What the database lies on, for doctor.
  package let fileSystem: FileSystemKind
  /// The file whose bytes are locked by claims; none in memory.
  let lockPath: String?
  private let connection: Mutex<Connection>

  /// Makes a store around an open connection.
  init(
    _ connection: consuming sending Connection,
    path: String,
    access: StoreAccess,
    fileSystem: FileSystemKind,
    lockPath: String?
  ) {
    journalMode = connection.journalMode
    self.connection = Mutex(connection)
    self.path = path
    self.access = access
    self.fileSystem = fileSystem
    self.lockPath = lockPath
  }

  /// Uses the connection, alone; errors name the operation.
  func perform<Value: Sendable>(
    _ operation: StoreOperation,
    _ body: (inout Connection) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try connection.withLock { (connection: inout sending Connection) throws(StoreError) -> Value in
      connection.operation = operation
      return try body(&connection)
    }
  }
}
