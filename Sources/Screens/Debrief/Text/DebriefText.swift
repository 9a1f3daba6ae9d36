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
  /// The least that a play of the case can earn in a strand, where it was found.
  let least: [Strand: Rational]

  var words: Words { _read { yield context.words } }
  var rubric: Rubric { playable.rubric }

  /// Makes the text of a play; the card is the play's own.
  package init(
    of play: Playthrough,
    _ card: ScoreCard,
    in playable: PlayableCase,
    _ context: AppContext,
    seed: UInt64,
    ratings: [PlacedRating] = [],
    least: [Strand: Rational] = [:]
  ) {
    self.seed = seed
    self.play = play
    self.card = card
    self.playable = playable
    self.context = context
    self.ratings = ratings
    self.least = least
  }

  /// The sections, in reading order.
  package var sections: [DebriefSection] {
    guard !playable.scenario.head.isGuide else { return [tour] + decisions }
    let lookingBack = [errorCounts, urgencyCourse, sureness, map].compactMap(\.self) + ownWords
    return [ending, criticalErrors, strands] + decisions + lookingBack
      + Strand.allCases.compactMap(points)
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

  /// The trail as one text: the whole debrief, then its sources in full.
  package var blocksWithSources: [Block] {
    let ids = Self.sources(of: sections)
    guard !ids.isEmpty else { return blocks }
    return blocks + [.heading(words.debrief.saving.sources), .space]
      + EvidenceText.blocks(of: ids, in: context)
  }

  /// The ids of the sources of sections, each once, in order.
  static func sources(of sections: [DebriefSection]) -> [String] {
    sections.flatMap(\.evidence).reduce(into: []) { known, id in
      if !known.contains(id) { known.append(id) }
    }
  }

  /// The name of a step: its title, or its time where it has none.
  func name(of turn: Playthrough.Turn) -> String {
    let title = context.line(playable.scenario.steps[turn.step].title)
    return title.isEmpty ? context.time(turn.before.clock) : title
  }

  /// The name of a step as it stands before a colon: a question loses its mark.
  func label(of turn: Playthrough.Turn) -> String {
    let name = name(of: turn)
    return name.hasSuffix("?") ? String(name.dropLast()) : name
  }

  /// The name of a step by its place: its title, or its time as it was met or would be.
  func name(ofStep step: Int) -> String {
    if let turn = play.turns.first(where: { $0.step == step }) { return name(of: turn) }
    let content = playable.scenario.steps[step]
    let title = context.line(content.title)
    guard title.isEmpty else { return title }
    return content.at.map { context.time($0) } ?? content.id
  }

  /// The sources of a judgement in a line, each with its strength and how it bears on it.
  func sources(_ references: [EvidenceReference]) -> [Block] {
    guard !references.isEmpty else { return [] }
    let named = references.map { reference -> String in
      let basis: [String] =
        switch reference.basis {
        case .source: []
        case .analogy: [words.support(.analogy)]
        case .practice: [words.support(.practice)]
        }
      return context.source(reference.id, remarks: basis)
    }
    return [.note("\(words.evidence): \(named.joined(separator: "; "))")]
  }
}
