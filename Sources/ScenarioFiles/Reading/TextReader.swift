internal import JSONText
internal import PlainText
internal import ScenarioEngine

/// Reads texts: a string, a list of paragraphs, or either of them by language.
struct TextReader {
  /// The most characters of a paragraph that a screen holds.
  static let greatestParagraph = 1500
  /// The most paragraphs of a text.
  static let greatestParagraphCount = 200

  let run: ReadingRun
  /// The name of the member, for messages.
  let name: JSONName
  /// The kind of object that has the text as a member; nil where it stands in a list.
  let owner: ObjectKind?
  /// What is put in the place of names in braces; nil where nothing is.
  let values: VariantValues?

  /// Reads a text, filled with the words of the variant that is read.
  func read(_ node: JSONNode) -> LocalizedText {
    let text = written(node)
    return values?.filling(text, for: run.languages) ?? text
  }

  /// Reads a text as its author wrote it.
  private func written(_ node: JSONNode) -> LocalizedText {
    switch node.kind {
    case .string, .array:
      let version = version(node, in: LocalizedText.anyLanguage)
      return version.count == 0 ? .empty : LocalizedText(versions: [version])
    case .object:
      return byLanguage(node)
    default:
      run.reportType(.text, node)
      return .empty
    }
  }

  private func byLanguage(_ node: JSONNode) -> LocalizedText {
    var versions: [LocalizedText.Version] = []
    var counts = ParagraphCounts()
    let languages = run.languagesInForm
    versions.reserveCapacity(max(languages.count, 1))
    // Most texts are in every language, in the order in which these are declared.
    let isInOrder = node.hasMembers(languages)
    if isInOrder {
      node.forEachValue { value in
        let version = version(value, in: languages[versions.count])
        counts.add(version.count)
        versions.append(version)
      }
    } else {
      for member in node.members {
        guard let language = run.language(of: member) else { continue }
        let version = version(member.value, in: language)
        counts.add(version.count)
        versions.append(version)
      }
    }
    if node.isEmpty { reportEmpty(node) }
    if !isInOrder || languages.count < run.languages.count { checkLanguages(versions, node) }
    if let first = counts.first, let other = counts.other { reportCounts(first, other, node) }
    checkPlaceholders(of: versions, node)
    if run.onlyLanguage == nil { return LocalizedText(versions: versions) }
    return LocalizedText(versions: run.kept(of: versions))
  }

  /// How many paragraphs the first version has, and the first of the others that has not as many.
  ///
  /// They are counted on the way, as a version that is handed out counts references.
  private struct ParagraphCounts {
    private(set) var first: Int?
    private(set) var other: Int?

    mutating func add(_ count: Int) {
      if let first, count != first { other = other ?? count }
      first = first ?? count
    }
  }

  private func checkLanguages(_ versions: [LocalizedText.Version], _ node: JSONNode) {
    guard !versions.isEmpty else { return }
    // By their places, as a version that is handed out counts references.
    let places = versions.indices
    for language in run.languages
    where !places.contains(where: { versions[$0].language == language }) {
      run.report(
        .missingTranslation,
        FindingDetails(name: language, owner: name.text),
        at: node.headRange
      )
    }
  }

  private func reportCounts(_ first: Int, _ other: Int, _ node: JSONNode) {
    run.report(
      .paragraphCountsDiffer,
      FindingDetails(owner: name.text, count: first, limit: other),
      at: node.headRange
    )
  }

  private func version(_ node: JSONNode, in language: String) -> LocalizedText.Version {
    if node.kind == .string, let paragraph = paragraph(node) {
      return LocalizedText.Version(language: language, paragraph)
    }
    return LocalizedText.Version(language: language, paragraphs: paragraphs(node))
  }

  /// The paragraphs of a list; none of what is no list.
  private func paragraphs(_ node: JSONNode) -> [Paragraph] {
    switch node.kind {
    case .string:
      return []
    case .array:
      let count = node.count
      if count == 0 { reportEmpty(node) }
      if count > Self.greatestParagraphCount {
        let details = FindingDetails(
          name: name.text,
          count: count,
          limit: Self.greatestParagraphCount
        )
        run.report(.tooMany, details, at: node.headRange)
      }
      var paragraphs: [Paragraph] = []
      paragraphs.reserveCapacity(min(count, Self.greatestParagraphCount))
      node.forEachElement(limit: Self.greatestParagraphCount) { element in
        if let paragraph = paragraph(element) { paragraphs.append(paragraph) }
      }
      return paragraphs
    default:
      run.reportType(.text, node)
      return []
    }
  }

  private func paragraph(_ node: JSONNode) -> Paragraph? {
    guard let raw = node.string else {
      run.reportType(.string, node)
      return nil
    }
    if node.holds(ofPlainBytes: Self.isOrdinary) { return .narration(raw) }
    let words = cleanedLine(raw)
    if words != raw { run.reportUncleanText(raw, at: node.range) }
    guard words.utf8.contains(where: { $0 != UInt8(ascii: " ") }) else {
      reportEmpty(node)
      return nil
    }
    checkLength(words, node)
    checkPlaceholders(words, node)
    checkMarkup(words, node)
    return speech(words, node) ?? .narration(words)
  }

