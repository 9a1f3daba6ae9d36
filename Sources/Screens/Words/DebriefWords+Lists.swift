internal import ScenarioEngine

/// Phrases of the debrief that are too long for one line.
extension DebriefWords {
  /// The title of a group of sections.
  package func group(_ group: DebriefSection.Group) -> String {
    switch group {
    case .result: result
    case .decisions: decisions
    case .lookingBack: lookBack.title
    case .points: criteria
    }
  }

  /// How many of several answers agree with the key; none where there is but one.
  func share(of agreement: DebriefSection.Agreement) -> String? {
    agreement.of > 1 ? asTheKey(agreement.count, agreement.of) : nil
  }

  static let noCriticalInEnglish: @Sendable (Int) -> String = { chances in
    switch chances {
    case 0: "No critical error. Your way through the case offered none."
    case 1: "No critical error (0 of 1 chance)."
    default: "No critical error (0 of \(chances) chances)."
    }
  }

  static let noCriticalInDanish: @Sendable (Int) -> String = { chances in
    switch chances {
    case 0: "Ingen alvorlig fejl. Din vej gennem casen bød ikke på nogen."
    case 1: "Ingen alvorlig fejl (0 af 1 mulighed)."
    default: "Ingen alvorlig fejl (0 af \(chances) muligheder)."
    }
  }

  static let pointsInEnglish: @Sendable (Int, [Int]) -> String = { figure, starts in
    guard let last = starts.last, starts.count > 1 else { return "\(figure) points." }
    let first = starts.dropLast().map { "\($0)" }.joined(separator: ", ")
    return "\(figure) points. The levels begin at \(first) and \(last)."
  }

  static let pointsInDanish: @Sendable (Int, [Int]) -> String = { figure, starts in
    guard let last = starts.last, starts.count > 1 else { return "\(figure) point." }
    let first = starts.dropLast().map { "\($0)" }.joined(separator: ", ")
    return "\(figure) point. Niveauerne begynder ved \(first) og \(last)."
  }

  static let evidenceKindInEnglish: @Sendable (String) -> String = { kind in
    [
      "systematic-review": "review of many studies", "empirical": "study",
      "professional-guideline": "professional guidance", "policy": "policy document",
      "expert-consensus": "agreement of experts", "validated-instrument": "tested instrument",
      "law": "law",
    ][kind] ?? kind
  }

  static let evidenceKindInDanish: @Sendable (String) -> String = { kind in
    [
      "systematic-review": "gennemgang af mange undersøgelser", "empirical": "undersøgelse",
      "professional-guideline": "faglig vejledning", "policy": "politisk dokument",
      "expert-consensus": "enighed blandt fagfolk", "validated-instrument": "afprøvet redskab",
      "law": "lov",
    ][kind] ?? kind
  }
}
