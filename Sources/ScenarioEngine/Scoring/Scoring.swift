/// Scores plays of one case against one rubric and directory.
///
/// Pure and exact: the same play gives the same card for ever, on any machine.
///
/// Made once for a case; what a play asks again and again is worked out then.
package final class Scoring: Sendable {
  /// The case.
  package let source: Case
  /// What is judged.
  package let rubric: Rubric
  /// The agency's channels and instructions.
  package let directory: Directory
  /// The best conduct, with the case ready for playing.
  package let exemplar: Exemplar
  let tables: ScoringTables

  /// Makes a scoring.
  package init(of source: Case, rubric: Rubric, directory: Directory) {
    self.source = source
    self.rubric = rubric
    self.directory = directory
    exemplar = Exemplar(of: source, directory: directory)
    tables = ScoringTables(of: source, rubric)
  }

  /// Scores a play, finished or not; what raters said of the trainee's own words counts where the
  /// rubric has a criterion for it.
  package func score(_ play: Playthrough, ratings: [HumanRating] = []) -> ScoreCard {
    var ways = BestWays(of: exemplar)
    return score(play, ratings: ratings, ways: &ways)
  }

  /// Scores one of many plays; `ways` is handed on from play to play.
  package func score(
    _ play: Playthrough,
    ratings: [HumanRating] = [],
    ways: inout BestWays
  ) -> ScoreCard {
    var ledger = ScoreLedger(of: self)
    AnswerSheet.visit(play, &ways) { ledger.add($0, $1, $2) }
    let critical = criticalErrors(of: play)
    return card(of: ledger, errors: critical.made, chances: critical.chances, ratings: ratings)
  }

  /// The card of a ledger.
  func card(
    of ledger: ScoreLedger,
    errors: [CriticalEvent],
    chances: Int,
    ratings: [HumanRating] = []
  ) -> ScoreCard {
    let criteria = tables.criteria.indices.map { ledger.score($0, ratings) }
    let strands = Strand.allCases.map {
      strandScore($0, criteria, standsAlone: $0 == .report && ledger.reports.noneWasDue)
    }
    let shown = strands.compactMap(\.value)
    let uncapped = rubric.weights.mean(of: strands)
    let total = errors.isEmpty ? uncapped : uncapped.map { min($0, rubric.cap) }
    return ScoreCard(
      strands: strands,
      criteria: criteria,
      criticalErrors: errors,
      criticalChances: chances,
      uncappedTotal: uncapped,
      total: total,
      isAboveCut: errors.isEmpty && !shown.isEmpty && shown.allSatisfy { $0 >= rubric.cut }
    )
  }

  /// Scores a criterion of the rubric on some entries alone, for those who add up a case without
  /// playing it.
  package func score(_ criterion: Criterion, on entries: [AnswerSheet.Entry]) -> CriterionScore {
    guard let place = tables.criteria.firstIndex(where: { $0.id == criterion.id }) else {
      preconditionFailure("only criteria of the rubric are scored")
    }
    return ScoreLedger(of: self, entries).score(place, [])
  }

  /// The criteria of the rubric, without their words.
  package var criteria: ContiguousArray<CriterionRule> { tables.criteria }

  /// The criteria that judge the answers to a step, by its place.
  package func criteria(judging step: Int) -> [CriterionRule] {
    tables.judging[step].map { tables.criteria[$0] }
  }

  /// Scores criteria on some entries alone.
  package func scores(
    _ criteria: [CriterionRule],
    on entries: [AnswerSheet.Entry]
  ) -> [CriterionScore] {
    let ledger = ScoreLedger(of: self, entries)
    return criteria.map { ledger.score($0.place, []) }
  }

  /// The tiers that are right at an urgency key, after the agency's instructions.
  package func band(of key: UrgencyKey, in state: PlayState) -> TierBand {
    exemplar.band(of: key, in: state)
  }

  /// Whether an item counts: not where a panel disagrees.
  func isScored(_ justification: Justification) -> Bool {
    !justification.basis.isDisputed
  }

  /// Whether the parts of a report are forfeited because it was only spoken where a written one was
  /// due.
  package func isOnlySpoken(
    _ report: ReportDecision,
    _ key: ReportKey,
    in state: PlayState
  ) -> Bool {
    isOnlySpoken(report, where: band(of: key.urgency, in: state))
  }

  /// The same where a band is right.
  func isOnlySpoken(_ report: ReportDecision, where band: TierBand) -> Bool {
    rubric.spokenForWritten.parts == .forfeited && report.urgency == .consult
      && band.lowest >= .report
  }

  /// What answering blindly would cost at the urgency questions that a play owed, in points
  /// (rubric-draft, `tier.course`: the sum of the rows' means).
  package func blindUrgencyCost(of play: Playthrough) -> Rational {
    let sheet = AnswerSheet(of: play, exemplar: exemplar)
    return ScoreLedger(of: self, sheet.entries).urgency.blindCost
  }

  /// A strand; one that stands alone is shown whatever little it rests on: where no report was due
  /// anywhere, R1 alone makes the strand.
  private func strandScore(
    _ strand: Strand,
    _ scores: [CriterionScore],
    standsAlone: Bool
  ) -> StrandScore {
    var (count, weight, earned, restsOnOne) = (0, 0, 0, false)
    for place in tables.criteria.indices where tables.criteria[place].strand == strand {
      guard let level = scores[place].level else { continue }
      count += 1
      weight += tables.criteria[place].weight
      earned += tables.criteria[place].weight * level
      restsOnOne = scores[place].restsOnOneDecision
    }
    let withheld: StrandScore.Withheld? =
      count == 0
      ? .notExercised
      : !standsAlone && (count < 2 || weight * 2 < 100) ? .tooLittle : nil
    return StrandScore(
      strand: strand,
      value: withheld == nil ? Rational(earned, weight * 3) : nil,
      withheld: withheld,
      weightExercised: weight,
      restsOnOneDecision: count == 1 && restsOnOne
    )
  }

  func reportKey(_ entry: AnswerSheet.Entry) -> ReportKey? {
    if case .report(let key) = source.keys[entry.step] { key } else { nil }
  }
}
