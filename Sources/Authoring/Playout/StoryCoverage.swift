package import ScenarioEngine

/// What of a case's story came up in plays, and how often.
package struct StoryCoverage: Hashable, Sendable {
  /// The plays to an ending.
  package internal(set) var finished: PlayCount = 0
  /// The plays that came to none: they stuck or went round in circles.
  package internal(set) var unfinished: PlayCount = 0
  /// Each step, in the order of the case.
  package internal(set) var steps: [StepCoverage]
  /// The decisions of a finished play.
  package internal(set) var decisions: Spread<Int>?
  /// The minutes that pass in the story from its start to its end.
  package internal(set) var minutes: Spread<Int>?
  /// The words that are read from the start to the end.
  package internal(set) var words: Spread<Int>?

  /// Makes coverage by which nothing has come up yet.
  init(of source: Case) {
    steps = zip(source.scenario.steps, source.keys).map { StepCoverage(of: $0, $1) }
  }
}

/// What of a step came up.
package struct StepCoverage: Hashable, Sendable {
  /// The step's id.
  package let id: String
  /// How often the step was met; twice in a play counts twice.
  package internal(set) var met: PlayCount = 0
  /// What can be answered, by its place in the task.
  package internal(set) var items: [Item]
  /// The answers to how urgent, where the story goes on otherwise after each; else none.
  package internal(set) var tiers: [TierAnswer]
  /// The conditions that can come out in more than one way.
  package internal(set) var conditions: [ConditionCoverage]
  /// The ways on.
  package internal(set) var ways: [Way]

  /// An observation, a question, an option or a fact of a report.
  package struct Item: Hashable, Sendable {
    /// The item's id.
    package let id: String
    /// How often it was there.
    package internal(set) var shown: PlayCount = 0
    /// How often it was taken; nil where taking it changes nothing of the story.
    package internal(set) var taken: PlayCount?
  }

  /// An answer to how urgent the case is.
  package struct TierAnswer: Hashable, Sendable {
    /// The answer.
    package let tier: Tier
    /// How often it was given.
    package internal(set) var taken: PlayCount = 0
  }

  /// A way on to another step.
  package struct Way: Hashable, Sendable {
    /// What leads there.
    package enum Cause: Hashable, Sendable {
      /// The option of a place, which names the step itself.
      case option(Int)
      /// The step's own route of a place, taken when its condition is the first that holds.
      case route(Int)
    }

    /// What leads there.
    package let cause: Cause
    /// The place of the step that it leads to.
    package let target: Int
    /// How often it was taken.
    package internal(set) var taken: PlayCount = 0
  }
}

/// How a condition came out.
package struct ConditionCoverage: Hashable, Sendable {
  /// What hangs on a condition.
  package enum Subject: Hashable, Sendable {
    /// Whether an item is there.
    case item(String)
    /// Whether the step's own route of a place is taken.
    case route(Int)
    /// A case of how specific an observation is.
    case tier(observation: String, Int)
    /// A case of how urgent the step is.
    case urgency(Int)
  }

  /// What hangs on it.
  package let subject: Subject
  /// The condition.
  package let condition: Condition
  /// How often it was asked and held.
  package internal(set) var held: PlayCount = 0
  /// How often it was asked and did not hold.
  package internal(set) var failed: PlayCount = 0
}

extension StepCoverage {
  /// Makes the coverage of a step that was never met.
  init(of step: Step, _ key: StepKey) {
    id = step.id
    let options: [HandleTask.Option]
    switch step.task {
    case .handle(let task) where task.ask == .choose: options = task.options
    default: options = []
    }
    items = step.items.enumerated().map { place, item in
      Item(id: item.id, taken: step.changesStory(byTaking: place) ? 0 : nil)
    }
    if case .report(let task) = step.task, !task.consequences.isEmpty {
      tiers = Tier.allCases.map { TierAnswer(tier: $0) }
    } else {
      tiers = []
    }
    conditions = ConditionList.lists(of: step, key).flatMap(ConditionCoverage.all)
    ways =
      options.enumerated().compactMap { place, option in
        option.next.map { Way(cause: .option(place), target: $0) }
      }
      + step.routes.enumerated().map { place, route in
        Way(cause: .route(place), target: route.step)
      }
  }
}

extension ConditionCoverage {
  /// The conditions of a list, none of which was asked yet.
  static func all(of list: ConditionList) -> [ConditionCoverage] {
    list.conditions.enumerated().filter { $1 != .always }.map { place, condition in
      ConditionCoverage(subject: Subject(list.subject, place), condition: condition)
    }
  }
}

extension ConditionCoverage.Subject {
  /// The subject of the condition at a place of a list.
  init(_ subject: ConditionList.Subject, _ place: Int) {
    switch subject {
    case .item(let id): self = .item(id)
    case .ways: self = .route(place)
    case .tier(let observation): self = .tier(observation: observation, place)
    case .urgency: self = .urgency(place)
    }
  }
}

extension Step {
  /// Whether the story can go on otherwise where the item at a place is taken.
  func changesStory(byTaking place: Int) -> Bool {
    switch task {
    case .handle(let task): task.ask == .choose || task.telling.contains(place)
    case .questions(let task): task.questions[place].effects.changesStory
    case .scene, .identify, .urgency, .report, .ending: false
    }
  }
}
