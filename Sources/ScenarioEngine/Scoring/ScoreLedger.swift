/// What the entries of a sheet have come to, measure by measure; each entry is looked at once.
struct ScoreLedger {
  private let scoring: Scoring
  private(set) var detection = DetectionCount()
  private(set) var urgency = UrgencyCount()
  private(set) var reports = ReportCount()
  private var questions = QuestionCount()
  /// The choices, by the place of the criterion in the rubric.
  private var choices: ContiguousArray<ChoiceCount>

  /// Makes an empty ledger.
  init(of scoring: Scoring) {
    self.scoring = scoring
    choices = ContiguousArray(
      repeating: ChoiceCount(),
      count: scoring.tables.criteria.count
    )
  }

  /// Makes the ledger of some entries.
  init(of scoring: Scoring, _ entries: [AnswerSheet.Entry]) {
    self.init(of: scoring)
    for entry in entries { add(entry.state, entry.decision, entry.items) }
  }

  /// Adds an entry; no decision means that it was forfeited.
  mutating func add(_ state: PlayState, _ decision: Decision?, _ items: Places) {
    switch scoring.exemplar.keys[state.step] {
    case .none: break
    case .identify(let keys): detection.add(keys, state, decision, items)
    case .questions(let keys): questions.add(keys, state.step, decision, items)
    case .urgency(let key): urgency.add(key, state, decision)
    case .choose: addChoice(state.step, decision)
    case .standings(let list): add(list, state.step, decision, items)
    case .report(let key): add(key, state, decision, items)
    }
  }

  private mutating func addChoice(_ step: Int, _ decision: Decision?) {
    for judged in scoring.tables.credits[step] {
      var credit: Rational? = Rational.zero
      if case .choose(let place) = decision { credit = judged.credits[place] }
      if let credit {
        choices[judged.criterion].add(credit, step: step, isForfeited: decision == nil)
      }
    }
  }

  private mutating func add(
    _ list: PreparedStandings,
    _ step: Int,
    _ decision: Decision?,
    _ items: Places
  ) {
    guard let criterion = scoring.tables.place(ofChoices: list.criterion),
      case .scored(let score) = scoring.judgement(of: decision, list, items)
    else { return }
    choices[criterion].add(Rational(score.level, 3), step: step, isForfeited: decision == nil)
  }

  private mutating func add(
    _ key: PreparedReport,
    _ state: PlayState,
    _ decision: Decision?,
    _ items: Places
  ) {
    var report: ReportDecision?
    if case .report(let given) = decision { report = given }
    let band = key.urgency.band.value(in: state)
    reports.add(
      ReportCount.Given(
        step: state.step,
        time: state.clock,
        key: key,
        band: band,
        items: items,
        isForfeited: decision == nil,
        report: report,
        isOnlySpoken: report.map { scoring.isOnlySpoken($0, where: band) } ?? false
      )
    )
  }

  /// The score of a criterion, by its place in the rubric.
  func score(_ place: Int, _ ratings: [HumanRating]) -> CriterionScore {
    let criterion = scoring.tables.criteria[place]
    return switch criterion.measure {
    case .notice: detection.notice(criterion)
    case .grade: detection.grade(criterion)
    case .key: choices[place].score(criterion)
    case .facts:
      criterion.strand == .identify ? questions.score(criterion) : reports.facts(criterion)
    case .labels: reports.labels(criterion)
    case .balance: reports.balance(criterion)
    case .course: urgency.course(criterion)
    case .change: urgency.change(criterion)
    case .decision: reports.decision(criterion)
    case .channel: reports.channels(criterion)
    case .human: reports.words(criterion, ratings)
    case .sort, .rating, .bestWorst:
      preconditionFailure("the reader refuses a criterion that judges lists alone")
    }
  }
}
