internal import Authoring
internal import Interface
package import ScenarioEngine

/// A case as a document that is read from beginning to end, as by a reviewer.
///
/// Steps stand in the order of the file, each with what it asks, where it leads and, on demand, its
/// keys.
package struct CaseScript: Sendable {
  /// How a script is written.
  package typealias Format = PaperDocument.Format

  let source: Case
  let context: AppContext
  let words: ScriptWords
  /// Whether the keys stand under what they are about.
  let showsKeys: Bool

  var scenario: Scenario { source.scenario }

  /// Makes the script of a case in the language of a context.
  package init(of source: Case, showsKeys: Bool, _ context: AppContext) {
    self.source = source
    self.showsKeys = showsKeys
    self.context = context
    words = ScriptWords.of(context.interfaceLanguage)
  }

  /// The script in a format.
  package func text(_ format: Format) -> String {
    let document = PaperDocument(
      title: context.line(scenario.head.title),
      parts: parts,
      language: context.language
    )
    return document.text(format)
  }

  /// The parts: what is said of the case as a whole, then each step.
  var parts: [PaperDocument.Part] {
    [PaperDocument.Part(title: words.about, blocks: about)]
      + scenario.steps.indices.map { place in
        let step = scenario.steps[place]
        let title = step.title.isEmpty ? step.id : context.line(step.title)
        return PaperDocument.Part(title: "\(place + 1). \(title)", blocks: blocks(of: place))
      }
  }

  private var about: [Block] {
    let head = scenario.head
    var blocks: [Block] = [.text(context.line(head.summary))]
    if showsKeys { blocks.append(.warning(words.hasKeys)) }
    blocks.append(.entry(label: words.role, text: context.line(head.role)))
    blocks.append(.entry(label: words.place, text: context.words.setting(head.setting)))
    blocks.append(.entry(label: words.begins, text: context.time(scenario.startsAt)))
    for person in scenario.people {
      blocks.append(.entry(label: context.line(person.name), text: context.line(person.about)))
    }
    if !scenario.facts.isEmpty { blocks.append(.heading(words.caseFile)) }
    for fact in scenario.facts {
      let holders = context.holders(of: fact, in: scenario)
      let who = holders.isEmpty ? "" : " (\(holders.joined(separator: ", ")))"
      blocks.append(.bullet("\(fact.id): \(context.line(fact.text))\(who)"))
    }
    return blocks
  }
}
