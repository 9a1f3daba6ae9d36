import Interface
import Records
import ScenarioEngine
import TestSupport
import Testing

extension SystemTests {
  /// Two programs on one file of records.
  @Suite struct SharedRecords {
    let play: IdealPlay

    init() throws { play = try IdealPlay() }

    @Test func `An attempt is played in one window at a time, another in the second`() throws {
      let home = Home()
      let first = ScreenPlayer(terminal: try home.start())
      let second = ScreenPlayer(terminal: try home.start())
      try first.begin()
      try second.open()
      try second.terminal.wait(for: "1 Go on where you stopped")
      try second.terminal.press(.character("1"))
      try second.terminal.wait(for: "This attempt is open in another window.")

      try second.terminal.press(.character("2"))
      try second.terminal.wait(for: "Scene 1 ")
      for turn in play.turns.prefix(3) {
        try first.give(turn, in: play)
        try second.give(turn, in: play)
      }
      let store = try RecordStore.open(path: home.records, access: .readOnly)
      #expect(try store.attempts().map(\.decidedCount) == [3, 3])

      // When the first has gone, its attempt can be taken up.
      try first.terminal.press(.character("q"))
      try first.terminal.waitForEnd()
      for _ in 0..<4 { try second.terminal.press(.escape) }
      #expect(second.terminal.screen.rows[0].hasPrefix("Signpost"))
    }
  }
}
