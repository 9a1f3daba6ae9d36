internal import ScenarioEngine

/// What an answer counts towards a strand or a criterion.
struct WorstCounts: Equatable, Sendable {
  /// How much was asked: must be equal for two plays to be compared.
  var asked: [Int]
  /// How much was earned: more is never worse.
  var earned: [Int]
}

/// How answers are counted, measure by measure, in the search for the least.
///
/// What is counted comes from the scoring itself, which is asked about each entry alone. Where the
/// worst answers always have the lowest figure, it only matters whether there is enough to score.
struct WorstCounting: Sendable {
  /// No measure asks for more than four of a kind before it says anything.
  private static let greatestNeed = 4
  private static let bandCount = Tier.allCases.count * Tier.allCases.count

  let scoring: Scoring
  /// The places of each criterion's counts among all, by the criterion's place in the rubric.
  private var parts: [Int: Part] = [:]
  /// The criterion among them that follows the moves between questions of urgency.
  let change: CriterionRule?
  /// Whether reports that are due are told from those that are not, as the report strand does.
  private let tellsDueReports: Bool
  /// The most that each count of `asked` can matter.
  let limits: [Int]
  /// Nothing counted yet.
  let none: WorstCounts
  /// The parts of a credit that are counted: a whole number of any credit that a panel or an author
  /// gives.
  private let creditParts: Int

  /// Where the counts of a criterion stand.
  private struct Part {
    let asked: Range<Int>
    let earned: Range<Int>
  }

  init(_ scoring: Scoring, _ criteria: [CriterionRule], tellsDueReports: Bool) {
    self.scoring = scoring
    change = criteria.first { $0.measure == .change }
    self.tellsDueReports = tellsDueReports
    creditParts = Self.creditParts(scoring.source.keys)
    var (limits, earnedCount): ([Int], Int) = ([], 0)
    for criterion in criteria {
      let own = Self.limits(of: criterion)
      parts[criterion.place] = Part(
        asked: limits.count..<limits.count + own.count,
        earned: earnedCount..<earnedCount + Self.earnedCount(criterion)
      )
      limits += own
      earnedCount += Self.earnedCount(criterion)
    }
    if tellsDueReports { limits += [1, 1] }
    self.limits = limits
    none = WorstCounts(
      asked: limits.map { _ in 0 },
      earned: Array(repeating: 0, count: earnedCount)
    )
  }

  /// What an entry adds.
  func counts(of entry: AnswerSheet.Entry) -> WorstCounts {
    var counts = none
    if tellsDueReports {
      counts.asked.replaceSubrange((limits.count - 2)..., with: dueReports(entry))
    }
    // There is nothing to ask the scoring for where no criterion judges the step.
    let criteria = scoring.criteria(judging: entry.step).filter { parts[$0.place] != nil }
    guard !criteria.isEmpty else { return counts }
    for (criterion, score) in zip(criteria, scoring.scores(criteria, on: [entry])) {
      let (asked, earned) = part(of: criterion, score, entry)
      write(asked, earned, of: criterion, into: &counts)
    }
    return counts
  }

  /// What the move from one question of urgency to the next adds.
  func counts(ofMove one: AnswerSheet.Entry, _ other: AnswerSheet.Entry) -> WorstCounts {
    var counts = none
    guard let change else { return counts }
    for score in scoring.scores([change], on: [one, other]) {
      let asked = [0, score.figure == nil ? 0 : 1]
      write(asked, [score.tally(.movesFollowed).count], of: change, into: &counts)
    }
    return counts
  }

  private func write(
    _ asked: [Int],
    _ earned: [Int],
    of criterion: CriterionRule,
    into counts: inout WorstCounts
  ) {
    guard let part = parts[criterion.place] else { return }
    counts.asked.replaceSubrange(part.asked, with: asked)
    counts.earned.replaceSubrange(part.earned, with: earned)
  }

  private static func limits(of criterion: CriterionRule) -> [Int] {
    switch criterion.measure {
    case .notice, .grade: [greatestNeed, greatestNeed]
    case .key, .decision: [.max]
    case .facts: criterion.strand == .identify ? [.max, .max, .max] : [1]
    case .labels: [greatestNeed]
    case .channel, .balance: [1]
    case .course: Array(repeating: .max, count: bandCount)
    case .change: [.max, 1]
    case .human, .sort, .rating, .bestWorst: []
    }
  }

