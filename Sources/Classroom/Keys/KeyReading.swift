internal import ScenarioEngine

/// Reads what is right about the questions of a vote from a case's keys.
struct KeyReading {
  let source: Case
  let exemplar: Exemplar
  /// The state of the story in which the vote is taken.
  let state: PlayState

  /// What is right about a question.
  func question(_ question: VoteQuestion) -> KeyedQuestion {
    switch (source.keys[state.step], question.kind, question.item) {
    case (.identify(let keys), .observation, let item?): observation(keys[item])
    case (.questions(let keys), .inquiry, _): inquiry(keys, question.answers)
    case (.urgency(let key), .urgency, _): urgency(key)
    case (.report(let key), .urgency, _): urgency(key.urgency)
    case (.report(let key), .channel, _): channel(key, question.answers)
    case (.choose(let keys), .choice, _): choice(keys, question.answers)
    case (.standings(_, let keys), _, let item?): standing(keys[item], question, item)
    case (.standings(_, let keys), _, nil): extreme(keys, question)
    default: preconditionFailure("the reader gives every task the key of its kind")
    }
  }

  private func observation(_ key: ObservationKey) -> KeyedQuestion {
    KeyedQuestion(
      right: ObservationAnswer.allCases.firstIndex(of: key.answer).map { [$0] } ?? [],
      isDisputed: key.justification.basis.isDisputed,
      reasons: [.init(answer: nil, justification: key.justification)],
      innocentExplanations: key.innocentExplanations
    )
  }

  private func inquiry(_ keys: [SelectionKey], _ answers: [Int]) -> KeyedQuestion {
    let open = answers.indices.filter { !keys[answers[$0]].justification.basis.isDisputed }
    return KeyedQuestion(
      right: open.filter { keys[answers[$0]].place == .required },
      isDisputed: open.isEmpty,
      reasons: reasons(answers) { keys[$0].justification }
    )
  }

  private func urgency(_ key: UrgencyKey) -> KeyedQuestion {
    let band = exemplar.band(of: key, in: state)
    return KeyedQuestion(
      right: Tier.allCases.indices.filter { band.contains(Tier.allCases[$0]) },
      isDisputed: key.justification.basis.isDisputed,
      reasons: [.init(answer: nil, justification: key.justification)]
    )
  }

  /// Of several channels that must all be used, each is right to begin with; nobody is right where
  /// no report is due.
  private func channel(_ key: ReportKey, _ answers: [Int]) -> KeyedQuestion {
    guard case .report(let task) = source.scenario.steps[state.step].task else {
      preconditionFailure("channels belong to reports")
    }
    let isDue = exemplar.band(of: key.urgency, in: state).lowest > .none
    let serving = key.channels.required + key.channels.accepted
    var critical: [Int: String] = [:]
    let right = answers.indices.filter { place in
      guard task.channels.indices.contains(answers[place]) else { return !isDue }
      let channel = task.channels[answers[place]]
      critical[place] = key.channels.critical[channel]
      return serving.contains(channel)
    }
    return KeyedQuestion(
      right: right,
      isDisputed: key.channels.justification.basis.isDisputed,
      critical: critical,
      reasons: [.init(answer: nil, justification: key.channels.justification)]
    )
  }

  private func choice(_ keys: [ChoiceKey], _ answers: [Int]) -> KeyedQuestion {
    let open = answers.indices.filter { !keys[answers[$0]].justification.basis.isDisputed }
    var critical: [Int: String] = [:]
    for place in answers.indices { critical[place] = keys[answers[place]].critical }
    return KeyedQuestion(
      right: open.filter { exemplar.isAsGood(.choose(answers[$0]), in: state) },
      isDisputed: open.isEmpty,
      critical: critical,
      reasons: reasons(answers) { keys[$0].justification }
    )
  }

  private func standing(_ key: StandingKey, _ question: VoteQuestion, _ item: Int) -> KeyedQuestion
  {
    let best: Int? =
      switch exemplar.decision(in: state) {
      case .sort(let answers): answers[item]?.rawValue
      case .rate(let ratings): ratings[item]
      default: nil
      }
    return KeyedQuestion(
      right: question.answers.indices.filter { question.answers[$0] == best },
      isDisputed: key.justification.basis.isDisputed,
      reasons: [.init(answer: nil, justification: key.justification)]
    )
  }

  private func extreme(_ keys: [StandingKey], _ question: VoteQuestion) -> KeyedQuestion {
    guard case .bestWorst(let best, let worst) = exemplar.decision(in: state) else {
      preconditionFailure("only of a list are the best and the worst named")
    }
    let named = question.kind == .best ? best : worst
    return KeyedQuestion(
      right: question.answers.indices.filter { place in
        let key = keys[question.answers[place]]
        // To its authors, options of the same standing are as good, or as bad; a panel has ranked them.
        let isAsGood = key.justification.basis.panel == nil && key.standing == keys[named].standing
        return question.answers[place] == named || isAsGood
      },
      isDisputed: question.answers.allSatisfy { keys[$0].justification.basis.isDisputed },
      reasons: reasons(question.answers) { keys[$0].justification }
    )
  }

  private func reasons(
    _ answers: [Int],
    _ justification: (Int) -> Justification
  ) -> [KeyedQuestion.Reason] {
    answers.enumerated().map { place, answer in
      KeyedQuestion.Reason(answer: place, justification: justification(answer))
    }
  }
}
