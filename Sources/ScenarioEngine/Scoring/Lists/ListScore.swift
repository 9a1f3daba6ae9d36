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
    let reached = rule.thresholds.count { figure.reaches($0) }
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
    guard case .standings(let list) = exemplar.keys[state.step] else { return nil }
    return judgement(of: decision, list, exemplar.story.visibleItems(in: state))
  }

  /// Judges the answer to a list by the options that are there.
  func judgement(
    of decision: Decision?,
    _ list: PreparedStandings,
    _ visible: Places
  ) -> ListJudgement {
    guard let rule = rubric.rule(of: list.measure) else { return .notScored(.noRule) }
    return list.judge(decision, visible, rule)
  }
}
