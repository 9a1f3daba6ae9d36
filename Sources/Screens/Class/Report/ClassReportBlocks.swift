internal import Classroom
internal import Interface
internal import ScenarioEngine
internal import Statistics

/// The report of a class in words: what the group said, and nothing that points to one person.
struct ClassReportBlocks {
  let report: ClassReport
  let scenario: Scenario
  let names: WallCase
  let context: AppContext

  private var words: Words { context.words }
  private var own: ClassReportWords { context.words.classroom.report }

  /// All of it; what it is not for stands first.
  var blocks: [Block] {
    var blocks: [Block] = [.warning(own.notForAppraisal), .space]
    blocks += [
      .entry(label: own.people, text: "\(report.registered)"),
      .entry(
        label: own.time,
        text: own.minutesOf(ClassTime.minutes(report.taken), ClassTime.minutes(report.available))
      ),
    ]
    for vote in report.votes { blocks += [.space] + told(vote) }
    return blocks + figures + discussed + pace + parked
  }

  private func title(_ step: String) -> String {
    scenario.steps.first { $0.id == step }.map { context.line($0.title) } ?? step
  }

  // MARK: - Votes

  private func told(_ vote: ClassReport.Vote) -> [Block] {
    guard let step = scenario.steps.first(where: { $0.id == vote.step }) else { return [] }
    let cards = VoteCards(vote: step.task.text(of: vote.question), names: names, context: context)
    var blocks: [Block] = [.heading(title(vote.step)), .text(cards.asked)]
    switch vote.first.shares {
    case .withheld(let reason): blocks.append(.note(own.withheld(reason)))
    case .shown(let first): blocks.append(.chart(chart(cards, first, vote.second)))
    }
    if case .withheld(let reason)? = vote.second?.shares {
      blocks.append(.note(own.withheld(reason)))
    }
    guard let key = vote.key else { return blocks }
    if key.isDisputed { return blocks + [.note(words.panel.disputed)] }
    let right = key.right.map { cards.name($0) }.joined(separator: " \(words.bandOr) ")
    return blocks + [.entry(label: words.guidancePointsTo, text: right, role: .success)]
  }

  private func chart(
    _ cards: VoteCards,
    _ first: [ShownShare],
    _ second: ShownRound?
  ) -> Chart {
    var later: [ShownShare]?
    if case .shown(let shares)? = second?.shares { later = shares }
    let bars = first.indices.map { place in
      let last = later?[place] ?? first[place]
      return BarChart.Bar(
        label: cards.card(place),
        points: last.percent,
        mark: later == nil ? nil : first[place].percent,
        figure: later == nil
          ? own.share(first[place]) : own.both(own.share(first[place]), own.share(last)),
        remark: cards.meaning(place)
      )
    }
    return Chart(
      title: cards.asked,
      figure: .bars(BarChart(bars: bars, markLabel: context.words.classroom.firstVote)),
      words: bars.enumerated().map { place, bar in "\(cards.name(place)): \(bar.figure)" }
    )
  }

  // MARK: - The whole

  private var figures: [Block] {
    let all: [(String, GroupFigure?)] = [
      (own.noticed, report.figures.noticed), (own.ordinaryMarked, report.figures.ordinaryMarked),
      (own.tooReadily, report.figures.reportedTooReadily),
      (own.tooSlowly, report.figures.reportedTooSlowly),
    ]
    let told = all.compactMap { label, figure -> Block? in
      guard let figure else { return nil }
      let interval = figure.interval.map {
        own.interval(Self.percent($0.lower), Self.percent($0.upper))
      }
      return .entry(
        label: label,
        text: own.share(figure.share) + (interval.map { " (\($0))" } ?? "")
      )
    }
    guard !told.isEmpty else { return [.space, .heading(own.group), .note(own.noFigures)] }
    return [.space, .heading(own.group)] + told + [.note(own.groupNote)]
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  private var discussed: [Block] {
    let most = report.mostDiscussed.prefix(3)
    guard !most.isEmpty else { return [] }
    return [.space, .heading(own.mostDiscussed)]
      + most.map { .bullet("\(title($0.step)): \(own.minutes(ClassTime.minutes($0.discussed)))") }
  }

  private var pace: [Block] {
    let voted = report.pace.filter { $0.planned != nil }
    guard !voted.isEmpty else { return [] }
    return [.space, .heading(own.pace)]
      + voted.map { step in
        .entry(
          label: title(step.step),
          text: own.minutesOf(
            ClassTime.minutes(step.taken),
            ClassTime.minutes(step.planned ?? 0)
          )
        )
      }
  }

  private var parked: [Block] {
    guard !report.parked.isEmpty else { return [] }
    let asked = context.words.classroom.asked
    return [.space, .heading(context.words.classroom.keys.questions)]
      + report.parked.map {
        .bullet("\($0.text) (\($0.isAnswered ? asked.answered : asked.stillOpen))")
      }
  }
}

extension ShownShare {
  /// Whole percent, rounded; none where no number is told.
  fileprivate var percent: Int? {
    guard case .share(let share) = self else { return nil }
    return (share * Rational(100) + Rational(1, 2)).wholePart
  }
}

extension ClassReportWords {
  /// A share in words, as far as it may be told.
  fileprivate func share(_ share: ShownShare) -> String {
    switch share {
    case .few: few
    case .almostAll: almostAll
    case .most: most
    case .share: "\(share.percent ?? 0) %"
    }
  }
}