  private static func earnedCount(_ criterion: CriterionRule) -> Int {
    switch criterion.measure {
    case .key, .decision, .course, .change: 1
    case .facts: criterion.strand == .identify ? 4 : 0
    case .notice, .grade, .labels, .channel, .balance, .human, .sort, .rating, .bestWorst: 0
    }
  }

  private func part(
    of criterion: CriterionRule,
    _ score: CriterionScore,
    _ entry: AnswerSheet.Entry
  ) -> (asked: [Int], earned: [Int]) {
    switch criterion.measure {
    case .notice: return ([score.tally(.noticed).of, score.tally(.ordinaryMarked).of], [])
    case .grade: return ([score.tally(.signsAsSigns).of, score.tally(.checksAsSigns).of], [])
    case .key:
      let credit = (score.figure ?? .zero) * Rational(creditParts)
      return ([score.tally(.levels).of], [credit.wholePart])
    case .decision: return ([score.tally(.levels).of], [score.tally(.levels).count])
    case .facts where criterion.strand == .identify: return questions(score, entry)
    case .facts: return ([score.tally(.requiredIn).of], [])
    case .labels: return ([score.steps.isEmpty ? 0 : requiredFacts(entry)], [])
    case .channel, .balance: return ([score.steps.count], [])
    case .course: return (bands(entry), [-score.tally(.urgencyCost).count])
    case .change:
      // Beside itself, an answer that is judged makes one pair.
      return ([pairs(entry), 0], [0])
    // Raters judge a text, and lists are judged within a criterion of decisions.
    case .human, .sort, .rating, .bestWorst: return ([], [])
    }
  }

  /// How many moves the answer makes beside itself: one where it is judged.
  func pairs(_ entry: AnswerSheet.Entry) -> Int {
    guard let change else { return 0 }
    let scores = scoring.scores([change], on: [entry, entry])
    return scores.map { $0.tally(.movesFollowed).of }.reduce(0, +)
  }

  /// The least number of which levels ÷ 3 and the shares of each panel's modal vote are whole parts.
  private static func creditParts(_ keys: [StepKey]) -> Int {
    keys.reduce(3) { parts, key in
      guard case .choose(let options) = key else { return parts }
      return options.reduce(parts) { parts, option in
        let votes = max(1, option.justification.basis.panel?.modalVotes ?? 1)
        return parts * Rational(votes, parts).numerator
      }
    }
  }

  private func questions(
    _ score: CriterionScore,
    _ entry: AnswerSheet.Entry
  ) -> (asked: [Int], earned: [Int]) {
    let tallies = [score.tally(.requiredIn), score.tally(.irrelevantIn), score.tally(.forbiddenIn)]
    let overstepped = entry.isForfeited ? 0 : tallies[2].count
    return (
      tallies.map(\.of),
      [tallies[0].count, -tallies[1].count, -tallies[2].count, -overstepped.signum()]
    )
  }

  private func requiredFacts(_ entry: AnswerSheet.Entry) -> Int {
    guard case .report(let key) = scoring.source.keys[entry.step] else { return 0 }
    return entry.items.filter { key.facts[$0].selection.place == .required }.count
  }

  /// A count of 1 at the band that is right, from which follows what a wrong answer may cost.
  private func bands(_ entry: AnswerSheet.Entry) -> [Int] {
    var counts = Array(repeating: 0, count: Self.bandCount)
    guard case .urgency(let key) = scoring.source.keys[entry.step] else { return counts }
    let band = scoring.band(of: key, in: entry.state)
    counts[band.lowest.rawValue * Tier.allCases.count + band.highest.rawValue] = 1
    return counts
  }

  private func dueReports(_ entry: AnswerSheet.Entry) -> [Int] {
    guard case .report(let key) = scoring.source.keys[entry.step] else { return [0, 0] }
    return [1, scoring.band(of: key.urgency, in: entry.state).lowest > .none ? 1 : 0]
  }
}

extension CriterionScore {
  /// A count by its subject; nothing of nothing where there is none.
  fileprivate func tally(_ subject: Tally.Subject) -> Tally {
    tallies.first { $0.subject == subject } ?? Tally(subject, 0, of: 0)
  }
}
