internal import Classroom
internal import ScenarioEngine

/// Where the story can go on, as the facilitator chooses it.
extension ConsoleModel {
  /// The ways that most voted for; none where nobody was counted.
  var leadingWays: [ClassWay] {
    session.turn?.countedRounds.isEmpty == false ? session.turn?.leadingWays ?? [] : []
  }

  /// The questions of the current step, of which several may be asked; none at other steps.
  var questionsAsked: QuestionsTask? {
    guard let step = session.turn?.step,
      case .questions(let task) = session.scenario.steps[step].task
    else { return nil }
    return task
  }

  /// The way of the run-sheet; on another way than the sheet's, the best from there.
  private var sheetWay: ClassWay? { material.keys.bestWay(in: session) }

  /// Whether the console says of a way that the run-sheet has it: where the class looks on, only once
  /// the answer was shown.
  func isOnSheet(_ way: ClassWay) -> Bool {
    guard seat == .own || session.turn?.isRevealed == true else { return false }
    guard case .questions(let places) = way, questionsAsked != nil else { return sheetWay == way }
    guard case .questions(let best) = sheetWay else { return false }
    return places.isSubset(of: best)
  }

  /// The row of the ways on that has the mark at first.
  var wayToBeginWith: Int {
    // Of questions that is the row which asks those that are marked.
    guard questionsAsked == nil else { return session.ways.count }
    let ways = session.ways
    if let sheetWay, let place = ways.firstIndex(of: sheetWay),
      leadingWays.count < 2 || leadingWays.contains(sheetWay)
    {
      return place
    }
    return leadingWays.first.flatMap { ways.firstIndex(of: $0) } ?? 0
  }

  /// The questions that are marked at first: what most voted for, else those of the run-sheet.
  var questionsToBeginWith: Set<Int> {
    let way = leadingWays.count == 1 ? leadingWays[0] : sheetWay
    guard questionsAsked != nil, case .questions(let places) = way else { return [] }
    return places
  }
}
