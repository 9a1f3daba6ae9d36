internal import ClassLine
internal import Glibc

/// Why a class cannot be opened to terminals.
enum ClassDoorError: Error, Equatable, Sendable {
  /// There is neither a folder for the time of a session nor a home.
  case noFolder
  /// The system has no pipe left by which the door's thread is woken.
  case noPipe
  case folder(String, ClassFolderFault)
  /// The path of the socket has more bytes than the system allows.
  case pathTooLong(String, limit: Int)
  case system(Int32, String)
}

/// The socket at which the terminals of a class knock; gone when it is closed.
final class ClassDoor: Sendable {
  let code: ClassCode
  let path: String
  let listener: Int32

  /// How many codes are tried before the one that is free is given up on.
  private static let tries: UInt64 = 64

  /// Opens the door of a class in a folder, or in the usual one.
  ///
  /// The code follows from the class's id, so that terminals find the class again after its host was
  /// killed; a socket that nobody listens at any more is put away.
  static func open(
    classID: String,
    in named: String?,
    _ surroundings: Surroundings
  ) throws(ClassDoorError) -> ClassDoor {
    let folder = named.map { ClassFolder(path: $0) } ?? ClassFolder.usual(surroundings)
    guard let folder else { throw .noFolder }
    let rights: (mode: mode_t, group: gid_t?)
    do throws(ClassFolderFault) {
      if named == nil { try folder.make() }
      try folder.check()
      rights = try folder.socketMode()
    } catch { throw .folder(folder.path, error) }
    for number in 0..<tries {
      let code = ClassCode(random: hash(of: classID) &+ number)
      let path = folder.path(of: code)
      guard path.utf8.count <= LocalSocket.longestPath else {
        throw .pathTooLong(path, limit: LocalSocket.longestPath)
      }
      guard isFree(path) else { continue }
      do throws(SystemError) {
        let listener = try LocalSocket.listen(at: path, mode: rights.mode, group: rights.group)
        return ClassDoor(code: code, path: path, listener: listener)
      } catch {
        // Somebody was quicker.
        if error.number == EADDRINUSE { continue }
        throw .system(error.number, path)
      }
    }
    throw .system(EADDRINUSE, folder.path)
  }

  private init(code: ClassCode, path: String, listener: Int32) {
    (self.code, self.path, self.listener) = (code, path, listener)
  }

  /// Closes the door and takes its name away.
  func close() {
    unlink(path)
    Glibc.close(listener)
  }

  /// Whether a path can be used, after an own socket at which nobody listens was taken away.
  private static func isFree(_ path: String) -> Bool {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return errno == ENOENT }
    guard facts.st_mode & S_IFMT == S_IFSOCK, facts.st_uid == geteuid() else { return false }
    do throws(SystemError) {
      Glibc.close(try LocalSocket.connect(to: path))
      return false
    } catch {
      return error.number == ECONNREFUSED && unlink(path) == 0
    }
  }

  /// FNV-1a, of 64 bits.
  private static func hash(of text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
