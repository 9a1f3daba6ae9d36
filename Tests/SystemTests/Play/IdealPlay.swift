import Application
import ScenarioEngine
import ScenarioFiles
import Screens

/// A case with the decisions that its keys call best, as somebody would give them on the screen.
struct IdealPlay {
  /// A decision and the state in which it is taken.
  struct Turn {
    let state: PlayState
    let decision: Decision
  }

  let playable: PlayableCase
  let turns: [Turn]

  var scenario: Scenario { playable.scenario }

  /// The case that the tests play.
  static let path = "builtin:denmark-prevention/the-table-by-the-window.json"
  static let title = "The table by the window"
  /// What is written into a report: words beyond ASCII, on two lines.
  static let words = "Hørt kl. 14.20: »ro på«\nSet af mig selv."

  init(path: String = path) throws {
    playable = try ScenarioLibrary().open(path)
    let exemplar = Exemplar(of: playable.source)
    var play = Playthrough(of: playable.scenario)
    var turns: [Turn] = []
    while let best = exemplar.decision(in: play.state) {
      let decision = Self.complete(best, of: play.step)
      turns.append(Turn(state: play.state, decision: decision))
      try play.take(decision)
    }
    self.turns = turns
  }

  /// What the program stores for the decisions.
  var payloads: [String] {
    get throws {
      try turns.map { try DecisionCoding.encode($0.decision, at: $0.state.step, in: scenario) }
    }
  }

  /// The exemplar leaves out how sure one is, which the screen asks, and words of one's own.
  private static func complete(_ decision: Decision, of step: Step) -> Decision {
    switch (decision, step.task) {
    case (.identify(let marks), .identify(let task)):
      return .identify(
        marks.mapValues { mark in
          let isAsked = mark.answer == .sign || (mark.answer == .ordinary && task.form == .list)
          return Decision.Mark(mark.answer, sureness: isAsked ? .certain : nil)
        }
      )
    case (.urgency(let tier, _), _): return .urgency(tier, .certain)
    case (.report(var report), _):
      if report.urgency > .none { report.words = words }
      return .report(report)
    default: return decision
    }
  }
}
