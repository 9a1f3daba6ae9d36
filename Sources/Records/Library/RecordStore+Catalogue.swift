extension RecordStore {
  /// The catalogue, by path.
  package func catalogue() throws(StoreError) -> [CatalogueEntry] {
    try perform(.readCatalogue) { connection throws(StoreError) in
      try connection.rows(
        """
        SELECT path, size, modified, hash, id, title, summary, setting, minutes, languages, state,
          findings, problem
        FROM catalogue ORDER BY path
        """
      ) { $0.catalogueEntry() }
    }
  }

  /// Puts a new catalogue in the place of the old one, or leaves it as it was.
  ///
  /// Of two entries with one path, the later one stays.
  package func replaceCatalogue(_ entries: [CatalogueEntry]) throws(StoreError) {
    try perform(.writeCatalogue) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        try connection.run("DELETE FROM catalogue")
        for entry in entries { try connection.insert(entry) }
      }
    }
  }
}

extension Row {
  fileprivate func catalogueEntry() -> CatalogueEntry {
    var entry = CatalogueEntry(
      path: text(0),
      size: integer(1),
      modified: integer(2),
      hash: text(3)
    )
    entry.id = text(4)
    entry.title = text(5)
    entry.summary = text(6)
    entry.setting = text(7)
    entry.minutes = optionalInteger(8)
    entry.languages = text(9).split(separator: " ").map(String.init)
    entry.state = text(10)
    entry.findings = integer(11)
    entry.problem = optionalText(12)
    return entry
  }
}

extension Connection {
  fileprivate mutating func insert(_ entry: CatalogueEntry) throws(StoreError) {
    try run(
      """
      INSERT OR REPLACE INTO catalogue (path, size, modified, hash, id, title, summary, setting,
        minutes, languages, state, findings, problem)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
      """,
      [
        .text(entry.path), .integer(entry.size), .integer(entry.modified), .text(entry.hash),
        .text(entry.id), .text(entry.title), .text(entry.summary), .text(entry.setting),
        .optional(entry.minutes), .text(entry.languages.joined(separator: " ")),
        .text(entry.state), .integer(entry.findings), .optional(entry.problem),
      ]
    )
  }
}
