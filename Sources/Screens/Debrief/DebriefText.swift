package import ScenarioEngine

/// The debrief of a play in words: from how it ended down to each decision and its sources.
package struct DebriefText: Sendable {
  let play: Playthrough
  let card: ScoreCard
  let playable: PlayableCase
  let context: AppContext
  /// What the order of options was drawn from.
  let seed: UInt64
  /// What raters said of the trainee's own words, in the order of the log.
  let ratings: [PlacedRating]

  var words: Words { context.words }
  var rubric: Rubric { playable.rubric }

  /// Makes the text of a play; the card is the play's own.
  package init(
    of play: Playthrough,
    _ card: ScoreCard,
    in playable: PlayableCase,
    _ context: AppContext,
    seed: UInt64,
    ratings: [PlacedRating] = []
  ) {
    self.seed = seed
    self.play = play
    self.card = card
    self.playable = playable
    self.context = context
    self.ratings = ratings
  }

  /// The sections, in reading order.
  package var sections: [DebriefSection] {
    guard !playable.scenario.head.isGuide else { return [tour] + decisions }
    let result = [ending, criticalErrors, strands, errorCounts, urgencyCourse].compactMap(\.self)
    return result + Strand.allCases.compactMap(points) + decisions + ownWords
  }

  /// What stands in the place of a result after a tour.
  private var tour: DebriefSection {
    DebriefSection(
      .result,
      title: words.howItEnded,
      blocks: ending.blocks + [.space, .text(words.welcome.tourIsNotScored)]
    )
  }

  /// The whole debrief as one text, for plain mode and for a pipe.
  package var blocks: [Block] {
    sections.flatMap { section -> [Block] in
      let share = section.agreement.flatMap { words.debrief.share(of: $0) }
      return [.heading(section.title)] + (share.map { [.note($0)] } ?? []) + section.blocks
        + [.space]
    }
  }

  /// The name of a step: its title, or its time where it has none.
  func name(of turn: Playthrough.Turn) -> String {
    let title = context.line(playable.scenario.steps[turn.step].title)
    return title.isEmpty ? context.time(turn.before.clock) : title
  }

  /// The sources of a judgement in a line, each with its strength and how it bears on it.
  func sources(_ references: [EvidenceReference]) -> [Block] {
    guard !references.isEmpty else { return [] }
    let named = references.map { reference -> String in
      let strength = context.register[reference.id].map { [$0.strength] } ?? []
      let basis: [String] =
        switch reference.basis {
        case .source: []
        case .analogy: [words.support(.analogy)]
        case .practice: [words.support(.practice)]
        }
      let remarks = (strength + basis).joined(separator: ", ")
      return remarks.isEmpty ? reference.id : "\(reference.id) (\(remarks))"
    }
    return [.note("\(words.evidence): \(named.joined(separator: "; "))")]
  }
}
