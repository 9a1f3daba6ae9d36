package import ScenarioEngine

/// What one of the people around a table holds, to be handed to whoever plays that person.
///
/// It is made of the keyless case, and names facts that this person holds, nobody else's folder.
package struct RoleSheet: Hashable, Sendable {
  /// The person, by place among those of the case.
  package let person: Int
  /// The facts of the case file that the person holds, by place.
  package let facts: [Int]
  /// The steps, by place, that make known what this person alone holds: there the story is told, and
  /// the group says what it does with its facts.
  package let steps: [Int]

  /// The sheets of a case, in the order of its people; empty where nobody holds a fact of their own.
  package static func all(of scenario: Scenario) -> [RoleSheet] {
    scenario.people.indices.compactMap { RoleSheet(of: scenario, person: $0) }
  }

  /// Makes the sheet of a person; nil for one who holds nothing.
  package init?(of scenario: Scenario, person: Int) {
    let held = scenario.facts.indices.filter { scenario.facts[$0].heldBy.contains(person) }
    guard !held.isEmpty else { return nil }
    self.person = person
    facts = held
    steps = scenario.steps.indices.filter { step in
      let shown = scenario.facts.filter { fact in
        fact.revealedBy.contains(step) && !fact.heldBy.isEmpty
      }
      return !shown.isEmpty && shown.allSatisfy { $0.heldBy == [person] }
    }
  }
}
