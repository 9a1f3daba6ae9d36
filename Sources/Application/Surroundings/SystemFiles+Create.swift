internal import Glibc

extension SystemFiles {
  /// The path of the current folder; `.` where the system does not tell.
  package static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// Writes a new file that only this account may read; one that is there is never written over.
  ///
  /// What could not be written whole is taken away again.
  package static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(errno) }
    var problem = writeAll(bytes, to: descriptor)
    if problem == nil, fsync(descriptor) != 0 { problem = FileError(errno) }
    if close(descriptor) != 0, problem == nil { problem = FileError(errno) }
    guard let problem else { return }
    unlink(path)
    throw problem
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> FileError? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return FileError(errno) }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}
