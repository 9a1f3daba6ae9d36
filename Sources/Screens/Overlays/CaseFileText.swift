internal import Interface
internal import ScenarioEngine

/// What is known so far in a play, and who is who; never what is to come.
package enum CaseFileText {
  /// Whether nothing is known yet, not even a person.
  package static func isEmpty(of model: PlayModel) -> Bool {
    model.play.state.knownFacts == BitSet128()
      && model.playable.scenario.people.allSatisfy { $0.about.isEmpty }
  }

  /// The case file as blocks.
  package static func blocks(of model: PlayModel, in context: AppContext) -> [Block] {
    let scenario = model.playable.scenario
    let known = scenario.facts.indices.filter { model.play.state.knownFacts.contains($0) }
    var blocks: [Block] = known.isEmpty ? [.note(context.words.caseFileEmpty)] : []
    for place in known {
      let fact = scenario.facts[place]
      let label =
        [fact.at.map { context.time($0) }].compactMap(\.self)
        + context.holders(of: fact, in: scenario) + [context.words.known(fact.known)]
      blocks.append(.entry(label: label.joined(separator: ", "), text: context.line(fact.text)))
    }
    let people = scenario.people.filter { !$0.about.isEmpty }
    guard !people.isEmpty else { return blocks }
    blocks += [.space, .heading(context.words.people)]
    blocks += people.map {
      .entry(label: context.line($0.name), text: context.line($0.about), role: .speaker)
    }
    return blocks
  }
}
