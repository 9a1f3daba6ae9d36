package import ScenarioEngine

/// One thing that a rater is asked, in the trainee's own mode.
package struct PanelQuestion: Hashable, Sendable {
  /// What is asked.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Sign, check first or ordinary.
    case observation
    /// Whether something is to be asked.
    case inquiry
    /// How urgent it is, T0 to T3.
    case urgency
    /// Whom one would tell first.
    case channel
    /// Whether a fact belongs in a report.
    case fact
    /// What one would do.
    case choice
    /// Do, could, don't.
    case sorting
    /// 1 to 5.
    case rating
    /// The best and the worst of a list.
    case best, worst
  }

  /// The name of its row: step and item; in capitals, which no item has, what a step asks as a whole.
  package let id: String
  /// What is asked.
  package let kind: Kind
  /// The place of the step.
  package let step: Int
  /// The place of the item in its step; none where the step is asked as a whole.
  package let item: Int?
  /// The answers as the case names them, in the order of a panel's votes; for best and worst, the
  /// options.
  package let answers: [String]

  /// Whether the answers are options of a list, which a sheet numbers from 1.
  package var isNumbered: Bool {
    kind == .choice || kind == .best || kind == .worst
  }
}

extension PanelQuestion {
  /// What a case asks of raters, in the order of its steps.
  ///
  /// A scenario has no keys, so that no sheet can give an answer away.
  package static func all(of scenario: Scenario) -> [PanelQuestion] {
    scenario.steps.enumerated().flatMap { place, step in
      Builder(step: place, id: step.id).questions(step.task)
    }
  }

  /// Makes the questions of one step.
  private struct Builder {
    let step: Int
    let id: String

    func questions(_ task: StepTask) -> [PanelQuestion] {
      switch task {
      case .scene, .ending: []
      case .identify(let task):
        items(task.observations.map(\.id), .observation, ObservationAnswer.allCases.map(\.rawValue))
      case .questions(let task): items(task.questions.map(\.id), .inquiry, Self.places)
      case .urgency: [whole(.urgency, Tier.allCases.map(\.code))]
      case .handle(let task): handle(task)
      case .report(let task):
        [whole(.urgency, Tier.allCases.map(\.code)), whole(.channel, task.channels)]
          + items(task.facts.map(\.id), .fact, Self.places)
      }
    }

    private static let places = SelectionKey.Place.allCases.map(\.rawValue)

    private func handle(_ task: HandleTask) -> [PanelQuestion] {
      let options = task.options.map(\.id)
      return switch task.ask {
      case .choose: [whole(.choice, options)]
      case .sort: items(options, .sorting, ["do", "could", "dont"])
      case .rate: items(options, .rating, Panel.scale.map(String.init))
      case .bestWorst: [whole(.best, options), whole(.worst, options)]
      }
    }

    private func whole(_ kind: Kind, _ answers: [String]) -> PanelQuestion {
      PanelQuestion(
        id: "\(id)/\(kind.rawValue.uppercased())",
        kind: kind,
        step: step,
        item: nil,
        answers: answers
      )
    }

    private func items(_ ids: [String], _ kind: Kind, _ answers: [String]) -> [PanelQuestion] {
      ids.enumerated().map { place, item in
        PanelQuestion(id: "\(id)/\(item)", kind: kind, step: step, item: place, answers: answers)
      }
    }
  }
}
