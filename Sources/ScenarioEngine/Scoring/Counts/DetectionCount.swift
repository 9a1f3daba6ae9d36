/// Counts how observations were noticed and graded (rubric-draft, section 1).
struct DetectionCount {
  private var entries = EntryCount()
  private var lapses = DetectionLapses()
  private var noticed = DetectionPool.Share()
  private var ordinaryMarked = DetectionPool.Share()
  private var signsAsSigns = DetectionPool.Share()
  private var checksAsSigns = DetectionPool.Share()

  /// Counts the answers to observations; no decision means that they were forfeited, which counts
  /// as the worst answer.
  mutating func add(
    _ keys: ContiguousArray<PreparedKey.Observation>,
    _ state: PlayState,
    _ decision: Decision?,
    _ items: Places
  ) {
    entries.add(step: state.step, isForfeited: decision == nil)
    var marks: [Int: Decision.Mark] = [:]
    if case .identify(let given) = decision { marks = given }
    for place in items where keys[place].isScored {
      let answer = marks[place]?.answer
      add(keys[place].answer, answer)
      lapses.add(keys[place], keys[place].tier.value(in: state), answer)
    }
  }

  private mutating func add(_ key: ObservationAnswer, _ answer: ObservationAnswer?) {
    let isSign = answer == .sign
    switch key {
    case .sign:
      signsAsSigns.add(isSign)
    case .check:
      checksAsSigns.add(isSign || answer == nil)
    case .ordinary:
      ordinaryMarked.add(answer != .ordinary)
      return
    }
    noticed.add(isSign || answer == .check)
  }

  /// Scores noticing: N = share noticed of what matters − share marked of what is ordinary.
  ///
  /// From 3 and 3 on.
  func notice(_ criterion: CriterionRule) -> CriterionScore {
    CriterionScore(
      criterion,
      figure: noticed.figure(beside: ordinaryMarked, in: .notice),
      entries: entries,
      tallies: [
        .init(.noticed, noticed.count, of: noticed.of),
        .init(.ordinaryMarked, ordinaryMarked.count, of: ordinaryMarked.of),
      ],
      caps: lapses.noticeCaps
    )
  }

  /// Scores grading: G = share of signs answered "sign" − share of open things answered "sign".
  ///
  /// From 2 and 2 on.
  func grade(_ criterion: CriterionRule) -> CriterionScore {
    CriterionScore(
      criterion,
      figure: signsAsSigns.figure(beside: checksAsSigns, in: .grade),
      entries: entries,
      tallies: [
        .init(.signsAsSigns, signsAsSigns.count, of: signsAsSigns.of),
        .init(.checksAsSigns, checksAsSigns.count, of: checksAsSigns.of),
      ],
      caps: lapses.gradeCaps
    )
  }

  /// The counts of noticing or grading, which wait for those of other attempts.
  func pool(_ criterion: Criterion) -> DetectionPool {
    let isNotice = criterion.measure == .notice
    return DetectionPool(
      criterion,
      wanted: isNotice ? noticed : signsAsSigns,
      unwanted: isNotice ? ordinaryMarked : checksAsSigns,
      lapses: lapses
    )
  }
}
