/// Noticing and grading of observations, and the choice of questions (rubric-draft, section 1).
extension Scoring {
  private struct Answered {
    let key: ObservationKey
    let tier: SignTier
    /// The answer; none where the observation was forfeited.
    let answer: ObservationAnswer?
  }

  private func observations(_ entries: [AnswerSheet.Entry]) -> [Answered] {
    entries.flatMap { entry -> [Answered] in
      guard case .identify(let keys) = source.keys[entry.step] else { return [] }
      var marks: [Int: Decision.Mark] = [:]
      if case .identify(let given) = entry.decision { marks = given }
      return entry.items.filter { isScored(keys[$0].justification) }.map { place in
        Answered(
          key: keys[place],
          tier: entry.state.value(of: keys[place].tier),
          answer: entry.isForfeited ? nil : marks[place]?.answer
        )
      }
    }
  }

  /// Whether an item counts: not where a panel disagrees.
  func isScored(_ justification: Justification) -> Bool {
    !justification.basis.isDisputed
  }

  private func identifyEntries(_ entries: [AnswerSheet.Entry]) -> [AnswerSheet.Entry] {
    entries.filter { if case .identify = source.keys[$0.step] { true } else { false } }
  }

  /// Scores noticing: N = share noticed of what matters − share marked of what is ordinary.
  ///
  /// From 3 and 3 on. A forfeited observation counts as the worst answer.
  func notice(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> CriterionScore {
    let pool = pool(criterion, entries)
    return CriterionScore(
      criterion,
      figure: pool.figure,
      entries: identifyEntries(entries),
      tallies: [
        .init(.noticed, pool.wanted.count, of: pool.wanted.of),
        .init(.ordinaryMarked, pool.unwanted.count, of: pool.unwanted.of),
      ],
      caps: pool.lapses.noticeCaps
    )
  }

  /// Scores grading: G = share of signs answered "sign" − share of open things answered "sign".
  ///
  /// From 2 and 2 on.
  func grade(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> CriterionScore {
    let pool = pool(criterion, entries)
    return CriterionScore(
      criterion,
      figure: pool.figure,
      entries: identifyEntries(entries),
      tallies: [
        .init(.signsAsSigns, pool.wanted.count, of: pool.wanted.of),
        .init(.checksAsSigns, pool.unwanted.count, of: pool.unwanted.of),
      ],
      caps: pool.lapses.gradeCaps
    )
  }

  /// The counts of noticing or grading, from which both the score and the pool are made.
  func pool(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> DetectionPool {
    let all = observations(entries)
    var lapses = DetectionLapses()
    for item in all { lapses.add(item.key, item.tier, item.answer) }
    func share(
      _ items: [Answered],
      _ counts: (ObservationAnswer?) -> Bool
    ) -> DetectionPool.Share {
      .init(count: items.count { counts($0.answer) }, of: items.count)
    }
    let isNotice = criterion.measure == .notice
    let wanted = all.filter { isNotice ? $0.key.isToBeNoticed : $0.key.answer == .sign }
    let unwanted = all.filter { isNotice ? !$0.key.isToBeNoticed : $0.key.answer == .check }
    return DetectionPool(
      criterion,
      wanted: share(wanted) { $0 == .sign || (isNotice && $0 == .check) },
      unwanted: share(unwanted) { isNotice ? $0 != .ordinary : $0 == .sign || $0 == nil },
      lapses: lapses
    )
  }

  /// Which question or look-up comes next for what is open.
  func questions(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> CriterionScore {
    var count = SelectionCount()
    let concerned = entries.filter { entry in
      guard case .questions(let keys) = source.keys[entry.step] else { return false }
      var picked: Set<Int> = []
      if case .questions(let given) = entry.decision { picked = given }
      for place in entry.items where isScored(keys[place].justification) {
        count.add(
          keys[place].place,
          isIn: picked.contains(place),
          isForfeited: entry.isForfeited
        )
      }
      return true
    }
    return CriterionScore(
      criterion,
      figure: concerned.isEmpty ? nil : count.figure,
      entries: concerned,
      tallies: count.tallies,
      caps: count.caps
    )
  }
}

/// Counts of what was selected and what was not.
struct SelectionCount {
  private var required = (in: 0, of: 0)
  private var irrelevant = (in: 0, of: 0)
  private var forbidden = (in: 0, of: 0)
  private var forbiddenWasChosen = false

  /// Counts one thing; a forfeited one as the worst answer.
  mutating func add(_ place: SelectionKey.Place, isIn: Bool, isForfeited: Bool) {
    switch place {
    case .required:
      required.of += 1
      required.in += isIn ? 1 : 0
    case .useful: break
    case .irrelevant:
      irrelevant.of += 1
      irrelevant.in += isIn || isForfeited ? 1 : 0
    case .forbidden:
      forbidden.of += 1
      forbidden.in += isIn || isForfeited ? 1 : 0
      forbiddenWasChosen = forbiddenWasChosen || isIn
    }
  }

  /// Required in ÷ required − (irrelevant in + 2 × forbidden in) ÷ (irrelevant + 2 × forbidden),
  /// never below 0; nil where nothing was required.
  var figure: Rational? {
    guard required.of > 0 else { return nil }
    let harm = irrelevant.of + 2 * forbidden.of
    let share = harm == 0 ? .zero : Rational(irrelevant.in + 2 * forbidden.in, harm)
    return max(.zero, Rational(required.in, required.of) - share)
  }

  var caps: [CriterionScore.Cap] { forbiddenWasChosen ? [.forbiddenIn] : [] }

  var tallies: [CriterionScore.Tally] {
    [
      .init(.requiredIn, required.in, of: required.of),
      .init(.irrelevantIn, irrelevant.in, of: irrelevant.of),
      .init(.forbiddenIn, forbidden.in, of: forbidden.of),
    ]
  }
}
