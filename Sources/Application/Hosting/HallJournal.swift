internal import ClassLine
internal import Glibc

/// Why the answers of a hosted class cannot be kept.
enum HallJournalError: Error, Equatable, Sendable {
  /// The account has no home.
  case noFolder
  /// Another host has this class.
  case inUse(String)
  /// A line cannot follow those before it, or cannot be read; the first is 1.
  case damaged(String, line: Int)
  /// It is a link, a folder or a device, or another account's.
  case notOurs(String)
  case full(String)
  case system(Int32, String)
}

/// What was marked at the terminals of a class, so that nothing is lost that was acknowledged.
///
/// A file of lines of the account alone, to which is only added; locked while it is open. It is gone
/// when the class is over.
struct HallJournal: Sendable {
  let path: String
  private let descriptor: Int32
  private var length: off_t

  /// The largest journal that is read: 200 people with 7 votes need less than a tenth of it.
  private static let greatestSize = 64 << 20

  /// Opens the journal of a class, or begins one, and does again in a hall what it says.
  ///
  /// What was being written when the host was killed has no end and is cut off: nobody was told of it.
  static func open(_ path: String, into hall: inout Hall) throws(HallJournalError) -> HallJournal {
    let flags = O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let descriptor = Glibc.open(path, flags, 0o600)
    guard descriptor >= 0 else {
      throw errno == ELOOP ? .notOurs(path) : error(errno, path)
    }
    do throws(HallJournalError) {
      var journal = HallJournal(path: path, descriptor: descriptor, length: 0)
      try journal.claim()
      try journal.replay(into: &hall)
      return journal
    } catch {
      Glibc.close(descriptor)
      throw error
    }
  }

  private func claim() throws(HallJournalError) {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw Self.error(errno, path) }
    guard facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == geteuid() else {
      throw .notOurs(path)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw errno == EWOULDBLOCK ? .inUse(path) : Self.error(errno, path)
    }
    guard fchmod(descriptor, 0o600) == 0 else { throw Self.error(errno, path) }
  }

  private mutating func replay(into hall: inout Hall) throws(HallJournalError) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try SystemFiles.read(path, limit: Self.greatestSize)
    } catch { throw error == .notPermitted ? .notOurs(path) : .damaged(path, line: 1) }
    var number = 0
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      number += 1
      guard let entry = try? HallEntry(line: Array(bytes[start..<end])), hall.replay(entry) else {
        throw .damaged(path, line: number)
      }
      start = end + 1
    }
    length = off_t(start)
    guard ftruncate(descriptor, length) == 0 else { throw Self.error(errno, path) }
  }

  /// Puts entries on the disk, all of them or none.
  mutating func append(_ entries: [HallEntry]) throws(HallJournalError) {
    guard !entries.isEmpty else { return }
    var bytes: [UInt8] = []
    for entry in entries { bytes += entry.bytes + [UInt8(ascii: "\n")] }
    do throws(HallJournalError) {
      try write(bytes)
      guard fdatasync(descriptor) == 0 else { throw Self.error(errno, path) }
    } catch {
      // What got there in part must not be read as a line.
      _ = ftruncate(descriptor, length)
      throw error
    }
    length += off_t(bytes.count)
  }

  private func write(_ bytes: [UInt8]) throws(HallJournalError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.error(errno, path) }
      rest = rest.dropFirst(count)
    }
  }

  /// Ends the use of the file, which stays for another time.
  func close() { Glibc.close(descriptor) }

  /// Takes the file away, as when the class is over.
  func remove() {
    unlink(path)
    close()
  }

  private static func error(_ number: Int32, _ path: String) -> HallJournalError {
    number == ENOSPC || number == EDQUOT ? .full(path) : .system(number, path)
  }
}
