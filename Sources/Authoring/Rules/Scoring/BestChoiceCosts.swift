internal import ScenarioEngine
internal import ScenarioFiles

/// Criteria in which best conduct stays below the highest level.
enum BestChoiceCosts: CaseRule {
  static let page = FindingPage(
    code: "best-choice-costs",
    severities: [.warning],
    head: .scoring,
    meaning: "Somebody who does everything right does not earn everything.",
    reason: """
      A trainee would look for a mistake that they did not make, and lose trust in the score.
      """,
    mending: """
      Look at the step that is named: no option there has level 3 in all that it judges, or the \
      best one is hidden at that moment, or an answer of the key counts as wrong for another \
      criterion.
      """,
    defect: #""id": "tell", "when": "ready", …, "levels": {"H1": 3}"#,
    mended: #""id": "tell", …, "levels": {"H1": 3}"#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    var told: Set<String> = []
    return checked.bestConduct.plays.flatMap { scored in
      scored.card.criteria.compactMap { score -> Finding? in
        guard let level = score.level, level < 3,
          let criterion = checked.rubric.criterion(score.criterion),
          told.insert(score.criterion).inserted
        else { return nil }
        return finding(criterion, level, score, scored.play, checked)
      }
    }
  }

  private static func finding(
    _ criterion: Criterion,
    _ level: Int,
    _ score: CriterionScore,
    _ play: Playthrough,
    _ checked: CheckedCase
  ) -> Finding {
    let choice = choice(criterion.id, play, checked)
    let step = choice?.step ?? score.steps.first
    let at = step.map { " at step '\(checked.step($0).id)'" } ?? ""
    let place =
      choice.map { checked.place(of: .item, $0.option, member: "key") }
      ?? step.map { checked.place(of: .step, checked.step($0).id) }
    return Finding(
      page,
      message: "best conduct earns level \(level) of 3 in '\(criterion.id)'\(at)",
      remedy: remedy(criterion.measure),
      place: place ?? checked.place(of: .head, member: "objectives")
    )
  }

  /// The first best option on a play that shows less than the highest level.
  private static func choice(
    _ criterion: String,
    _ play: Playthrough,
    _ checked: CheckedCase
  ) -> (step: Int, option: String)? {
    for turn in play.turns {
      if case .choose(let place) = turn.decision,
        case .choose(let keys) = checked.source.keys[turn.step],
        let level = keys[place].levels[criterion], level < 3
      {
        return (turn.step, checked.step(turn.step).items[place].id)
      }
    }
    return nil
  }

  private static func remedy(_ measure: Measure) -> String {
    switch measure {
    case .key:
      "Offer, wherever the step is met, one option that has level 3 in all its criteria."
    case .balance:
      "Tag a required or useful fact 'protective' and one 'against', or say so in 'noneKnown'."
    case .channel: "Name a channel that is offered and open at this hour, or move the hour."
    default: "See which answer of the key the criterion does not count as right."
    }
  }
}
