/// The trainee's own words, which people rate (rubric-draft, R6).
extension Scoring {
  /// The level that raters set, over several reports the mean, rounded down; no level until every
  /// text is rated and its raters agree.
  ///
  /// Without ratings it never counts. Beside texts that are rated, a report that was due and was
  /// never made holds no words to rate and counts as the worst answer, as its other parts do.
  func ownWords(
    _ criterion: Criterion,
    _ entries: [AnswerSheet.Entry],
    _ ratings: [HumanRating]
  ) -> CriterionScore {
    let all = reports(entries, due: true).filter { !$0.task.wordsPrompt.isEmpty }
    let texts = all.filter { $0.made != nil }.map { item in
      RatedText(ratings, step: item.entry.step, criterion: criterion.id)
    }
    let levels = texts.compactMap { if case .level(let level) = $0 { level } else { nil } }
    let sum = levels.reduce(0, +)
    let isRated = !texts.isEmpty && levels.count == texts.count
    return CriterionScore(
      criterion,
      level: isRated ? sum / all.count : nil,
      entries: all.map(\.entry),
      tallies: [.init(.levels, sum, of: all.count * 3)] + onlySpoken(all),
      withheld: texts.withheld
    )
  }
}

extension [RatedText] {
  /// Why texts give no level together; none where each of them has one.
  fileprivate var withheld: CriterionScore.Withheld? {
    let isApart = contains { if case .apart = $0 { true } else { false } }
    return isApart ? .ratersApart : contains(.notRated) ? .notRated : nil
  }
}
