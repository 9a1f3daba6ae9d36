internal import ScenarioEngine

extension PanelWords {
  /// The phrases in English.
  static let english = PanelWords(
    partlyRatedKey:
      "Provisional key. A panel of practitioners has rated a part of this case; the other answers were derived by its authors from the sources named beside them. Use your result as a start for discussion, not as a measure of competence.",
    smallPanelKey:
      "Provisional key. Only a few practitioners have rated this case so far, too few for a panel. Use your result as a start for discussion, not as a measure of competence.",
    smallPanelChose: { "Small panel chose (\($0) of \($1))" },
    expertsDisagree: { "Experts disagree (\($0) of \($1) chose it)" },
    meanOf: { "Mean of \($0) practitioners" },
    mean: { "\($0 / 10).\($0 % 10)" },
    disputed: "Practitioners disagree about this, so it is not scored.",
    notScored: { reason in
      switch reason {
      case .noRule: "The learning objectives of this case do not say how such a list is scored."
      case .noPanel: "Ratings count only once eight or more practitioners have rated every option."
      case .disputed: "The practitioners disagree about too much of this list."
      case .oneSided: "The list has too little that is right, or too little that is wrong."
      }
    },
    nonAnswer: "The same rating for everything says nothing, and earns nothing.",
    heldDown: "Something harmful was rated 4 or 5, which holds this list at level 1."
  )
}
