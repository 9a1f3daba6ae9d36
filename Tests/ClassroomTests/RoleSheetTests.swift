import Classroom
import ScenarioEngine
import Testing

/// Sheets for the groups of a class, one for each person around the table.
@Suite struct `Sheets of roles` {
  private func scenario(_ facts: [(held: [Int], shown: [Int])]) -> Scenario {
    let ending = Ending(outcome: .empty, conduct: .mixed, luck: .empty)
    return Scenario(
      head: ScenarioHead(),
      people: ["a", "b", "c"].map { .init(id: $0, name: LocalizedText($0), about: .empty) },
      facts: facts.enumerated().map { place, fact in
        CaseFact(
          id: "f\(place)",
          text: LocalizedText("fact \(place)"),
          known: .seen,
          at: nil,
          revealedBy: fact.shown,
          heldBy: fact.held
        )
      },
      steps: (0..<3).map { Step(id: "s\($0)", task: $0 == 2 ? .ending(ending) : .scene) },
      startsAt: LocalTime(minutes: 29_000_000)
    )
  }

  @Test func `Each has the facts that its person holds, and no other`() {
    let sheets = RoleSheet.all(
      of: scenario([([0], [0]), ([2], [1]), ([], [0]), ([0, 2], []), ([2], [1])])
    )
    #expect(sheets.map(\.person) == [0, 2])
    #expect(sheets.map(\.facts) == [[0, 3], [1, 3, 4]])
    #expect(sheets.map(\.steps) == [[0], [1]])
  }

  @Test func `A step at which others show what they hold is on no sheet`() {
    let sheets = RoleSheet.all(of: scenario([([0], [0]), ([1], [0]), ([1], [1])]))
    #expect(sheets.map(\.steps) == [[], [1]])
  }

  @Test func `A case in which nobody holds anything has none`() {
    #expect(RoleSheet.all(of: scenario([([], [0])])) == [])
    #expect(RoleSheet(of: scenario([([1], [0])]), person: 0) == nil)
  }
}
