import ScenarioEngine

/// Makes a case of nodes in order, for tests; there are eight flags and four counters.
func makeCase(
  _ nodes: [Node],
  setting: ScenarioHead.Setting = .prison,
  startsAt: String = "2026-03-02T10:00"
) -> Case {
  func place(_ id: String) -> Int {
    guard let found = nodes.firstIndex(where: { $0.id == id }) else {
      preconditionFailure("no node is called \(id)")
    }
    return found
  }
  let steps = nodes.enumerated().map { index, node in
    var step = Step(id: node.id, task: node.task)
    step.effects = node.effects
    step.at = node.at
    if case .ending = node.task { return step }
    step.routes =
      node.routes.isEmpty
      ? [Step.Route(step: min(index + 1, nodes.count - 1))]
      : node.routes.map { Step.Route(when: $0.when, step: place($0.to)) }
    if case .handle(let task) = node.task, !node.optionTargets.isEmpty {
      step.task = .handle(task.leading(to: node.optionTargets.map { $0.map(place) }))
    }
    return step
  }
  var head = ScenarioHead()
  head.setting = setting
  guard let start = LocalTime(text: startsAt) else { preconditionFailure("not a time") }
  return Case(
    scenario: Scenario(
      head: head,
      flags: (0..<8).map { "flag-\($0)" },
      counters: (0..<4).map { Scenario.Counter(id: "counter-\($0)", start: 0) },
      steps: steps,
      startsAt: start
    ),
    keys: nodes.map(\.key),
    hashes: CaseHashes(file: "", play: "", text: "")
  )
}

extension HandleTask {
  func leading(to targets: [Int?]) -> HandleTask {
    HandleTask(
      ask: ask,
      prompt: prompt,
      options: zip(options, targets).map { option, target in
        Option(
          id: option.id,
          text: option.text,
          when: option.when,
          outcome: option.outcome,
          effects: option.effects,
          next: target
        )
      }
    )
  }
}

/// Scores decisions taken from the start of a case.
func score(
  _ source: Case,
  _ decisions: [Decision],
  directory: Directory = .none,
  rubric: Rubric = .draft
) throws -> ScoreCard {
  let play = try Playthrough(of: source.scenario, decisions: decisions)
  return Scoring(of: source, rubric: rubric, directory: directory).score(play)
}

/// Plays by the exemplar to the end, with some answers changed by a habit.
func play(
  _ source: Case,
  exemplar: Exemplar? = nil,
  habit: (Step, PlayState, Decision) -> Decision = { _, _, best in best }
) throws -> Playthrough {
  var play = Playthrough(of: source.scenario)
  let exemplar = exemplar ?? Exemplar(of: source)
  while let best = exemplar.decision(in: play.state) {
    try play.take(habit(play.step, play.state, best))
  }
  return play
}
