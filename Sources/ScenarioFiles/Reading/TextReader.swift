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
      var versions = PackedVersions(capacity: Self.room(for: node))
      let count = append(node, in: LocalizedText.anyLanguage, to: &versions)
      return count == 0 ? .empty : LocalizedText(versions)
    case .object:
      return byLanguage(node)
    default:
      run.reportType(.text, node)
      return .empty
    }
  }

  private func byLanguage(_ node: JSONNode) -> LocalizedText {
    let languages = run.languagesInForm
    // Most texts are in every language, in the order in which these are declared.
    let isInOrder = node.hasMembers(languages)
    var counts = ParagraphCounts()
    let text = LocalizedText(
      isInOrder ? versions(node, in: languages, &counts) : versions(node, &counts)
    )
    if node.isEmpty { reportEmpty(node) }
    if !isInOrder || languages.count < run.languages.count { checkLanguages(text, node) }
    if let first = counts.first, let other = counts.other { reportCounts(first, other, node) }
    checkPlaceholders(of: text, node)
    return run.kept(of: text)
  }

  /// Hardly any text takes more bytes than it has in its file, with its quotes and the space around.
  private static func room(for node: JSONNode) -> Int { node.range.count + 8 }

  /// Packs the versions of a text whose members are those of the languages, in their order.
  private func versions(
    _ node: JSONNode,
    in languages: [String],
    _ counts: inout ParagraphCounts
  ) -> PackedVersions {
    var versions = PackedVersions(capacity: Self.room(for: node))
    var place = 0
    node.forEachValue { value in
      counts.add(append(value, in: languages[place], to: &versions))
      place += 1
    }
    return versions
  }

  /// Packs the versions of a text whose members may be any, and reports those that are no languages.
  private func versions(_ node: JSONNode, _ counts: inout ParagraphCounts) -> PackedVersions {
    var versions = PackedVersions(capacity: Self.room(for: node))
    for member in node.members {
      guard let language = run.language(of: member) else { continue }
      counts.add(append(member.value, in: language, to: &versions))
    }
    return versions
  }

  /// How many paragraphs the first version has, and the first of the others that has not as many.
  private struct ParagraphCounts {
    private(set) var first: Int?
    private(set) var other: Int?

    mutating func add(_ count: Int) {
      if let first, count != first { other = other ?? count }
      first = first ?? count
    }
  }

  private func checkLanguages(_ text: LocalizedText, _ node: JSONNode) {
    let written = text.versions.map(\.language)
    guard !written.isEmpty else { return }
    for language in run.languages where !written.contains(language) {
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

  /// Adds the version of a language, and says how many paragraphs it has.
  private func append(
    _ node: JSONNode,
    in language: String,
    to versions: inout PackedVersions
  ) -> Int {
    versions.begin(language)
    switch node.kind {
    case .string:
      return appendParagraph(node, to: &versions) ? 1 : 0
    case .array:
      return appendList(node, to: &versions)
    default:
      run.reportType(.text, node)
      return 0
    }
  }

  private func appendList(_ node: JSONNode, to versions: inout PackedVersions) -> Int {
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
    var appended = 0
    node.forEachElement(limit: Self.greatestParagraphCount) { element in
      if appendParagraph(element, to: &versions) { appended += 1 }
    }
    return appended
  }

  /// Adds a paragraph, unless there are no words in it, which is reported.
  private func appendParagraph(_ node: JSONNode, to versions: inout PackedVersions) -> Bool {
    let isOrdinary = node.lendPlainBytes { words in
      guard Self.isOrdinary(words) else { return false }
      versions.append(narration: words)
      return true
    }
    if isOrdinary { return true }
    guard let paragraph = paragraph(node) else { return false }
    versions.append(paragraph)
    return true
  }

  private func paragraph(_ node: JSONNode) -> Paragraph? {
    guard let raw = node.string else {
      run.reportType(.string, node)
      return nil
    }
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
    let rest = words.utf8.dropFirst()
    let end = rest.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") }
    let id = String(Substring(rest[..<(end ?? rest.endIndex)]))
    guard let end, rest[end] == UInt8(ascii: ":") else {
      run.report(.unmarkedSpeech, FindingDetails(name: clipped(id)), at: node.range)
      return nil
    }
    if run.names.people[id] == nil {
      let range = node.range(of: 1..<1 + id.utf8.count, in: words)
      run.reportUnknown(.unknownPerson, id, node, among: run.names.people.keys.sorted(), at: range)
    }
    let said = rest[end...].dropFirst().drop { $0 == UInt8(ascii: " ") }
    if said.isEmpty { reportEmpty(node) }
    return .speech(person: id, String(Substring(said)))
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

  /// Of a text what readers get: the version in the language that was asked for, which then serves
  /// all of them, else all.
  func kept(of text: LocalizedText) -> LocalizedText {
    guard let onlyLanguage else { return text }
    return text.serving(all: onlyLanguage)
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
