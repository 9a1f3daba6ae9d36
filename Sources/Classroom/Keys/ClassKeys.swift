package import ScenarioEngine

/// The keys of a case, held apart from the class that plays it.
///
/// The only type of a class that holds keys before they are shown. It hands one out for the wall
/// only of a turn whose vote is closed and whose key the facilitator has called for.
package struct ClassKeys: Sendable {
  private let source: Case
  private let exemplar: Exemplar

  /// Takes the keys of a case, with the agency's directory where it has one.
  package init(of source: Case, directory: Directory? = nil) {
    self.source = source
    exemplar = Exemplar(of: source, directory: directory)
  }

  /// What is right at a turn of a class, by its place; none until its key was called for, and none
  /// for a class that plays another case.
  package func revealed(_ place: Int, in session: ClassSession) -> RevealedKey? {
    guard belong(to: session), session.turns.indices.contains(place),
      session.turns[place].isRevealed
    else { return nil }
    let turn = session.turns[place]
    let keyed = KeyReading(source: source, exemplar: exemplar, state: turn.before)
    return RevealedKey(turn: place, questions: turn.questions.map(keyed.question))
  }

  /// The keys of the votes on the best way through the case, for the facilitator's paper.
  package func printed(for plan: ClassPlan) -> [PrintedKey] {
    way(from: opening).compactMap { state in
      guard let vote = plan.vote(at: state.step) else { return nil }
      let questions = VoteQuestion.all(
        of: source.scenario.steps[state.step],
        visible: Array(exemplar.story.visibleItems(in: state)),
        planned: vote.items
      )
      let keyed = KeyReading(source: source, exemplar: exemplar, state: state)
      return PrintedKey(
        step: state.step,
        questions: questions,
        keys: questions.map(keyed.question)
      )
    }
  }

  /// What is asked at every vote of a plan, side ways included, for the hand-outs; without a key.
  ///
  /// On the best way with the items that are there; elsewhere with all items of the step, as it is not
  /// known which of them a class will meet.
  package func asked(for plan: ClassPlan) -> [AskedStep] {
    let onWay = way(from: opening)
    return plan.votes.map { vote in
      let step = source.scenario.steps[vote.step]
      let state = onWay.first { $0.step == vote.step }
      let visible = state.map { Array(exemplar.story.visibleItems(in: $0)) } ?? step.task.allItems
      return AskedStep(
        step: vote.step,
        questions: VoteQuestion.all(of: step, visible: visible, planned: vote.items)
      )
    }
  }

  /// Where the best way goes on from a step, for the facilitator's paper; none where it does not come
  /// by, or ends.
  package func printedWay(at step: Int) -> ClassWay? {
    way(from: opening).first { $0.step == step }.flatMap(bestWay)
  }

  /// Where the best way goes on from where a class stands, as its run-sheet has it; none at an end,
  /// and for a class that plays another case.
  package func bestWay(in session: ClassSession) -> ClassWay? {
    guard belong(to: session), let turn = session.turn else { return nil }
    return bestWay(in: turn.before)
  }

  private func bestWay(in state: PlayState) -> ClassWay? {
    switch (exemplar.decision(in: state), source.scenario.steps[state.step].task) {
    case (nil, _): nil
    case (.choose(let place), _): .option(place)
    case (.questions(let places), _): .questions(places)
    case (.report(let report), _): .urgency(report.urgency)
    case (.sort(let answers), .handle(let task)) where !task.telling.isEmpty:
      .questions(Set(task.telling).filter { answers[$0] == .do })
    default: .on
    }
  }

  /// Whether a class plays the case that the keys are of.
  func belong(to session: ClassSession) -> Bool {
    session.scenario == source.scenario && session.log.header.hashes.play == source.hashes.play
  }

  /// The state in which every class begins.
  var opening: PlayState { exemplar.story.opening }

  /// How many steps the case has.
  var stepCount: Int { source.scenario.steps.count }

  /// The best way through the case from where a story stands, for the run-sheet.
  func way(from state: PlayState) -> [PlayState] {
    exemplar.continuation(from: state)
  }

  /// The step at which the best way ends; none where it goes round in circles.
  func ending(from state: PlayState) -> Int? {
    let last = way(from: state).last
    guard let last else { return exemplar.story.isFinished(state) ? state.step : nil }
    guard let best = exemplar.decision(in: last),
      let end = try? exemplar.story.state(after: best, in: last)
    else { return nil }
    return exemplar.story.isFinished(end) ? end.step : nil
  }
}

/// What is right about a vote, once it may be seen by all.
///
/// Nobody but `ClassKeys` can make one, and it does so only after the key was called for.
package struct RevealedKey: Hashable, Sendable {
  /// The turn of the class that it belongs to, by place.
  package let turn: Int
  /// What is right, by question.
  package let questions: [KeyedQuestion]

  fileprivate init(turn: Int, questions: [KeyedQuestion]) {
    self.turn = turn
    self.questions = questions
  }
}

/// What a class is asked at a step, without a key.
package struct AskedStep: Hashable, Sendable {
  /// The place of the step.
  package let step: Int
  /// What is voted on.
  package let questions: [VoteQuestion]
}

/// What is right about a vote, on the facilitator's paper; neither wall nor console takes it.
package struct PrintedKey: Hashable, Sendable {
  /// The place of the step.
  package let step: Int
  /// What is voted on.
  package let questions: [VoteQuestion]
  /// What is right, by question.
  package let keys: [KeyedQuestion]

  fileprivate init(step: Int, questions: [VoteQuestion], keys: [KeyedQuestion]) {
    self.step = step
    self.questions = questions
    self.keys = keys
  }
}
