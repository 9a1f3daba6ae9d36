internal import JSONText
package import ScenarioEngine

/// Writes and reads half-done answers as JSON text; items stand in it by id.
///
/// A draft is only a convenience: what cannot be read any more is left out.
package enum DraftCoding {
  /// A draft of the answer to a step as compact text.
  package static func text(of draft: Draft, at step: Int, in scenario: Scenario) -> String {
    let ids = scenario.steps[step].itemIDs
    func id(_ place: Int) -> String { ids.indices.contains(place) ? ids[place] : "" }
    let value: JSONValue = [
      "marks": .object(
        draft.marks.sorted { $0.key < $1.key }.map { place, mark in
          .init(
            id(place),
            [
              "as": .string(mark.answer.rawValue),
              "sure": mark.sureness.map { .integer($0.rawValue) } ?? .null,
            ]
          )
        }
      ),
      "picked": .array(draft.picked.sorted().map { .string(id($0)) }),
      "values": .object(
        draft.values.sorted { $0.key < $1.key }.map { .init(id($0.key), .integer($0.value)) }
      ),
      "best": draft.best.map { .string(id($0)) } ?? .null,
      "report": draft.report.map { report($0, id, scenario.steps[step]) } ?? .null,
    ]
    return value.text(.compact)
  }

  private static func report(
    _ report: ReportDecision,
    _ id: (Int) -> String,
    _ step: Step
  ) -> JSONValue {
    var channels: [String] = []
    if case .report(let task) = step.task {
      channels = report.channels.sorted().filter(task.channels.indices.contains)
        .map { task.channels[$0] }
    }
    return [
      "urgency": .string(report.urgency.code),
      "channels": .array(channels.map { .string($0) }),
      "facts": .object(
        report.facts.sorted { $0.key < $1.key }
          .map { .init(id($0.key), .string($0.value.rawValue)) }
      ),
      "noProtectiveKnown": .boolean(report.saysNoProtectiveKnown),
      "nothingAgainstKnown": .boolean(report.saysNothingAgainstKnown),
      "words": .string(report.words),
    ]
  }

  /// Reads a draft of the answer to a step; items that are not there any more are left out.
  package static func draft(from text: String, at step: Int, in scenario: Scenario) -> Draft {
    var draft = Draft()
    guard let root = JSONDocument.read(Array(text.utf8)).root, root.kind == .object
    else { return draft }
    let ids = scenario.steps[step].itemIDs
    func place(_ id: String?) -> Int? { id.flatMap { ids.firstIndex(of: $0) } }
    for member in root.member("marks").map({ Array($0.members) }) ?? [] {
      guard let place = place(member.name),
        let answer = member.value.member("as")?.string.flatMap(ObservationAnswer.init)
      else { continue }
      let sureness = member.value.member("sure")?.integer.flatMap(Sureness.init)
      draft.marks[place] = .init(answer, sureness: sureness)
    }
    for element in root.member("picked").map({ Array($0.elements) }) ?? [] {
      if let place = place(element.string) { draft.picked.insert(place) }
    }
    for member in root.member("values").map({ Array($0.members) }) ?? [] {
      guard let place = place(member.name), let value = member.value.integer else { continue }
      draft.values[place] = value
    }
    draft.best = place(root.member("best")?.string)
    draft.report = root.member("report").flatMap { report(from: $0, scenario.steps[step], place) }
    return draft
  }

  private static func report(
    from node: JSONNode,
    _ step: Step,
    _ place: (String?) -> Int?
  ) -> ReportDecision? {
    guard case .report(let task) = step.task,
      let urgency = node.member("urgency")?.string.flatMap(Tier.init(code:))
    else { return nil }
    var report = ReportDecision(urgency: urgency)
    for element in node.member("channels").map({ Array($0.elements) }) ?? [] {
      guard let channel = element.string.flatMap({ task.channels.firstIndex(of: $0) })
      else { continue }
      report.channels.insert(channel)
    }
    for member in node.member("facts").map({ Array($0.members) }) ?? [] {
      guard let fact = place(member.name),
        let label = member.value.string.flatMap(FactLabel.init)
      else { continue }
      report.facts[fact] = label
    }
    report.saysNoProtectiveKnown = node.member("noProtectiveKnown")?.boolean ?? false
    report.saysNothingAgainstKnown = node.member("nothingAgainstKnown")?.boolean ?? false
    report.words = node.member("words")?.string ?? ""
    return report
  }
}

extension Step {
  /// The ids of the step's items, by place; empty where it has none.
  package var itemIDs: [String] {
    switch task {
    case .identify(let task): task.observations.map(\.id)
    case .questions(let task): task.questions.map(\.id)
    case .handle(let task): task.options.map(\.id)
    case .report(let task): task.facts.map(\.id)
    case .scene, .urgency, .ending: []
    }
  }
}
