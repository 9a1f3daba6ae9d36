package import Classroom
internal import Interface
internal import ScenarioEngine
internal import Statistics

/// The report of a class in words, for the screen, Markdown and paper.
///
/// It is made of a `ClassReport`, which has no person in it; names come from the register, and only
/// where somebody asks for them.
package struct ClassReportText: Sendable {
  /// What is said of the class beside its report.
  package struct Facts: Hashable, Sendable {
    /// The day on which it was opened, since 1970-01-01.
    package var openedOn: Int
    /// The day on which its records end.
    package var endsOn: Int
    /// The names in the register; none where they are left out.
    package var names: [String]?

    /// Makes facts without names.
    package init(openedOn: Int, endsOn: Int, names: [String]? = nil) {
      self.openedOn = openedOn
      self.endsOn = endsOn
      self.names = names
    }
  }

  private let report: ClassReport
  private let playable: PlayableCase
  private let names: WallCase
  private let facts: Facts
  private let register: ClassRegister
  private let context: AppContext

  private var scenario: Scenario { playable.scenario }

  private var words: ReportWords { PaperWords.of(context.interfaceLanguage).report }

  /// Makes the words of a report; the case is the one that the class played.
  package init(
    of report: ClassReport,
    in playable: PlayableCase,
    register: ClassRegister,
    _ facts: Facts,
    _ context: AppContext
  ) {
    self.report = report
    self.playable = playable
    names = WallCase(of: playable)
    self.facts = facts
    self.register = register
    self.context = context
  }

  /// The report as blocks under headings, its first line before all else.
  package var blocks: [Block] {
    [.warning(words.notForAppraisal), .space]
      + details.map { .entry(label: $0.label, text: $0.text) }
      + parts.flatMap { [.space, .heading($0.title)] + $0.blocks }
  }

  /// The report as a document.
  package var document: PaperDocument {
    PaperDocument(
      firstLine: words.notForAppraisal,
      title: "\(words.title): \(context.line(scenario.head.title))",
      details: details,
      parts: parts,
      language: context.language
    )
  }

  /// The report in a format.
  package func text(_ format: PaperDocument.Format) -> String {
    document.text(format)
  }

  private var details: [(label: String, text: String)] {
    [
      (words.opened, written(facts.openedOn)),
      (words.tookPart, words.tookPartText(report.registered)),
      (words.time, words.timeText(Self.minutes(report.taken), report.available / 60)),
      (words.recordsEnd, written(facts.endsOn)),
    ]
  }

  private var parts: [PaperDocument.Part] {
    [
      .init(title: words.votes, blocks: votes), .init(title: words.figures, blocks: figures),
      .init(title: words.mostDiscussed, blocks: discussed), .init(title: words.pace, blocks: pace),
      .init(title: words.parked, blocks: parked), .init(title: words.register, blocks: people),
      .init(title: words.howToRead, blocks: words.howToReadText.map { .bullet($0) }),
    ]
  }

  /// A day since 1970-01-01 as `2026-11-23`.
  package static func date(_ day: Int) -> String { LocalTime(minutes: day * 1440).dayText }

  /// A day since 1970-01-01 as the language writes it.
  private func written(_ day: Int) -> String { context.words.date(LocalTime(minutes: day * 1440)) }

  private static func minutes(_ seconds: Int) -> Int { (seconds + 30) / 60 }

  private func title(_ step: String) -> String {
    let title = scenario.stepIndex(step).map { context.line(scenario.steps[$0].title) } ?? ""
    return title.isEmpty ? step : title
  }

  // MARK: - Votes

  private var votes: [Block] {
    guard !report.votes.isEmpty else { return [.text(words.noVotes)] }
    return report.votes.flatMap(blocks)
  }

  private func blocks(of vote: ClassReport.Vote) -> [Block] {
    guard let place = scenario.stepIndex(vote.step) else { return [] }
    let cards = VoteCards(
      vote: scenario.steps[place].task.text(of: vote.question),
      names: names,
      context: context
    )
    var blocks: [Block] = [
      .heading("\(title(vote.step)): \(cards.asked)")
    ]
    if let votes = vote.first.votes { blocks.append(.note(words.soManyCards(votes))) }
    switch vote.first.shares {
    case .withheld(let reason): blocks.append(.text(words.withheld(reason)))
    case .shown(let shares):
      for (card, share) in shares.enumerated() {
        let told = [self.text(of: share, in: vote.first), later(vote, card), right(vote, card)]
          .filter { !$0.isEmpty }.joined(separator: "; ")
        let meaning = cards.meaning(card)
        // A name stands beside its card, a sentence of the case behind what is told of it.
        let isShort = meaning.isEmpty || Self.named.contains(vote.question.kind)
        blocks.append(
          .entry(
            label: isShort ? cards.name(card) : cards.card(card),
            text: isShort ? told : "\(told). \(meaning)"
          )
        )
      }
    }
    if let reason = withheldLater(vote) { blocks.append(.text(words.withheld(reason))) }
    guard let key = vote.key else { return blocks + [.note(words.keyNotShown)] }
    return blocks + (key.isDisputed ? [.note(words.isDisputed)] : [])
  }

  private func withheldLater(_ vote: ClassReport.Vote) -> ShownRound.Withheld? {
    guard case .withheld(let reason) = vote.second?.shares else { return nil }
    if case .withheld(reason) = vote.first.shares { return nil }
    return reason
  }

  /// The votes whose cards mean something that is named in a few words.
  private static let named: Set<VoteQuestion.Kind> = [.urgency, .rating, .channel]

  private func text(of share: ShownShare, in round: ShownRound? = nil) -> String {
    switch share {
    case .few: words.few
    case .almostAll: words.almostAll
    case .most: round?.hasClearMost == true ? words.most : words.mostOrAsMany
    case .share(Rational(1, 2)): words.half
    case .share(let share): words.percent(share.percent)
    }
  }

  /// What of an answer is told after the talk, and how much that is more or less.
  private func later(_ vote: ClassReport.Vote, _ card: Int) -> String {
    guard let second = vote.second, case .shown(let shares) = second.shares,
      shares.indices.contains(card)
    else { return "" }
    let change = vote.change.indices.contains(card) ? vote.change[card] : nil
    let points = change.map { " (\(words.change($0.percent)))" } ?? ""
    return "\(words.afterTalk) \(text(of: shares[card], in: second))\(points)"
  }

  private func right(_ vote: ClassReport.Vote, _ card: Int) -> String {
    guard let key = vote.key else { return "" }
    let right = key.right.contains(card) ? [words.isRight] : []
    let critical = key.critical[card].map { id in
      [words.isCritical(playable.name(ofError: id, in: context))]
    }
    return (right + (critical ?? [])).joined(separator: ", ")
  }

  // MARK: - Figures

  private var figures: [Block] {
    let all = [
      (words.noticed, report.figures.noticed),
      (words.ordinaryMarked, report.figures.ordinaryMarked),
      (words.tooReadily, report.figures.reportedTooReadily),
      (words.tooSlowly, report.figures.reportedTooSlowly),
    ]
    let told = all.compactMap { label, figure in figure.map { (label, $0) } }
    guard !told.isEmpty else { return [.text(words.noFigures)] }
    return [.note(words.figuresNote)]
      + told.map { label, figure in .entry(label: label, text: text(of: figure)) }
  }

  private func text(of figure: GroupFigure) -> String {
    let share = text(of: figure.share)
    guard let interval = figure.interval else { return words.bareFigure(share, figure.votes) }
    return words.figure(
      share,
      Int((interval.lower * 100).rounded()),
      Int((interval.upper * 100).rounded()),
      figure.votes
    )
  }

  // MARK: - Time

  private var discussed: [Block] {
    let most = report.mostDiscussed.prefix(5)
    guard !most.isEmpty else { return [.text(words.nothingDiscussed)] }
    return most.map {
      .entry(
        label: title($0.step),
        text: words.minutes(max(1, Self.minutes($0.discussed)))
      )
    }
  }

  private var pace: [Block] {
    report.pace.map { pace in
      .entry(
        label: title(pace.step),
        text: words.paceOf(Self.minutes(pace.taken), pace.planned.map(Self.minutes))
      )
    }
  }

  // MARK: - Questions and people

  private var parked: [Block] {
    guard !report.parked.isEmpty else { return [.text(words.nothingParked)] }
    return report.parked.map { question in
      .entry(label: question.isAnswered ? words.answered : words.stillOpen, text: question.text)
    }
  }

  private var people: [Block] {
    guard register.count > 0 else { return [.text(words.registerEmpty(report.registered))] }
    let count: Block = .text(words.registerText(report.registered, register.names.count))
    guard !register.names.isEmpty else { return [count] }
    guard let names = facts.names else { return [count, .note(words.namesLeftOut)] }
    return [count] + names.map { .bullet($0) }
  }
}
