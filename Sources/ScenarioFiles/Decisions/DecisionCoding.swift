internal import JSONText
package import ScenarioEngine

/// Stores decisions as JSON text, and reads them again.
///
/// Items stand there by id, so that a log can be read by people and survives a case in which items
/// were added, moved or, with `formerly`, renamed:
/// `{"step":"d1-marks","answer":{"identify":{"d1-prays":{"as":"ordinary","sure":75}}}}`.
package enum DecisionCoding {
  /// The version of the payload that is written.
  package static let version = 1

  /// A decision and the step that it answers, by place.
  package struct Entry: Hashable, Sendable {
    /// The step's place.
    package let step: Int
    /// The decision.
    package let decision: Decision

    /// Makes an entry.
    package init(step: Int, decision: Decision) {
      self.step = step
      self.decision = decision
    }
  }

  /// Writes a decision at a step, in one line.
  package static func encode(
    _ decision: Decision,
    at step: Int,
    in scenario: Scenario
  ) throws(DecisionCodingError) -> String {
    guard scenario.steps.indices.contains(step) else { throw .notInCase }
    let encoder = DecisionEncoder(step: scenario.steps[step])
    let payload: JSONValue = [
      "step": .string(scenario.steps[step].id), "answer": try encoder.answer(decision),
    ]
    return payload.text(.compact)
  }

  /// Reads a decision; everything in it must belong to the case.
  package static func decode(
    _ payload: String,
    version: Int = version,
    in scenario: Scenario
  ) throws(DecisionCodingError) -> Entry {
    guard version == Self.version else { throw .unknownVersion(version) }
    let document = JSONDocument.read(Array(payload.utf8))
    guard document.problems.isEmpty, let root = document.root, root.kind == .object else {
      throw .notJSON
    }
    let members = try StrictMembers(root, required: ["step", "answer"])
    guard let id = members["step"]?.string else { throw .wrongValue("step") }
    guard let step = scenario.stepIndex(id) else { throw .unknownStep(clipped(id)) }
    guard let answer = members["answer"] else { throw .missing("answer") }
    let decoder = DecisionDecoder(step: scenario.steps[step])
    return Entry(step: step, decision: try decoder.decision(answer))
  }
}
