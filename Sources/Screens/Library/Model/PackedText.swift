internal import PlainText
package import ScenarioEngine

/// A text in several languages as bytes, taken apart only when it is shown.
///
/// A library has many texts of which a frame shows few.
package struct PackedText: Hashable, Sendable {
  /// The versions, each a language's code and its words.
  package let packed: ArraySlice<UInt8>

  private static let betweenVersions: UInt8 = 0x1E
  private static let betweenParts: UInt8 = 0x1F

  /// Takes a text as it was packed before.
  package init(packed: ArraySlice<UInt8>) {
    self.packed = packed
  }

  /// Packs a text, the paragraphs of each version on one line.
  package init(_ text: LocalizedText) {
    let versions = text.versions.map { version in
      let words = version.paragraphs.map(\.words).joined(separator: " ")
      return Array(version.language.utf8) + [Self.betweenParts] + Array(words.utf8)
    }
    packed = Array(versions.joined(separator: [Self.betweenVersions]))[...]
  }

  /// A text without words.
  package static let empty = PackedText(packed: [])

  /// Whether there are no words in any language.
  package var isEmpty: Bool { versions.allSatisfy(\.words.isEmpty) }

  /// The text with its versions apart, clean.
  package var text: LocalizedText {
    LocalizedText(
      versions: versions.map { version in
        LocalizedText.Version(
          language: version.language,
          paragraphs: [.narration(CleanText.line(version.words))]
        )
      }
    )
  }

  /// The words for a language as one line, with the same fallback as `LocalizedText`; clean.
  ///
  /// Only the version that is shown is made a text.
  package func line(in language: String) -> String {
    let words = withWords(in: language) { $0.map { String(decoding: $0, as: UTF8.self) } }
    return words.map(CleanText.line) ?? ""
  }

  /// Looks at the bytes of the words for a language, as they are; none where there is no version.
  func withWords<Result>(
    in language: String,
    _ look: (Slice<UnsafeBufferPointer<UInt8>>?) -> Result
  ) -> Result {
    packed.withUnsafeBufferPointer { look(Self.version(in: language, of: $0)) }
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// The bytes of the version that `line` shows.
  private static func version(
    in language: String,
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> Bytes? {
    var (neutral, english, first): (Bytes?, Bytes?, Bytes?) = (nil, nil, nil)
    var rest = bytes[...]
    while !rest.isEmpty {
      let version = rest.prefix { $0 != betweenVersions }
      rest = rest.dropFirst(version.count + 1)
      let code = version.prefix { $0 != betweenParts }
      let isMarked = code.count < version.count
      let words = isMarked ? version.dropFirst(code.count + 1) : version
      let name = isMarked ? code : code.prefix(0)
      if name.elementsEqual(language.utf8) { return words }
      if name.isEmpty { neutral = neutral ?? words }
      if name.elementsEqual("en".utf8) { english = english ?? words }
      first = first ?? words
    }
    return neutral ?? english ?? first
  }

  /// The words of every version, for a search.
  var allWords: [String] { versions.map(\.words) }

  private var versions: [(language: String, words: String)] {
    guard !packed.isEmpty else { return [] }
    return packed.split(separator: Self.betweenVersions, omittingEmptySubsequences: false)
      .map { version in
        let parts = version.split(separator: Self.betweenParts, omittingEmptySubsequences: false)
          .map { String(decoding: $0, as: UTF8.self) }
        return parts.count == 2 ? (parts[0], parts[1]) : ("", parts.joined(separator: " "))
      }
  }
}
