internal import Glibc

/// Stream sockets with a name in the file system, as host and terminals of a class use them.
enum LocalSocket {
  /// The most bytes of a name, its end not counted.
  static let longestPath = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1

  /// Makes a socket that listens at a path where nothing is yet; the error is the system's number.
  static func listen(at path: String, mode: mode_t, group: gid_t?) throws(SystemError) -> Int32 {
    let descriptor = try make()
    do throws(SystemError) {
      try SystemError.check(withAddress(path) { bind(descriptor, $0, $1) })
      // Until here only the own account can connect, whatever the mask is.
      if let group { _ = chown(path, uid_t.max, group) }
      try SystemError.check(chmod(path, mode))
      try SystemError.check(Glibc.listen(descriptor, 128))
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Connects to a path.
  static func connect(to path: String) throws(SystemError) -> Int32 {
    let descriptor = try make()
    do throws(SystemError) {
      try SystemError.check(withAddress(path) { Glibc.connect(descriptor, $0, $1) })
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Takes the next who wants to be connected; none where nobody waits.
  static func accept(at listener: Int32) -> Int32? {
    while true {
      let descriptor = Glibc.accept(listener, nil, nil)
      if descriptor < 0, errno == EINTR || errno == ECONNABORTED { continue }
      guard descriptor >= 0 else { return nil }
      makeReady(descriptor)
      return descriptor
    }
  }

  /// The account at the other end, as the kernel noted it when the line was opened.
  static func account(of descriptor: Int32) -> uid_t? {
    // The process, the account and the group, each of four bytes.
    var credentials: [UInt32] = [0, 0, 0]
    var size = socklen_t(credentials.count * 4)
    let result = getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size)
    return result == 0 && size == 12 ? credentials[1] : nil
  }

  /// The name of an account; its number where it has none.
  static func name(of account: uid_t) -> String {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16_384)
    let result = getpwuid_r(account, &entry, &buffer, buffer.count, &found)
    guard result == 0, found != nil, let name = entry.pw_name else { return String(account) }
    return String(cString: name)
  }

  private static func make() throws(SystemError) -> Int32 {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw SystemError(number: errno) }
    makeReady(descriptor)
    return descriptor
  }

  private static func makeReady(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
  }

  private static func withAddress(
    _ path: String,
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    guard path.utf8.count <= longestPath else {
      errno = ENAMETOOLONG
      return -1
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}

/// A refusal of the system, by its number.
struct SystemError: Error, Equatable {
  let number: Int32

  /// Throws where a call has failed.
  static func check(_ result: Int32) throws(SystemError) {
    guard result == 0 else { throw SystemError(number: errno) }
  }
}

/// A pipe by which other threads wake one that waits for descriptors.
final class WakePipe: Sendable {
  /// The end to wait for.
  let source: Int32
  private let sink: Int32

  /// Makes a pipe; nil where the system has none left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (source, sink) = (ends[0], ends[1])
  }

  deinit {
    close(source)
    close(sink)
  }

  /// Wakes who waits; may be called from any thread.
  func ring() {
    // A pipe that is full has woken already.
    _ = write(sink, [1], 1)
  }

  /// Takes what has rung.
  func silence() {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(source, &bytes, bytes.count) > 0 {}
  }
}

/// The milliseconds of the clock that only runs forward, also while the machine sleeps.
func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_BOOTTIME, &time)
  return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
}
