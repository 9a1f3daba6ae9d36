internal import ScenarioEngine

/// What one variant of a case puts in the place of `{name}`.
///
/// A value is put in as it stands: a brace in it is a letter like any other.
struct VariantValues {
  /// The values by name; a name without one stands for nothing, which was reported.
  let values: [String: LocalizedText]
  /// The bytes of the longest value.
  private let longest: Int

  init(values: [String: LocalizedText]) {
    self.values = values
    longest =
      values.values.flatMap(\.versions).map { version in
        version.paragraphs.reduce(0) { $0 + $1.words.utf8.count + 1 }
      }.max() ?? 0
  }

  /// Words with the values of a language in them.
  func filling(_ words: String, in language: String) -> String {
    guard PlaceholderText.isNeeded(for: words) else { return words }
    return PlaceholderText(words).pieces.reduce(into: "") { filled, piece in
      switch piece {
      case .words(let words): filled += words
      case .brace, .unclosed: filled += "{"
      case .name(let name, _): filled += values[name]?.line(in: language) ?? ""
      }
    }
  }

  /// A text with the values in it.
  ///
  /// Where a text that serves every language holds a value that does not, it becomes one for each
  /// of the languages.
  func filling(_ text: LocalizedText, for languages: [String]) -> LocalizedText {
    guard PlaceholderText.isNeeded(for: text) else { return text }
    return LocalizedText(
      versions: text.versions.flatMap { version in
        let isForAll = version.language == LocalizedText.anyLanguage && isTheSame(in: version)
        let isNamed = version.language != LocalizedText.anyLanguage
        return (isNamed || isForAll ? [version.language] : languages).map { language in
          LocalizedText.Version(
            language: language,
            paragraphs: version.paragraphs.map { filling($0, in: language) }
          )
        }
      }
    )
  }

  /// A bound on the bytes of words with the values in them, which costs little to know.
  func greatestByteCount(of words: String) -> Int {
    var words = words
    return words.withUTF8 { bytes in
      bytes.count + bytes.count { $0 == UInt8(ascii: "{") } * longest
    }
  }

  /// The most characters that words have with the values in them, in any of the languages.
  func greatestCount(of words: String, in languages: [String]) -> Int {
    guard PlaceholderText.isNeeded(for: words) else { return words.count }
    return languages.map { filling(words, in: $0).count }.max() ?? words.count
  }

  private func filling(_ paragraph: Paragraph, in language: String) -> Paragraph {
    switch paragraph {
    case .narration(let words): .narration(filling(words, in: language))
    case .speech(let person, let words):
      .speech(person: person, filling(words, in: language))
    }
  }

  /// Whether all values that a version holds serve every language.
  private func isTheSame(in version: LocalizedText.Version) -> Bool {
    version.paragraphs.allSatisfy { paragraph in
      PlaceholderText(paragraph.words).pieces.allSatisfy { piece in
        guard case .name(let name, _) = piece, let value = values[name] else { return true }
        return value.versions.allSatisfy { $0.language == LocalizedText.anyLanguage }
      }
    }
  }
}
