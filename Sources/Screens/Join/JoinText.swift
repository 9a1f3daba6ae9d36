internal import ClassLine
internal import Classroom
internal import Interface
internal import ScenarioEngine

/// What a trainee's terminal says, as blocks: for the screen, for plain mode and for the own result.
struct JoinText {
  let model: JoinModel
  let context: AppContext

  private var words: Words { _read { yield context.words } }
  private var own: JoinWords { context.words.join }

  init(_ model: JoinModel, in context: AppContext) {
    (self.model, self.context) = (model, context)
  }

  // MARK: - The page

  /// Where the class is, in a few words.
  var title: String {
    switch model.page?.content {
    case nil: own.title
    case .welcome(let title, _): context.line(title)
    case .step(let step), .vote(let step, _, _), .ending(let step, _, _):
      context.line(step.title).isEmpty ? context.time(step.clock) : context.line(step.title)
    case .distribution: own.distribution
    case .discussion: own.discussion
    case .revealed: own.key
    case .over: own.over
    }
  }

  /// How the line is, where that is worth saying.
  var lineNote: String? {
    switch model.line {
    case .open: nil
    case .connecting: own.connecting
    case .cut: own.cut
    case .unreadable: own.unreadable
    case .ended(let farewell): own.farewell(farewell)
    }
  }

  /// What stands on the page, without the questions of a vote that is open.
  var blocks: [Block] {
    guard let page = model.page else { return [.text(own.waiting)] }
    var blocks: [Block] = page.news.map { [.warning("\(own.news): \($0)"), .space] } ?? []
    if page.isPaused { blocks += [.note(own.paused), .space] }
    return blocks + content(page)
  }

  private func content(_ page: PostedPage) -> [Block] {
    switch page.content {
    case .welcome(_, let warning):
      let warned: [Block] = warning.isEmpty ? [] : [.warning(context.line(warning)), .space]
      return warned + [.text(own.waitingForStart), .space, .note(own.whoSeesWhat)]
        + (model.host.isEmpty ? [] : [.space, .note(own.hostedBy(model.host))])
    case .step(let step): return told(step, page.reason) + offered(step)
    case .vote(let step, _, _):
      return told(step, page.reason) + (model.questions.isEmpty ? [.space] + closedVote(page) : [])
    case .distribution(let asked, let rounds): return counts(asked, rounds, page.turn)
    case .discussion(let asked, let rounds, let prompts):
      return prompts.map { .bullet(context.line($0)) } + [.space]
        + counts(asked, rounds, page.turn)
    case .revealed(let asked, let rounds, let keys):
      return keys.isEmpty ? counts(asked, rounds, page.turn) : revealed(page)
    case .ending(let step, let outcome, let luck):
      return told(step, page.reason) + [.space] + paragraphs(outcome) + [.space]
        + paragraphs(luck)
    case .over: return [.text(own.thanks), .space] + result
    }
  }

  private func told(_ step: PostedStep, _ reason: WayReason?) -> [Block] {
    var blocks: [Block] = reason.flatMap(own.way).map { [.note($0), .space] } ?? []
    blocks += [.note(context.time(step.clock)), .space]
    for text in [step.outcome, step.body] where !text.isEmpty {
      blocks += paragraphs(text) + [.space]
    }
    let prompt = context.line(step.prompt)
    let isAsked = model.page.map { wholeQuestion(of: $0) == prompt } ?? false
    return prompt.isEmpty || isAsked ? blocks.dropLast() : blocks + [.heading(prompt)]
  }

  /// Where nobody votes: what would be judged, and what there is to choose between.
  private func offered(_ step: PostedStep) -> [Block] {
    let items = step.items.map { Block.bullet(context.line($0)) }
    return (items.isEmpty || !step.prompt.isEmpty ? [] : [.space]) + items
      + step.choices.map { VoteCards($0, context: context) }
      .blocks(isAsked: !step.prompt.isEmpty)
  }

  private func paragraphs(_ text: LocalizedText) -> [Block] {
    text.paragraphs(in: context.language).flatMap { paragraph -> [Block] in
      switch paragraph {
      case .narration(let words): [.text(words), .space]
      case .speech(let name, let words): [.speech(speaker: name, words: words), .space]
      }
    }.dropLast()
  }

  // MARK: - Votes

  /// What is said of the marks while a vote is open.
  var markNote: String {
    if model.isOver { return own.notNow }
    if model.line != .open { return own.marksWait }
    guard let left = model.secondsLeft(at: context.time) else { return markState }
    return "\(own.closesIn(ClassTime.text(left))) · \(markState)"
  }

  private var markState: String {
    if !model.wanted.isEmpty { return own.sending }
    return model.isAnswered ? own.allKept : own.whatIsMarkedCounts
  }

  /// What a question asks: where the step is asked as a whole, in its own words.
  func asked(_ question: Int, of page: PostedPage) -> String {
    wholeQuestion(of: page) ?? VoteCards(page.questions[question], context: context).asked
  }

