/// How one list of courses of action was answered: sorted, rated, or its best and worst named.
package struct ListScore: Hashable, Sendable {
  /// What thresholds are compared with.
  package enum Figure: Hashable, Sendable {
    /// A share from 0 to 1.
    case share(Rational)
    /// A correlation, of which what lies below 0 counts as 0.
    case correlation(Correlation)

    /// The figure in whole hundredths, for people only.
    package var percent: Int {
      switch self {
      case .share(let share): share.percent
      case .correlation(let correlation): correlation.percent
      }
    }

    /// Whether it reaches a threshold.
    package func reaches(_ threshold: Rational) -> Bool {
      switch self {
      case .share(let share): share >= threshold
      case .correlation(let correlation): correlation.reaches(threshold)
      }
    }
  }

  /// The rule that was applied.
  package let rule: MeasureRule
  /// The figure.
  package let figure: Figure
  /// The level 0 to 3.
  package let level: Int
  /// Whether the level was held at 1 because something harmful was rated 4 or 5.
  package let isHeldDown: Bool
  /// Whether every option got the same rating, which says nothing and earns nothing.
  package let isNonAnswer: Bool

  /// Makes a score: thresholds, then the cap.
  init(_ rule: MeasureRule, _ figure: Figure, ratesHarmful: Bool = false, isFlat: Bool = false) {
    let reached = rule.thresholds.filter { figure.reaches($0) }.count
    self.rule = rule
    self.figure = figure
    level = ratesHarmful ? min(reached, 1) : reached
    isHeldDown = ratesHarmful && reached > 1
    isNonAnswer = isFlat
  }
}

/// What is made of a list: a score, or why there is none.
package enum ListJudgement: Hashable, Sendable {
  /// Why a list is not scored.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The rubric does not say how such a list becomes a level.
    case noRule = "no-rule"
    /// Ratings are scored against a panel of eight or more, and there is none yet.
    case noPanel = "no-panel"
    /// The panel disagrees about too much of the list.
    case disputed
    /// There is too little on the list to tell good from bad.
    case oneSided = "one-sided"
  }

  case scored(ListScore)
  case notScored(Reason)

  /// The score, where there is one.
  package var score: ListScore? {
    if case .scored(let score) = self { score } else { nil }
  }
}

extension Scoring {
  /// Judges the answer to a list of courses of action as it stands in a state; no decision means
  /// that it was forfeited, which counts as the worst answer.
  ///
  /// Nil for steps that hold no such list.
  package func judgement(of decision: Decision?, in state: PlayState) -> ListJudgement? {
    guard case .standings(_, let keys) = source.keys[state.step],
      case .handle(let task) = source.scenario.steps[state.step].task
    else { return nil }
    let items = source.scenario.visibleItems(in: state)
    return judgement(of: decision, task.ask, items.map { (place: $0, key: keys[$0]) })
  }

  private func judgement(
    of decision: Decision?,
    _ ask: HandleTask.Ask,
    _ options: [(place: Int, key: StandingKey)]
  ) -> ListJudgement {
    let measure: Measure = ask == .sort ? .sort : ask == .rate ? .rating : .bestWorst
    guard let rule = rubric.rule(of: measure) else { return .notScored(.noRule) }
    switch (ask, decision) {
    case (.sort, .sort(let answers)): return SortedList(options).judge(answers, rule)
    case (.sort, _): return SortedList(options).judge([:], rule)
    case (.rate, .rate(let ratings)): return RatedList(options).judge(ratings, rule)
    case (.rate, _): return RatedList(options).judge(nil, rule)
    case (.bestWorst, .bestWorst(let best, let worst)):
      return RankedList(options).judge((best, worst), rule)
    default: return RankedList(options).judge(nil, rule)
    }
  }
}
