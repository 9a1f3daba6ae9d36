import Interface
import Records
import ScenarioEngine
import TestSupport
import Testing

extension SystemTests {
  /// What holds in every state that a play passes through.
  @Suite struct EveryState {
    let play: IdealPlay

    init() throws { play = try IdealPlay() }

    /// Plays the case to its debrief and inspects every state, the library's included.
    private func play(_ inspect: @escaping (PseudoTerminal) throws -> Void) throws -> Home {
      let home = Home()
      let terminal = try home.start(environment: ["ESCDELAY": "5"])
      try inspect(terminal)
      let screen = ScreenPlayer(terminal: terminal)
      try screen.open()
      try inspect(terminal)
      try terminal.press(.character("1"))
      let player = InspectedPlayer(player: screen, inspect: inspect)
      for turn in play.turns { try player.give(turn, in: play) }
      try player.goOn()
      for _ in 0..<8 {
        try inspect(terminal)
        try terminal.press(.enter)
      }
      #expect(try home.decisions() == play.payloads)
      try terminal.press(.control("c"))
      #expect(try terminal.waitForEnd() == 0)
      return home
    }

    @Test func `Other sizes and back leave everything in its place`() throws {
      let sizes = [
        Size(columns: 120, rows: 36), Size(columns: 30, rows: 8), Size(columns: 1, rows: 1),
        Size(columns: 80, rows: 24),
      ]
      _ = try play { terminal in
        let rows = terminal.screen.rows
        for size in sizes { try terminal.resize(to: size) }
        #expect(terminal.screen.rows == rows)
      }
    }

    @Test func `Help opens over every screen and Esc closes nothing else`() throws {
      _ = try play { terminal in
        let rows = terminal.screen.rows
        // Where text is typed, a question mark is text.
        try terminal.press(rows.last?.contains("F1 Help") == true ? .function(1) : .character("?"))
        #expect(terminal.screen.rows.contains { $0.contains("Help · ") })
        #expect(terminal.screen.rows.last?.contains("Close") == true)
        try terminal.press(.escape)
        #expect(terminal.screen.rows == rows)
      }
    }

    @Test func `Esc leads back to the library and never out of the program`() throws {
      let home = Home()
      let terminal = try home.start(environment: ["ESCDELAY": "5"])
      let player = ScreenPlayer(terminal: terminal)
      try player.begin()
      for (number, turn) in play.turns.enumerated() {
        try player.read(turn, in: play)
        for _ in 0..<8 { try terminal.press(.escape) }
        #expect(!terminal.hasEnded)
        #expect(terminal.screen.rows[0].hasPrefix("Signpost"))
        try player.resume()
        if number > 0, play.isAnswered(number - 1) { try player.goOn() }
        try player.give(turn, in: play)
      }
      #expect(try home.decisions() == play.payloads)
    }

    @Test func `Leaving in the middle of every step loses nothing`() throws {
      let home = Home()
      var player = ScreenPlayer(terminal: try home.start())
      try player.begin()
      for (number, turn) in play.turns.enumerated() {
        try player.terminal.press(.character("q"))
        #expect(try player.terminal.waitForEnd() == 0)
        #expect(try home.decisions().count == number)
        player = ScreenPlayer(terminal: try home.start())
        try player.resume()
        if number > 0, play.isAnswered(number - 1) { try player.goOn() }
        try player.give(turn, in: play)
      }
      #expect(try home.decisions() == play.payloads)
    }
  }
}

extension IdealPlay {
  /// Whether a turn was an answer, of which something is said afterwards in practice.
  func isAnswered(_ turn: Int) -> Bool {
    if case .scene = scenario.steps[turns[turn].state.step].task { false } else { true }
  }
}
