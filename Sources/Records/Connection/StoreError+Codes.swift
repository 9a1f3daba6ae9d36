internal import CSQLite
internal import Glibc

extension StoreError {
  /// Tells what SQLite's codes mean for whoever plays.
  ///
  /// The system's number goes first where there is one: a quota that is used up reaches SQLite as
  /// a device error.
  init(extendedCode: Int32, systemCode: Int32, operation: StoreOperation, path: String) {
    let code = extendedCode & 0xff
    // SQLite keeps the number of the last failed call; it belongs to these codes alone.
    let system = code == SQLITE_IOERR || code == SQLITE_CANTOPEN ? systemCode : 0
    let known = Self.reason(systemCode: system)
    self.init(
      known == .unexpected ? Self.reason(code: code, extendedCode: extendedCode) : known,
      operation: operation,
      path: path,
      code: Int(code),
      extendedCode: Int(extendedCode),
      systemCode: Int(system)
    )
  }

  /// Tells what an error number of the system means, where SQLite was not asked.
  init(systemCode: Int32, operation: StoreOperation, path: String) {
    self.init(
      Self.reason(systemCode: systemCode),
      operation: operation,
      path: path,
      systemCode: Int(systemCode)
    )
  }

  private static func reason(systemCode: Int32) -> Reason {
    switch systemCode {
    case ENOSPC, EDQUOT, EFBIG: .full
    case EROFS: .readOnly
    case EACCES, EPERM: .notPermitted
    case ENOENT: .missing
    case ELOOP: .symbolicLink
    case ENOTDIR, EISDIR: .notARegularFile
    case EAGAIN: .locked
    case EIO: .device
    default: .unexpected
    }
  }

  private static func reason(code: Int32, extendedCode: Int32) -> Reason {
    switch code {
    case SQLITE_FULL: .full
    case SQLITE_READONLY: .readOnly
    case SQLITE_PERM, SQLITE_AUTH: .notPermitted
    case SQLITE_BUSY, SQLITE_LOCKED: .locked
    case SQLITE_NOTADB: .notADatabase
    // Our statements are right, so that a plain error means tables of another form.
    case SQLITE_CORRUPT, SQLITE_ERROR: .damaged
    case SQLITE_TOOBIG: .tooLarge
    case SQLITE_CONSTRAINT: .forbidden
    case SQLITE_IOERR: .device
    // 6 << 8 is SQLITE_CANTOPEN_SYMLINK, an expression that Swift does not import.
    case SQLITE_CANTOPEN where extendedCode == SQLITE_CANTOPEN | 6 << 8: .symbolicLink
    case SQLITE_CANTOPEN: .notPermitted
    default: .unexpected
    }
  }
}
