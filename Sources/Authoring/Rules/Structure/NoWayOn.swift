internal import ScenarioEngine
internal import ScenarioFiles

/// Steps at which the story can get stuck because too few options are there.
enum NoWayOn: CaseRule {
  static let page = FindingPage(
    code: "no-way-on",
    severities: [.error],
    head: .structure,
    meaning: "A play can come to a step while all its options are hidden.",
    reason: "The trainee stands before a question without answers and can only leave.",
    mending: "Offer an option without 'when', or let the conditions cover every case.",
    defect: #"{"id": "first", "when": "told", …}, {"id": "second", "when": "told", …}"#,
    mended: #"{"id": "first", "when": "told", …}, {"id": "second", …}"#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    let stuck = checked.walk.nodes.filter { node in
      node.edges.isEmpty && !node.isCut && !checked.step(node.state.step).isEnding
    }
    return Set(stuck.map(\.state.step)).sorted().map { place in
      let step = checked.step(place)
      return Finding(
        page,
        message: "a play can come to step '\(step.id)' while its options are hidden",
        remedy: "Offer an option without 'when', or let the conditions cover every case.",
        place: checked.place(of: .step, step.id, member: "options")
      )
    }
  }
}
