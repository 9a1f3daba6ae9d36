/// What a translator's file tells about the texts in it, in the language of whoever makes it.
package struct TranslationNotes: Sendable {
  /// A person of this name says the paragraph, and the mark has to stay.
  package let speech: @Sendable (_ name: String, _ mark: String) -> String
  /// These names in braces have to stay.
  package let names: @Sendable ([String]) -> String
  /// The paragraph is one of several.
  package let paragraph: @Sendable (_ number: Int, _ count: Int) -> String
  /// The other language has another number of paragraphs.
  package let otherCount: @Sendable (Int) -> String

  /// Makes the phrases.
  package init(
    speech: @escaping @Sendable (String, String) -> String,
    names: @escaping @Sendable ([String]) -> String,
    paragraph: @escaping @Sendable (Int, Int) -> String,
    otherCount: @escaping @Sendable (Int) -> String
  ) {
    self.speech = speech
    self.names = names
    self.paragraph = paragraph
    self.otherCount = otherCount
  }
}

/// The texts of a file as a translator gets them.
package struct TranslationExport: Sendable {
  /// The field of the head that names the language that is translated from, as other programs do.
  static let sourceField = "X-Source-Language"
  /// The field of the head that names the file that the texts come from, by its id.
  static let idField = "Project-Id-Version"

  /// The file for the translator, a text for each paragraph.
  package private(set) var file = POFile()
  /// How many of them have a translation that counts.
  package private(set) var translated = 0
  /// How many have a translation that needs a look, as their source has changed.
  package private(set) var fuzzy = 0

  private let texts: TranslatableTexts
  private let earlier: [String: (source: String, translation: String)]
  private let notes: TranslationNotes

  /// Takes the texts out; a translation of the earlier version counts no longer where its source has
  /// changed since and it has not.
  package init(
    of texts: TranslatableTexts,
    fileName: String,
    since earlier: TranslatableTexts? = nil,
    notes: TranslationNotes
  ) {
    self.texts = texts
    self.notes = notes
    self.earlier = Self.byPlace(earlier)
    file.head = Self.head(of: texts)
    // Names with a blank are marked off as gettext does.
    let name = fileName.contains(" ") ? "\u{2068}\(fileName)\u{2069}" : fileName
    for text in texts.texts {
      for number in text.source.indices { add(text, number, of: name) }
    }
  }

  /// The number of texts without a translation.
  package var untranslated: Int { file.entries.count - translated - fuzzy }

  private static func head(of texts: TranslatableTexts) -> [POFile.Field] {
    [
      POFile.Field(idField, idValue(of: texts)),
      POFile.Field("PO-Revision-Date", ""),
      POFile.Field("Last-Translator", ""),
      POFile.Field("Language-Team", ""),
      POFile.Field("Language", poCode(of: texts.target ?? "")),
      POFile.Field("MIME-Version", "1.0"),
      POFile.Field("Content-Type", "text/plain; charset=UTF-8"),
      POFile.Field("Content-Transfer-Encoding", "8bit"),
      POFile.Field(sourceField, poCode(of: texts.source)),
    ]
  }

  /// What the head says of the file that the texts come from; a pack has no id.
  static func idValue(of texts: TranslatableTexts) -> String {
    texts.id.isEmpty ? "signpost" : texts.id
  }

  /// The code of a language as gettext writes it, `pt_BR`.
  private static func poCode(of language: String) -> String {
    String(language.map { $0 == "-" ? "_" : $0 })
  }

  private static func byPlace(
    _ texts: TranslatableTexts?
  ) -> [String: (source: String, translation: String)] {
    (texts?.texts ?? []).reduce(into: [:]) { result, text in
      for (number, source) in text.source.enumerated() {
        let translation = text.translation(ofParagraph: number) ?? ""
        result[text.place(ofParagraph: number)] = (source, translation)
      }
    }
  }

  private mutating func add(_ text: TranslatableText, _ number: Int, of fileName: String) {
    let place = text.place(ofParagraph: number)
    var entry = POFile.Entry(context: place, source: text.source[number])
    entry.reference = "\(fileName):\(texts.line(of: text, paragraph: number))"
    let names = texts.hasVariants ? TextMarks.names(in: [text.source[number]]).sorted() : []
    entry.hasNames = !names.isEmpty
    entry.notes = notes(on: text, number, names)
    if let translation = text.translation(ofParagraph: number) {
      entry.translation = translation
    } else if let other = text.translation {
      // Nobody knows which belong together: what stands there is a proposal.
      entry.translation = number < other.count ? other[number] : ""
      entry.isFuzzy = !entry.translation.isEmpty
    }
    let old = earlier[place]
    if let old, old.source != entry.source, !entry.translation.isEmpty,
      old.translation == entry.translation
    {
      entry.isFuzzy = true
      entry.formerSource = old.source
    }
    if entry.isFuzzy { fuzzy += 1 } else if !entry.translation.isEmpty { translated += 1 }
    file.entries.append(entry)
  }

  private func notes(on text: TranslatableText, _ number: Int, _ names: [String]) -> [String] {
    var lines: [String] = []
    let paragraph = text.source[number]
    if text.source.count > 1 { lines.append(notes.paragraph(number + 1, text.source.count)) }
    if let other = text.translation, other.count != text.source.count {
      lines.append(notes.otherCount(other.count))
    }
    if let mark = TextMarks.speaker(of: paragraph) {
      let id = String(mark.dropFirst().dropLast())
      lines.append(notes.speech(texts.people[id] ?? id, mark))
    }
    if !names.isEmpty { lines.append(notes.names(names.map { "{\($0)}" })) }
    return lines
  }
}
