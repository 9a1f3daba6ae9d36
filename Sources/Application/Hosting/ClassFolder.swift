internal import ClassLine
internal import Glibc
internal import PlainText

/// Why the sockets of classes cannot lie in a folder, or not be trusted there.
enum ClassFolderFault: Error, Equatable, Sendable {
  case missing
  /// A link, a file or a device has its name.
  case notAFolder
  case ownedByAnother(UInt32)
  /// Everybody, or a group without the sticky bit, can put other sockets in the place of one.
  case openToOthers
  case system(Int32)
}

/// A folder in which the sockets of hosted classes lie.
struct ClassFolder: Equatable, Sendable {
  let path: String

  /// The folder that an administrator makes for classes of several accounts.
  static let shared = "/run/signpost"

  /// Where a host puts its socket when it is told nothing: the administrator's folder where this
  /// account may write there, else one of the account's own; none where there is no home.
  static func usual(_ surroundings: Surroundings) -> ClassFolder? {
    if access(shared, W_OK | X_OK) == 0 { return ClassFolder(path: shared) }
    return own(surroundings)
  }

  /// The folder of the account alone.
  static func own(_ surroundings: Surroundings) -> ClassFolder? {
    if let folder = surroundings.environment["XDG_RUNTIME_DIR"], folder.hasPrefix("/") {
      return ClassFolder(path: folder + "/signpost")
    }
    return surroundings.accountFolder.map { ClassFolder(path: $0 + "/classes") }
  }

  /// Where a terminal looks for a class when it is told nothing.
  static func searched(_ surroundings: Surroundings) -> [ClassFolder] {
    [ClassFolder(path: shared), own(surroundings)].compactMap(\.self)
  }

  /// Makes the folder for the account alone, where it is not there.
  func make() throws(ClassFolderFault) {
    do throws(SystemError) {
      try SystemFiles.makeFolders(path)
    } catch { throw .system(error.number) }
  }

  /// Refuses a folder in which another account than its owner, root or `trusted` could put sockets.
  func check(trusting trusted: uid_t = geteuid()) throws(ClassFolderFault) {
    let facts = try status()
    guard facts.st_uid == 0 || facts.st_uid == geteuid() || facts.st_uid == trusted else {
      throw .ownedByAnother(facts.st_uid)
    }
    let isSticky = facts.st_mode & S_ISVTX != 0
    if facts.st_mode & 0o002 != 0 || (facts.st_mode & 0o020 != 0 && !isSticky) {
      throw .openToOthers
    }
  }

  /// Who may join follows from who may enter the folder.
  func socketMode() throws(ClassFolderFault) -> (mode: mode_t, group: gid_t?) {
    let facts = try status()
    var mode: mode_t = 0o600
    if facts.st_mode & 0o010 != 0 { mode |= 0o060 }
    if facts.st_mode & 0o001 != 0 { mode |= 0o006 }
    return (mode, facts.st_mode & 0o010 != 0 ? facts.st_gid : nil)
  }

  /// The codes of the sockets that lie here.
  var codes: [String] {
    let names = (try? SystemFiles.names(in: path)) ?? []
    return names.filter { ClassCode(typed: $0)?.text == $0 }
  }

  /// The path of a class's socket.
  func path(of code: ClassCode) -> String { SystemFiles.join(path, code.text) }

  private func status() throws(ClassFolderFault) -> stat {
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing : .system(errno)
    }
    guard facts.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder }
    return facts
  }
}
