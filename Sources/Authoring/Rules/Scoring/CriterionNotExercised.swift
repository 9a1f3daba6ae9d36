internal import ScenarioEngine
internal import ScenarioFiles

/// Objectives that no path exercises.
///
/// Tried are the plays of best conduct and, where these leave an objective out, one play through
/// each step and each of the first endings, with best conduct from there.
enum CriterionNotExercised: CaseRule {
  static let page = FindingPage(
    code: "criterion-not-exercised",
    severities: [.warning],
    head: .scoring,
    meaning: "No way through the case exercises one of its objectives.",
    reason: "Whoever chooses the case to train that objective trains something else.",
    mending: "Add what the criterion judges, or take it out of 'objectives'.",
    defect: #""objectives": ["I1", "I4", "H1", "R2"]"#,
    mended: #""objectives": ["I1", "I4", "H1"]"#
  )

  /// The most endings that are tried.
  private static let greatestEndingCount = 64

  static func findings(in checked: CheckedCase) -> [Finding] {
    var missing = checked.scenario.head.objectives.filter {
      checked.rubric.criterion($0) != nil
    }
    for scored in checked.bestConduct.plays { remove(scored.card, from: &missing) }
    for node in missing.isEmpty ? [] : detours(checked) {
      if missing.isEmpty { break }
      if let play = play(through: node, checked) {
        remove(checked.scoring.score(play), from: &missing)
      }
    }
    return missing.map { id in
      Finding(
        page,
        message: "no path of the case exercises '\(id)', which is one of its objectives",
        remedy: "Add what the criterion judges, or take it out of 'objectives'.",
        place: checked.place(of: .head, member: "objectives")
      )
    }
  }

  private static func remove(_ card: ScoreCard, from missing: inout [String]) {
    missing.removeAll { id in
      card.criterion(id).map { $0.level != nil || $0.withheld != nil } ?? false
    }
  }

  private static func detours(_ checked: CheckedCase) -> [Int] {
    var met: Set<Int> = []
    var endings = 0
    return checked.walk.nodes.indices.filter { place in
      let step = checked.walk.nodes[place].state.step
      let isNew = met.insert(step).inserted
      guard checked.step(step).isEnding else { return isNew }
      endings += 1
      return isNew || endings <= greatestEndingCount
    }
  }

  private static func play(through node: Int, _ checked: CheckedCase) -> Playthrough? {
    let decisions = checked.walk.decisions(to: node)
    guard var play = try? Playthrough(of: checked.exemplar.story, decisions: decisions) else {
      return nil
    }
    for state in checked.exemplar.continuation(from: play.state) {
      guard let best = checked.exemplar.decision(in: state) else { break }
      do throws(DecisionError) { try play.take(best) } catch { return play }
    }
    return play
  }
}
