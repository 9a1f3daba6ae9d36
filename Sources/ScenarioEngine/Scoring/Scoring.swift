/// Scores plays of one case against one rubric and directory.
///
/// Pure and exact: the same play gives the same card for ever, on any machine.
package struct Scoring: Sendable {
  /// The case.
  package let source: Case
  /// What is judged.
  package let rubric: Rubric
  /// The agency's channels and instructions.
  package let directory: Directory
  let exemplar: Exemplar

  /// Makes a scoring.
  package init(of source: Case, rubric: Rubric, directory: Directory) {
    self.source = source
    self.rubric = rubric
    self.directory = directory
    exemplar = Exemplar(of: source, directory: directory)
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
    card(
      of: AnswerSheet(of: play, ways: &ways),
      errors: criticalErrors(play.turns),
      chances: criticalChances(play.turns),
      ratings: ratings
    )
  }

  /// The card of a sheet.
  func card(
    of sheet: AnswerSheet,
    errors: [CriticalEvent],
    chances: Int,
    ratings: [HumanRating] = []
  ) -> ScoreCard {
    let criteria = rubric.criteria.map { score($0, sheet.entries, ratings) }
    let strands = Strand.allCases.map { strandScore($0, criteria, sheet) }
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

  /// The tiers that are right at an urgency key, after the agency's instructions.
  package func band(of key: UrgencyKey, in state: PlayState) -> TierBand {
    exemplar.band(of: key, in: state)
  }

  func score(
    _ criterion: Criterion,
    _ entries: [AnswerSheet.Entry],
    _ ratings: [HumanRating]
  ) -> CriterionScore {
    switch criterion.measure {
    case .notice: notice(criterion, entries)
    case .grade: grade(criterion, entries)
    case .key: choices(criterion, entries)
    case .facts:
      criterion.strand == .identify
        ? questions(criterion, entries) : reportFacts(criterion, entries)
    case .labels: reportLabels(criterion, entries)
    case .balance: reportBalance(criterion, entries)
    case .course: urgencyCourse(criterion, entries)
    case .change: urgencyChange(criterion, entries)
    case .decision: reportDecision(criterion, entries)
    case .channel: reportChannels(criterion, entries)
    case .human: ownWords(criterion, entries, ratings)
    case .sort, .rating, .bestWorst:
      preconditionFailure("the reader refuses a criterion that judges lists alone")
    }
  }

  private func strandScore(
    _ strand: Strand,
    _ scores: [CriterionScore],
    _ sheet: AnswerSheet
  ) -> StrandScore {
    let exercised = zip(rubric.criteria, scores).filter { criterion, score in
      criterion.strand == strand && score.level != nil
    }
    let weight = exercised.map(\.0.weight).reduce(0, +)
    let standsAlone = strand == .report && noReportWasDue(sheet.entries)
    let withheld: StrandScore.Withheld? =
      exercised.isEmpty
      ? .notExercised
      : !standsAlone && (exercised.count < 2 || weight * 2 < 100) ? .tooLittle : nil
    let earned = exercised.map { $0.0.weight * ($0.1.level ?? 0) }.reduce(0, +)
    return StrandScore(
      strand: strand,
      value: withheld == nil ? Rational(earned, weight * 3) : nil,
      withheld: withheld,
      weightExercised: weight,
      restsOnOneDecision: exercised.count == 1 && exercised[0].1.restsOnOneDecision
    )
  }

  /// Whether no written or spoken report was due anywhere, so that R1 alone makes the strand.
  private func noReportWasDue(_ entries: [AnswerSheet.Entry]) -> Bool {
    let reports = entries.compactMap { entry in reportKey(entry).map { (entry, $0) } }
    return !reports.isEmpty
      && reports.allSatisfy { band(of: $1.urgency, in: $0.state).lowest == .none }
  }

  func reportKey(_ entry: AnswerSheet.Entry) -> ReportKey? {
    if case .report(let key) = source.keys[entry.step] { key } else { nil }
  }
}
