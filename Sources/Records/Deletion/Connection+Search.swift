internal import CSQLite
internal import Glibc

/// A file that SQLite has open.
enum OpenFile {
  case database
  /// The write-ahead log or the rollback journal.
  case journal
}

extension Connection {
  private static var part: Int { 1 << 20 }

  /// Reads a file from its first byte to its last, and says how long it is and which marks occur in
  /// it; no length where SQLite has no such file open.
  ///
  /// It is read through SQLite: to open a file beside it and close it again would drop the locks that
  /// this process has on it, as POSIX wants it.
  func search(
    _ file: OpenFile,
    for marks: Set<[UInt8]>
  ) throws(StoreError) -> (size: Int?, marks: Set<[UInt8]>) {
    guard let file = signpost_sqlite_file(handle, file == .journal ? 1 : 0) else {
      return (nil, [])
    }
    var length: Int64 = 0
    let status = signpost_sqlite_size(file, &length)
    guard status == SQLITE_OK else { throw error(status) }
    let size = Int(length)
    var search = MarkSearch(for: marks)
    var start = 0
    while start < size {
      // What lies across two parts is in the second.
      let from = max(0, start - DeletedMarks.longest)
      search.look(through: try bytes(of: file, from: from, upTo: min(size, start + Self.part)))
      start += Self.part
    }
    return (size, search.found)
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
