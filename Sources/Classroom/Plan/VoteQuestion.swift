package import ScenarioEngine

/// One thing that a class votes on with cards; made of the keyless case.
package struct VoteQuestion: Hashable, Sendable {
  /// What is asked.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Sign, check first or ordinary, of an observation.
    case observation
    /// Which question one would ask first.
    case inquiry
    /// How urgent it is, T0 to T3.
    case urgency
    /// Whom one would tell first; the last answer is nobody.
    case channel
    /// What one would do.
    case choice
    /// Do, could, don't, of an option.
    case sorting
    /// 1 to 5, of an option.
    case rating
    /// The best and the worst of a list.
    case best, worst
  }

  /// What is asked.
  package let kind: Kind
  /// The place of the observation or option that it is asked of; none where the step is asked as a
  /// whole.
  package let item: Int?
  /// What each answer stands for, in the order of the cards.
  ///
  /// Places of options, questions or channels; raw values of tiers and of do, could, don't; ratings;
  /// places among the answers to an observation. Of channels, the number after the last is nobody.
  package let answers: [Int]

  /// Takes a question as it was kept.
  package init(kind: Kind, item: Int?, answers: [Int]) {
    self.kind = kind
    self.item = item
    self.answers = answers
  }

  /// Observations or options that a class votes on at a step, at most.
  package static let mostItems = 3

  /// What a class is asked at a step, with the items that are there and those that were planned.
  ///
  /// Planned items that are not there in this story make room for others, in the author's order.
  /// Empty for steps that ask nothing, and where fewer than two answers are left.
  package static func all(of step: Step, visible: [Int], planned: [Int]) -> [VoteQuestion] {
    all(of: step.task, visible: visible, planned: planned)
  }

  /// What a class is asked by a task.
  static func all(of task: StepTask, visible: [Int], planned: [Int]) -> [VoteQuestion] {
    switch task {
    case .scene, .ending: []
    case .identify:
      items(visible, planned).map {
        VoteQuestion(
          kind: .observation,
          item: $0,
          answers: Array(ObservationAnswer.allCases.indices)
        )
      }
    case .questions: list(.inquiry, visible)
    case .urgency: [tiers]
    case .handle(let task): handle(task.ask, visible, planned)
    case .report(let task):
      [tiers] + list(.channel, task.channels.isEmpty ? [] : Array(0...task.channels.count))
    }
  }

  private static let tiers = VoteQuestion(
    kind: .urgency,
    item: nil,
    answers: Tier.allCases.map(\.rawValue)
  )

  private static func handle(
    _ ask: HandleTask.Ask,
    _ visible: [Int],
    _ planned: [Int]
  ) -> [VoteQuestion] {
    switch ask {
    case .choose: list(.choice, visible)
    case .sort:
      items(visible, planned).map {
        VoteQuestion(
          kind: .sorting,
          item: $0,
          answers: Decision.SortAnswer.allCases.map(\.rawValue)
        )
      }
    case .rate:
      items(visible, planned).map {
        VoteQuestion(kind: .rating, item: $0, answers: Array(Panel.scale))
      }
    case .bestWorst: list(.best, visible) + list(.worst, visible)
    }
  }

  private static func list(_ kind: Kind, _ answers: [Int]) -> [VoteQuestion] {
    answers.count < 2 ? [] : [VoteQuestion(kind: kind, item: nil, answers: answers)]
  }

  private static func items(_ visible: [Int], _ planned: [Int]) -> [Int] {
    let wanted = visible.filter(planned.contains) + visible.filter { !planned.contains($0) }
    return wanted.prefix(mostItems).sorted()
  }
}
