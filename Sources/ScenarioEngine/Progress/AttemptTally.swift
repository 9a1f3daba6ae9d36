/// What a finished attempt adds to figures over attempts: the answers given, each beside its key.
///
/// A step that was met twice counts the first time, as in the score. What was forfeited is not here:
/// nobody answered it. Items on which a panel disagrees are left out.
package struct AttemptTally: Hashable, Sendable {
  /// An answer to an observation.
  package struct Observation: Hashable, Sendable {
    /// The place of the step in the case.
    package let step: Int
    /// The place of the observation in the step.
    package let item: Int
    /// What it is.
    package let key: ObservationAnswer
    /// Whether it is faith, origin, looks or opinion, which are never signs.
    package let isProtected: Bool
    /// What was answered.
    package let answer: ObservationAnswer
    /// How sure; none for "check first", and where a log was marked.
    package let sureness: Sureness?
    /// Whether the step asks how sure; where a log is marked it does not.
    package let asksSureness: Bool

    /// Makes an answer; the reader of an attempt knows where it stood.
    package init(
      step: Int,
      item: Int,
      key: ObservationAnswer,
      isProtected: Bool,
      answer: ObservationAnswer,
      sureness: Sureness?,
      asksSureness: Bool
    ) {
      self.step = step
      self.item = item
      self.key = key
      self.isProtected = isProtected
      self.answer = answer
      self.sureness = sureness
      self.asksSureness = asksSureness
    }

    /// Whether the answer is the key's.
    package var isRight: Bool { answer == key }
    /// Whether it was to be noticed: a sign, or something to check.
    package var isToBeNoticed: Bool { key != .ordinary }
  }

  /// An answer to "how urgent".
  package struct Urgency: Hashable, Sendable {
    /// The place of the step in the case.
    package let step: Int
    /// The tiers that are right, after the agency's instructions.
    package let band: TierBand
    /// What was answered.
    package let answer: Tier
    /// How sure; none in reports, and where it was not said.
    package let sureness: Sureness?

    /// Makes an answer.
    package init(step: Int, band: TierBand, answer: Tier, sureness: Sureness? = nil) {
      self.step = step
      self.band = band
      self.answer = answer
      self.sureness = sureness
    }

    /// Whether the answer is in the key's band.
    package var isRight: Bool { band.contains(answer) }
  }

  /// The id of the scenario.
  package let scenarioID: String
  /// The fairness twin; empty where the case has none.
  package let variant: String
  /// The mode in which it was played.
  package let mode: PlayMode
  /// Where the case takes place.
  package let setting: ScenarioHead.Setting
  /// The observations answered, in order.
  package let observations: [Observation]
  /// The questions of urgency answered, in order.
  package let urgencies: [Urgency]
  /// The reports decided on, in order, as whether and how fast.
  package let reports: [Urgency]
  /// The strands that show a figure, from 0 to 1, before any cap.
  package let strands: [Strand: Rational]
  /// The mean of these; none where no strand shows a figure.
  package let total: Rational?
  /// The share of a strand from which it is above the cut.
  package let cut: Rational
  /// How many critical errors happened in each strand; none where none did.
  package let criticalErrors: [Strand: Int]
  /// How many critical errors the answers could have made.
  package let criticalChances: Int
  /// The counts of criteria that this attempt alone had too few items for.
  package let pools: [DetectionPool]
  /// The levels from 0 to 3 of the criteria that show one, by their ids.
  package let levels: [String: Int]

  /// Makes a tally.
  package init(
    scenarioID: String,
    variant: String = "",
    mode: PlayMode,
    setting: ScenarioHead.Setting,
    observations: [Observation] = [],
    urgencies: [Urgency] = [],
    reports: [Urgency] = [],
    strands: [Strand: Rational] = [:],
    total: Rational? = nil,
    cut: Rational,
    criticalErrors: [Strand: Int] = [:],
    criticalChances: Int = 0,
    pools: [DetectionPool] = [],
    levels: [String: Int] = [:]
  ) {
    self.scenarioID = scenarioID
    self.variant = variant
    self.mode = mode
    self.setting = setting
    self.observations = observations
    self.urgencies = urgencies
    self.reports = reports
    self.strands = strands
    self.total = total
    self.cut = cut
    self.criticalErrors = criticalErrors
    self.criticalChances = criticalChances
    self.pools = pools
    self.levels = levels
  }
}

