internal import Interface
internal import ScenarioEngine

/// All decisions together: the two kinds of error, and the course of urgency.
extension DebriefText {
  /// A judgement of urgency beside the key's.
  private struct Judged {
    let turn: Playthrough.Turn
    let answer: Tier
    let key: UrgencyKey
    let band: TierBand
    let isReport: Bool
  }

  /// The urgencies answered in turn, the reports' among them.
  private var judged: [Judged] {
    play.turns.compactMap { turn in
      func made(_ answer: Tier, _ key: UrgencyKey, isReport: Bool) -> Judged {
        let band = playable.scoring.band(of: key, in: turn.before)
        return Judged(turn: turn, answer: answer, key: key, band: band, isReport: isReport)
      }
      switch (turn.decision, playable.source.keys[turn.step]) {
      case (.urgency(let tier, _), .urgency(let key)): return made(tier, key, isReport: false)
      case (.report(let report), .report(let key)):
        return made(report.urgency, key.urgency, isReport: true)
      default: return nil
      }
    }
  }

  /// What was missed or came late, and what was marked or reported without need: side by side,
  /// never netted, since both do harm.
  var errorCounts: DebriefSection {
    let lookBack = words.debrief.lookBack
    let id = rubric.criteria.first { $0.measure == .notice }?.id
    let score = id.flatMap(card.criterion)
    func tally(_ subject: CriterionScore.Tally.Subject) -> CriterionScore.Tally? {
      score?.tallies.first { $0.subject == subject && $0.of > 0 }
    }
    let noticed = tally(.noticed).map { lookBack.thingsMissed($0.of - $0.count, $0.of) }
    let marked = tally(.ordinaryMarked).map { lookBack.ordinaryMarked($0.count, $0.of) }
    let missed = [noticed].compactMap(\.self) + tooLow
    let over = [marked].compactMap(\.self) + tooHigh
    guard !(missed + over).isEmpty else {
      let nothing = Block.text(Self.sentence(words.debrief.notExercised))
      return DebriefSection(.lookingBack, title: words.debrief.twoErrors, blocks: [nothing])
    }
    var blocks: [Block] = [
      .pair(
        BlockPair(
          .init(title: lookBack.missed, items: missed),
          .init(title: lookBack.overReported, items: over)
        )
      ), .space, .note(words.debrief.bothDoHarm),
    ]
    if let score, score.forfeited > 0 { blocks.append(.note(words.debrief.forfeitedCounts)) }
    return DebriefSection(.lookingBack, title: words.debrief.twoErrors, blocks: blocks)
  }

  /// Too low: judgements under the key where there is something under it, and reports that were
  /// due and not given in time.
  private var tooLow: [String] {
    let all = judged
    let asked = all.filter { !$0.isReport && $0.band.lowest > .none }
    let due = all.filter { $0.isReport && $0.band.lowest >= .consult }
    return count(asked, words.debrief.lookBack.judgedTooLow) { $0.answer < $0.band.lowest }
      + count(due, words.debrief.lookBack.reportedTooLate) { $0.answer < $0.band.lowest }
  }

  /// Too high: judgements over the key where there is something over it, and written reports where
  /// the key asks for none.
  private var tooHigh: [String] {
    let all = judged
    let asked = all.filter { !$0.isReport && $0.band.highest < .now }
    let idle = all.filter { $0.isReport && $0.band.highest < .report }
    return count(asked, words.debrief.lookBack.judgedTooHigh) { $0.answer > $0.band.highest }
      + count(idle, words.debrief.lookBack.reportedNeedlessly) { $0.answer >= .report }
  }

  private func count(
    _ all: [Judged],
    _ phrase: (Int, Int) -> String,
    where isSuch: (Judged) -> Bool
  ) -> [String] {
    all.isEmpty ? [] : [phrase(all.filter(isSuch).count, all.count)]
  }

  /// The course of urgency beside the key's band; none where there are fewer than two answers.
  var urgencyCourse: DebriefSection? {
    let judged = judged
    guard judged.count > 1 else { return nil }
    let lookBack = words.debrief.lookBack
    let points = judged.map { item in
      CourseChart.Point(
        labels: labels(of: item.turn.before.clock),
        key: item.band.lowest.rawValue...item.band.highest.rawValue,
        answer: item.answer.rawValue
      )
    }
    let legend = CourseChart.Legend(
      answer: lookBack.you,
      key: lookBack.theKey,
      outside: lookBack.outsideKey
    )
    let chart = Chart(
      title: words.debrief.urgencyCourse,
      figure: .course(CourseChart(points: points, tiers: lookBack.tiers, legend: legend)),
      words: []
    )
    return DebriefSection(
      .lookingBack,
      title: words.debrief.urgencyCourse,
      blocks: [.chart(chart), .space] + judged.map(line)
    )
  }

  /// When, with the day and without it.
  private func labels(of time: LocalTime) -> [String] {
    let (_, month, day) = time.date
    return ["\(day)/\(month) \(context.clock(time))", "\(day)/\(month)"]
  }

  private func line(_ item: Judged) -> Block {
    let right = item.band.tiers.map { words.tier($0) }.joined(separator: " \(words.bandOr) ")
    let isRight = item.band.contains(item.answer)
    let remark =
      isRight
      ? words.debrief.asKey : "\(words.pointsTo(item.key.justification.basis)): \(right)"
    return .verdict(
      agrees: isRight,
      words: label(of: item.turn),
      text: "\(words.tier(item.answer)) (\(remark))"
    )
  }
}
