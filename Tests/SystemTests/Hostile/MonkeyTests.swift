import Interface
import Records
import ScenarioEngine
import TestSupport
import Testing

extension SystemTests {
  /// Somebody who presses anything at all.
  @Suite struct Monkey {
    static let count = SystemTests.soaks ? 30_000 : 3_000

    /// Keys that do not end or stop the program, the useful ones more often.
    static let keys: [String] =
      Array(repeating: "\r", count: 14) + Array(repeating: "1", count: 6)
      + Array(repeating: "2", count: 5) + ["3", "3", "3", "4", "4", "5", "6", "7", "9", "0"]
      + ["\t", "\t", "\t", " ", " ", "\u{7F}", "\u{1B}", "?", "c", "e", "s", "x", "h", "L", "T"]
      + [Key.up, .down, .down, .home, .end, .pageUp, .pageDown, .left, .right, .backTab, .delete]
      .map(TerminalKeys.bytes)
      + [Key.function(1), .function(5), .controlLeft, .alt("b"), .insert]
      .map(TerminalKeys.bytes)
      + ["\u{C}", "\u{14}", "\u{F}", "å", "日", "\u{1B}[200~a\nb\u{1B}[201~", "\u{0}", "\u{1F}"]
      // Broken bytes and sequences of no terminal.
      + ["\u{1B}[", "\u{1B}O", "\u{1B}[999;999~", "\u{1B}]52;x\u{7}", "\u{1B}[<0;5;5M"]

    static let sizes = [
      Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 40, rows: 10),
      Size(columns: 30, rows: 8), Size(columns: 1, rows: 1), Size(columns: 200, rows: 5),
      Size(columns: 13, rows: 60),
    ]

    @Test(arguments: SystemTests.soaks ? [1, 2, 3, 4] : [UInt64(20_261_123)])
    func `Thousands of keys at any size end nothing and break no record`(seed: UInt64) throws {
      let home = Home()
      let terminal = try home.start(environment: ["ESCDELAY": "2"])
      var random = SeededGenerator(seed: seed)
      var pressed = 0
      while pressed < Self.count {
        if Int.random(in: 0..<25, using: &random) == 0,
          let size = Self.sizes.randomElement(using: &random)
        {
          try terminal.resize(to: size)
        }
        var burst = ""
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          burst += Self.keys.randomElement(using: &random) ?? ""
          pressed += 1
        }
        try terminal.type(burst)
        try #require(
          !terminal.hasEnded,
          "after \(pressed) keys, the last \(burst.debugDescription)"
        )
      }
      try terminal.resize(to: Size(columns: 80, rows: 24))
      try terminal.send("\u{3}")
      #expect(try terminal.waitForEnd() == 0)
      #expect(terminal.lineModes == .cooked)
      try holdRecords(home)
    }

    @Test func `Thousands of lines in plain mode break nothing either`() throws {
      let home = Home()
      let program = try PipedProgram(environment: home.environment)
      let lines =
        Array(repeating: "", count: 8) + Array(repeating: "1", count: 5) + [
          "2", "2", "3", "3", "4",
        ]
        + [
          "d", "d", "y", "n", "#1", "#3", "?", "??", "x", "c", "e", "h", "L", ".", ":x", "s", "99",
        ]
        + ["-1", "0", "tab", "æøå", String(repeating: "long ", count: 2000), "\u{1B}[8m", "\u{0}"]
      var random = SeededGenerator(seed: 7)
      for _ in 0..<Self.count / 3 {
        _ = try program.readToPrompt()
        program.send(lines.randomElement(using: &random) ?? "")
      }
      program.endInput()
      #expect(try program.waitForEnd() == 0)
      #expect(!program.output.contains(0x1B))
      try holdRecords(home)
    }

    /// Every attempt can be followed from its log to where it stands, or to its stored result.
    private func holdRecords(_ home: Home) throws {
      let store = try RecordStore.open(path: home.records, access: .readOnly)
      let attempts = try store.attempts()
      #expect(attempts.contains { $0.decidedCount > 2 })
      for attempt in attempts {
        let replay = try PipedProgram(
          ["replay", attempt.header.id],
          environment: home.environment
        )
        replay.endInput()
        #expect(try replay.waitForEnd() == 0, "\(replay.text)")
      }
    }
  }
}
