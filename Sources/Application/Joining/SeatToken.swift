internal import ClassLine
internal import Glibc
internal import PlainText

/// What tells this terminal from others of its account in a class, kept in a file of the account.
///
/// The file is locked while the terminal is joined. So a terminal that was cut off finds its own seat
/// again, as it is the first whose file nobody holds, and terminals of an account that several people
/// use get seats of their own. Whoever can read the account's files can take up a seat of it.
final class SeatToken: Sendable {
  let text: String
  private let path: String?
  private let descriptor: Int32

  /// Takes up the first free token of a class, or makes one; a new one in any case where `isNew`.
  ///
  /// Where nothing can be written, a token is used that lasts as long as the program.
  init(of code: ClassCode, isNew: Bool, _ surroundings: Surroundings) {
    let fresh = Self.made(surroundings.random)
    guard let state = surroundings.stateFolder,
      (try? SystemFiles.makeFolders(state + "/seats")) != nil
    else {
      (text, path, descriptor) = (fresh, nil, -1)
      return
    }
    for number in 1...LineLimits.seats {
      let path = "\(state)/seats/\(code.text)-\(number)"
      guard let file = Self.claim(path) else { continue }
      let kept = Self.read(file)
      if let kept, !isNew {
        (text, self.path, descriptor) = (kept, path, file)
        return
      }
      if kept == nil, Self.write(fresh, to: file) {
        (text, self.path, descriptor) = (fresh, path, file)
        return
      }
      close(file)
    }
    (text, path, descriptor) = (fresh, nil, -1)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Forgets the token, as when the class is over.
  func forget() { path.map { _ = unlink($0) } }

  /// 32 digits of random bits.
  private static func made(_ random: () -> UInt64) -> String {
    (0..<2).map { _ in
      let digits = String(random(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Opens a file that no other terminal holds; nil where one does, or it is not a plain own file.
  private static func claim(_ path: String) -> Int32? {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { return nil }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
      facts.st_uid == geteuid(), flock(descriptor, LOCK_EX | LOCK_NB) == 0
    else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  private static func read(_ descriptor: Int32) -> String? {
    var bytes = [UInt8](repeating: 0, count: LineLimits.tokenLength + 1)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    return LineLimits.isToken(text) ? text : nil
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    let bytes = Array(text.utf8)
    return ftruncate(descriptor, 0) == 0 && pwrite(descriptor, bytes, bytes.count, 0) == bytes.count
  }
}
