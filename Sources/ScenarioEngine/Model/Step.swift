/// One node of a case.
package struct Step: Hashable, Sendable {
  /// The step's id.
  package var id: String
  /// Ids that the step had before.
  package var formerly: [String]
  /// A short heading, such as the day and hour.
  package var title: LocalizedText
  /// The local time at which the step takes place; none where time just goes on.
  package var at: LocalTime?
  /// What is told before anything is asked.
  package var body: LocalizedText
  /// What entering the step changes.
  package var effects: Effects
  /// Where the story goes on, tried in order; empty only for endings.
  package var routes: [Route]
  /// What the trainee is asked.
  package var task: StepTask
  /// Notes for facilitated use.
  package var classNotes: ClassNotes?

  /// Makes a step that asks something.
  package init(
    id: String,
    formerly: [String] = [],
    title: LocalizedText = .empty,
    at: LocalTime? = nil,
    body: LocalizedText = .empty,
    effects: Effects = Effects(),
    routes: [Route] = [],
    task: StepTask,
    classNotes: ClassNotes? = nil
  ) {
    self.id = id
    self.formerly = formerly
    self.title = title
    self.at = at
    self.body = body
    self.effects = effects
    self.routes = routes
    self.task = task
    self.classNotes = classNotes
  }

  /// A way on, and when it is taken.
  package struct Route: Hashable, Sendable {
    /// When the route is taken.
    package let when: Condition
    /// The step that it leads to.
    package let step: Int

    /// Makes a route.
    package init(when: Condition = .always, step: Int) {
      self.when = when
      self.step = step
    }
  }
}

extension Step {
  /// What entering the step and answering it can change.
  package var allEffects: [Effects] {
    switch task {
    case .questions(let task): [effects] + task.questions.map(\.effects)
    case .handle(let task): [effects] + task.options.map(\.effects)
    case .report(let task): [effects] + task.consequences.map(\.effects)
    case .scene, .identify, .urgency, .ending: [effects]
    }
  }

  /// The steps that may follow, whatever the conditions say.
  package var successors: [Int] {
    guard case .handle(let task) = self.task else { return routes.map(\.step) }
    return routes.map(\.step) + task.options.compactMap(\.next)
  }

  /// When each item of the step is there, by its place.
  var itemConditions: [Condition] {
    switch task {
    case .identify(let task): task.observations.map(\.when)
    case .questions(let task): task.questions.map(\.when)
    case .handle(let task): task.options.map(\.when)
    case .report(let task): task.facts.map(\.when)
    case .scene, .urgency, .ending: []
    }
  }

  /// The conditions of the step's items and ways on.
  var conditions: [Condition] { itemConditions + routes.map(\.when) }
}

/// Notes that serve a facilitator who plays a step with a class.
package struct ClassNotes: Hashable, Sendable {
  /// Whether the class votes here.
  package let vote: Bool
  /// The minutes set aside.
  package let minutes: Int
  /// Questions for the discussion.
  package let prompts: [LocalizedText]
  /// What usually comes up.
  package let usual: [LocalizedText]
  /// What is better not said.
  package let avoid: [LocalizedText]

  /// Makes notes.
  package init(
    vote: Bool,
    minutes: Int,
    prompts: [LocalizedText],
    usual: [LocalizedText],
    avoid: [LocalizedText]
  ) {
    self.vote = vote
    self.minutes = minutes
    self.prompts = prompts
    self.usual = usual
    self.avoid = avoid
  }
}

/// What a step asks of the trainee.
package enum StepTask: Hashable, Sendable {
  /// Reading alone.
  case scene
  case identify(IdentifyTask)
  /// "What would you want to know next?"
  case questions(QuestionsTask)
  /// How urgent the case now is; the prompt.
  case urgency(prompt: LocalizedText)
  case handle(HandleTask)
  case report(ReportTask)
  case ending(Ending)
}

/// What became of the case.
package struct Ending: Hashable, Sendable {
  /// The quality of the conduct that leads to an ending.
  package enum Conduct: String, Hashable, Sendable, CaseIterable {
    case good, mixed, poor
  }

  /// What became of it, in one line.
  package let outcome: LocalizedText
  /// The quality of the conduct that leads here.
  package let conduct: Conduct
  /// What was conduct and what was luck.
  package let luck: LocalizedText

  /// Makes an ending.
  package init(outcome: LocalizedText, conduct: Conduct, luck: LocalizedText) {
    self.outcome = outcome
    self.conduct = conduct
    self.luck = luck
  }
}
