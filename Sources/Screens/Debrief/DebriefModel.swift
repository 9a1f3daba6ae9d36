package import Interface
package import ScenarioEngine

/// The state of a debrief on the screen.
package struct DebriefModel: Equatable, Sendable {
  /// What was fixed when the attempt began.
  package let header: AttemptHeader
  /// The case as it was played.
  package let playable: PlayableCase
  /// The play.
  package let play: Playthrough
  /// What it came to.
  package let card: ScoreCard
  /// What raters said of the trainee's own words, in the order of the log.
  package let ratings: [PlacedRating]
  /// The section on the screen, from 0.
  package var section = 0
  /// How far its text is scrolled.
  package var scroll = ScrollState()

  /// Begins the debrief of a play; without a card it is scored here.
  package init(
    header: AttemptHeader,
    playable: PlayableCase,
    play: Playthrough,
    card: ScoreCard? = nil,
    ratings: [PlacedRating] = []
  ) {
    self.header = header
    self.ratings = ratings
    self.playable = playable
    self.play = play
    self.card = card ?? playable.scoring.score(play)
  }

  /// Begins the debrief of a play on the screen.
  package init(of model: PlayModel, ratings: [PlacedRating] = []) {
    self.init(
      header: model.header,
      playable: model.playable,
      play: model.play,
      ratings: ratings
    )
  }

  /// The debrief in words.
  func text(in context: AppContext) -> DebriefText {
    DebriefText(
      of: play,
      card,
      in: playable,
      context,
      seed: header.presentationSeed,
      ratings: ratings
    )
  }

  /// The sections in words.
  package func sections(in context: AppContext) -> [DebriefSection] {
    text(in: context).sections
  }

  /// The section on the screen of these; there are always some.
  func current(of sections: [DebriefSection]) -> (number: Int, section: DebriefSection) {
    let number = min(max(0, section), sections.count - 1)
    return (number, sections[number])
  }
}

/// What can happen in a debrief.
package enum DebriefMessage: Equatable, Sendable {
  /// The trainee reads on: a page further, at its end the next section.
  case readOn
  /// The text was scrolled.
  case moved(Movement)
  /// Another section was turned to: 1 the next, −1 the one before; round at the ends.
  case turned(Int)
  /// The evidence behind a section was asked for, by its number from 0.
  case evidenceOpened(Int)
  /// The trainee wants to play on from before a decision, by its place in the turns.
  case exploreChosen(fromTurn: Int)
  /// The trainee closes the debrief.
  case left
}
