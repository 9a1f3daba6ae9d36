internal import ScenarioEngine
internal import ScenarioFiles

/// Observations whose group stands in no list of signs.
///
/// The tour is no case about radicalization, and its groups are its own.
enum UnknownGroup: CaseRule {
  static let page = FindingPage(
    code: "unknown-group",
    severities: [.warning],
    head: .scoring,
    meaning: "The group of an observation is none of the groups of signs.",
    reason: """
      Signs of two families make a report due where two of one do not. A letter that is mistyped is \
      a family of its own, so that the tier rule comes out otherwise than the case means.
      """,
    mending: "Write the group that describes the act; Scenario-Format.md lists them.",
    defect: #""answer": "sign", "tier": "M", "group": "G9""#,
    mended: #""answer": "sign", "tier": "M", "group": "G1""#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    checked.keyedObservations.filter { _, key in
      !key.group.isEmpty && SignGroup(rawValue: key.group) == nil
    }.map { id, key in
      let family = SignGroup.allCases.map(\.rawValue).filter { $0.first == key.group.first }
      let known = family.isEmpty ? SignGroup.allCases.map(\.rawValue) : family
      return Finding(
        page,
        message: "the group '\(key.group)' of '\(id)' is not known",
        remedy: "Write \(FindingText.oneOf(known.sorted())); Scenario-Format.md lists the groups.",
        place: checked.place(of: .item, id, member: "key")
      )
    }
  }
}

extension CheckedCase {
  /// The observations of the case with their keys, by id; none of the tour.
  var keyedObservations: [(id: String, key: ObservationKey)] {
    guard !scenario.head.isGuide else { return [] }
    return zip(scenario.steps, source.keys).flatMap { step, key in
      guard case .identify(let keys) = key else { return [(id: String, key: ObservationKey)]() }
      return zip(step.items, keys).map { ($0.id, $1) }
    }
  }
}
