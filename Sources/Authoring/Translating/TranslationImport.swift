package import JSONText
internal import PlainText

/// Translations put into the file that their texts come from; all else stays, byte for byte.
package struct TranslationImport: Sendable {
  /// A paragraph of a text.
  private struct Slot: Hashable {
    let text: Int
    let paragraph: Int
  }

  /// The file with the translations.
  package private(set) var bytes: [UInt8]
  /// The places of the texts that are new in it, or say something else than before.
  package private(set) var written: [String] = []
  /// How many texts are translated as they were before.
  package private(set) var unchanged = 0
  /// How many entries have no translation yet.
  package private(set) var untranslated = 0
  /// How many entries are marked as needing a look.
  package private(set) var fuzzy = 0
  /// What cannot be written, in the order of the translator's file.
  package private(set) var problems: [TranslationProblem] = []
  /// The places of the texts that have no translation afterwards.
  package private(set) var missing: [String] = []
  /// Whether the file has the language for the first time.
  package private(set) var isNewLanguage = false
  /// The id that the translator's file names where that is another file's and nothing fits: the two
  /// do not belong together, and each problem only says so again.
  package private(set) var stranger: String?

  private let texts: TranslatableTexts
  private let target: String
  private var found: [Slot: (words: String, line: Int)] = [:]

  /// The languages that a translator's file is from and to; nil where it does not say.
  ///
  /// Programs like to add a region: `da_DK` is `da` where the document has no other Danish.
  package static func languages(
    of file: POFile,
    for document: JSONDocument
  ) -> (source: String?, target: String?) {
    let known = document.root.map(TranslatableTexts.languages) ?? []
    func code(_ name: String) -> String? {
      guard let value = file.value(of: name), !value.isEmpty else { return nil }
      let code = String(value.map { $0 == "_" ? "-" : $0 })
      let language = String(code.prefix { $0 != "-" })
      return !known.contains(code) && known.contains(language) ? language : code
    }
    return (code(TranslationExport.sourceField), code("Language"))
  }

  /// Puts in what is translated and still fits its source.
  package init(_ file: POFile, into texts: TranslatableTexts) {
    guard let target = texts.target else {
      preconditionFailure("texts are found for the language that is translated into")
    }
    self.texts = texts
    self.target = target
    bytes = texts.document.bytes
    sort(file)
    if found.isEmpty, !problems.isEmpty, let id = file.value(of: TranslationExport.idField),
      !id.isEmpty, id != TranslationExport.idValue(of: texts)
    {
      stranger = CleanText.line(id)
    }
    write()
    problems.sort { $0.line < $1.line }
  }

  /// Whether nothing is to be written, and nothing is in the way.
  package var isQuiet: Bool { written.isEmpty && problems.isEmpty }

  /// Finds the paragraph of each entry, and leaves aside what does not count.
  private mutating func sort(_ file: POFile) {
    var slots: [String: Slot] = [:]
    for (number, text) in texts.texts.enumerated() {
      for paragraph in text.source.indices {
        slots[text.place(ofParagraph: paragraph)] = Slot(text: number, paragraph: paragraph)
      }
    }
    for entry in file.entries {
      let words = CleanText.line(entry.translation)
      if !words.contains(where: { $0 != " " }) {
        untranslated += 1
      } else if entry.isFuzzy {
        fuzzy += 1
      } else if let reason = reason(against: entry, words, slots[entry.context ?? ""]) {
        let place = CleanText.line(entry.context ?? entry.source)
        problems.append(TranslationProblem(place: place, line: entry.line, reason: reason))
      } else if let slot = slots[entry.context ?? ""] {
        found[slot] = (words, entry.line)
      }
    }
  }

  private func reason(
    against entry: POFile.Entry,
    _ words: String,
    _ slot: Slot?
  ) -> TranslationProblem.Reason? {
    guard let slot else { return .gone }
    let source = texts.texts[slot.text].source[slot.paragraph]
    guard CleanText.line(entry.source) == source else { return .stale(now: source) }
    let mark = TextMarks.speaker(of: source)
    return TextMarks.speaker(of: words) == mark ? nil : .speaker(mark ?? "")
  }

  private mutating func write() {
    var edits = JSONEdits(of: texts.document)
    for (number, text) in texts.texts.enumerated() {
      switch paragraphs(of: text, number) {
      case .some(let paragraphs) where paragraphs == text.translation: unchanged += 1
      case .some(let paragraphs):
        edits.set(target, text.value(of: paragraphs), in: text.node)
        written.append(text.place)
      case nil: if text.translation == nil { missing.append(text.place) }
      }
    }
    guard !written.isEmpty else { return }
    declareLanguage(in: &edits)
    bytes = edits.bytes
  }

  /// The whole of a text in the other language; nil where nothing new was found, or not enough.
  private mutating func paragraphs(of text: TranslatableText, _ number: Int) -> [String]? {
    let slots = text.source.indices.map { Slot(text: number, paragraph: $0) }
    guard let line = slots.compactMap({ found[$0]?.line }).min() else { return nil }
    let known = slots.compactMap { slot in
      found[slot]?.words ?? text.translation(ofParagraph: slot.paragraph)
    }
    if let reason = reason(against: known, text) {
      problems.append(TranslationProblem(place: text.place, line: line, reason: reason))
      return nil
    }
    return known
  }

  private func reason(
    against paragraphs: [String],
    _ text: TranslatableText
  ) -> TranslationProblem.Reason? {
    let missing = text.source.count - paragraphs.count
    guard missing == 0 else { return .incomplete(missing: missing) }
    guard texts.hasVariants else { return nil }
    let (own, others) = (TextMarks.names(in: paragraphs), TextMarks.names(in: text.source))
    guard own != others else { return nil }
    return .names(
      lacking: others.subtracting(own).sorted(),
      extra: own.subtracting(others).sorted()
    )
  }

  /// Adds the language to those of the file where it is not among them.
  private mutating func declareLanguage(in edits: inout JSONEdits) {
    guard let list = texts.document.root?.member("languages"), list.kind == .array,
      !list.elements.contains(where: { $0.string == target })
    else { return }
    isNewLanguage = true
    let code = JSONValue.string(target).bytes()
    if let last = list.elements.reversed().first {
      let end = last.range.upperBound
      edits.replace(end..<end, with: Array(", ".utf8) + code)
    } else {
      edits.replace(list.range, with: Array("[".utf8) + code + Array("]".utf8))
    }
  }
}
