import Interface
import Records
import ScenarioEngine
import TestSupport
import Testing

extension SystemTests {
  /// A finished case, explored from its debrief.
  @Suite struct Exploring {
    let play: IdealPlay

    init() throws { play = try IdealPlay() }

    /// The turn of the first decision that a debrief shows.
    private var firstDecision: Int? {
      play.turns.firstIndex { turn in
        if case .scene = play.scenario.steps[turn.state.step].task { false } else { true }
      }
    }

    @Test func `On the screen an explored answer is kept in a branch, and Esc leads back`() throws {
      let home = Home()
      let player = ScreenPlayer(terminal: try home.start())
      try player.begin()
      for turn in play.turns { try player.give(turn, in: play) }
      try player.goOn()
      try player.terminal.wait(for: "How it ended")
      let result = try home.attempt().result

      for _ in 0..<40 where !player.isExploring {
        try player.terminal.press(.tab)
        try player.terminal.press(.character("w"))
      }
      #expect(player.isExploring)
      try player.goOn()
      try player.done()
      #expect(player.isExploring)
      for _ in 0..<3 where player.isExploring { try player.terminal.press(.escape) }
      try player.terminal.wait(for: "Debrief")
      try player.terminal.press(.character("q"))
      #expect(try player.terminal.waitForEnd() == 0)
      try expectOneExploredDecision(in: home, result)
    }

    @Test func `In plain mode too, and the words say on each page that nothing is measured`() throws
    {
      let home = Home()
      let program = try PipedProgram(environment: home.environment)
      let reader = try PlainPlayer(program)
      try reader.choose(IdealPlay.title)
      try reader.choose("Start: practice")
      for turn in play.turns { try reader.give(turn, in: play) }
      try reader.goOn()
      let result = try home.attempt().result

      try reader.choose("What if: play on from")
      #expect(reader.page.contains("== Exploring: your result does not change"))
      try reader.goOn()
      try reader.done()
      try reader.goOn()
      #expect(reader.page.contains("== Exploring: your result does not change"))
      try reader.send("x")
      #expect(reader.page.contains("== Debrief"))
      program.endInput()
      #expect(try program.waitForEnd() == 0)
      try expectOneExploredDecision(in: home, result)
    }

    /// Expects the measurement as it was, and one branch with the first decision once more.
    private func expectOneExploredDecision(
      in home: Home,
      _ result: StoredResult?
    ) throws {
      let attempt = try home.attempt()
      let decision = try #require(firstDecision)
      #expect(result != nil && attempt.result == result)
      let measured = attempt.events.filter { $0.branch == 0 && $0.kind == .decided }
      #expect(measured.map(\.payload) == (try play.payloads))
      let explored = attempt.events.filter { $0.branch > 0 }
      #expect(explored.map(\.branch) == [1])
      #expect(explored.map(\.parent) == [decision == 0 ? nil : measured[decision - 1].sequence])
      #expect(explored.map(\.payload) == [measured[decision].payload])
    }
  }
}

extension ScreenPlayer {
  /// Whether the page on the screen is one of an exploration.
  fileprivate var isExploring: Bool {
    terminal.screen.rows.first?.hasPrefix("Exploring: your result does not change") == true
  }
}
