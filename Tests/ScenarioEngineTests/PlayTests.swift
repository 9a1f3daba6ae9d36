import ScenarioEngine
import Testing

@Suite struct `Playing a case` {
  @Test func `The first route that holds is taken`() throws {
    let source = makeCase([
      .choose("a", [Choice("one").sets(0), Choice("two").sets(1), Choice("none")])
        .routed([
          (.all([.flag(0), .not(.flag(1))]), "x"), (.flag(1), "y"), (.always, "z"),
        ]),
      .ending("x"), .ending("y"), .ending("z"),
    ])
    let ends = try (0...2).map { place in
      try Playthrough(of: source.scenario, decisions: [.choose(place)]).step.id
    }
    #expect(ends == ["x", "y", "z"])
  }

  @Test func `An option's own way on comes before the step's routes`() throws {
    let source = makeCase([
      .choose("a", [Choice("stay", to: "y"), Choice("go")]).to("x"), .ending("x"), .ending("y"),
    ])
    #expect(try Playthrough(of: source.scenario, decisions: [.choose(0)]).step.id == "y")
    #expect(try Playthrough(of: source.scenario, decisions: [.choose(1)]).step.id == "x")
  }

  @Test func `Flags are set and cleared by entering and by choosing`() throws {
    var clearing = Node.scene("b")
    clearing.effects.clears = [0]
    let source = makeCase([
      .choose("a", [Choice("set").sets(0)]).sets(2), clearing.sets(3), .scene("c"), .ending("end"),
    ])
    var play = Playthrough(of: source.scenario)
    #expect((0..<8).filter { play.state.flags.contains($0) } == [2])
    try play.take(.choose(0))
    #expect((0..<8).filter { play.state.flags.contains($0) } == [2, 3])
  }

  @Test(arguments: [
    (Condition.Comparison.less, [true, false, false]), (.atMost, [true, true, false]),
    (.equal, [false, true, false]), (.unequal, [true, false, true]),
    (.atLeast, [false, true, true]), (.more, [false, false, true]),
  ]) func `Counters are compared`(comparison: Condition.Comparison, results: [Bool]) throws {
    for (place, amount) in [-1, 0, 1].enumerated() {
      var effects = Effects()
      effects.adds = [.init(counter: 1, amount: amount), .init(counter: 1, amount: 2)]
      var node = Node.scene("a")
      node.effects = effects
      let source = makeCase([node, .ending("end")])
      let state = source.scenario.opening
      #expect(state.holds(.counter(1, comparison, 2)) == results[place])
      #expect(state.holds(.not(.counter(1, comparison, 2))) != results[place])
    }
  }

  @Test func `Conditions of none and of all`() {
    let state = makeCase([.ending("end")]).scenario.opening
    #expect(state.holds(.all([])))
    #expect(!state.holds(.any([])))
    #expect(state.holds(.always))
  }

  @Test func `A counter that runs away stops at a million`() throws {
    var node = Node.scene("a")
    node.effects.adds = [.init(counter: 0, amount: 900_000)]
    var lowered = Node.scene("c")
    lowered.effects.adds = [.init(counter: 0, amount: -1_000_000)]
    let source = makeCase([node, node.named("b"), lowered, .ending("end")])
    var play = Playthrough(of: source.scenario)
    try play.take(.read)
    #expect(play.state.counters[0] == 1_000_000)
    try play.take(.read)
    #expect(play.state.counters[0] == 0)
  }

  @Test func `The clock is set on entering, runs with what is done, and never goes back`() throws {
    var slow = Choice("slow")
    slow.effects.minutes = 600
    let source = makeCase([
      .choose("a", [slow]).at("2026-03-02T06:45"),
      .scene("b").at("2026-03-02T07:00"), .scene("c").at("2026-03-05T14:20"), .ending("end"),
    ])
    let scenario = source.scenario
    // The case starts at 10:00, after the first step's own time.
    #expect(scenario.opening.clock == LocalTime(text: "2026-03-02T10:00"))
    let later = try Playthrough(of: scenario, decisions: [.choose(0)]).state.clock
    #expect(later == LocalTime(text: "2026-03-02T20:00"))
    let day4 = try Playthrough(of: scenario, decisions: [.choose(0), .read]).state.clock
    #expect(day4 == LocalTime(text: "2026-03-05T14:20"))
  }

  @Test func `Facts become known by entering a step and by asking`() throws {
    var asked = Asked(.required)
    asked.effects.reveals = [2]
    var source = makeCase([.scene("a"), .questions("b", [asked]), .scene("c"), .ending("end")])
    var scenario = source.scenario
    scenario.facts = [[0], [2], []].map { steps in
      CaseFact(id: "fact", text: .empty, known: .seen, at: nil, revealedBy: steps)
    }
    source = Case(scenario: scenario, keys: source.keys, hashes: source.hashes)
    func known(_ decisions: [Decision]) throws -> [Int] {
      let state = try Playthrough(of: source.scenario, decisions: decisions).state
      return (0..<3).filter { state.knownFacts.contains($0) }
    }
    #expect(try known([]) == [0])
    #expect(try known([.read]) == [0])
    #expect(try known([.read, .questions([0])]) == [0, 1, 2])
    #expect(try known([.read, .questions([])]) == [0, 1])
  }

  @Test func `Items are there by conditions`() throws {
    let source = makeCase([
      .choose("a", [Choice("set").sets(0), Choice("hidden").when(.flag(0)), Choice("none")]),
      .identify("b", [.sign(), .check.when(.flag(0)), .ordinary.when(.not(.flag(0)))]),
      .ending("end"),
    ])
    let scenario = source.scenario
    #expect(scenario.visibleItems(in: scenario.opening) == [0, 2])
    let set = try Playthrough(of: scenario, decisions: [.choose(0)]).state
    #expect(scenario.visibleItems(in: set) == [0, 1])
    let unset = try Playthrough(of: scenario, decisions: [.choose(2)]).state
    #expect(scenario.visibleItems(in: unset) == [0, 2])
  }

  @Test func `Steps are found by their ids and by those they had before`() {
    var scenario = makeCase([.scene("a"), .scene("b"), .ending("end")]).scenario
    scenario.steps[1].formerly = ["old", "a"]
    #expect(scenario.stepIndex("b") == 1)
    #expect(scenario.stepIndex("old") == 1)
    #expect(scenario.stepIndex("a") == 0)
    #expect(scenario.stepIndex("none") == nil)
  }
}

extension Node {
  fileprivate func named(_ id: String) -> Node {
    var copy = self
    copy.id = id
    return copy
  }
}
