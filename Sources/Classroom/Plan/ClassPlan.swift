package import ScenarioEngine

/// What a class votes on in a case: steps and items by place, and the time set aside.
///
/// A plan holds no key, and none can be read out of it: which steps are voted on follows from the
/// author's notes and the kinds of steps, and the items stand in the author's order.
package struct ClassPlan: Hashable, Sendable {
  /// One vote.
  package struct Vote: Hashable, Sendable {
    /// The place of the step.
    package let step: Int
    /// The observations or options voted on, by place, in the author's order, at most 3; empty
    /// where the step is asked as a whole.
    package let items: [Int]
    /// The seconds set aside for cards, talk and reasons.
    package let seconds: Int
    /// How much the vote matters, by which votes are kept when time is short: higher is more.
    package let weight: Int

    /// Makes a vote.
    package init(step: Int, items: [Int], seconds: Int, weight: Int) {
      self.step = step
      self.items = items
      self.seconds = seconds
      self.weight = weight
    }
  }

  /// The votes on one way through a case: below the lower number a class has too little to talk
  /// about, above the upper one the cards become a chore.
  package static let votesOnAWay = 5...7

  /// The seconds of a vote whose author set no time.
  package static let usualSeconds = 5 * 60

  /// The votes, in the order of the steps; those of side ways are among them.
  package let votes: [Vote]

  /// Makes a plan.
  package init(votes: [Vote]) {
    self.votes = votes.sorted { $0.step < $1.step }
  }

  /// The vote at a step; none where the class does not vote.
  package func vote(at step: Int) -> Vote? {
    votes.first { $0.step == step }
  }

  /// Whether every step and item is there in a case and can be voted on.
  func fits(_ scenario: Scenario) -> Bool {
    Set(votes.map(\.step)).count == votes.count
      && votes.allSatisfy { vote in
        scenario.steps.indices.contains(vote.step) && vote.seconds > 0
          && vote.items.count <= VoteQuestion.mostItems
          && Set(vote.items).isSubset(of: scenario.steps[vote.step].task.votedItems ?? [])
          && scenario.steps[vote.step].task.canBeVotedOn
      }
  }
}

extension StepTask {
  /// Whether a class can answer it with cards.
  var canBeVotedOn: Bool {
    switch self {
    case .scene, .ending: false
    case .identify, .questions, .urgency, .handle, .report: true
    }
  }

  /// The places of items that are voted on one by one; none where the step is asked as a whole.
  var votedItems: Set<Int>? {
    switch self {
    case .identify(let task): Set(task.observations.indices)
    case .handle(let task) where task.ask == .sort || task.ask == .rate:
      Set(task.options.indices)
    default: nil
    }
  }

  /// How much there is to talk about, where no author has said so.
  fileprivate var weight: Int {
    switch self {
    case .scene, .ending: 0
    case .questions: 1
    case .urgency: 2
    case .identify: 3
    case .handle(let task): task.ask == .choose ? 4 : 2
    case .report: 4
    }
  }
}

extension ClassPlan {
  /// Chooses what a class votes on.
  ///
  /// First what the author marked, more minutes mattering more. Where that makes fewer than five
  /// votes on the best way through the case, steps that the author said nothing about are added,
  /// most to talk about first; where it makes more than seven, those of fewest minutes go.
  package init(of source: Case, directory: Directory? = nil) {
    let steps = source.scenario.steps
    let exemplar = Exemplar(of: source, directory: directory)
    let way = exemplar.continuation(from: exemplar.story.opening)
    let onWay = Set(way.map(\.step))
    let order = Self.order(of: steps)
    var chosen = order.filter { steps[$0].classNotes?.vote == true }
    for step in order where steps[step].classNotes == nil {
      guard chosen.count(where: onWay.contains) < Self.votesOnAWay.lowerBound else { break }
      chosen.append(step)
    }
    while chosen.count(where: onWay.contains) > Self.votesOnAWay.upperBound { chosen.removeLast() }
    self.init(
      votes: chosen.map { step in
        let state = way.first { $0.step == step }
        return Vote(
          step: step,
          items: ItemChoice(source, exemplar.story, step, state).items,
          seconds: Self.seconds(of: steps[step]),
          weight: Self.weight(of: steps[step])
        )
      }
    )
  }

  /// The places of the steps that can be voted on, those that matter most first.
  private static func order(of steps: [Step]) -> [Int] {
    steps.indices.filter { steps[$0].task.canBeVotedOn }.sorted { one, other in
      let weights = (weight(of: steps[one]), weight(of: steps[other]))
      return weights.0 == weights.1 ? one < other : weights.0 > weights.1
    }
  }

  /// What the author marked outweighs what nobody marked.
  private static func weight(of step: Step) -> Int {
    guard let notes = step.classNotes, notes.vote else { return step.task.weight }
    return 10 * (1 + notes.minutes) + step.task.weight
  }

  private static func seconds(of step: Step) -> Int {
    guard let minutes = step.classNotes?.minutes, minutes > 0 else { return usualSeconds }
    return minutes * 60
  }
}
