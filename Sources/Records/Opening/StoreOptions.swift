/// What an opened store may do.
package enum StoreAccess: Hashable, Sendable {
  case readWrite
  /// For looking back where nothing can be written.
  case readOnly
}

/// How SQLite keeps a change whole.
package enum JournalMode: String, Hashable, Sendable {
  /// A write-ahead log beside the database.
  case writeAheadLog = "wal"
  /// A rollback journal, for network file systems.
  case rollback = "delete"
  /// In memory, for tests.
  case memory
  /// Read in place from a disk that cannot be written.
  case immutable
}

/// What tests and unusual places need otherwise than usual.
package struct StoreOptions: Sendable {
  /// How long to wait for another program, in milliseconds.
  package var patience = 5_000
  /// Whether to keep a rollback journal whatever the file system.
  package var avoidsWriteAheadLog = false
  /// How many pages of 4 KiB the file may have; no limit where none is given.
  package var pageLimit: Int?

  /// Makes the usual options.
  package init() {}
}
