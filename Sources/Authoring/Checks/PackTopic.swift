package import JSONText
internal import PlainText

/// A topic that a pack promises to cover, as the description of the pack names it.
package struct PackTopic: Hashable, Sendable {
  /// The id by which cases say in their tags that they cover it.
  package let id: String
  /// What it is called, by language.
  package let titles: [String: String]

  /// The kind of tags that names the topics of a case.
  package static let tag = "topics"

  /// The topics of a pack's description, in its order.
  package static func all(in description: JSONDocument) -> [PackTopic] {
    guard let topics = description.root?.member("topics") else { return [] }
    return topics.members.map { topic in
      let titles = topic.value.members.compactMap { version in
        version.value.string.map { (version.name, CleanText.line($0)) }
      }
      return PackTopic(
        id: CleanText.line(topic.name),
        titles: Dictionary(titles) { first, _ in first }
      )
    }
  }
}
