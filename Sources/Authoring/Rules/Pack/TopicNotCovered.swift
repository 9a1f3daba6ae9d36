internal import ScenarioEngine
internal import ScenarioFiles

/// Topics of a pack that none of its cases covers.
enum TopicNotCovered: PackRule {
  static let page = FindingPage(
    code: "topic-not-covered",
    severities: [.warning],
    head: .pack,
    meaning: "The description of a pack names a topic that none of its cases is tagged with.",
    reason: "The pack promises to train something that nobody can practise in it.",
    mending: """
      Write a case that covers the topic, or tag one that does. Take the topic out of `pack.json` \
      where the pack is not to cover it.
      """,
    defect: #""topics": {"online": {"en": "Online"}}   (and no case with that tag)"#,
    mended: #""tags": {"topics": ["online"]}   (in a case)"#
  )

  static func findings(in pack: CheckedPack) -> [Finding] {
    let covered = Set(pack.cases.flatMap(\.topics))
    return pack.topics.filter { !covered.contains($0.id) }.map { topic in
      Finding(
        page,
        message: "no case of the pack covers '\(topic.id)'",
        remedy: "Write a case that does and tag it, or take the topic out of the description.",
        place: pack.place
      )
    }
  }
}
