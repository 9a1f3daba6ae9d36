import Interface
import ScenarioEngine
import Screens

/// Explorations of the made case that has a step of every kind.
enum Exploring {
  /// The debrief of the yard, played to its end, at a section.
  static func debrief(_ mode: PlayMode = .test, section: Int = 2) -> DebriefModel {
    guard let play = try? Playthrough(of: Yard.playable.scenario, decisions: Yard.decisions)
    else { preconditionFailure("the decisions fit the yard") }
    var model = DebriefModel(
      header: Yard.header(mode),
      playable: Yard.playable,
      play: play,
      in: Made.english
    )
    model.section = section
    model.scroll.offset = 1
    return model
  }

  /// A session that has just begun to explore from a step.
  static func session(
    from step: String,
    _ mode: PlayMode = .test,
    _ language: Words.Language = .english,
    store: Session.Store = .saves
  ) -> Session {
    var session = Session(.library(LibraryModel()), language, size: Session.tall)
    session.store = store
    session.open(.debrief(debrief(mode)))
    session.receive(.debrief(.exploreChosen(fromTurn: turn(of: step))))
    return session
  }

  /// The turn at which the yard's play answers a step.
  static func turn(of step: String) -> Int {
    guard let turn = Yard.steps.firstIndex(of: step) else { preconditionFailure("no '\(step)'") }
    return turn
  }
}

extension Session {
  /// The effects that write explored decisions, taken from the session.
  mutating func takeExplored() -> [(place: BranchPlace, turn: Int, payload: String)] {
    takeEffects().compactMap { effect in
      if case .saveExploration(_, let place, let turn, let payload) = effect {
        (place, turn, payload)
      } else {
        nil
      }
    }
  }

  /// Reads on to the end of the exploration, handing in what stands there.
  mutating func goOnToComparison() {
    for _ in 0..<200 where play != nil { goOn() }
  }

  /// Goes on from what is read, hands in what is filled in, or takes what has the focus.
  mutating func goOn() {
    switch (play?.stage, play?.input) {
    case (.answering, .report(let input)) where input.part == .words: press(.tab)
    case (.answering, .choose(let input)) where input.first == input.places.first:
      press(.down, .enter)
    default: press(.enter)
    }
  }
}
