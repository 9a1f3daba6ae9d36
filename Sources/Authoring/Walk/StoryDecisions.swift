internal import ScenarioEngine

/// The answers to a step that lead on in different ways.
///
/// Marks, urgency answers, sorted and rated lists never change the story, so one answer stands for
/// all of them.
struct StoryDecisions {
  /// The most questions with effects of which every combination is tried.
  static let greatestQuestionCount = 8

  /// The answers, each able to lead elsewhere.
  let decisions: [Decision]
  /// The answer of best conduct among them.
  let best: Decision?
  /// Whether no answer that could lead elsewhere was left out.
  let isComplete: Bool

  init(in state: PlayState, visible: [Int], _ scenario: Scenario, _ exemplar: Exemplar) {
    var isComplete = true
    switch scenario.steps[state.step].task {
    case .scene: decisions = [.read]
    case .ending: decisions = []
    case .urgency: decisions = [.urgency(.none, nil)]
    case .identify:
      let mark = Decision.Mark(.ordinary)
      decisions = [.identify(Dictionary(uniqueKeysWithValues: visible.map { ($0, mark) }))]
    case .questions(let task):
      (decisions, isComplete) = StoryDecisions.picks(
        task,
        visible,
        best: exemplar.decision(in: state)
      )
    case .handle(let task): decisions = StoryDecisions.answers(to: task, visible)
    case .report(let task):
      decisions = StoryDecisions.reports(task, best: exemplar.decision(in: state))
    }
    best = decisions.count > 1 ? exemplar.decision(in: state) : decisions.first
    self.isComplete = isComplete
  }

  private static func answers(to task: HandleTask, _ visible: [Int]) -> [Decision] {
    switch task.ask {
    case .choose: visible.map { .choose($0) }
    case .sort: [.sort(Dictionary(uniqueKeysWithValues: visible.map { ($0, .could) }))]
    case .rate: [.rate(Dictionary(uniqueKeysWithValues: visible.map { ($0, 3) }))]
    case .bestWorst:
      visible.count < 2 ? [] : [.bestWorst(best: visible[0], worst: visible[1])]
    }
  }

  /// The best pick among the questions without effects, with every combination of the others.
  private static func picks(
    _ task: QuestionsTask,
    _ visible: [Int],
    best: Decision?
  ) -> ([Decision], Bool) {
    var wanted: Set<Int> = []
    if case .questions(let picked) = best { wanted = picked }
    let telling = visible.filter { task.questions[$0].effects.changesStory }
    let others = wanted.subtracting(telling)
    guard telling.count <= greatestQuestionCount else {
      let few = [wanted, others, others.union(telling)] + telling.map { others.union([$0]) }
      return (few.map { .questions($0) }, false)
    }
    let subsets = (0..<(1 << telling.count)).map { bits in
      others.union(telling.indices.filter { bits & (1 << $0) != 0 }.map { telling[$0] })
    }
    return (subsets.map { .questions($0) }, true)
  }

  /// The best report, with every answer to how urgent it is where that has consequences.
  private static func reports(_ task: ReportTask, best: Decision?) -> [Decision] {
    guard case .report(let report) = best, !task.consequences.isEmpty else {
      return best.map { [$0] } ?? []
    }
    return Tier.allCases.map { tier in
      var report = report
      report.urgency = tier
      return .report(report)
    }
  }
}
