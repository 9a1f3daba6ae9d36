internal import Interface
internal import ScenarioEngine

/// The cards beside the page on which a case is played.
enum CaseCard {
  /// The card with the case file.
  static func file(of model: PlayModel, _ context: AppContext, _ glyphs: Glyphs) -> SideCard {
    let scenario = model.playable.scenario
    let known = scenario.facts.indices.filter { model.play.state.knownFacts.contains($0) }
    var lines: [StyledLine] = known.isEmpty ? [StyledLine(context.words.caseFileEmpty, .muted)] : []
    var entries: [Range<Int>] = []
    var day: Int?
    for place in known {
      let fact = scenario.facts[place]
      let start = lines.count
      if !lines.isEmpty { lines.append(.blank) }
      if let at = fact.at, at.dayNumber != day {
        day = at.dayNumber
        lines.append(StyledLine(context.day(at), .heading))
      }
      let source =
        [fact.at.map { context.clock($0) }].compactMap(\.self)
        + context.holders(of: fact, in: scenario) + [context.words.known(fact.known)]
      lines.append(StyledLine(source.joined(separator: " · "), .muted))
      lines.append(StyledLine(context.line(fact.text)))
      entries.append(start..<lines.count)
    }
    return SideCard(
      title: context.words.caseFile,
      lines: lines,
      entries: entries,
      earlier: context.words.play.earlier
    )
  }

  /// The card with the scene, while the question leaves no room for it.
  static func scene(of model: PlayModel, _ context: AppContext, _ glyphs: Glyphs) -> SideCard {
    SideCard(
      title: context.words.scene,
      lines: model.scene(context).styledLines(glyphs)
    )
  }
}
