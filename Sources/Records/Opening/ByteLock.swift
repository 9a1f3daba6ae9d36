internal import Glibc

/// A lock on bytes of a file, held until the value goes.
///
/// Locks of open file descriptions (fcntl(2), `F_OFD_SETLK`) exclude threads of one process as
/// well as processes, leave no file behind for each lock, and the kernel takes them back however
/// the holder ends.
struct ByteLock: ~Copyable {
  private let descriptor: Int32

  /// Tries to lock all of some bytes; nothing where somebody else holds one of them.
  init?(
    _ bytes: [Int],
    of path: String,
    operation: StoreOperation
  ) throws(StoreError) {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw StoreError(systemCode: errno, operation: operation, path: path)
    }
    for byte in bytes where Self.lock(byte, descriptor) != 0 {
      let reason = errno
      close(descriptor)
      guard reason == EAGAIN || reason == EACCES else {
        throw StoreError(systemCode: reason, operation: operation, path: path)
      }
      return nil
    }
    self.descriptor = descriptor
  }

  private static func lock(_ byte: Int, _ descriptor: Int32) -> Int32 {
    var range = flock()
    range.l_type = Int16(F_WRLCK)
    range.l_whence = Int16(SEEK_SET)
    range.l_start = off_t(byte)
    range.l_len = 1
    return withUnsafeMutablePointer(to: &range) { fcntl(descriptor, Self.take, $0) }
  }

  deinit { close(descriptor) }

  /// Takes the lock, waiting for whoever holds it.
  static func waiting(
    _ byte: Int,
    of path: String,
    milliseconds: Int,
    operation: StoreOperation
  ) throws(StoreError) -> ByteLock {
    for _ in 0...max(0, milliseconds) / 2 {
      if let lock = try ByteLock([byte], of: path, operation: operation) { return lock }
      usleep(2_000)
    }
    throw StoreError(.locked, operation: operation, path: path)
  }

  /// `F_OFD_SETLK`, which Swift's Glibc module leaves out.
  private static let take: Int32 = 37
}