  /// What a step asks that has one question; none where there are several, or it says nothing.
  private func wholeQuestion(of page: PostedPage) -> String? {
    guard case .vote(let step, let questions, _) = page.content, questions.count == 1,
      questions[0].item.isEmpty, !step.prompt.isEmpty
    else { return nil }
    return context.line(step.prompt)
  }

  private func closedVote(_ page: PostedPage) -> [Block] {
    [.note(own.voteClosed)] + page.questions.indices.flatMap { yours($0, page, heading: true) }
  }

  /// The own answers to a question, by round.
  private func yours(_ place: Int, _ page: PostedPage, heading: Bool = false) -> [Block] {
    let cards = VoteCards(page.questions[place], context: context)
    let rounds = model.own[page.turn]?.rounds ?? []
    let lines = rounds.enumerated().compactMap { round, answers -> Block? in
      guard answers.indices.contains(place), let answer = answers[place],
        page.questions[place].answers.indices.contains(answer)
      else { return nil }
      return .entry(label: own.yourAnswer(round + 1, rounds.count), text: cards.name(answer))
    }
    let said = lines.isEmpty ? [.entry(label: own.yourAnswer(1, 1), text: words.noAnswer)] : lines
    return (heading ? [.heading(asked(place, of: page))] : []) + said
  }

  private func counts(_ asked: [PostedQuestion], _ rounds: [PostedRound], _ turn: Int) -> [Block] {
    asked.indices.flatMap { place -> [Block] in
      let cards = VoteCards(asked[place], context: context)
      let mine = mine(place, round: rounds.count, turn)
      let counts = rounds.map { $0.counts[place] }
      return [.heading(cards.asked), .chart(cards.chart(cards.asked, counts, own: mine))]
    }
  }

  private func mine(_ question: Int, round: Int, _ turn: Int) -> Int? {
    let answers = model.own[turn]?.answers(round: round) ?? []
    return answers.indices.contains(question) ? answers[question] : nil
  }

  // MARK: - Keys

  private func revealed(_ page: PostedPage) -> [Block] {
    guard case .revealed(let asked, let rounds, let keys) = page.content else { return [] }
    var blocks: [Block] = []
    for (place, key) in keys.enumerated() {
      let cards = VoteCards(asked[place], context: context)
      if place > 0 { blocks.append(.space) }
      blocks += [.heading(cards.asked)] + yours(place, page)
      blocks += right(key, cards) + reasons(key, cards)
    }
    if keys.contains(where: { $0.reasons.contains { !$0.isOfPanel } }) {
      blocks += [.space, .note(words.provisionalKey)]
    }
    return blocks + [.space, .heading(own.distribution)] + counts(asked, rounds, page.turn)
  }

  private func right(_ key: PostedKey, _ cards: VoteCards) -> [Block] {
    guard !key.isDisputed else { return [.note(words.panel.disputed)] }
    guard !key.right.isEmpty else { return [] }
    let entry = Block.entry(
      label: words.guidancePointsTo,
      text: cards.names(key.right),
      role: .success
    )
    return [entry] + key.critical.map { .warning("\(words.criticalError): \(cards.name($0))") }
  }

  /// Why, the right answers first.
  private func reasons(_ key: PostedKey, _ cards: VoteCards) -> [Block] {
    func isRight(_ reason: PostedKey.Reason) -> Bool {
      reason.answer.map(key.right.contains) ?? true
    }
    let ordered = key.reasons.filter(isRight) + key.reasons.filter { !isRight($0) }
    var blocks = ordered.flatMap { reason -> [Block] in
      let text = context.line(reason.text)
      guard !text.isEmpty else { return [] }
      return [.entry(label: reason.answer.map(cards.label) ?? words.why, text: text)]
    }
    let innocent = key.innocentExplanations.map { context.line($0) }
    if !innocent.isEmpty {
      let text = innocent.joined(separator: " · ")
      blocks.append(.entry(label: words.innocentExplanations, text: text))
    }
    var ids: [String] = []
    for id in key.reasons.flatMap(\.evidence) where !ids.contains(id) { ids.append(id) }
    guard !ids.isEmpty else { return blocks }
    let sources = ids.map { id in
      context.register[id].map {
        ShortCitation(of: $0, andOthers: words.debrief.andOthers).text
      } ?? id
    }
    return blocks + [.note("\(words.evidence): \(sources.joined(separator: "; "))")]
  }

  // MARK: - The own result

  /// What the trainee answered and what is right, at every vote whose key was shown.
  var result: [Block] {
    guard !model.reveals.isEmpty else { return [.note(own.noResultYet)] }
    var blocks: [Block] = [.heading(own.yourResult), .note(own.forYouAlone)]
    for page in model.reveals {
      guard case .revealed(let asked, _, let keys) = page.content else { continue }
      for (place, key) in keys.enumerated() {
        let cards = VoteCards(asked[place], context: context)
        blocks += [.space, .text(cards.asked)] + yours(place, page) + right(key, cards)
      }
    }
    return blocks
  }
}
