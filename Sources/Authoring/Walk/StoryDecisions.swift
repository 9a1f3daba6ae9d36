internal import ScenarioEngine

/// The answers to a step that lead on in different ways.
///
/// Marks, urgency answers, rated lists and the best and the worst never change the story, nor do most
/// sorted lists, so one answer stands for all of them.
struct StoryDecisions {
  /// The most questions, or options of a sorted list, with effects of which every combination is
  /// tried.
  static let greatestTellingCount = 8

  /// The answers, each able to lead elsewhere.
  let decisions: [Decision]
  /// The answer of best conduct among them.
  let best: Decision?
  /// Whether no answer that could lead elsewhere was left out.
  let isComplete: Bool

  init(in state: PlayState, visible: [Int], _ task: StepTask, _ exemplar: Exemplar) {
    var isComplete = true
    var known: Decision?
    switch task {
    case .scene: decisions = [.read]
    case .ending: decisions = []
    case .urgency: decisions = [.urgency(.none, nil)]
    case .identify:
      let mark = Decision.Mark(.ordinary)
      decisions = [.identify(Dictionary(uniqueKeysWithValues: visible.map { ($0, mark) }))]
    case .questions(let task):
      known = exemplar.decision(in: state)
      (decisions, isComplete) = StoryDecisions.picks(task, visible, best: known)
    case .handle(let task) where task.ask == .sort:
      known = exemplar.decision(in: state)
      (decisions, isComplete) = StoryDecisions.sorts(task, visible, best: known)
    case .handle(let task):
      decisions = StoryDecisions.answers(to: task, visible)
      if decisions.count > 1 { known = exemplar.decision(in: state) }
    case .report(let task):
      known = exemplar.decision(in: state)
      decisions = StoryDecisions.reports(task, best: known)
    }
    best = decisions.count > 1 ? known : decisions.first
    self.isComplete = isComplete
  }

  private static func answers(to task: HandleTask, _ visible: [Int]) -> [Decision] {
    switch task.ask {
    case .choose: visible.map { .choose($0) }
    case .sort: preconditionFailure("sorted lists are answered by `sorts`")
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
    let (subsets, isComplete) = combinations(of: telling, best: wanted)
    return (subsets.map { .questions(others.union($0)) }, isComplete)
  }

  /// The best answer, with every combination of what is done of the options with effects.
  private static func sorts(
    _ task: HandleTask,
    _ visible: [Int],
    best: Decision?
  ) -> ([Decision], Bool) {
    guard case .sort(let answers) = best else { return ([], true) }
    let telling = task.telling.filter(visible.contains)
    let (subsets, isComplete) = combinations(of: telling, best: answers.done)
    let sorts = subsets.map { done in
      answers.merging(
        telling.map { place in
          (
            place,
            done.contains(place) ? .do : answers[place] == .do ? .dont : answers[place] ?? .dont
          )
        }
      ) { $1 }
    }
    return (sorts.map { .sort($0) }, isComplete)
  }

  /// Every combination of some items, or a few where that is too many, and whether it is every one.
  private static func combinations(of items: [Int], best: Set<Int>) -> ([Set<Int>], Bool) {
    guard items.count <= greatestTellingCount else {
      return ([best.intersection(items), [], Set(items)] + items.map { [$0] }, false)
    }
    let all = (0..<(1 << items.count)).map { bits in
      Set(items.indices.filter { bits & (1 << $0) != 0 }.map { items[$0] })
    }
    return (all, true)
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
