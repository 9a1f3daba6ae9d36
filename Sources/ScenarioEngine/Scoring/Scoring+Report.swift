/// The parts of a report (rubric-draft, section 1).
///
/// Where no report is due, only the decision itself is judged: a well written wrong report earns
/// nothing. Where one is due and none was given, its parts count as the worst answer; where a written
/// one is due and it was only spoken, the rubric says what they count as.
extension Scoring {
  struct Given {
    let entry: AnswerSheet.Entry
    let task: ReportTask
    let key: ReportKey
    let band: TierBand
    /// The report; none where it was forfeited.
    let report: ReportDecision?
    /// Whether a written report was due, was only spoken, and counts as never made.
    let isOnlySpoken: Bool
    /// The report where one was made at all.
    var made: ReportDecision? {
      report.flatMap { $0.urgency > .none && !isOnlySpoken ? $0 : nil }
    }
  }

  /// Whether the parts of a report are forfeited because it was only spoken where a written one was
  /// due.
  package func isOnlySpoken(_ report: ReportDecision, _ key: ReportKey, in state: PlayState) -> Bool
  {
    rubric.spokenForWritten.parts == .forfeited && report.urgency == .consult
      && band(of: key.urgency, in: state).lowest >= .report
  }

  func reports(_ entries: [AnswerSheet.Entry], due: Bool) -> [Given] {
    entries.compactMap { entry in
      guard case .report(let task) = source.scenario.steps[entry.step].task,
        let key = reportKey(entry)
      else { return nil }
      let band = band(of: key.urgency, in: entry.state)
      guard !due || band.lowest > .none else { return nil }
      var given: ReportDecision?
      if case .report(let report) = entry.decision { given = report }
      return Given(
        entry: entry,
        task: task,
        key: key,
        band: band,
        report: given,
        isOnlySpoken: given.map { isOnlySpoken($0, key, in: entry.state) } ?? false
      )
    }
  }

