extension RecordStore {
  /// The entries of a source, or of all sources, in no order.
  package func catalogue(of source: String? = nil) throws(StoreError) -> [CatalogueEntry] {
    try perform(.readCatalogue) { connection throws(StoreError) in
      try connection.rows(
        """
        SELECT source, path, size, modified, hash, reader, kind, pack, id, title, summary, role,
          setting, audience, minutes, languages, tags, status, review, errors, warnings, findings,
          guide
        FROM catalogue WHERE ?1 IS NULL OR source = ?1
        """,
        [.optional(source)]
      ) { $0.catalogueEntry() }
    }
  }

  /// Keeps entries, each in the place of an older one, and drops those of files that are gone; all
  /// or nothing.
  package func updateCatalogue(
    keeping entries: [CatalogueEntry],
    dropping gone: [CatalogueEntry] = []
  ) throws(StoreError) {
    try perform(.writeCatalogue) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        for entry in gone {
          try connection.run(
            "DELETE FROM catalogue WHERE source = ?1 AND path = ?2",
            [.text(entry.source), .text(entry.path)]
          )
        }
        for entry in entries { try connection.insert(entry) }
      }
    }
  }
}

extension Row {
  fileprivate func catalogueEntry() -> CatalogueEntry {
    var entry = CatalogueEntry(
      source: text(0),
      path: text(1),
      size: integer(2),
      modified: integer(3),
      hash: text(4)
    )
    entry.reader = text(5)
    entry.kind = CatalogueEntry.Kind(rawValue: text(6)) ?? .scenario
    entry.pack = text(7)
    entry.id = text(8)
    entry.title = text(9)
    entry.summary = text(10)
    entry.role = text(11)
    entry.setting = text(12)
    entry.audience = text(13)
    entry.minutes = integer(14)
    entry.languages = text(15)
    entry.tags = text(16)
    entry.status = text(17)
    entry.review = text(18)
    entry.errors = integer(19)
    entry.warnings = integer(20)
    entry.findings = text(21)
    entry.isGuide = integer(22) != 0
    return entry
  }
}

extension Connection {
  fileprivate mutating func insert(_ entry: CatalogueEntry) throws(StoreError) {
    try run(
      """
      INSERT OR REPLACE INTO catalogue (source, path, size, modified, hash, reader, kind, pack, id,
        title, summary, role, setting, audience, minutes, languages, tags, status, review, errors,
        warnings, findings, guide)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
        ?20, ?21, ?22, ?23)
      """,
      [
        .text(entry.source), .text(entry.path), .integer(entry.size), .integer(entry.modified),
        .text(entry.hash), .text(entry.reader), .text(entry.kind.rawValue), .text(entry.pack),
        .text(entry.id), .text(entry.title), .text(entry.summary), .text(entry.role),
        .text(entry.setting), .text(entry.audience), .integer(entry.minutes),
        .text(entry.languages), .text(entry.tags), .text(entry.status), .text(entry.review),
        .integer(entry.errors), .integer(entry.warnings), .text(entry.findings),
        .integer(entry.isGuide ? 1 : 0),
      ]
    )
  }
}
