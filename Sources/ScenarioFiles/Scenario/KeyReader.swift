internal import JSONText
internal import ScenarioEngine

/// Reads what all keys share: reason, evidence, support, and where the key comes from.
enum KeyReader {
  /// Reads the justification of a key whose answers have names, in the order of a panel's votes.
  static func justification(
    _ object: ObjectReader?,
    answers: @autoclosure () -> [String],
    isRated: Bool = false
  ) -> Justification {
    guard let object else { return Justification(basis: .synthesis(date: "")) }
    var justification = Justification(basis: object.run.basis)
    justification.reason = object.text("reason")
    justification.evidence = object.names(
      "evidence",
      in: object.run.context.evidence,
      .unknownEvidence
    )
    justification.support = object.word("support", Support.self) ?? .practice
    if let panel = object.object("panel", as: .panel) {
      justification.basis = .panel(PanelReader.read(panel, answers: answers(), isRated: isRated))
    }
    return justification
  }

  /// Reads whether something belongs in a selection.
  static func selection(_ object: ObjectReader?) -> SelectionKey {
    SelectionKey(
      place: object?.word("place", SelectionKey.Place.self) ?? .irrelevant,
      justification: justification(
        object,
        answers: SelectionKey.Place.allCases.map(\.rawValue)
      )
    )
  }
}
