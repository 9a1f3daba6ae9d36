internal import ScenarioEngine

/// The plays of best conduct: the exemplar's, and those that take another answer as good.
///
/// Where there are more than are made, one that earns the least in each criterion is searched for, and
/// one through each place where best conduct could earn less than everything is among them: so a case
/// without such a play has none, unless the search says that it was too much.
struct BestConduct: Sendable {
  /// The most plays that are made of all there are.
  static let greatestPlayCount = 32

  /// A play to an ending, with its score.
  struct Scored: Sendable {
    let play: Playthrough
    let card: ScoreCard
  }

  /// The plays, the exemplar's first; none where best conduct comes to no ending.
  let plays: [Scored]
  /// Whether no play of best conduct earns less in a criterion than these do.
  let isProved: Bool

  init(of source: Case, walk: Walk, exemplar: Exemplar, scoring: Scoring) {
    var (plays, isProved) = Self.first(of: source, exemplar)
    if !isProved {
      plays += BestPlaces(of: source, walk: walk, exemplar: exemplar, scoring: scoring).plays
      let least = Self.least(walk, scoring)
      isProved = least.isProved
      plays += least.plays
    }
    self.isProved = isProved
    self.plays = plays.map { Scored(play: $0, card: scoring.score($0)) }
  }

  /// A play of best conduct that earns the least in each criterion, where that is less than everything,
  /// and whether all of them were found.
  private static func least(_ walk: Walk, _ scoring: Scoring) -> (
    plays: [Playthrough], isProved: Bool
  ) {
    var map = StoryMap(of: walk, scoring, answers: .best)
    var (plays, isProved) = ([Playthrough](), true)
    let limit = PossibleScores.playLimit(for: scoring.source.scenario)
    for criterion in scoring.rubric.criteria {
      let found = WorstSearch.least(in: &map, of: .criterion(criterion), limit: limit)
      isProved = isProved && found.isProved
      guard let level = found.value, level < Rational(3),
        let play = try? Playthrough(of: scoring.exemplar.story, decisions: found.decisions)
      else { continue }
      plays.append(play)
    }
    return (plays, isProved)
  }

  /// The first plays there are, and whether these are all.
  private static func first(of source: Case, _ exemplar: Exemplar) -> ([Playthrough], Bool) {
    let longest = source.scenario.steps.count * 4
    var finished: [Playthrough] = []
    var open = [Playthrough(of: exemplar.story)]
    while let play = open.popLast() {
      if play.isFinished {
        finished.append(play)
        if finished.count == greatestPlayCount { return (finished, open.isEmpty) }
      } else if play.turns.count < longest {
        let next = answers(in: play.state, source, exemplar).compactMap { decision in
          var next = play
          do throws(DecisionError) { try next.take(decision) } catch { return Playthrough?.none }
          return next
        }
        open += next.reversed()
      }
    }
    return (finished, true)
  }

  /// The answers of best conduct, that of the exemplar first.
  static func answers(
    in state: PlayState,
    _ source: Case,
    _ exemplar: Exemplar
  ) -> [Decision] {
    guard let best = exemplar.decision(in: state) else { return [] }
    let visible = source.scenario.visibleItems(in: state)
    switch (source.scenario.steps[state.step].task, source.keys[state.step], best) {
    case (.handle, .choose(let keys), .choose(let place)):
      let ties = visible.filter { other in
        other != place && !keys[other].justification.basis.isDisputed
          && exemplar.isAsGood(.choose(other), in: state)
      }
      return [best] + ties.map { .choose($0) }
    case (.questions(let task), .questions(let keys), .questions(let picked)):
      let useful = visible.filter { other in
        keys[other].place == .useful && task.questions[other].effects.changesStory
      }
      return useful.isEmpty ? [best] : [best, .questions(picked.union(useful))]
    case (.handle(let task), .standings(_, let keys), .sort(let answers)):
      let useful = task.telling.filter { visible.contains($0) && keys[$0].sortAnswer == .could }
      return useful.isEmpty
        ? [best] : [best, .sort(answers.merging(useful.map { ($0, .do) }) { $1 })]
    case (.report(let task), .report(let key), .report(let report)) where report.urgency > .none:
      let tiers = exemplar.band(of: key.urgency, in: state).tiers
      guard !task.consequences.isEmpty else { return [best] }
      return tiers.map { tier in
        var other = report
        other.urgency = tier
        return .report(other)
      }
    default: return [best]
    }
  }
}
