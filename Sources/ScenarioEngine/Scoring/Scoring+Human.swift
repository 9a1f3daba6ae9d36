/// The trainee's own words, which people rate (rubric-draft, R6).
extension Scoring {
  /// The level that raters set, over several reports the mean, rounded down; no level until every
  /// text is rated and its raters agree.
  ///
  /// A report that was due and was never made holds no words to rate and counts as the worst
  /// answer, as its other parts do.
  func ownWords(
    _ criterion: Criterion,
    _ entries: [AnswerSheet.Entry],
    _ ratings: [HumanRating]
  ) -> CriterionScore {
    let all = reports(entries, due: true).filter { !$0.task.wordsPrompt.isEmpty }
    let judged = all.map { item in
      item.made == nil
        ? RatedText.level(0)
        : RatedText(ratings, step: item.entry.step, criterion: criterion.id)
    }
    let levels = judged.compactMap { if case .level(let level) = $0 { level } else { nil } }
    let sum = levels.reduce(0, +)
    return CriterionScore(
      criterion,
      level: all.isEmpty || levels.count < all.count ? nil : sum / levels.count,
      entries: all.map(\.entry),
      tallies: [.init(.levels, sum, of: levels.count * 3)],
      withheld: judged.withheld
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
