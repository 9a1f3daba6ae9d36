import ScenarioEngine

/// A step of a case made by hand; it goes on to the node after it unless it says where.
struct Node {
  var id: String
  var task: StepTask
  var key: StepKey
  var effects = Effects()
  var at: LocalTime?
  var routes: [(when: Condition, to: String)] = []
  /// Where each option leads; the task itself cannot name steps yet.
  var optionTargets: [String?] = []

  init(_ id: String, _ task: StepTask, _ key: StepKey) {
    self.id = id
    self.task = task
    self.key = key
  }

  /// Goes on to a step.
  func to(_ id: String) -> Node {
    routed([(.always, id)])
  }

  /// Goes on by conditions, tried in order.
  func routed(_ routes: [(when: Condition, to: String)]) -> Node {
    var copy = self
    copy.routes = routes
    return copy
  }

  /// Sets flags on entering.
  func sets(_ flags: Int...) -> Node {
    var copy = self
    copy.effects.sets += flags
    return copy
  }

  /// Takes place at a local time, such as `2026-03-02T06:45`.
  func at(_ text: String) -> Node {
    var copy = self
    copy.at = LocalTime(text: text)
    return copy
  }
}

/// Why a key of a test is right: nobody asks.
let because = Justification(basis: .synthesis(date: "2026-11-20"))

extension Node {
  static func scene(_ id: String) -> Node {
    Node(id, .scene, .none)
  }

  static func ending(_ id: String, _ conduct: Ending.Conduct = .good) -> Node {
    Node(id, .ending(Ending(outcome: .empty, conduct: conduct, luck: .empty)), .none)
  }

  static func identify(_ id: String, _ shown: [Shown]) -> Node {
    let observations = shown.enumerated().map { place, item in
      Observation(id: "\(id)-\(place)", text: .empty, when: item.when)
    }
    return Node(
      id,
      .identify(IdentifyTask(form: .list, prompt: .empty, observations: observations)),
      .identify(shown.map(\.key))
    )
  }

  static func questions(_ id: String, _ asked: [Asked]) -> Node {
    let questions = asked.enumerated().map { place, item in
      QuestionsTask.Question(
        id: "\(id)-\(place)",
        text: .empty,
        when: item.when,
        effects: item.effects
      )
    }
    return Node(
      id,
      .questions(QuestionsTask(prompt: .empty, questions: questions)),
      .questions(asked.map { SelectionKey(place: $0.place, justification: because) })
    )
  }

  static func urgency(_ id: String, _ band: TierBand) -> Node {
    urgency(id, Conditional(band))
  }

  static func urgency(_ id: String, _ tier: Tier) -> Node {
    urgency(id, TierBand(tier))
  }

  static func urgency(_ id: String, _ band: Conditional<TierBand>) -> Node {
    Node(
      id,
      .urgency(prompt: .empty),
      .urgency(UrgencyKey(band: band, justification: because))
    )
  }

  static func choose(_ id: String, _ choices: [Choice]) -> Node {
    var node = Node(
      id,
      .handle(HandleTask(ask: .choose, prompt: .empty, options: options(id, choices))),
      .choose(
        choices.map { choice in
          ChoiceKey(
            levels: choice.levels,
            critical: choice.critical,
            justification: Justification(basis: choice.basis)
          )
        }
      )
    )
    node.optionTargets = choices.map(\.next)
    return node
  }

  /// A list of options to sort, rate, or name the best and worst of.
  static func judge(
    _ id: String,
    _ ask: HandleTask.Ask,
    for criterion: String,
    _ standings: [StandingKey.Standing],
    effects: [Int: Effects] = [:]
  ) -> Node {
    let choices = standings.indices.map { place in
      var choice = Choice("")
      choice.effects = effects[place] ?? Effects()
      return choice
    }
    return Node(
      id,
      .handle(HandleTask(ask: ask, prompt: .empty, options: options(id, choices))),
      .standings(
        criterion: criterion,
        standings.map { StandingKey(standing: $0, justification: because) }
      )
    )
  }

  private static func options(_ id: String, _ choices: [Choice]) -> [HandleTask.Option] {
    choices.enumerated().map { place, choice in
      HandleTask.Option(
        id: "\(id)-\(place)",
        text: LocalizedText(choice.text),
        when: choice.when,
        outcome: LocalizedText(choice.outcome),
        effects: choice.effects
      )
    }
  }
}
