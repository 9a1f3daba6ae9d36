package import ScenarioEngine

/// The phrases about where keys come from and what a panel made of a list, in one language.
package struct PanelWords: Sendable {
  /// The banner of a case of which a part was rated.
  package let partlyRatedKey: String
  /// The banner of a case that too few have rated.
  package let smallPanelKey: String
  /// The head of right answers that too few gave: those who chose it, of how many.
  package let smallPanelChose: @Sendable (Int, Int) -> String
  /// The head of answers on which practitioners disagree: those who chose it, of how many.
  package let expertsDisagree: @Sendable (Int, Int) -> String
  /// The head of a panel's mean rating, by the number of raters.
  package let meanOf: @Sendable (Int) -> String
  /// A mean rating by its tenths: 47 is 4.7.
  package let mean: @Sendable (Int) -> String
  /// The note that an item does not count, as practitioners disagree.
  package let disputed: String
  /// The note why a list is not scored.
  package let notScored: @Sendable (ListJudgement.Reason) -> String
  /// The note that the same rating for everything is no answer.
  package let nonAnswer: String
  /// The note that a list's level was held down by a harmful option.
  package let heldDown: String
}

extension Words {
  /// The banner over results of a case by how far its keys have come; none once a panel stands
  /// behind every one.
  package func banner(_ state: KeyState) -> String? {
    switch state {
    case .synthesis: provisionalKey
    case .partlyRated: panel.partlyRatedKey
    case .smallPanel: panel.smallPanelKey
    case .panel: nil
    }
  }

  /// The head of the column of right answers, honest about where they come from.
  package func pointsTo(_ basis: KeyBasis) -> String {
    guard let votes = basis.panel else { return guidancePointsTo }
    if votes.isRated { return panel.meanOf(votes.count) }
    if votes.disagrees { return panel.expertsDisagree(votes.modalVotes, votes.count) }
    return votes.isSmall
      ? panel.smallPanelChose(votes.modalVotes, votes.count)
      : panelChose(votes.modalVotes, votes.count)
  }
}
