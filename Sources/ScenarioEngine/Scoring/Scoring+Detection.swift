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
    let all = observations(entries)
    let due = all.filter(\.key.isToBeNoticed)
    let ordinary = all.filter { !$0.key.isToBeNoticed }
    let noticed = due.filter { $0.answer == .sign || $0.answer == .check }.count
    let marked = ordinary.filter { $0.answer != .ordinary }.count
    let isExercised = due.count >= 3 && ordinary.count >= 3
    let figure = isExercised ? Rational(noticed, due.count) - Rational(marked, ordinary.count) : nil
    let seriousMissed = due.contains { item in
      item.answer == .ordinary
        && (item.tier == .high || item.tier == .now || item.key.checkAtOnce)
    }
    let protectedMarked = ordinary.filter { $0.key.isProtected && $0.answer == .sign }.count
    var caps: [CriterionScore.Cap] = seriousMissed ? [.seriousMissed] : []
    if protectedMarked == 1 { caps.append(.protectedOnce) }
    if protectedMarked > 1 { caps.append(.protectedTwice) }
    return CriterionScore(
      criterion,
      figure: figure,
      entries: identifyEntries(entries),
      tallies: [
        .init(.noticed, noticed, of: due.count), .init(.ordinaryMarked, marked, of: ordinary.count),
      ],
      caps: caps
    )
  }

  /// Scores grading: G = share of signs answered "sign" − share of open things answered "sign".
  ///
  /// From 2 and 2 on.
  func grade(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> CriterionScore {
    let all = observations(entries)
    let signs = all.filter { $0.key.answer == .sign }
    let checks = all.filter { $0.key.answer == .check }
    let right = signs.filter { $0.answer == .sign }.count
    let hasty = checks.filter { $0.answer == .sign || $0.answer == nil }.count
    let isExercised = signs.count >= 2 && checks.count >= 2
    let figure = isExercised ? Rational(right, signs.count) - Rational(hasty, checks.count) : nil
    let dangerChecked = signs.contains { $0.tier == .now && $0.answer == .check }
    return CriterionScore(
      criterion,
      figure: figure,
      entries: identifyEntries(entries),
      tallies: [
        .init(.signsAsSigns, right, of: signs.count),
        .init(.checksAsSigns, hasty, of: checks.count),
      ],
      caps: dangerChecked ? [.dangerChecked] : []
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
