internal import Interface
internal import ScenarioEngine

extension DebriefText {
  /// What raters said of the words of a report, and what that does to the result; where they
  /// cannot be rated, that the program judges no words.
  func rated(_ turn: Playthrough.Turn) -> [Block] {
    let scoring = playable.scoring
    guard scoring.ratableTurns(of: play).contains(turn) else {
      return [.note(words.wordsNotScored)]
    }
    let own = RatingText.blocks(
      of: ratings.counting(at: turn.step),
      by: rubric.humanCriterion,
      in: context
    )
    guard !ratings.isEmpty else { return own }
    let after = scoring.score(play, ratings: ratings.human)
    return own + RatingText.change(from: card, to: after, in: context)
  }

  /// A criterion that the stored result does not count, as nobody had rated then; with what raters
  /// have said since.
  func waiting(_ criterion: Criterion, _ withheld: CriterionScore.Withheld) -> [Block] {
    let own = words.raters
    let title = Block.heading("\(criterion.id) \(context.line(criterion.title))")
    guard !ratings.isEmpty else { return [title, .note(own.withheld(withheld))] }
    let rated = playable.scoring.score(play, ratings: ratings.human).criterion(criterion.id)
    guard let level = rated?.level else {
      return [title, .note(own.withheld(rated?.withheld ?? withheld))]
    }
    let text = criterion.levels.indices.contains(level) ? context.line(criterion.levels[level]) : ""
    return [
      title, .entry(label: words.debrief.levelOf(level), text: text, role: .accent),
      .note(own.ratedSince),
    ]
  }
}
