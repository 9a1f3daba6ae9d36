internal import CSQLite
internal import Glibc

/// A file that SQLite has open.
enum OpenFile {
  case database
  /// The write-ahead log or the rollback journal.
  case journal
}

extension Connection {
  /// The bytes of a text that are looked for; a longer one is spread over several pages.
  static var longestMark: Int { 200 }
  private static var part: Int { 1 << 20 }

  /// Reads a file from its first byte to its last, and says how long it is and whether one of some
  /// texts occurs in it; no length where SQLite has no such file open.
  ///
  /// It is read through SQLite: to open a file beside it and close it again would drop the locks that
  /// this process has on it, as POSIX wants it.
  func search(
    _ file: OpenFile,
    for marks: [String]
  ) throws(StoreError) -> (size: Int?, hasTrace: Bool) {
    guard let file = signpost_sqlite_file(handle, file == .journal ? 1 : 0) else {
      return (nil, false)
    }
    var length: Int64 = 0
    let status = signpost_sqlite_size(file, &length)
    guard status == SQLITE_OK else { throw error(status) }
    let marks = marks.map { Array($0.utf8.prefix(Self.longestMark)) }.filter { !$0.isEmpty }
    let size = Int(length)
    var hasTrace = false
    var start = 0
    while start < size, !hasTrace {
      // What lies across two parts is in the second.
      let from = max(0, start - Self.longestMark)
      let bytes = try bytes(of: file, from: from, upTo: min(size, start + Self.part))
      hasTrace = marks.contains { Self.occurs($0, in: bytes) }
      start += Self.part
    }
    return (size, hasTrace)
  }

  private static func occurs(_ mark: [UInt8], in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in occurs(mark, in: bytes) }
  }

  private static func occurs(_ mark: [UInt8], in bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while rest.count >= mark.count, let place = rest.firstIndex(of: mark[0]) {
      rest = rest[place...]
      if rest.starts(with: mark) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  private func bytes(
    of file: UnsafeMutablePointer<sqlite3_file>,
    from start: Int,
    upTo end: Int
  ) throws(StoreError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: end - start)
    let status = bytes.withUnsafeMutableBytes {
      signpost_sqlite_read(file, $0.baseAddress, Int32($0.count), Int64(start))
    }
    guard status == SQLITE_OK else { throw error(status) }
    return bytes
  }
}