extension AttemptTally {
  /// Counts a finished play; nil where it is not finished.
  package init?(
    of play: Playthrough,
    _ card: ScoreCard,
    in scoring: Scoring,
    mode: PlayMode,
    variant: String = ""
  ) {
    guard play.isFinished else { return nil }
    let head = scoring.source.scenario.head
    let sheet = AnswerSheet(of: play, exemplar: scoring.exemplar)
    let answered = sheet.entries.filter { !$0.isForfeited }
    self.init(
      scenarioID: head.id,
      variant: variant,
      mode: mode,
      setting: head.setting,
      observations: answered.flatMap(scoring.observationsAnswered),
      urgencies: answered.compactMap(scoring.urgencyAnswered),
      reports: answered.compactMap(scoring.reportAnswered),
      strands: Dictionary(
        uniqueKeysWithValues: card.strands.compactMap { score in
          score.value.map { (score.strand, $0) }
        }
      ),
      total: card.uncappedTotal,
      cut: scoring.rubric.cut,
      criticalErrors: Dictionary(
        card.criticalErrors.map { (scoring.strand(ofStep: $0.step), 1) },
        uniquingKeysWith: +
      ),
      criticalChances: card.criticalChances,
      pools: scoring.pools(sheet.entries, card),
      levels: Dictionary(
        card.criteria.compactMap { score in score.level.map { (score.criterion, $0) } },
        uniquingKeysWith: { first, _ in first }
      )
    )
  }
}

extension Scoring {
  /// The strand in which a critical error at a step happened.
  fileprivate func strand(ofStep step: Int) -> Strand {
    if case .report = source.scenario.steps[step].task { .report } else { .handle }
  }

  fileprivate func observationsAnswered(_ entry: AnswerSheet.Entry) -> [AttemptTally.Observation] {
    guard case .identify(let task) = source.scenario.steps[entry.step].task,
      case .identify(let keys) = source.keys[entry.step],
      case .identify(let marks) = entry.decision
    else { return [] }
    return entry.items.filter { isScored(keys[$0].justification) }.compactMap { place in
      marks[place].map { mark in
        AttemptTally.Observation(
          step: entry.step,
          item: place,
          key: keys[place].answer,
          isProtected: keys[place].isProtected,
          answer: mark.answer,
          sureness: mark.sureness,
          asksSureness: task.form == .list
        )
      }
    }
  }

  fileprivate func urgencyAnswered(_ entry: AnswerSheet.Entry) -> AttemptTally.Urgency? {
    guard case .urgency(let key) = source.keys[entry.step], isScored(key.justification),
      case .urgency(let tier, let sureness) = entry.decision
    else { return nil }
    return AttemptTally.Urgency(
      step: entry.step,
      band: band(of: key, in: entry.state),
      answer: tier,
      sureness: sureness
    )
  }

  fileprivate func reportAnswered(_ entry: AnswerSheet.Entry) -> AttemptTally.Urgency? {
    guard let key = reportKey(entry)?.urgency, isScored(key.justification),
      case .report(let report) = entry.decision
    else { return nil }
    return AttemptTally.Urgency(
      step: entry.step,
      band: band(of: key, in: entry.state),
      answer: report.urgency,
      sureness: nil
    )
  }

  /// The counts of noticing and grading where the attempt alone has no level.
  fileprivate func pools(
    _ entries: [AnswerSheet.Entry],
    _ card: ScoreCard
  ) -> [DetectionPool] {
    let detection = ScoreLedger(of: self, entries).detection
    return zip(rubric.criteria, card.criteria).compactMap { criterion, score in
      guard criterion.measure.fewestEachKind != nil, score.level == nil else { return nil }
      return detection.pool(criterion)
    }
  }
}
