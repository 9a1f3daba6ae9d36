/// What was deleted of classes, and how far it is proved that nothing of them is left in the files.
package struct ClassClearing: Hashable, Sendable {
  /// A class that was deleted with everything of it.
  package struct Deleted: Hashable, Sendable {
    /// What had been fixed when it was opened.
    package let head: StoredClass
    /// How many events its log had.
    package let eventCount: Int
    /// Whether it had a report.
    package let hadReport: Bool
    /// Whether it had a register.
    package let hadRegister: Bool
  }

  /// A file that was read from its first byte to its last.
  package struct SearchedFile: Hashable, Sendable {
    /// The file.
    package let path: String
    /// How many bytes it had; none where it was not there.
    package let size: Int?
    /// Whether something of a deleted class was found in it.
    package let hasTrace: Bool
  }

  /// How far it is proved that nothing is left.
  package enum Proof: Hashable, Sendable {
    /// The database was written anew with what remains, its journal emptied, and these files read
    /// for ids and texts of what was deleted.
    case searched([SearchedFile])
    /// The rows are gone, but the files could not be written anew or read.
    case notProved(StoreError)
    /// The records are in memory alone.
    case inMemory
  }

  /// What was deleted, oldest first.
  package let deleted: [Deleted]
  /// How far it is proved.
  package let proof: Proof

  /// Whether nothing was found in any file.
  package var isClean: Bool {
    switch proof {
    case .searched(let files): files.allSatisfy { !$0.hasTrace }
    case .notProved: false
    case .inMemory: true
    }
  }
}
