/// How far it is proved that nothing of what was deleted is left in the files.
package enum DeletionProof: Hashable, Sendable {
  /// A file that was read from its first byte to its last.
  package struct SearchedFile: Hashable, Sendable {
    /// The file.
    package let path: String
    /// How many bytes it had; none where it was not there.
    package let size: Int?
    /// Whether something of what was deleted was found in it.
    package let hasTrace: Bool

    /// Says what was found in a file.
    package init(path: String, size: Int?, hasTrace: Bool) {
      self.path = path
      self.size = size
      self.hasTrace = hasTrace
    }
  }

  /// The database was written anew with what remains, its journal emptied, and these files read for
  /// ids and texts of what was deleted.
  case searched([SearchedFile])
  /// The rows are gone, but the files could not be written anew or read.
  case notProved(StoreError)
  /// The records are in memory alone.
  case inMemory

  /// Whether nothing was found in any file.
  package var isClean: Bool {
    switch self {
    case .searched(let files): files.allSatisfy { !$0.hasTrace }
    case .notProved: false
    case .inMemory: true
    }
  }
}

extension RecordStore {
  /// Writes the files anew, empties the journal, and searches both for what was deleted.
  func proof(
    that marks: DeletedMarks,
    areGoneBy connection: inout Connection
  ) -> DeletionProof {
    guard lockPath != nil else { return .inMemory }
    do throws(StoreError) {
      try connection.writeAnew()
      let gone = try connection.notBegunWith(marks)
      let journal = path + (journalMode == .writeAheadLog ? "-wal" : "-journal")
      var files: [DeletionProof.SearchedFile] = []
      for (file, path) in [(OpenFile.database, path), (.journal, journal)] {
        let found = try connection.search(file, for: gone.all)
        var hasTrace = false
        for mark in found.marks where !hasTrace { hasTrace = try !connection.holds(mark) }
        files.append(.init(path: path, size: found.size, hasTrace: hasTrace))
      }
      return .searched(files)
    } catch { return .notProved(error) }
  }
}
