internal import Classroom
internal import Interface
internal import ScenarioEngine

/// A step on the facilitator's paper.
struct RunSheetStep {
  let paper: RunSheetPaper
  let entry: RunSheet.Entry
  /// What is right about its vote; none where none is planned.
  let printed: PrintedKey?

  private var words: PaperWords { paper.words }
  private var context: AppContext { paper.context }
  private var step: Step { paper.scenario.steps[entry.step] }

  /// The step under the minutes at which it is due.
  func part(number: Int) -> PaperDocument.Part {
    let start = RunSheet.opening + entry.starts
    let from = words.from(
      RunSheetPaper.minute(start),
      RunSheetPaper.minute(start + entry.seconds)
    )
    return PaperDocument.Part(
      title: "\(from) · \(number). \(paper.title(entry.step))",
      blocks: [.text(words.readAloud(RunSheetPaper.minutes(entry.reading)))] + asked + onward
    )
  }

  private var asked: [Block] {
    guard let printed else { return isEnding ? [] : [.text(words.noVoteHere)] }
    var blocks: [Block] = []
    if let vote = entry.vote {
      blocks.append(.heading(words.vote(RunSheetPaper.minutes(vote.seconds))))
      blocks.append(.entry(label: words.say, text: words.cardsUp))
      if vote.hasSecondRound { blocks.append(.note(words.secondVote)) }
    } else {
      blocks.append(.warning(words.voteIsCut))
    }
    for (question, key) in zip(printed.questions, printed.keys) {
      blocks += self.blocks(of: question, key)
    }
    return blocks + notes
  }

  private var isEnding: Bool { if case .ending = step.task { true } else { false } }

  // MARK: - Questions and keys

  private func blocks(of question: VoteQuestion, _ key: KeyedQuestion) -> [Block] {
    let cards = VoteCards(
      vote: step.task.text(of: question),
      names: WallCase(of: paper.playable),
      context: context
    )
    let item = context.line(cards.item)
    var blocks: [Block] = [.heading(item.isEmpty ? words.question(question.kind) : item)]
    let offered = (0..<cards.count).map { cards.name($0) }
    if question.item == nil {
      blocks += offered.map { .bullet($0) }
    } else {
      blocks.append(.entry(label: words.cards, text: offered.joined(separator: " · ")))
    }
    let right = key.right.map { cards.name($0) }.joined(separator: " · ")
    blocks.append(.entry(label: words.right, text: key.isDisputed ? words.disputed : right))
    for (place, error) in key.critical.sorted(by: { $0.key < $1.key }) {
      blocks.append(.warning(words.critical(cards.card(place), name(ofError: error))))
    }
    for reason in key.reasons {
      let text = context.line(reason.justification.reason)
      guard !text.isEmpty else { continue }
      let label = reason.answer.map { cards.card($0) } ?? words.otherwise
      blocks.append(.entry(label: label, text: text + cited(reason.justification.evidence)))
    }
    return blocks
      + key.innocentExplanations.map { .bullet(words.innocent(context.line($0))) }
  }

  /// A critical error by its title and its id.
  private func name(ofError id: String) -> String {
    paper.playable.rubric.criticalError(id).map { "\(context.line($0.title)) (\(id))" } ?? id
  }

  /// The sources behind a reason, in short.
  private func cited(_ ids: [String]) -> String {
    let names = ids.map { id in
      context.register[id].map {
        ShortCitation(of: $0, andOthers: context.words.debrief.andOthers).text
      } ?? id
    }
    return names.isEmpty ? "" : " (\(names.joined(separator: "; ")))"
  }

  // MARK: - Notes

  private var notes: [Block] {
    guard let notes = step.classNotes else { return [] }
    func list(_ title: String, _ texts: [LocalizedText]) -> [Block] {
      texts.isEmpty ? [] : [.heading(title)] + texts.map { .bullet(context.line($0)) }
    }
    return list(words.talkAbout, notes.prompts) + list(words.usual, notes.usual)
      + list(words.avoid, notes.avoid)
  }

  /// Where the sheet goes on, where the story branches.
  private var onward: [Block] {
    let text: String
    switch (paper.keys.printedWay(at: entry.step), step.task) {
    case (.option(let place), .handle(let task)): text = context.line(task.options[place].text)
    case (.questions(let places), .questions(let task)):
      text = places.sorted().map { context.line(task.questions[$0].text) }.joined(separator: " · ")
    case (.urgency(let tier), _): text = "\(tier.code) \(context.words.tier(tier))"
    default: return []
    }
    return [.entry(label: words.wayOn, text: words.wayOption(text))]
  }
}
