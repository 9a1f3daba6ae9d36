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
    /// The paragraphs, in order.
    package let paragraphs: [Paragraph]

    /// Makes a version.
    package init(language: String, paragraphs: [Paragraph]) {
      self.language = language
      self.paragraphs = paragraphs
    }

    fileprivate init(_ version: VersionLent) {
      self.init(language: version.language, paragraphs: version.paragraphs)
    }
  }

  private let packed: PackedVersions

  /// Makes a text of versions as they were packed.
  package init(_ packed: PackedVersions) {
    self.packed = packed
  }

  /// Makes a text of versions in the author's order.
  package init(versions: [Version]) {
    var packed = PackedVersions()
    for version in versions {
      packed.begin(version.language)
      for paragraph in version.paragraphs { packed.append(paragraph) }
    }
    self.packed = packed
  }

  /// Makes a text of one paragraph that serves every language.
  package init(_ words: String) {
    let paragraphs = [Paragraph.narration(words)]
    self.init(versions: [Version(language: Self.anyLanguage, paragraphs: paragraphs)])
  }

  /// A text without words.
  package static let empty = LocalizedText(versions: [])

  /// The versions, in the author's order.
  package var versions: [Version] { packed.withVersions { $0.map { Version($0) } } }

  /// Whether there are no words in any language.
  package var isEmpty: Bool { packed.withVersions { $0.allSatisfy { $0.count == 0 } } }

  /// Whether something holds of the words of a paragraph, which are looked at as UTF-8.
  package func containsWords(where holds: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    packed.withVersions { $0.contains { $0.containsWords(where: holds) } }
  }

  /// The text with its version in a language alone, which then serves all of them; the text as it is
  /// where it has no words in the language.
  package func serving(all language: String) -> LocalizedText {
    packed.serving(all: language).map { LocalizedText($0) } ?? self
  }

  /// The paragraphs for a language, with fallback.
  package func paragraphs(in language: String) -> [Paragraph] {
    withVersion(in: language) { $0?.paragraphs ?? [] }
  }

  /// The words for a language as one line, with fallback.
  package func line(in language: String) -> String {
    let paragraphs = paragraphs(in: language)
    return paragraphs.count == 1
      ? paragraphs[0].words : paragraphs.map(\.words).joined(separator: " ")
  }

  /// Whether a reader of the language would get another language's version.
  package func fallsBack(in language: String) -> Bool {
    withVersion(in: language) { version in
      version.map { !$0.isIn(language) && !$0.isIn(Self.anyLanguage) } ?? false
    }
  }

  /// Lends the version for a language: its own, else the neutral one, else English, else the first.
  private func withVersion<Result>(
    in language: String,
    _ body: (VersionLent?) -> Result
  ) -> Result {
    packed.withVersions { versions in
      body(
        versions.first { $0.isIn(language) }
          ?? versions.first { $0.isIn(Self.anyLanguage) }
          ?? versions.first { $0.isIn("en") }
          ?? versions.first { _ in true }
      )
    }
  }
}

extension LocalizedText: CustomDebugStringConvertible {
  /// The versions, as they were before they were packed.
  package var debugDescription: String { "LocalizedText(versions: \(versions))" }
}
