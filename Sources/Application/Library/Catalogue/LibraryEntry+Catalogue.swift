internal import PlainText
internal import Records
internal import ScenarioEngine
internal import Screens

/// A review as the catalogue keeps it.
struct PackedReview {
  private static let separator: UInt8 = 0x1F

  let packed: String

  init(packed: String) {
    self.packed = packed
  }

  init(_ review: ScenarioHead.Review) {
    packed = [review.by, review.on, review.validUntil].joined(
      separator: String(Character(Unicode.Scalar(Self.separator)))
    )
  }

  /// The review; none where there is none.
  var review: ScenarioHead.Review? {
    let parts = packed.parts(between: Self.separator).map(CleanText.line)
    guard parts.count == 3 else { return nil }
    return ScenarioHead.Review(by: parts[0], on: parts[1], validUntil: parts[2])
  }
}

extension LibraryEntry {
  /// Makes the entry of a case that is in the catalogue.
  init(_ row: CatalogueEntry, packTitle: PackedText, tally: CaseTally?) {
    self.init(path: row.path, id: CleanText.line(row.id), isPlayable: row.errors == 0)
    settingCode = row.setting
    minutes = row.minutes
    packedLanguages = PackedList(packed: row.languages, separator: " ")
    packedProblems = PackedList(packed: row.findings, separator: "\n")
    packedTitle = PackedText(packed: row.title)
    packedSummary = PackedText(packed: row.summary)
    role = PackedText(packed: row.role)
    pack = row.pack
    self.packTitle = packTitle
    packedAudience = PackedList(packed: row.audience, separator: " ")
    isGuide = row.isGuide
    packedTags = PackedList(packed: row.tags, separator: " ")
    status = ScenarioHead.Status(rawValue: row.status) ?? .ready
    review = row.review.isEmpty ? nil : PackedReview(packed: row.review).review
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
    packedSummary = PackedVariants(packed: row.summary).text(of: variant)
    role = PackedVariants(packed: row.role).text(of: variant)
    variantTitles = Dictionary(titles.texts.map { ($0.id, $0.text) }) { first, _ in first }
  }

  /// The name of a pack's folder, where the pack has no title.
  static func name(ofPack folder: String) -> PackedText {
    let name = folder.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }.last
    return PackedText(LocalizedText(CleanText.line(name.flatMap(String.init) ?? folder)))
  }
}
