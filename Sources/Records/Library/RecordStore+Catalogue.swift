extension RecordStore {
  /// The entries of sources, in their order, or of all; of one source in the order of their paths.
  package func catalogue(of sources: [String]? = nil) throws(StoreError) -> [CatalogueEntry] {
    try perform(.readCatalogue) { connection throws(StoreError) in
      let wanted = if let sources { sources } else { try connection.catalogueSources() }
      var entries: [CatalogueEntry] = []
      for source in wanted { entries += try connection.catalogue(of: source) }
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
        for source in Set((entries + gone).map(\.source)) {
          var kept: [String: CatalogueEntry] = [:]
          for entry in try connection.catalogue(of: source) { kept[entry.path] = entry }
          for entry in gone where entry.source == source { kept[entry.path] = nil }
          for entry in entries where entry.source == source { kept[entry.path] = entry }
          try connection.keep(kept.values.sorted { $0.path < $1.path }, of: source)
        }
      }
    }
  }
}

extension Connection {
  fileprivate mutating func catalogueSources() throws(StoreError) -> [String] {
    try rows("SELECT source FROM catalogue ORDER BY source") { $0.text(0) }
  }

  fileprivate mutating func catalogue(of source: String) throws(StoreError) -> [CatalogueEntry] {
    let sql: StaticString = "SELECT entries FROM catalogue WHERE source = ?1"
    let packed = try first(sql, [.text(source)]) { $0.bytes(0) }
    return packed.map { PackedCatalogue.unpack($0, of: source) } ?? []
  }

  fileprivate mutating func keep(
    _ entries: [CatalogueEntry],
    of source: String
  ) throws(StoreError) {
    guard !entries.isEmpty else {
      return try run("DELETE FROM catalogue WHERE source = ?1", [.text(source)])
    }
    try run(
      """
      INSERT INTO catalogue (source, entries) VALUES (?1, ?2)
      ON CONFLICT (source) DO UPDATE SET entries = excluded.entries
      """,
      [.text(source), .bytes(PackedCatalogue.pack(entries))]
    )
  }
}
