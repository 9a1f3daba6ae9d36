internal import Authoring
internal import Hashing
internal import JSONText
internal import PlainText
internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// Makes catalogue entries of files, one file at a time; of what is known it reads nothing again.
struct CatalogueReading {
  /// What tells one file from another.
  struct Key: Hashable {
    let source: String
    let path: String
  }

  private let library: ScenarioLibrary
  private let reader: String
  private let known: [CatalogueEntry]
  /// Where the entry of a file stands among those known.
  private let places: [Key: Int]
  private(set) var agency: AgencyFiles

  init(of library: ScenarioLibrary, reader: String, known: [CatalogueEntry]) {
    self.library = library
    self.reader = reader
    self.known = known
    places = Dictionary(known.indices.map { (Key(known[$0]), $0) }) { first, _ in first }
    agency = library.agencyFiles
  }

  /// The entry of a file as it is known; none where the file has changed since.
  func knownEntry(of file: LibrarySurvey.File) -> CatalogueEntry? {
    // What could not be read may be readable by now.
    guard let place = places[file.key], known[place].reader == reader, !known[place].hash.isEmpty,
      known[place].size == file.size, known[place].modified == file.modified,
      known[place].pack == file.pack
    else { return nil }
    return known[place]
  }

  /// The entry of a file, read where it is not known.
  mutating func entry(of file: LibrarySurvey.File) -> CatalogueEntry {
    // The agency's files are looked at all the same, as their mistakes are worth saying.
    if file.kind == .scenario {
      _ = agency.directories(for: file.path)
      _ = agency.rubrics(for: file.path)
    }
    return knownEntry(of: file) ?? read(file)
  }

  /// Reads a file.
  mutating func read(_ file: LibrarySurvey.File) -> CatalogueEntry {
    var entry = CatalogueEntry(
      source: file.source,
      path: file.path,
      size: file.size,
      modified: file.modified,
      hash: ""
    )
    entry.kind = file.kind
    entry.pack = file.pack
    entry.reader = reader
    do throws(CaseError) {
      let bytes = try library.bytes(of: file.path)
      entry.hash = SHA256(of: bytes).hexadecimal
      if let same = places[file.key].map({ known[$0] }), same.hash == entry.hash,
        same.reader == reader
      {
        entry.take(from: same)
      } else if file.kind == .pack {
        entry.glance(at: bytes)
      } else {
        try take(bytes, into: &entry)
      }
    } catch {
      entry.refuse(error, library)
    }
    return entry
  }

  /// Reads a case, once for each of its variants.
  private mutating func take(
    _ bytes: [UInt8],
    into entry: inout CatalogueEntry
  ) throws(CaseError) {
    let first = try library.read(bytes, path: entry.path, &agency)
    var (heads, findings) = ([first.playable.scenario.head], first.findings)
    for variant in heads[0].variants.dropFirst() {
      let other = try library.read(bytes, path: entry.path, variant: variant.id, &agency)
      heads.append(other.playable.scenario.head)
      findings += other.findings.filter { !findings.contains($0) }
    }
    entry.take(from: heads)
    entry.warnings = findings.count { $0.severity == .warning }
  }
}

extension CatalogueReading.Key {
  init(_ entry: CatalogueEntry) {
    self.init(source: entry.source, path: entry.path)
  }
}

extension CatalogueEntry {
  /// How many findings are kept; the page of a broken file reads it anew.
  private static let findingLimit = 20

  /// Takes over what was read from the same bytes before.
  fileprivate mutating func take(from same: CatalogueEntry) {
    let (size, modified, pack) = (size, modified, pack)
    self = same
    (self.size, self.modified, self.pack) = (size, modified, pack)
  }

  /// Takes the head of a case, or its heads in each of its variants.
  fileprivate mutating func take(from heads: [ScenarioHead]) {
    guard let head = heads.first else { return }
    id = head.id
    takeTexts(from: heads)
    minutes = head.minutes
    isGuide = head.isGuide
    let tags = head.tags.filter { !PackFigures.authorTags.contains($0.key) }
      .sorted { $0.key < $1.key }.flatMap(\.value)
    var details = PackedDetails(packed: details)
    details.set(.audience, to: head.audience.joined(separator: " "))
    details.set(.setting, to: head.setting.rawValue)
    details.set(.languages, to: head.languages.joined(separator: " "))
    details.set(.status, to: head.status.rawValue)
    details.set(.review, to: head.review.map { PackedReview($0).packed } ?? [])
    details.set(.tags, to: tags.joined(separator: " "))
    self.details = details.packed
  }

