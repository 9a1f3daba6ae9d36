internal import Glibc

/// Why a file could not be written.
package enum FileWritingError: Error, Equatable, Sendable {
  /// There is something of this name.
  case exists
  /// The system refused it.
  case refused(FileError)
}

/// Files that the program writes where somebody named a place.
extension SystemFiles {
  /// Writes a new file; what is there is never replaced.
  ///
  /// Unless another mode is given, this account alone may read it.
  package static func create(
    _ path: String,
    _ bytes: [UInt8],
    mode: UInt32 = 0o600
  ) throws(FileWritingError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? FileWritingError.exists : .refused(FileError(errno))
    }
    let problem = write(bytes, to: descriptor)
    // A system may tell of a full disk only now.
    let ending = close(descriptor) == 0 ? nil : FileError(errno)
    guard let found = problem ?? ending else { return }
    unlink(path)
    throw .refused(found)
  }

  /// Makes a folder for this account alone; the folder that it goes into has to be there.
  static func makeFolder(_ path: String) throws(FileWritingError) {
    guard mkdir(path, 0o700) == 0 else {
      throw errno == EEXIST ? FileWritingError.exists : .refused(FileError(errno))
    }
    sync(folder: folder(of: path))
  }

  /// Makes a folder and those above it, each for this account alone; what is there is left as it is.
  static func makeFolders(_ path: String) throws(SystemError) {
    let above = folder(of: path)
    if above != "/", access(above, F_OK) != 0 { try makeFolders(above) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw SystemError(number: errno) }
  }

  /// Puts new content in the place of a file: all of it, or the old stays.
  package static func replace(_ path: String, _ bytes: [UInt8]) throws(FileWritingError) {
    let fresh = "\(path).\(getpid()).new"
    try create(fresh, bytes)
    guard rename(fresh, path) == 0 else {
      let error = FileError(errno)
      unlink(fresh)
      throw .refused(error)
    }
    sync(folder: folder(of: path))
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> FileError? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return FileError(errno) }
      rest = rest.dropFirst(count)
    }
    return fsync(descriptor) == 0 ? nil : FileError(errno)
  }

  /// Makes the new name durable; some file systems cannot, and then the content is all the same.
  static func sync(folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}
