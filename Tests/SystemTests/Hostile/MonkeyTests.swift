import Foundation
import Interface
import Records
import ScenarioEngine
import TestSupport
import Testing

extension SystemTests {
  /// Somebody who presses anything at all.
  ///
  /// A run says its seed; `SIGNPOST_SEED` repeats it.
  @Suite struct Monkey {
    /// How many keys a run presses; four runs make the hundred thousand of `make soak`.
    static let count = SystemTests.soaks ? 25_000 : 2_000

    static let seeds: [UInt64] =
      if let named = ProcessInfo.processInfo.environment["SIGNPOST_SEED"].flatMap(UInt64.init) {
        [named]
      } else if SystemTests.soaks {
        (0..<4).map { _ in UInt64.random(in: 1...999_999) }
      } else {
        [20_261_123]
      }

    @Test(arguments: seeds)
    func `Thousands of keys at any size end nothing and break no record`(seed: UInt64) throws {
      print("monkey: keys by seed \(seed)")
      let home = Home()
      try play(home, seed)
      var run = Run(home: home, random: SeededGenerator(seed: seed))
      while run.pressed < Self.count {
        try run.session(of: min(2_500, Self.count - run.pressed))
      }
      print("monkey: seed \(seed) saw \(run.seen.sorted())")
      #expect(run.seen.isSuperset(of: Run.screens.keys))
      try holdRecords(home)
    }

    @Test(arguments: seeds)
    func `Thousands of lines in plain mode break nothing either`(seed: UInt64) throws {
      print("monkey: lines by seed \(seed)")
      let home = Home()
      var program = try PipedProgram(environment: home.environment)
      var random = SeededGenerator(seed: seed)
      for _ in 0..<Self.count * 2 {
        do {
          _ = try program.readToPrompt()
        } catch {
          // A line may have led out; that is an end in order.
          try #require(try program.waitForEnd() == 0, "seed \(seed): \(program.text.suffix(4000))")
          try #require(!program.output.contains(0x1B), "seed \(seed)")
          program = try PipedProgram(environment: home.environment)
          continue
        }
        // Words of one's own go on to a full stop.
        let isText = program.output.suffix(3) == Array("\n> ".utf8)[...]
        for _ in 0..<(isText ? 3 : 1) {
          program.send(MonkeyKeys.lines.randomElement(using: &random) ?? "")
        }
        if isText { program.send(".") }
      }
      program.endInput()
      #expect(try program.waitForEnd() == 0)
      #expect(!program.output.contains(0x1B))
      try holdRecords(home)
    }

    /// Plays a case to its end in the soak, so that its debrief is within reach from the start.
    private func play(_ home: Home, _ seed: UInt64) throws {
      guard SystemTests.soaks else { return }
      let play = try IdealPlay()
      let player = ScreenPlayer(terminal: try home.start())
      try player.begin()
      for turn in play.turns { try player.give(turn, in: play) }
      try player.goOn()
      try player.terminal.wait(for: "How it ended")
      try player.terminal.press(.character("q"))
    }

    /// Every attempt can be followed from its log to where it stands, or to its stored result.
    private func holdRecords(_ home: Home) throws {
      let store = try RecordStore.open(path: home.records, access: .readOnly)
      #expect(try store.examine().damage == [])
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

extension SystemTests.Monkey {
  /// One monkey at its keys, over several starts of the program.
  struct Run {
    let home: Home
    var random: SeededGenerator
    private(set) var pressed = 0
    /// The screens that were seen, by the names of `screens`.
    private(set) var seen: Set<String> = []
    private var latest: [String] = []

    /// What tells each screen, in English or Danish, that the keys have to come by.
    static let screens = [
      "library": ["Signpost"],
      "play": ["Scene ", "Step "],
      "help": ["─ Help", "- Help", "─ Hj", "- Hj"],
      "palette": ["─ Commands", "- Commands", "─ Kommando", "- Kommando"],
    ].merging(SystemTests.soaks ? ["debrief": ["Debrief", "Opsamling"]] : [:]) { $1 }

    init(home: Home, random: SeededGenerator) {
      self.home = home
      self.random = random
    }

    /// Starts the program, presses keys at changing sizes, and leaves by Ctrl+C.
    mutating func session(of count: Int) throws {
      var environment = MonkeyKeys.environment(using: &random)
      environment["ESCDELAY"] = "2"
      let terminal = try home.start(environment: environment)
      terminal.patience = 30_000
      let end = pressed + count
      do {
        while pressed < end, !terminal.hasEnded { try press(on: terminal) }
        if !terminal.hasEnded {
          try terminal.resize(to: Size(columns: 80, rows: 24))
          // The first may only ask whether to leave.
          try terminal.type("\u{3}")
          if !terminal.hasEnded { try terminal.send("\u{3}") }
        }
        try #require(try terminal.waitForEnd() == 0, "\(place(terminal))")
      } catch let error as PseudoTerminalError {
        throw Missing("life: \(error)\n\(place(terminal))")
      }
      #expect(terminal.lineModes == .cooked)
    }

    private mutating func press(on terminal: PseudoTerminal) throws {
      if Int.random(in: 0..<25, using: &random) == 0 {
        let size = MonkeyKeys.size(using: &random)
        latest.append("\(size)")
        try terminal.resize(to: size)
      }
      var burst = ""
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        burst += MonkeyKeys.keys.randomElement(using: &random) ?? ""
        pressed += 1
      }
      latest.append(burst.debugDescription)
      latest = latest.suffix(40)
      try terminal.type(burst)
      look(at: terminal)
    }

    /// Notes the screen; now and then, as reading a large one takes longer than drawing it.
    private mutating func look(at terminal: PseudoTerminal) {
      guard seen.count < Self.screens.count, Int.random(in: 0..<4, using: &random) == 0 else {
        return
      }
      let rows = terminal.screen.rows
      for (name, marks) in Self.screens where !seen.contains(name) {
        if rows.contains(where: { row in marks.contains { row.contains($0) } }) {
          seen.insert(name)
        }
      }
    }

    /// Where a run broke: what was pressed last, and what the program said after leaving.
    private func place(_ terminal: PseudoTerminal) -> String {
      let after = terminal.text.components(separatedBy: "\u{1B}[?1049l").last ?? ""
      return "after \(pressed) keys, the last \(latest.joined(separator: " "))\n"
        + after.prefix(6000)
    }
  }
}
