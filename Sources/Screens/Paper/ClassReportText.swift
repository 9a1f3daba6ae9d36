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
  private let scenario: Scenario
  private let names: WallCase
  private let facts: Facts
  /// How many of the register gave a name.
  private let named: Int
  private let context: AppContext

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
    scenario = playable.scenario
    names = WallCase(of: playable)
    self.facts = facts
    named = register.names.count
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
      (words.opened, Self.date(facts.openedOn)),
      (words.tookPart, words.tookPartText(report.registered)),
      (words.time, words.timeText(Self.minutes(report.taken), report.available / 60)),
      (words.recordsEnd, Self.date(facts.endsOn)),
    ]
  }

  private var parts: [PaperDocument.Part] {
    [
      .init(title: words.votes, blocks: votes), .init(title: words.figures, blocks: figures),
      .init(title: words.mostDiscussed, blocks: discussed), .init(title: words.pace, blocks: pace),
      .init(title: words.parked, blocks: parked), .init(title: words.register, blocks: register),
      .init(title: words.howToRead, blocks: words.howToReadText.map { .bullet($0) }),
    ]
  }

  /// A day since 1970-01-01 as `2026-11-23`.
  package static func date(_ day: Int) -> String {
    let (year, month, day) = LocalTime(minutes: day * 1440).date
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }

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
    let item = context.line(cards.item)
    let asked =
      item.isEmpty ? PaperWords.of(context.interfaceLanguage).question(vote.question.kind) : item
    var blocks: [Block] = [
      .heading("\(title(vote.step)): \(asked)")
    ]
    if let votes = vote.first.votes { blocks.append(.note(words.soManyCards(votes))) }
    switch vote.first.shares {
    case .withheld(let reason): blocks.append(.text(words.withheld(reason)))
    case .shown(let shares):
      for (card, share) in shares.enumerated() {
        let told = [self.text(of: share), later(vote, card), right(vote, card)]
          .filter { !$0.isEmpty }.joined(separator: "; ")
        let meaning = cards.meaning(card)
        let text = meaning.isEmpty ? told : "\(told). \(meaning)"
        blocks.append(.entry(label: cards.card(card), text: text))
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

  private func text(of share: ShownShare) -> String {
    switch share {
    case .few: words.few
    case .almostAll: words.almostAll
    case .most: words.most
    case .share(let share): words.percent(share.percent)
    }
  }

  /// What of an answer is told after the talk, and how much that is more or less.
  private func later(_ vote: ClassReport.Vote, _ card: Int) -> String {
    guard case .shown(let shares) = vote.second?.shares, shares.indices.contains(card) else {
      return ""
    }
    let change = vote.change.indices.contains(card) ? vote.change[card] : nil
    let points = change.map { " (\(words.change($0.percent)))" } ?? ""
    return "\(words.afterTalk) \(text(of: shares[card]))\(points)"
  }

  private func right(_ vote: ClassReport.Vote, _ card: Int) -> String {
    guard let key = vote.key else { return "" }
    let right = key.right.contains(card) ? [words.isRight] : []
    let critical = key.critical[card].map { [words.isCritical($0)] } ?? []
    return (right + critical).joined(separator: ", ")
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

  private var register: [Block] {
    let count: Block = .text(words.registerText(report.registered, named))
    guard named > 0 else { return [count] }
    guard let names = facts.names else { return [count, .note(words.namesLeftOut)] }
    return [count] + names.map { .bullet($0) }
  }
}