  /// Whether and how fast: the level read from the table; over several reports the mean, rounded
  /// down.
  func reportDecision(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> CriterionScore {
    let all = reports(entries, due: false).filter { isScored($0.key.urgency.justification) }
    let levels = all.map { item in
      item.report.map { ReportTiming.level(band: item.band, answer: $0.urgency) } ?? 0
    }
    return CriterionScore(
      criterion,
      level: levels.isEmpty ? nil : levels.reduce(0, +) / levels.count,
      entries: all.map(\.entry),
      tallies: [.init(.levels, levels.reduce(0, +), of: levels.count * 3)]
    )
  }

  /// The right door at the case's hour, the mean over reports.
  func reportChannels(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> CriterionScore {
    let all = reports(entries, due: true)
    let judged = all.map { item in
      ChannelChoice(
        key: item.key.channels,
        chosen: Set((item.made?.channels ?? []).map { item.task.channels[$0] }),
        isOpen: { id in directory.channel(id)?.hours.isOpen(at: item.entry.state.clock) ?? true }
      )
    }
    let sum = judged.map(\.figure).reduce(.zero, +)
    return CriterionScore(
      criterion,
      figure: judged.isEmpty ? nil : sum / Rational(judged.count),
      entries: all.map(\.entry),
      tallies: [
        .init(
          .channelsRight,
          judged.map(\.right).reduce(0, +),
          of: judged.map(\.wanted).reduce(0, +)
        ),
        .init(
          .channelsNeedless,
          judged.map(\.needless).reduce(0, +),
          of: judged.map(\.chosen.count).reduce(0, +)
        ),
      ] + onlySpoken(all)
    )
  }

  /// What the reader needs, and no more.
  func reportFacts(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> CriterionScore {
    let all = reports(entries, due: true)
    var count = SelectionCount()
    for item in all {
      for place in item.entry.items
      where isScored(item.key.facts[place].selection.justification) {
        count.add(
          item.key.facts[place].selection.place,
          isIn: item.made?.facts[place] != nil,
          isForfeited: item.made == nil
        )
      }
    }
    return CriterionScore(
      criterion,
      figure: all.isEmpty ? nil : count.figure,
      entries: all.map(\.entry),
      tallies: count.tallies + onlySpoken(all),
      caps: count.caps
    )
  }

  /// Seen, told, thought: 1 − slips ÷ the most slips possible, over at least four facts.
  ///
  /// A report of fewer facts is filled up with required ones as if labelled worst, so that leaving
  /// facts out does not pay.
  func reportLabels(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> CriterionScore {
    let all = reports(entries, due: true)
    var (slips, most) = (0, 0)
    for item in all {
      let given = item.made?.facts ?? [:]
      let missing = item.entry.items.filter { place in
        given[place] == nil && item.key.facts[place].selection.place == .required
      }
      for (place, label) in given {
        slips += LabelSlip.weight(key: item.key.facts[place].label, answer: label)
        most += LabelSlip.heaviest(key: item.key.facts[place].label)
      }
      for place in missing.prefix(max(0, 4 - given.count)) {
        slips += LabelSlip.heaviest(key: item.key.facts[place].label)
        most += LabelSlip.heaviest(key: item.key.facts[place].label)
      }
    }
    let owed = all.flatMap { item in
      item.entry.items.filter { item.key.facts[$0].selection.place == .required }
    }.count
    return CriterionScore(
      criterion,
      figure: owed >= 4 && most > 0 ? .one - Rational(slips, most) : nil,
      entries: all.map(\.entry),
      tallies: [.init(.labelSlips, slips, of: most)] + onlySpoken(all)
    )
  }

  /// Both sides: protective facts and facts against the concern; the lowest of several reports.
  func reportBalance(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> CriterionScore {
    let all = reports(entries, due: true)
    let levels = all.map { item in
      item.made.map { ReportBalance(report: $0, key: item.key).level } ?? 0
    }
    let tags = all.flatMap { item in
      (item.made?.facts.keys).map { $0.map { item.key.facts[$0].tag } } ?? []
    }
    func tally(
      _ subject: CriterionScore.Tally.Subject,
      _ tag: ReportKey.FactKey.Tag
    ) -> CriterionScore.Tally {
      let offered = all.flatMap { item in item.entry.items.map { item.key.facts[$0].tag } }
      return .init(subject, tags.filter { $0 == tag }.count, of: offered.filter { $0 == tag }.count)
    }
    return CriterionScore(
      criterion,
      level: levels.min(),
      entries: all.map(\.entry),
      tallies: [tally(.protectiveIn, .protective), tally(.againstIn, .against)] + onlySpoken(all)
    )
  }

  /// How many reports were only spoken where a written one was due; nothing where none was.
  func onlySpoken(_ reports: [Given]) -> [CriterionScore.Tally] {
    let spoken = reports.filter(\.isOnlySpoken).count
    return spoken == 0 ? [] : [.init(.onlySpoken, spoken, of: reports.count)]
  }
}

/// The level of a report's urgency (rubric-draft, `tier.decision`).
enum ReportTiming {
  private static let table = [[3, 2, 0, 0], [1, 3, 2, 0], [0, 1, 3, 1], [0, 0, 0, 3]]

  /// The level of an answer where a band is right: the best of its tiers' levels.
  static func level(band: TierBand, answer: Tier) -> Int {
    band.tiers.map { table[$0.rawValue][answer.rawValue] }.max() ?? 0
  }
}

/// What a wrong label weighs (rubric-draft, `selection.labels`).
enum LabelSlip {
  /// 2 for hearsay or assessment called observed, 1 for other slips, 0 for none.
  static func weight(key: FactLabel, answer: FactLabel) -> Int {
    key == answer ? 0 : answer == .observed ? 2 : 1
  }

  /// The heaviest slip that is possible.
  static func heaviest(key: FactLabel) -> Int {
    key == .observed ? 1 : 2
  }
}
