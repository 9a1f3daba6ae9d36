/// What a play could have earned.
extension Scoring {
  /// Scores the path of a play as if every step that was met had been answered best.
  ///
  /// What a wrong turn closed stays closed and counts as the worst answer, so the distance to the
  /// whole is what the turns have cost, and the distance to the play's own score is what the answers
  /// have cost. Criteria that raters judge are left out, and so are critical errors.
  package func bestOnPath(of play: Playthrough) -> ScoreCard {
    let sheet = AnswerSheet(of: play, exemplar: exemplar)
    let entries = sheet.entries.map { entry in
      AnswerSheet.Entry(
        state: entry.state,
        decision: entry.isForfeited ? nil : exemplar.decision(in: entry.state),
        items: entry.items
      )
    }
    return card(
      of: ScoreLedger(of: self, entries),
      errors: [],
      chances: criticalErrors(of: play).chances
    )
  }
}
