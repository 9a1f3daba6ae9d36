/// A scenario's file as it was when an attempt or a class began.
package struct CaseCopy: Hashable, Sendable {
  /// The SHA-256 of the bytes.
  package let hash: String
  /// The bytes.
  package let bytes: [UInt8]
  /// Where it was read first; empty for an embedded one.
  package let path: String
  /// When it was read first.
  package let readAt: String

  /// Makes a copy.
  package init(hash: String, bytes: [UInt8], path: String, readAt: String) {
    self.hash = hash
    self.bytes = bytes
    self.path = path
    self.readAt = readAt
  }
}

extension RecordStore {
  /// The copy of a case that attempts or classes were played on.
  package func caseCopy(_ hash: String) throws(StoreError) -> CaseCopy? {
    try perform(.readCaseCopy) { connection throws(StoreError) in
      try connection.caseCopy(hash)
    }
  }
}

extension Connection {
  /// Reads the copy of a case.
  mutating func caseCopy(_ hash: String) throws(StoreError) -> CaseCopy? {
    try first(
      "SELECT hash, bytes, path, read_at FROM case_copies WHERE hash = ?1",
      [.text(hash)]
    ) {
      CaseCopy(hash: $0.text(0), bytes: $0.bytes(1), path: $0.text(2), readAt: $0.text(3))
    }
  }

  /// Keeps a copy, once for each hash.
  mutating func keep(_ copy: CaseCopy) throws(StoreError) {
    try run(
      """
      INSERT INTO case_copies (hash, bytes, path, read_at) SELECT ?1, ?2, ?3, ?4
      WHERE NOT EXISTS (SELECT 1 FROM case_copies WHERE hash = ?1)
      """,
      [.text(copy.hash), .bytes(copy.bytes), .text(copy.path), .text(copy.readAt)]
    )
  }

  /// Drops the copy of a case where no attempt and no class needs it.
  mutating func dropCaseCopy(_ hash: String) throws(StoreError) {
    try run(
      """
      DELETE FROM case_copies WHERE hash = ?1
        AND NOT EXISTS (SELECT 1 FROM attempts WHERE file_hash = ?1)
        AND NOT EXISTS (SELECT 1 FROM classes WHERE file_hash = ?1)
      """,
      [.text(hash)]
    )
  }
}
