internal import Records
package import Screens

/// What the library found, with what should be said about it.
package struct LibraryContents: Equatable, Sendable {
  /// Two playable cases with one id, of which the later source's is used.
  package struct Replacement: Equatable, Sendable {
    /// The id of both.
    package let id: String
    /// The path that is not used.
    package let path: String
    /// The path that is used.
    package let by: String

    /// Makes a replacement.
    package init(id: String, path: String, by: String) {
      self.id = id
      self.path = path
      self.by = by
    }
  }

  /// The cases, those that the program carries first.
  package var entries: [LibraryEntry] = []
  /// Cases that stand behind others of the same id.
  package var replacements: [Replacement] = []
  /// Folders and directory files that could not be read.
  package var problems: [SystemFiles.Problem] = []
  /// Directory files with mistakes, which are not used.
  package var brokenFiles: [String] = []

  /// Makes empty contents.
  package init() {}

  /// Puts the entries of a catalogue together: sources in their order, in each the packs by folder.
  init(
    of rows: [CatalogueEntry],
    sources: [String],
    tallies: [CaseTally] = [],
    given assignment: VariantAssignment? = nil
  ) {
    let ranks = Dictionary(zip(sources, sources.indices)) { first, _ in first }
    let tallies = Dictionary(tallies.map { ($0.scenarioID, $0) }) { first, _ in first }
    // Rows are looked at in their places, as whole ones are heavy to move.
    var titles: [String: PackedText] = [:]
    for place in rows.indices where rows[place].kind == .pack && titles[rows[place].pack] == nil {
      titles[rows[place].pack] = PackedText(packed: rows[place].title)
    }
    let sourceRanks = rows.indices.map { ranks[rows[$0].source] ?? sources.count }
    let ordered = rows.indices.filter { rows[$0].kind == .scenario }.sorted { one, other in
      if sourceRanks[one] != sourceRanks[other] { return sourceRanks[one] < sourceRanks[other] }
      if rows[one].pack != rows[other].pack { return rows[one].pack < rows[other].pack }
      return rows[one].path < rows[other].path
    }
    var places: [String: Int] = [:]
    places.reserveCapacity(ordered.count)
    entries.reserveCapacity(ordered.count)
    for (pack, rowsOfPack) in Self.packs(of: ordered, in: rows) {
      let title = titles[pack] ?? LibraryEntry.name(ofPack: pack)
      for place in rowsOfPack {
        let tally = tallies[rows[place].id]
        var entry = LibraryEntry(rows[place], packTitle: title, tally: tally)
        let ownTitles = PackedVariants(packed: rows[place].title)
        if ownTitles.hasVariants {
          let variants = ownTitles.texts.map(\.id)
          let given = assignment?.variant(of: rows[place].id, among: variants, tally)
          entry.take(given, of: rows[place])
        }
        add(entry, &places)
      }
    }
  }

  /// The places of neighbours of one pack.
  private static func packs(
    of places: [Int],
    in rows: [CatalogueEntry]
  ) -> [(pack: String, places: ArraySlice<Int>)] {
    var packs: [(pack: String, places: ArraySlice<Int>)] = []
    var rest = places[...]
    while let first = rest.first {
      let own = rest.prefix { rows[$0].pack == rows[first].pack }
      packs.append((rows[first].pack, own))
      rest = rest.dropFirst(own.count)
    }
    return packs
  }

  /// Adds a case; a playable one takes the place of an earlier playable one with its id.
  private mutating func add(_ entry: consuming LibraryEntry, _ places: inout [String: Int]) {
    guard entry.isPlayable, let earlier = places[entry.id] else {
      if entry.isPlayable { places[entry.id] = entries.count }
      entries.append(entry)
      return
    }
    replacements.append(
      Replacement(id: entry.id, path: entries[earlier].path, by: entry.path)
    )
    entries[earlier] = entry
  }
}