  /// Takes the texts that the list shows.
  ///
  /// Where those of variants differ, none of them stands for the case as a whole.
  private mutating func takeTexts(from heads: [ScenarioHead]) {
    func packed(_ texts: [LocalizedText], common: LocalizedText?) -> ArraySlice<UInt8> {
      let isShared = texts.allSatisfy { $0 == texts.first }
      let common = common ?? (isShared ? texts.first : nil) ?? .empty
      let variants = heads.count > 1 ? zip(heads.map(\.variant), texts.map(PackedText.init)) : nil
      return PackedVariants(PackedText(common), variants.map(Array.init) ?? []).packed
    }
    let twin = heads.first { !$0.variant.isEmpty }
    title = packed(heads.map(\.title), common: twin?.commonTitle)
    var details = PackedDetails(packed: details)
    details.set(.summary, to: packed(heads.map(\.summary), common: twin?.commonSummary))
    details.set(.role, to: packed(heads.map(\.role), common: nil))
    self.details = details.packed
  }

  /// Notes why a file cannot be played; its name stands for the title.
  fileprivate mutating func refuse(_ refusal: CaseError, _ library: ScenarioLibrary) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    title = PackedText(LocalizedText(CleanText.line(name))).packed
    let lines = refusal.lines()
    errors = max(1, lines.count)
    var details = PackedDetails()
    details.set(.findings, to: lines.prefix(Self.findingLimit).joined(separator: "\n"))
    self.details = details.packed
    guard case .findings = refusal, let bytes = try? library.bytes(of: path) else { return }
    id = CleanText.line(JSONDocument.read(bytes).root?.member("id")?.string ?? "")
  }

  /// Takes what a file says of itself, without checking any of it.
  mutating func glance(at bytes: [UInt8]) {
    let document = JSONDocument.read(bytes)
    guard let root = document.root else { return }
    defer { glanceAtVariants(of: root, in: document) }
    id = CleanText.line(root.member("id")?.string ?? "")
    title = PackedText(glancingAt: root.member("title")).packed
    minutes = root.member("minutes")?.integer ?? 0
    isGuide = root.member("guide")?.boolean ?? false
    let codes = root.member("languages")?.elements.compactMap(\.string) ?? []
    var details = PackedDetails()
    details.set(.summary, to: PackedText(glancingAt: root.member("summary")).packed)
    details.set(.role, to: PackedText(glancingAt: root.member("role")).packed)
    details.set(.setting, to: root.member("setting")?.string ?? "")
    details.set(.status, to: root.member("status")?.string ?? "")
    details.set(.languages, to: codes.map(CleanText.line).joined(separator: " "))
    self.details = details.packed
  }

  /// Takes the texts of each variant, for which the head has to be read, though not checked.
  private mutating func glanceAtVariants(of root: JSONNode, in document: JSONDocument) {
    let variants = root.member("variants")?.elements.compactMap { $0.member("id")?.string } ?? []
    let heads = variants.compactMap { ScenarioReader.head(of: document, variant: $0) }
    if !heads.isEmpty { takeTexts(from: heads) }
  }
}

extension PackedText {
  /// Takes a text of a file as it stands: words, paragraphs, or either by language.
  fileprivate init(glancingAt node: JSONNode?) {
    func words(_ node: JSONNode) -> String {
      let texts = node.kind == .array ? node.elements.compactMap(\.string) : [node.string ?? ""]
      return CleanText.line(texts.joined(separator: " "))
    }
    guard let node else {
      self = .empty
      return
    }
    let versions =
      node.kind == .object
      ? node.members.map { (CleanText.line($0.name), words($0.value)) }
      : [(LocalizedText.anyLanguage, words(node))]
    self.init(
      LocalizedText(
        versions: versions.map { language, words in
          LocalizedText.Version(language: language, paragraphs: [.narration(words)])
        }
      )
    )
  }
}
