internal import JSONText
internal import ScenarioEngine

/// Reads the case file: the facts that can become known.
enum CaseFileReader {
  /// Reads the facts.
  static func read(_ object: ObjectReader) -> [CaseFact] {
    object.objects("facts", as: .caseFact, limit: BitSet128.capacity).map { fact in
      CaseFact(
        id: fact.declaredID(among: .fact),
        text: fact.text("text"),
        known: fact.word("known", CaseFact.Source.self) ?? .record,
        at: fact.time("at"),
        revealedBy: fact.places("revealedBy", in: fact.run.names.steps, .unknownStep),
        heldBy: fact.places("heldBy", in: fact.run.names.people, .unknownPerson)
      )
    }
  }
}