  /// Whether words are such as most are, and there is nothing to be said of them: nothing to be
  /// cleaned, no speech, no mark and no brace, not too long.
  static func isOrdinary(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = words.first, first != UInt8(ascii: " "), first != UInt8(ascii: "@"),
      words.count <= greatestParagraph
    else { return false }
    return !TextGlance.finds(in: words) { bytes in
      CleanText.uncertain(bytes) .| Markup.possible(in: bytes)
        .| PlaceholderText.possible(in: bytes)
    }
  }

  private func checkLength(_ words: String, _ node: JSONNode) {
    // Characters are counted only where there are as many bytes, which costs less to know.
    let bytes = values?.greatestByteCount(of: words) ?? words.utf8.count
    guard bytes > Self.greatestParagraph else { return }
    let count = values?.greatestCount(of: words, in: run.languages) ?? words.count
    guard count > Self.greatestParagraph else { return }
    let details = FindingDetails(count: count, limit: Self.greatestParagraph)
    run.report(.longParagraph, details, at: node.range)
  }

  /// Words that begin with `@id: `.
  private func speech(_ words: String, _ node: JSONNode) -> Paragraph? {
    // Bytes are looked at first, as few texts are speech.
    guard words.utf8.first == UInt8(ascii: "@"), words.hasPrefix("@") else { return nil }
    let rest = words.dropFirst()
    let end = rest.firstIndex { $0 == ":" || $0 == " " } ?? rest.endIndex
    let id = String(rest[..<end])
    guard end < rest.endIndex, rest[end] == ":" else {
      run.report(.unmarkedSpeech, FindingDetails(name: clipped(id)), at: node.range)
      return nil
    }
    if run.names.people[id] == nil {
      let range = node.range(of: 1..<1 + id.utf8.count, in: words)
      run.reportUnknown(.unknownPerson, id, node, among: run.names.people.keys.sorted(), at: range)
    }
    let said = rest[end...].dropFirst().drop { $0 == " " }
    if said.isEmpty { reportEmpty(node) }
    return .speech(person: id, String(said))
  }

  private func reportEmpty(_ node: JSONNode) {
    let isRequired =
      owner?.members.contains { $0.key == name && $0.need == .required } ?? false
    run.report(
      .emptyText,
      FindingDetails(name: name.text),
      at: node.headRange,
      severity: isRequired ? .error : .warning
    )
  }
}

extension ObjectReader {
  /// The text in a member; empty where it is absent.
  func text(_ name: JSONName) -> LocalizedText {
    text(name, filledFrom: run.values)
  }

  /// The text in a member, with words in the place of names; empty where it is absent.
  func text(_ name: JSONName, filledFrom values: VariantValues?) -> LocalizedText {
    guard let node = value(name) else { return .empty }
    return TextReader(run: run, name: name, owner: kind, values: values).read(node)
  }

  /// The texts of a list.
  func texts(_ name: JSONName, limit: Int = 32) -> [LocalizedText] {
    let list = whole(name)
    checkCount(list?.count ?? 0, of: name, least: 0, limit: limit)
    let reader = TextReader(run: run, name: name, owner: nil, values: run.values)
    var texts: [LocalizedText] = []
    texts.reserveCapacity(min(list?.count ?? 0, limit))
    list?.forEachElement(limit: limit) { texts.append(reader.read($0)) }
    return texts
  }
}

extension ReadingRun {
  /// Reports what cleaning took out of a text.
  func reportUncleanText(_ raw: String, at range: Range<Int>) {
    let scalars = raw.unicodeScalars
    let hasControl = scalars.contains { scalar in
      let isBreak = scalar == "\n" || scalar == "\r" || scalar == "\t"
      return !isBreak && scalar.properties.generalCategory == .control
    }
    if hasControl {
      report(.controlInText, at: range)
    } else if scalars.contains(where: { $0 == "\n" || $0 == "\r" || $0 == "\t" }) {
      report(.lineBreakInParagraph, at: range)
    } else {
      report(.unshowableText, at: range)
    }
  }

  /// Of the versions of a text those that readers get: the one in the language that was asked for,
  /// which then serves all of them, else all.
  func kept(of versions: [LocalizedText.Version]) -> [LocalizedText.Version] {
    guard let onlyLanguage,
      let own = versions.first(where: { $0.language == onlyLanguage }), own.count > 0
    else { return versions }
    return [.init(language: LocalizedText.anyLanguage, paragraphs: own.paragraphs)]
  }

  /// The language that a member of a text is named after; nil where its name is none.
  func language(of member: JSONMember) -> String? {
    for known in languagesInForm where member.isNamed(as: known) { return known }
    let language = member.name
    guard LanguageCode.isWellFormed(language) else {
      let details = FindingDetails(form: .language, found: clipped(language))
      report(.wrongForm, details, at: member.nameRange)
      return nil
    }
    if !languages.isEmpty, !languages.contains(language) {
      let details = FindingDetails(name: language, expected: languages)
      report(.undeclaredLanguage, details, at: member.nameRange)
    }
    return language
  }
}

/// A text from a file, cleaned, on one line.
func cleanedLine(_ text: String) -> String {
  CleanText.line(text)
}
