package import ScenarioEngine

/// A player with one habit instead of a thought, for checking that no habit pays.
///
/// What the habit does not concern is answered best, so that a player is as strong as its habit
/// allows; `hasty`, `first`, `flat` and `random` concern everything.
package enum Player: String, Hashable, Sendable, CaseIterable {
  /// Answers everything best.
  case best = "guided"
  /// Calls everything that is seen a sign.
  case alwaysSign = "always-sign"
  /// Calls everything that is seen something to check first.
  case alwaysCheck = "always-check"
  /// Calls everything that is seen ordinary.
  case alwaysOrdinary = "always-ordinary"
  /// Takes everything for a matter to report the same day, and puts all of it in for everybody.
  case alwaysReport = "always-report"
  /// Takes nothing for a matter to report, and asks nothing.
  case neverReport = "never-report"
  /// Talks to a colleague about everything and leaves it at that.
  case alwaysConsult = "always-consult"
  /// Does all that a list offers, as who lays everything on the table.
  case alwaysDo = "always-do"
  /// Does nothing that a list offers, as who keeps everything back.
  case neverDo = "never-do"
  /// Asks about everything and checks everything before anything is done, so that nothing is
  /// reported yet.
  case careful
  /// Asks nothing, takes the first that is offered and holds it for the most urgent there is.
  case hasty
  /// Takes the first of all that is offered.
  case first
  /// Takes the option with the most words.
  case longest
  /// Keeps to the middle of every scale and of every list.
  case flat
  /// Answers by chance.
  case random

  /// Plays a case to an ending.
  ///
  /// `language` is the one that words are counted in. The same seed gives the same play. A case that
  /// goes round in circles is given up, unfinished, after four times as many turns as it has steps.
  package func play(
    _ source: Case,
    directory: Directory,
    language: String = "en",
    seed: UInt64 = 0
  ) -> Playthrough {
    play(Exemplar(of: source, directory: directory), language: language, seed: seed)
  }

  /// Plays a case as one of many plays of it; the exemplar knows what the case's best conduct is.
  package func play(
    _ exemplar: Exemplar,
    language: String = "en",
    seed: UInt64 = 0
  ) -> Playthrough {
    let story = exemplar.story
    var chance = SeededChance(seed: seed)
    var play = Playthrough(of: story, turns: story.count)
    while play.turns.count < story.count * 4, !play.isFinished {
      let asked = Asked(
        exemplar: exemplar,
        state: play.state,
        visible: story.visibleItems(in: play.state),
        language: language
      )
      do throws(DecisionError) {
        try play.take(decision(asked, &chance))
      } catch {
        // A step whose options are all hidden has no answer; `no-way-on` tells the author.
        return play
      }
    }
    return play
  }

  /// What a step asks of a player.
  struct Asked {
    let exemplar: Exemplar
    let state: PlayState
    /// The items that are there.
    let visible: Places
    let language: String

    /// What is asked, in words.
    var task: StepTask { exemplar.source.scenario.steps[state.step].task }

    /// The best answer, worked out when a habit asks for it.
    var best: Decision { exemplar.decision(in: state) ?? .read }
  }

  private func decision(_ asked: Asked, _ chance: inout SeededChance) -> Decision {
    switch self {
    case .best: asked.best
    case .alwaysSign: asked.marked(.sign)
    case .alwaysCheck: asked.marked(.check)
    case .alwaysOrdinary: asked.marked(.ordinary)
    case .alwaysReport: asked.reported()
    case .neverReport: asked.unreported()
    case .alwaysConsult: asked.consulted()
    case .alwaysDo: asked.sorted(.do)
    case .neverDo: asked.sorted(.dont)
    case .careful: asked.careful()
    case .hasty: asked.hasty()
    case .first: asked.first()
    case .longest: asked.longest()
    case .flat: asked.flat()
    case .random: asked.random(&chance)
    }
  }
}
