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
      of: AnswerSheet(entries: entries),
      errors: [],
      chances: criticalChances(play.turns)
    )
  }

  /// Scores a criterion on some entries alone, for those who add up a case without playing it.
  package func score(_ criterion: Criterion, on entries: [AnswerSheet.Entry]) -> CriterionScore {
    score(criterion, entries, [])
  }
}
