internal import JSONText
internal import PlainText
internal import ScenarioFiles

/// A text of a file that stands by language.
package struct TranslatableText: Sendable {
  /// Where it stands: the names of members and the ids of things on the way to it, with `/` between.
  package let place: String
  /// The object whose members are the languages.
  let node: JSONNode
  /// The paragraphs in the language that is translated from, cleaned; none is blank.
  package let source: [String]
  /// Where each of them stands in the file, in bytes.
  let offsets: [Int]
  /// Whether the source is a list of paragraphs and not one string.
  let isList: Bool
  /// The paragraphs in the other language, cleaned; nil where there are none.
  package let translation: [String]?

  /// Reads a text by language; nil where an object is none, or its source says nothing.
  init?(_ node: JSONNode, at place: String, from source: String, to target: String?) {
    guard let version = node.member(named: source),
      node.members.allSatisfy({ LanguageCode.isWellFormed($0.name) }),
      let paragraphs = Self.paragraphs(version)
    else { return nil }
    self.place = place
    self.node = node
    self.source = paragraphs.map(\.words)
    offsets = paragraphs.map(\.offset)
    isList = version.kind == .array
    translation = target.flatMap { node.member(named: $0) }.flatMap { Self.paragraphs($0) }?
      .map(\.words)
  }

  /// Where a paragraph stands; a text that is no list has one place.
  package func place(ofParagraph number: Int) -> String {
    isList ? "\(place)/\(number + 1)" : place
  }

  /// The translation of a paragraph; nil where there is none, or where the other language has
  /// another number of paragraphs, so that nobody knows which belong together.
  package func translation(ofParagraph number: Int) -> String? {
    translation.flatMap { $0.count == source.count ? $0[number] : nil }
  }

  /// The value that paragraphs of another language have beside the source.
  func value(of paragraphs: [String]) -> JSONValue {
    let strings = paragraphs.map { JSONValue.string($0) }
    return isList ? .array(strings) : strings[0]
  }

  private static func paragraphs(_ node: JSONNode) -> [(words: String, offset: Int)]? {
    let nodes = node.kind == .array ? Array(node.elements) : [node]
    var paragraphs: [(words: String, offset: Int)] = []
    for node in nodes {
      guard let words = node.string.map({ CleanText.line($0) }),
        words.contains(where: { $0 != " " })
      else { return nil }
      paragraphs.append((words, node.range.lowerBound))
    }
    return paragraphs.isEmpty ? nil : paragraphs
  }
}
