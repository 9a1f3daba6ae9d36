package import JSONText
package import ScenarioEngine
package import ScenarioFiles

/// The author's check of the cases of a folder, beside each other.
package enum PackCheck {
  /// The fewest cases of whose balance anything is said; of fewer every share is chance.
  package static let leastCount = 8

  private static let balanceRules: [any PackRule.Type] = [
    TooFewBenign.self, SettingsUnbalanced.self, IdeologiesUnbalanced.self, LabelPredicts.self,
  ]

  private static let topicRules: [any PackRule.Type] = [TopicNotCovered.self, UnknownTopic.self]

  /// All rules, in the order in which they are applied.
  static let rules = balanceRules + topicRules

  /// Applies the rules to the cases of a pack with the topics of its description, the file at a path.
  package static func findings(
    for cases: [PackedCase],
    topics: [PackTopic] = [],
    at path: String
  ) -> [Finding] {
    guard !cases.isEmpty else { return [] }
    let checked = CheckedPack(cases: cases, topics: topics, path: path)
    let rules = cases.count < leastCount ? topicRules : rules
    return rules.flatMap { $0.findings(in: checked) }
  }
}

/// What the check of a pack needs to know of a case.
package struct PackedCase: Hashable, Sendable {
  /// The id of the case.
  var id = ""
  /// Where it takes place.
  let setting: ScenarioHead.Setting
  /// The ideologies that it is tagged with; `none` says that there is none.
  let ideologies: [String]
  /// The topics of the pack that it covers.
  var topics: [String] = []
  /// Where its tags name them, as far as that is known.
  var topicPlaces: [String: Finding.Place] = [:]
  /// How urgent it is at last, where everything is done best; nil where nothing asks.
  let tier: Tier?

  /// Whether it is benign, or low: nothing to report at last.
  var isLow: Bool { (tier ?? Tier.none) <= .consult }
}

extension PackedCase {
  /// Sums a case up; nil for a tour, which is no case of the pack.
  package init?(_ source: Case, directory: Directory) {
    guard !source.scenario.head.isGuide else { return nil }
    id = source.scenario.head.id
    setting = source.scenario.head.setting
    ideologies = source.scenario.head.tags["ideology"] ?? []
    topics = source.scenario.head.tags[PackTopic.tag] ?? []
    let exemplar = Exemplar(of: source, directory: directory)
    let states = exemplar.continuation(from: exemplar.story.opening)
    tier = states.last { source.keys[$0.step].urgencyKey != nil }.flatMap { state in
      source.keys[state.step].urgencyKey.map { exemplar.band(of: $0, in: state).highest }
    }
  }
}

extension PackedCase {
  /// The same case with the places of its topics in its file.
  package func placed(in document: JSONDocument, path: String) -> PackedCase {
    let tags = document.root?.member("tags")?.member(named: PackTopic.tag)
    guard !topics.isEmpty, let tags else { return self }
    let lines = document.lines
    var copy = self
    for tag in tags.elements {
      guard let topic = tag.string, copy.topicPlaces[topic] == nil else { continue }
      let (start, end) = (
        lines.place(of: tag.range.lowerBound), lines.place(of: tag.range.upperBound)
      )
      copy.topicPlaces[topic] = Finding.Place(
        file: path,
        line: start.line,
        column: start.column,
        length: end.column - start.column,
        offset: tag.range.lowerBound
      )
    }
    return copy
  }
}

/// The cases of a pack under check.
struct CheckedPack: Sendable {
  let cases: [PackedCase]
  let topics: [PackTopic]
  let path: String

  /// Where findings about the whole stand.
  var place: Finding.Place {
    Finding.Place(file: path, line: 1, column: 1, length: 0, offset: 0)
  }

  /// The cases by a label that each may have several of; `none` is no label.
  func grouped(by labels: (PackedCase) -> [String]) -> [(label: String, cases: [PackedCase])] {
    var groups: [String: [PackedCase]] = [:]
    for packed in cases {
      for label in labels(packed) where label != "none" {
        groups[label, default: []].append(packed)
      }
    }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
