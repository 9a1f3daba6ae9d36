internal import ScenarioEngine
internal import ScenarioFiles

/// Topics of cases that their pack does not name.
enum UnknownTopic: PackRule {
  static let page = FindingPage(
    code: "unknown-topic",
    severities: [.warning],
    head: .pack,
    meaning: "A case is tagged with a topic that the description of its pack does not name.",
    reason: "What the case covers is missing from the overview; most often it is a slip.",
    mending: "Mend the tag, or add the topic to `topics` in `pack.json`.",
    defect: #""tags": {"topics": ["onlin"]}"#,
    mended: #""tags": {"topics": ["online"]}"#
  )

  static func findings(in pack: CheckedPack) -> [Finding] {
    guard !pack.topics.isEmpty else { return [] }
    let known = Set(pack.topics.map(\.id))
    return pack.cases.flatMap { packed in
      packed.topics.filter { !known.contains($0) }.map { topic in
        Finding(
          page,
          message: "'\(packed.id)' covers the topic '\(topic)', which the pack does not name",
          remedy: "Mend the tag of the case, or add the topic to the description of the pack.",
          place: packed.topicPlaces[topic] ?? pack.place
        )
      }
    }
  }
}
