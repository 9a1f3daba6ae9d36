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
    var titles = Dictionary(
      rows.filter { $0.kind == .pack }.map { ($0.pack, PackedText(packed: $0.title)) }
    ) { first, _ in first }
    let tallies = Dictionary(tallies.map { ($0.scenarioID, $0) }) { first, _ in first }
    // Places are put in order, as whole rows are heavy to move.
    let sourceRanks = rows.map { ranks[$0.source] ?? sources.count }
    let ordered = rows.indices.filter { rows[$0].kind == .scenario }.sorted { one, other in
      if sourceRanks[one] != sourceRanks[other] { return sourceRanks[one] < sourceRanks[other] }
      if rows[one].pack != rows[other].pack { return rows[one].pack < rows[other].pack }
      return rows[one].path < rows[other].path
    }
    var places: [String: Int] = [:]
    for row in ordered.lazy.map({ rows[$0] }) {
      let title = titles[row.pack] ?? LibraryEntry.name(ofPack: row.pack)
      titles[row.pack] = title
      let tally = tallies[row.id]
      var entry = LibraryEntry(row, packTitle: title, tally: tally)
      let variants = PackedVariants(packed: row.title).texts.map(\.id)
      let given = assignment?.variant(of: row.id, among: variants, tally)
      if !variants.isEmpty { entry.take(given, of: row) }
      add(entry, &places)
    }
  }

  /// Adds a case; a playable one takes the place of an earlier playable one with its id.
  private mutating func add(_ entry: LibraryEntry, _ places: inout [String: Int]) {
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
