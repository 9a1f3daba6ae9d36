internal import JSONText
internal import ScenarioEngine

/// Reads what a step, an option, a question or an answer changes in the story.
enum EffectsReader {
  /// Reads the effects that the kind of object can have.
  static func read(_ object: ObjectReader) -> Effects {
    let run = object.run
    func isWritten(_ name: JSONName) -> Bool { object.has(name) && object.kind.hasMember(name) }
    var effects = Effects()
    if isWritten("set") { effects.sets = object.places("set", in: run.names.flags, .unknownFlag) }
    if isWritten("clear") {
      effects.clears = object.places("clear", in: run.names.flags, .unknownFlag)
    }
    if isWritten("add") { effects.adds = additions(object) }
    if isWritten("takes") { effects.minutes = object.integer("takes", in: 0...10_080) ?? 0 }
    if isWritten("reveals") {
      effects.reveals = object.places("reveals", in: run.names.facts, .unknownFact)
    }
    return effects
  }

  private static func additions(_ object: ObjectReader) -> [Effects.Addition] {
    guard let node = object.value("add") else { return [] }
    let run = object.run
    guard node.kind == .object else {
      run.reportType(.object, node)
      return []
    }
    return node.members.prefix(DeclarationReader.greatestCounterCount).compactMap { member in
      let bounds = DeclarationReader.counterBounds
      let amount = run.integer(member.value, in: bounds, name: member.name)
      guard let counter = run.names.counters[member.name] else {
        let known = run.names.counters.keys.sorted()
        let details = FindingDetails(
          name: clipped(member.name),
          expected: known,
          nearest: run.nearest(to: member.name, among: known)
        )
        run.report(.unknownCounter, details, at: member.nameRange)
        return nil
      }
      return amount.map { Effects.Addition(counter: counter, amount: $0) }
    }
  }
}
