extension RecordStore {
  /// The entries of sources, in their order, or of all; of one source in no order.
  ///
  /// They are many, and read for the first frame: they go straight into their places.
  package func catalogue(of sources: [String]? = nil) throws(StoreError) -> [CatalogueEntry] {
    try perform(.readCatalogue) { connection throws(StoreError) in
      var entries: [CatalogueEntry] = []
      var shared = SharedTexts()
      let count = try connection.first("SELECT count(*) FROM catalogue") { $0.integer(0) }
      entries.reserveCapacity(count ?? 0)
      for source in sources.map({ $0.map(Optional.some) }) ?? [nil] {
        try connection.each(
          """
          SELECT source, path, size, modified, hash, reader, kind, pack, id, title, summary, role,
            setting, audience, minutes, languages, tags, status, review, errors, warnings, findings,
            guide
          FROM catalogue WHERE ?1 IS NULL OR source = ?1
          """,
          [.optional(source)]
        ) { entries.append($0.catalogueEntry(of: source, sharing: &shared)) }
      }
      return entries
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

/// Texts that neighbours in the catalogue have in common.
private struct SharedTexts {
  var (reader, pack, audience) = ("", "", "")
}

extension Row {
  /// The entry of a row; where its source is known, all rows share it.
  fileprivate func catalogueEntry(
    of source: String?,
    sharing shared: inout SharedTexts
  ) -> CatalogueEntry {
    var entry = CatalogueEntry(
      source: source ?? text(0),
      path: text(1),
      size: integer(2),
      modified: integer(3),
      hash: text(4)
    )
    entry.reader = text(5, like: &shared.reader)
    entry.kind = CatalogueEntry.Kind(rawValue: text(6)) ?? .scenario
    entry.pack = text(7, like: &shared.pack)
    entry.id = text(8)
    entry.title = text(9)
    entry.summary = text(10)
    entry.role = text(11)
    entry.setting = text(12)
    entry.audience = text(13, like: &shared.audience)
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
