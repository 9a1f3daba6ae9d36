package import JSONText
internal import ScenarioFiles

/// A language that nobody speaks, to see what pages do with texts that are longer than one's own.
///
/// Each text stands in brackets, so that a cut shows; its letters have accents, so that what was
/// never a text by language stands out; and it is a third longer, as texts become in translation.
package enum PseudoLanguage {
  /// What the id of a copy begins with: no attempt at it counts as one at the case.
  static let prefix = "pseudo-"

  /// The letters that get an accent, all of them in Latin-1, which every terminal shows.
  private static let accents: [Character: Character] = [
    "a": "á", "e": "ë", "i": "ï", "o": "ö", "u": "ü", "y": "ÿ", "c": "ç", "n": "ñ",
    "A": "Á", "E": "Ë", "I": "Ï", "O": "Ö", "U": "Ü", "C": "Ç", "N": "Ñ",
  ]
  /// The letters that are written twice.
  private static let doubled = Set("áëïöüÁËÏÖÜ")

  /// A copy of a file whose texts in a language are in this one; without a name, its first language.
  package static func copy(
    of document: JSONDocument,
    for language: String? = nil
  ) throws(TranslatingError) -> [UInt8] {
    let texts = try TranslatableTexts(of: document, from: language)
    var edits = JSONEdits(of: document)
    for text in texts.texts {
      let paragraphs = text.source.map { Self.text(of: $0, keepsNames: texts.hasVariants) }
      edits.set(texts.source, text.value(of: paragraphs), in: text.node)
    }
    if let id = document.root?.member("id"), CaseName.isWellFormed(texts.id) {
      let name = String((prefix + texts.id).prefix(CaseName.greatestLength))
      edits.replace(id.range, with: JSONValue.string(name).bytes())
    }
    return edits.bytes
  }

  /// A paragraph in this language; who says it, and names in braces where they are filled in, stay.
  package static func text(of paragraph: String, keepsNames: Bool) -> String {
    let mark = TextMarks.speaker(of: paragraph) ?? ""
    let head = paragraph.dropFirst(mark.count).prefix { $0 == " " }
    let words = String(paragraph.dropFirst(mark.count + head.count))
    let body = keepsNames ? filled(words) : accented(words)
    let lack = (words.count * 4 + 2) / 3 - body.count
    return "\(mark)\(head)[\(body)\(String(repeating: "~", count: max(lack, 0)))]"
  }

  private static func filled(_ words: String) -> String {
    PlaceholderText(words).pieces.reduce(into: "") { result, piece in
      switch piece {
      case .words(let words): result += accented(words)
      case .brace: result += "{{"
      case .name(let name, _): result += "{\(name)}"
      case .unclosed: result += "{"
      }
    }
  }

  private static func accented(_ words: String) -> String {
    words.reduce(into: "") { result, letter in
      let accent = accents[letter] ?? letter
      result.append(accent)
      if doubled.contains(accent) { result.append(accent) }
    }
  }
}
