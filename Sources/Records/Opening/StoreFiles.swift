internal import Glibc

/// The files of a database: its folder, itself, what SQLite puts beside it, the lock file.
struct StoreFiles {
  /// The folder, without symbolic links, so that SQLite can refuse any that is left.
  let folder: String
  /// The database.
  let database: String

  /// The write-ahead log.
  var log: String { database + "-wal" }
  /// The rollback journal.
  var rollbackJournal: String { database + "-journal" }
  /// The file whose bytes are locked: the first while opening, others by claims on attempts.
  var lock: String { database + ".lock" }
  /// The name of the lock file in its folder.
  var lockName: String { Self.split(lock).name }

  /// The database and what lies beside it, the lock last.
  var all: [String] { [database] + beside }

  private var beside: [String] { [log, rollbackJournal, database + "-shm", lock] }

  /// Finds the place of a database, making its folder where it may be made.
  init(path: String, making: Bool) throws(StoreError) {
    let (folder, name) = Self.split(path)
    guard !name.isEmpty else {
      throw StoreError(.notARegularFile, operation: .open, path: path)
    }
    if making { try Self.make(folder) }
    guard let resolved = realpath(folder, nil) else {
      throw StoreError(systemCode: errno, operation: .open, path: folder)
    }
    defer { free(resolved) }
    self.folder = String(cString: resolved)
    database = (self.folder == "/" ? "" : self.folder) + "/" + name
    try checkFolder()
  }

  /// Refuses what is not our own plain file, and closes ours to others where `mending`.
  func checkFiles(mending: Bool) throws(StoreError) {
    for path in all {
      guard let facts = try Self.facts(path) else { continue }
      let kind = facts.st_mode & S_IFMT
      guard kind != S_IFLNK else {
        throw StoreError(.symbolicLink, operation: .open, path: path)
      }
      guard kind == S_IFREG else {
        throw StoreError(.notARegularFile, operation: .open, path: path)
      }
      try Self.checkOwner(facts, allowsRoot: false, path: path)
      if mending, facts.st_mode & 0o077 != 0, chmod(path, 0o600) != 0 {
        throw StoreError(systemCode: errno, operation: .open, path: path)
      }
    }
  }

  /// The size of a file, or nothing where there is none.
  static func size(of path: String) throws(StoreError) -> Int? {
    try facts(path).map { Int($0.st_size) }
  }

  private func checkFolder() throws(StoreError) {
    guard let facts = try Self.facts(folder) else {
      throw StoreError(.missing, operation: .open, path: folder)
    }
    guard facts.st_mode & S_IFMT == S_IFDIR else {
      throw StoreError(.notARegularFile, operation: .open, path: folder)
    }
    try Self.checkOwner(facts, allowsRoot: true, path: folder)
  }

  private static func checkOwner(
    _ facts: stat,
    allowsRoot: Bool,
    path: String
  ) throws(StoreError) {
    guard facts.st_uid == geteuid() || (allowsRoot && facts.st_uid == 0) else {
      throw StoreError(.ownedByAnother(user: facts.st_uid), operation: .open, path: path)
    }
  }

  private static func facts(_ path: String) throws(StoreError) -> stat? {
    var facts = stat()
    guard lstat(path, &facts) != 0 else { return facts }
    guard errno == ENOENT else {
      throw StoreError(systemCode: errno, operation: .open, path: path)
    }
    return nil
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }

  /// Makes a folder and those above it, each for the account alone, and durable before use.
  private static func make(_ folder: String) throws(StoreError) {
    var facts = stat()
    guard stat(folder, &facts) != 0 else { return }
    guard errno == ENOENT else {
      throw StoreError(systemCode: errno, operation: .open, path: folder)
    }
    let above = split(folder).folder
    if above != folder { try make(above) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw StoreError(systemCode: errno, operation: .open, path: folder)
    }
    synchronize(above)
  }

  /// Puts a folder's list of names on the disk; what cannot be synchronized is left to the system.
  private static func synchronize(_ folder: String) {
    let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
