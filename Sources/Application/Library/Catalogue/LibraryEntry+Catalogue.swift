internal import PlainText
internal import Records
internal import ScenarioEngine
internal import Screens

extension LibraryEntry {
  /// Makes the entry of a case that is in the catalogue.
  init(_ row: CatalogueEntry, packTitle: PackedText, tally: CaseTally?) {
    self.init(path: row.path, id: CleanText.line(row.id), isPlayable: row.errors == 0)
    minutes = row.minutes
    packedTitle = PackedText(packed: row.title)
    details = PackedDetails(packed: row.details)
    pack = row.pack
    self.packTitle = packTitle
    isGuide = row.isGuide
    errors = row.errors
    warnings = row.warnings
    guard let tally, !row.id.isEmpty else { return }
    finishedPlays = tally.finished
    openAttempt = tally.openAttempt
    startedAt = tally.startedAt.map(CleanText.line)
    finishedAt = tally.finishedAt.map(CleanText.line)
  }

  /// Takes the texts of one of the variants; without one those that give none away.
  mutating func take(_ variant: String?, of row: CatalogueEntry) {
    let titles = PackedVariants(packed: row.title)
    packedTitle = titles.text(of: variant)
    for part in [PackedDetails.Part.summary, .role] {
      details.set(part, to: PackedVariants(packed: details[part]).text(of: variant).packed)
    }
    variantTitles = Dictionary(titles.texts.map { ($0.id, $0.text) }) { first, _ in first }
  }

  /// The name of a pack's folder, where the pack has no title.
  static func name(ofPack folder: String) -> PackedText {
    let name = folder.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }.last
    return PackedText(LocalizedText(CleanText.line(name.flatMap(String.init) ?? folder)))
  }
}
