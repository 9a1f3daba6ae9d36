/// A paragraph of a text: told by the narrator, or said by one of the people of the case.
package enum Paragraph: Hashable, Sendable {
  case narration(String)
  /// Words said by a person, named by id.
  case speech(person: String, String)

  /// The words alone.
  package var words: String {
    switch self {
    case .narration(let words), .speech(_, let words): words
    }
  }
}

/// A text in one or more languages, cleaned when it was read.
package struct LocalizedText: Hashable, Sendable {
  /// The language that a text stands for when the author named none.
  package static let anyLanguage = ""

  /// One language's version of a text.
  package struct Version: Hashable, Sendable {
    /// The language's code, such as `da`; empty where the author named none.
    package let language: String
    private let words: Words

    /// The paragraphs: one, as most versions have, needs no list of its own.
    private enum Words: Hashable, Sendable {
      case one(Paragraph)
      case list([Paragraph])
    }

    /// Makes a version.
    package init(language: String, paragraphs: [Paragraph]) {
      self.language = language
      words = paragraphs.count == 1 ? .one(paragraphs[0]) : .list(paragraphs)
    }

    /// Makes a version of one paragraph.
    package init(language: String, _ paragraph: Paragraph) {
      self.language = language
      words = .one(paragraph)
    }

    /// The paragraphs, in order.
    package var paragraphs: [Paragraph] {
      switch words {
      case .one(let paragraph): [paragraph]
      case .list(let paragraphs): paragraphs
      }
    }

    /// How many paragraphs there are.
    package var count: Int {
      switch words {
      case .one: 1
      case .list(let paragraphs): paragraphs.count
      }
    }
  }

  /// The versions, in the author's order.
  package let versions: [Version]

  /// Makes a text.
  package init(versions: [Version]) {
    self.versions = versions
  }

  /// Makes a text of one paragraph that serves every language.
  package init(_ words: String) {
    versions = [Version(language: Self.anyLanguage, .narration(words))]
  }

  /// A text without words.
  package static let empty = LocalizedText(versions: [])

  /// Whether there are no words in any language.
  package var isEmpty: Bool {
    versions.allSatisfy { $0.count == 0 }
  }

  /// The version for a language: its own, else the neutral one, else English, else the first.
  package func version(in language: String) -> Version? {
    versions.first { $0.language == language }
      ?? versions.first { $0.language == Self.anyLanguage }
      ?? versions.first { $0.language == "en" }
      ?? versions.first
  }

  /// The paragraphs for a language, with fallback.
  package func paragraphs(in language: String) -> [Paragraph] {
    version(in: language)?.paragraphs ?? []
  }

  /// The words for a language as one line, with fallback.
  package func line(in language: String) -> String {
    paragraphs(in: language).map(\.words).joined(separator: " ")
  }

  /// Whether a reader of the language would get another language's version.
  package func fallsBack(in language: String) -> Bool {
    guard let version = version(in: language) else { return false }
    return version.language != language && version.language != Self.anyLanguage
  }
}
