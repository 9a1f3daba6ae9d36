package import ScenarioEngine

/// Where the story goes on after a step, and nothing more: what a class has voted on observations
/// or options to sort changes no story and is no part of it.
package enum ClassWay: Hashable, Sendable {
  /// The step has one way on.
  case on
  /// An option, by place.
  case option(Int)
  /// The questions that are asked, by place.
  case questions(Set<Int>)
  /// How urgent the report was held to be.
  case urgency(Tier)
}

/// Why a class went the way that it went; said openly.
package enum WayReason: String, Hashable, Sendable, CaseIterable {
  /// There was only one way.
  case onlyWay = "only-way"
  /// Most had voted for it.
  case majority
  /// As many had voted for another; the facilitator chose between them.
  case tie
  /// The facilitator chose another than most had voted for.
  case facilitator
  /// The class had not voted; the facilitator chose.
  case noVote = "no-vote"
}

extension ClassSession {
  /// The ways on from the current step, in the order of the cards; empty at an end, and before the
  /// start.
  ///
  /// Of questions it has one way for each; a facilitator may have several asked.
  package var ways: [ClassWay] {
    guard let turn else { return [] }
    let visible = Array(story.visibleItems(in: turn.before))
    return switch scenario.steps[turn.step].task {
    case .ending: []
    case .questions: visible.map { .questions([$0]) }
    case .report: Tier.allCases.map { .urgency($0) }
    case .handle(let task) where task.ask == .choose: visible.map { .option($0) }
    case .scene, .identify, .urgency, .handle: [.on]
    }
  }
}

extension StepTask {
  /// Whether an answer can change the story.
  var branches: Bool {
    switch self {
    case .scene, .identify, .urgency, .ending: false
    case .questions, .report: true
    case .handle(let task): task.ask == .choose
    }
  }
}

extension Story {
  /// The state after a way was taken from the current step.
  func state(after way: ClassWay, in state: PlayState) throws(ClassError) -> PlayState {
    do {
      return try self.state(after: decision(for: way, in: state), in: state)
    } catch {
      throw .wayNotOffered(error)
    }
  }

  /// A decision that takes the way.
  ///
  /// What does not change the story is filled in only because a play asks for whole answers; it
  /// stands for nobody's opinion, is dropped at once and gets into no log.
  private func decision(for way: ClassWay, in state: PlayState) throws(DecisionError) -> Decision {
    let visible = Array(visibleItems(in: state))
    func each<Answer>(_ answer: Answer) -> [Int: Answer] {
      Dictionary(uniqueKeysWithValues: visible.map { ($0, answer) })
    }
    switch (scenario.steps[state.step].task, way) {
    case (.scene, .on): return .read
    case (.identify, .on): return .identify(each(Decision.Mark(.ordinary)))
    case (.urgency, .on): return .urgency(.none, nil)
    case (.questions, .questions(let places)): return .questions(places)
    case (.report, .urgency(let tier)): return .report(ReportDecision(urgency: tier))
    case (.handle(let task), _):
      switch (task.ask, way) {
      case (.choose, .option(let place)): return .choose(place)
      case (.sort, .on): return .sort(each(.could))
      case (.rate, .on): return .rate(each(3))
      case (.bestWorst, .on):
        guard visible.count > 1 else { throw .notOffered(item: 0) }
        return .bestWorst(best: visible[0], worst: visible[1])
      default: throw .wrongKind
      }
    case (.ending, _): throw .finished
    default: throw .wrongKind
    }
  }
}
