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
  /// The sections in words, made once a language.
  package private(set) var sections: [DebriefSection] = []
  /// What raters said of the trainee's own words, in the order of the log.
  package let ratings: [PlacedRating]
  /// The least that a play of the case can earn in a strand; empty until it has been searched for.
  package private(set) var least: [Strand: Rational] = [:]
  /// The section on the screen, from 0.
  package var section = 0
  /// How far its text is scrolled.
  package var scroll = ScrollState()
  /// Which stop of the map has the focus.
  package var stops = ListState()

  /// Begins the debrief of a play; without a card it is scored here.
  package init(
    header: AttemptHeader,
    playable: PlayableCase,
    play: Playthrough,
    card: ScoreCard? = nil,
    ratings: [PlacedRating] = [],
    in context: AppContext
  ) {
    self.header = header
    self.ratings = ratings
    self.playable = playable
    self.play = play
    self.card = card ?? playable.scoring.score(play)
    reword(in: context)
    let map = sections.lazy.compactMap(\.map).first
    let turn = map?.stops.firstIndex { $0.kind == .turn && $0.turn != nil }
    stops.selected = turn ?? map?.stops.firstIndex { $0.turn != nil } ?? 0
  }

  /// Begins the debrief of a play on the screen.
  package init(of model: PlayModel, ratings: [PlacedRating] = [], in context: AppContext) {
    self.init(
      header: model.header,
      playable: model.playable,
      play: model.play,
      ratings: ratings,
      in: context
    )
  }

  /// Makes the sections anew, as after a change of language.
  package mutating func reword(in context: AppContext) {
    sections = text(in: context).sections
  }

  /// Takes what was found to be the least that a play can earn.
  mutating func receive(least: [Strand: Rational], in context: AppContext) {
    self.least = least
    reword(in: context)
  }

  /// The debrief in words.
  func text(in context: AppContext) -> DebriefText {
    DebriefText(
      of: play,
      card,
      in: playable,
      context,
      seed: header.presentationSeed,
      ratings: ratings,
      least: least
    )
  }

  /// The debrief as a document to keep or to print.
  func document(in context: AppContext) -> DebriefDocument {
    DebriefDocument(of: text(in: context), header, context)
  }

  /// The section on the screen; there are always some.
  var current: (number: Int, section: DebriefSection) {
    let number = min(max(0, section), sections.count - 1)
    return (number, sections[number])
  }

  /// The decision that can be played on from here, by its place in the turns; none before the end.
  var explorableTurn: Int? {
    guard play.isFinished else { return nil }
    let section = current.section
    guard let map = section.map else { return section.turn }
    return stops.selection(of: map.stops.count).flatMap { map.stops[$0].turn }
  }

  /// The first section of a group.
  func firstSection(of group: DebriefSection.Group) -> Int? {
    sections.firstIndex { $0.group == group }
  }

  /// The section with the map.
  var mapSection: Int? { sections.firstIndex { $0.map != nil } }
}

/// What can happen in a debrief.
package enum DebriefMessage: Equatable, Sendable {
  /// The trainee reads on: a page further, at its end the next section.
  case readOn
  /// The text was scrolled, or the focus of the map moved.
  case moved(Movement)
  /// Another section was turned to: 1 the next, −1 the one before; round at the ends.
  case turned(Int)
  /// A section was gone to, by its number from 0.
  case wentTo(Int)
  /// The evidence behind a section was asked for, by its number from 0.
  case evidenceOpened(Int)
  /// The trainee wants to play on from before a decision, by its place in the turns.
  case exploreChosen(fromTurn: Int)
  /// The trainee wants to keep the debrief as a file.
  case saveChosen(DebriefDocument.Format)
  /// The trainee closes the debrief.
  case left
}
