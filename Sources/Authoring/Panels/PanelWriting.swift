package import JSONText
internal import ScenarioEngine

/// Panels written into the keys of a case; all else in its file stays as it is.
package enum PanelWriting {
  /// The file with the panels; what panels stood there before is replaced.
  ///
  /// The document is that of the case whose questions were asked.
  package static func bytes(
    of document: JSONDocument,
    with panels: [PanelCollection.KeyedPanel]
  ) -> [UInt8] {
    guard let root = document.root else { preconditionFailure("a case was read from it") }
    let steps = root.member("steps").map { Array($0.elements) } ?? []
    var edits = JSONEdits(of: document)
    for keyed in panels {
      guard let key = key(of: keyed, in: steps[keyed.question.step]) else {
        preconditionFailure("whatever can be asked has a key")
      }
      edits.set("panel", value(of: keyed), in: key)
    }
    return edits.bytes
  }

  /// A panel as it stands in a file.
  package static func value(of keyed: PanelCollection.KeyedPanel) -> JSONValue {
    let panel = keyed.panel
    let raters = panel.raters.sorted { $0.key < $1.key }
      .map { JSONValue.Member($0.key, .integer($0.value)) }
    guard panel.ratings.isEmpty else {
      return [
        "raters": .object(raters),
        "ratings": .array(panel.ratings.map { .integer($0) }),
      ]
    }
    let votes = zip(keyed.answers, panel.votes).filter { $0.1 > 0 }
      .map { JSONValue.Member($0.0, .integer($0.1)) }
    return ["raters": .object(raters), "votes": .object(votes)]
  }

  /// The object of a key in its step.
  private static func key(
    of keyed: PanelCollection.KeyedPanel,
    in step: JSONNode
  ) -> JSONNode? {
    func item(_ list: String, _ place: Int?) -> JSONNode? {
      let items = step.member(named: list).map { Array($0.elements) } ?? []
      return place.flatMap { items.indices.contains($0) ? items[$0].member("key") : nil }
    }
    let question = keyed.question
    return switch question.kind {
    case .observation: item("observations", question.item)
    case .inquiry: item("questions", question.item)
    case .fact: item("facts", question.item)
    case .sorting, .rating: item("options", question.item)
    case .choice, .best, .worst: item("options", keyed.option)
    case .channel: step.member("channels")?.member("key")
    // A report asks how urgent it is beside other things.
    case .urgency: (step.member("urgency") ?? step).member("key")
    }
  }
}
