internal import ScenarioEngine

/// The answers among which a worst play chooses.
///
/// Where an answer does not change the story, the opposite of the best one is the worst for every
/// measure at once: what matters called ordinary and the rest a sign, nothing that belongs put in and
/// everything that does not. An answer to how urgent it is stays open, as the next question is judged
/// beside it; so do ways on.
enum WorstAnswers {
  /// An answer, and where it leads.
  struct Answer: Sendable {
    let decision: Decision
    /// What it does; nil where it cannot be given.
    let move: StoryMove?
    /// The place, among the ways on, of the one that it goes.
    let way: Int
    /// Whether it is as good as the best for the way on, so that nothing is forfeited.
    let isAsGood: Bool
  }

  /// The answers to what a step looks like.
  static func answers(to view: StepView, _ exemplar: Exemplar) -> [Answer] {
    let opposite = opposite(of: exemplar.decision(in: view.state))
    let task = exemplar.source.scenario.steps[view.state.step].task
    return view.answers.enumerated().flatMap { way, answer in
      decisions(for: answer.decision, opposite, task, view.visible).map { decision in
        Answer(
          decision: decision,
          move: decision == answer.decision
            ? answer.move : try? exemplar.story.move(of: decision, in: view.state),
          way: way,
          isAsGood: exemplar.isAsGood(decision, in: view.state)
        )
      }
    }
  }

  /// The answers of best conduct to it.
  static func best(to view: StepView, _ exemplar: Exemplar) -> [Answer] {
    BestConduct.answers(in: view.state, exemplar.source, exemplar).compactMap { decision in
      view.way(of: decision).map { way in
        Answer(
          decision: decision,
          move: try? exemplar.story.move(of: decision, in: view.state),
          way: way,
          isAsGood: true
        )
      }
    }
  }

  /// The answers that lead the same way as one does.
  private static func decisions(
    for way: Decision,
    _ opposite: Decision?,
    _ task: StepTask,
    _ visible: [Int]
  ) -> [Decision] {
    switch (task, way, opposite) {
    case (.identify, _, .some(let opposite)): [opposite]
    case (.urgency, _, _): Tier.allCases.map { .urgency($0, nil) }
    case (.handle(let task), .sort(let answers), .sort(let opposite)):
      [.sort(sorted(task.telling, answers, opposite))]
    case (.handle(let task), _, .some(let opposite)) where task.ask != .choose: [opposite]
    case (.questions(let task), .questions(let picked), .questions(let wanted)):
      questions(task, picked, wanted, visible)
    case (.report(let task), .report(let report), _):
      (task.consequences.isEmpty ? Tier.allCases : [report.urgency]).map { tier in
        .report(ReportDecision(urgency: tier))
      }
    default: [way]
    }
  }

  /// The pick itself, which may be as good as the best, and the one that changes the story likewise
  /// and is otherwise as wrong as can be.
  private static func questions(
    _ task: QuestionsTask,
    _ picked: Set<Int>,
    _ best: Set<Int>,
    _ visible: [Int]
  ) -> [Decision] {
    let telling = visible.filter { task.questions[$0].effects.changesStory }
    let silent = Set(visible).subtracting(telling)
    let wrong = picked.intersection(telling).union(silent.subtracting(best))
    return wrong == picked ? [.questions(picked)] : [.questions(picked), .questions(wrong)]
  }

  /// The answers that do what some answers do of the options that change the story, and are otherwise
  /// as wrong as can be.
  private static func sorted(
    _ telling: [Int],
    _ answers: [Int: Decision.SortAnswer],
    _ opposite: [Int: Decision.SortAnswer]
  ) -> [Int: Decision.SortAnswer] {
    opposite.merging(
      telling.compactMap { place in
        answers[place].map { answer in
          // What is to be left alone is least wrongly left alone by "could".
          (place, answer == .do ? .do : opposite[place] == .do ? .could : opposite[place] ?? .dont)
        }
      }
    ) { $1 }
  }

  /// The other way round of a best answer that leaves the story as it is.
  private static func opposite(of best: Decision?) -> Decision? {
    switch best {
    case .identify(let marks):
      .identify(
        marks.mapValues { Decision.Mark($0.answer == .ordinary ? .sign : .ordinary) }
      )
    case .sort(let answers):
      .sort(
        answers.mapValues { answer in
          switch answer {
          case .do: .dont
          case .could: .could
          case .dont: .do
          }
        }
      )
    case .rate(let ratings): .rate(ratings.mapValues { 6 - $0 })
    case .bestWorst(let best, let worst): .bestWorst(best: worst, worst: best)
    default: best
    }
  }
}
