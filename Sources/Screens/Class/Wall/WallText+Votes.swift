internal import Classroom
internal import Interface
internal import ScenarioEngine

/// Cards, counts and keys in words.
extension WallText {
  private func cards(of vote: VoteText) -> VoteCards {
    VoteCards(vote: vote, names: source.names, context: context)
  }

  /// What each question asks, with its cards; what the step itself has asked is not asked again.
  func cards(_ votes: [VoteText], in step: StepText) -> [Block] {
    let blocks = votes.map { cards(of: $0) }.blocks(isAsked: !step.prompt.isEmpty)
    return step.prompt.isEmpty ? Array(blocks.drop { $0 == .space }) : blocks
  }

  /// The counts of each question as a picture, both rounds against each other.
  func charts(_ votes: [VoteText], _ rounds: [CountedRound]) -> [Block] {
    votes.indices.flatMap { number -> [Block] in
      let cards = cards(of: votes[number])
      let title = cards.asked(number, of: votes.count)
      return [.heading(title), .chart(cards.chart(title, rounds.map { $0.counts[number] }))]
    }
  }

  /// The key of each question with reasons and sources, beside what the class said.
  func revealed(
    _ votes: [VoteText],
    _ rounds: [CountedRound],
    _ key: RevealedKey?
  ) -> [Block] {
    guard let key else { return [.text(own.keyNotHere)] }
    var blocks: [Block] = []
    for (number, question) in key.questions.enumerated() where votes.indices.contains(number) {
      if number > 0 { blocks.append(.space) }
      let cards = cards(of: votes[number])
      blocks.append(.heading(cards.asked(number, of: votes.count)))
      blocks += right(question, cards, rounds.map { $0.counts[number] })
      blocks += reasons(question, cards)
    }
    if let banner = words.banner(source.names.keyState) { blocks += [.space, .note(banner)] }
    return blocks
  }

  private func right(
    _ key: KeyedQuestion,
    _ cards: VoteCards,
    _ counts: [[Int]]
  ) -> [Block] {
    if key.isDisputed { return [.note(words.panel.disputed)] }
    let names = key.right.map { cards.name($0) }.joined(separator: " \(words.bandOr) ")
    let basis = key.reasons.first { $0.answer == nil || $0.answer == key.right.first }
    let label = basis.map { words.pointsTo($0.justification.basis) } ?? words.guidancePointsTo
    let showed = counts.map { round in key.right.map { round[$0] }.reduce(0, +) }
    var blocks: [Block] = [.entry(label: label, text: names, role: .success)]
    if !showed.isEmpty {
      blocks.append(.note(own.showedIt(cards.figure(showed, of: counts.map { $0.reduce(0, +) }))))
    }
    return blocks
  }

  /// Why, the right answers first; then what else there is to know.
  private func reasons(_ key: KeyedQuestion, _ cards: VoteCards) -> [Block] {
    let right = Set(key.right)
    func isRight(_ reason: KeyedQuestion.Reason) -> Bool {
      reason.answer.map(right.contains) ?? true
    }
    let ordered = key.reasons.filter(isRight) + key.reasons.filter { !isRight($0) }
    var blocks = ordered.flatMap { reason -> [Block] in
      let label = reason.answer.map { cards.card($0) } ?? words.why
      let text = context.line(reason.justification.reason)
      return text.isEmpty ? [] : [.entry(label: label, text: text)]
    }
    for place in key.critical.keys.sorted() {
      blocks.append(.warning("\(words.criticalError): \(cards.name(place))"))
    }
    let innocent = key.innocentExplanations.map { context.line($0) }
    if !innocent.isEmpty {
      blocks.append(
        .entry(label: words.innocentExplanations, text: innocent.joined(separator: " · "))
      )
    }
    return blocks + evidence(key)
  }

  private func evidence(_ key: KeyedQuestion) -> [Block] {
    var ids: [String] = []
    for id in key.reasons.flatMap(\.justification.evidence) where !ids.contains(id) {
      ids.append(id)
    }
    guard !ids.isEmpty else { return [] }
    let sources = ids.map { context.source($0) }.joined(separator: "; ")
    return [.note("\(words.evidence): \(sources)")]
  }
}
