import Foundation
import Interface
import TestSupport
import Testing

extension SystemTests {
  /// What the program writes and spends: nothing where nothing happens.
  @Suite struct Quiet {
    let play: IdealPlay

    init() throws { play = try IdealPlay() }

    /// A program at a list of four, with the focus on the first.
    private func atList(in home: Home) throws -> PseudoTerminal {
      let terminal = try home.start()
      let player = ScreenPlayer(terminal: terminal)
      try player.begin()
      try player.give(play.turns[0], in: play)
      try player.read(play.turns[1], in: play)
      return terminal
    }

    /// The bytes written by a step, without the sign that the harness waits for.
    private func cost(_ terminal: PseudoTerminal, _ step: () throws -> Void) rethrows -> Int {
      let start = terminal.byteCount
      try step()
      let written = String(decoding: terminal.output[start...], as: UTF8.self)
      return written.replacing("\u{1B}]7777;idle\u{7}", with: "").utf8.count
    }

    @Test func `An idle program writes nothing and costs nothing`() throws {
      let home = Home()
      let terminal = try atList(in: home)
      try terminal.press(.character("2"))
      terminal.watch(milliseconds: 1200)
      let (bytes, ticks) = (terminal.byteCount, try processorTicks(of: terminal.process))
      let before = try wakes(of: terminal.process)
      terminal.watch(milliseconds: 1000)
      #expect(terminal.byteCount == bytes)
      #expect(try processorTicks(of: terminal.process) - ticks == 0)
      // A thread that has nothing more to carry out ends after some seconds, and does not wake.
      let after = try wakes(of: terminal.process)
      #expect(!after.isEmpty)
      for (thread, count) in after { #expect(count == before[thread], "\(thread)") }
    }

    @Test func `A key that means nothing writes nothing`() throws {
      let home = Home()
      let terminal = try atList(in: home)
      for key in [Key.character("Z"), .character("§"), .function(7), .alt("k"), .insert] {
        let cost = try cost(terminal) { try terminal.press(key) }
        #expect(cost == 0, "\(key)")
      }
    }

    @Test func `Moving the focus writes little`() throws {
      let home = Home()
      let terminal = try atList(in: home)
      for key in [Key.down, .down, .up, .character("j"), .character("k")] {
        let cost = try cost(terminal) { try terminal.press(key) }
        // Two items of two rows each are written anew, colours included.
        #expect(cost > 0 && cost < 300, "\(key)")
      }
    }

    @Test func `Only entering, repainting and leaving clear the screen`() throws {
      let home = Home()
      let terminal = try atList(in: home)
      for key in [
        Key.down, .character("1"), .character("3"), .character("c"), .escape, .function(1),
      ] {
        let start = terminal.byteCount
        try terminal.press(key)
        #expect(!String(decoding: terminal.output[start...], as: UTF8.self).contains("\u{1B}[2J"))
      }
    }

    @Test func `The rows of a new page are written and not moved by the terminal`() throws {
      let home = Home()
      let terminal = try home.start(size: Size(columns: 120, rows: 36))
      let player = ScreenPlayer(terminal: terminal)
      try player.begin()
      for turn in play.turns.prefix(6) { try player.give(turn, in: play) }
      for key in [Key.function(1), .end, .pageUp, .escape] { try terminal.press(key) }
      #expect(Self.movements(in: terminal) == [])
    }

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 100, rows: 30)])
    func `A page of a class to which a line is added is written and not moved by the terminal`(
      size: Size
    ) throws {
      let home = Home()
      for words in [["class", "host"], ["class"]] {
        let terminal = try home.start(
          words + ["the-table-by-the-window", "--rehearse"],
          size: size
        )
        // The records are read behind the first frame; what they say comes on top of the page.
        try terminal.wait(for: "Minutes: 45")
        try terminal.waitForIdle()
        for key in [Key.character("3"), .character("3"), .down, .character("2"), .escape] {
          try terminal.press(key)
        }
        #expect(Self.movements(in: terminal) == [], "\(words)")
        try terminal.send("q")
        #expect(try terminal.waitForEnd() == 0)
      }
    }

    /// The sequences by which rows were moved: SU, SD, IL and DL.
    private static func movements(in terminal: PseudoTerminal) -> [String] {
      String(decoding: terminal.output, as: UTF8.self).matches(of: /\u{1B}(\[\d*[STLM])/)
        .map { String($0.1) }
    }

    @Test func `A burst of keys is answered by few frames`() throws {
      let home = Home()
      let terminal = try atList(in: home)
      let keys = String(repeating: TerminalKeys.bytes(of: .down), count: 101)
      let cost = try cost(terminal) { try terminal.type(keys) }
      #expect(cost < 3000)
      let row = ScreenPlayer(terminal: terminal).focusedRow ?? ""
      try terminal.press(.home)
      for _ in 0..<101 { try terminal.press(.down) }
      #expect(ScreenPlayer(terminal: terminal).focusedRow == row)
    }

    @Test func `No page of 80 by 24 takes four kilobytes`() throws {
      let home = Home()
      let terminal = try home.start()
      #expect(terminal.byteCount < 4096, "the library")
      let player = ScreenPlayer(terminal: terminal)
      try player.open()
      for turn in [[Key.character("1")], [.enter], [.enter], [.character("?")], [.pageDown]] {
        for key in turn {
          let cost = try cost(terminal) { try terminal.press(key) }
          #expect(cost < 4096, "\(key)")
        }
      }
      let cost = try cost(terminal) { try terminal.press(.escape, .control("l")) }
      #expect(cost < 8192, "two pages")
    }

    @Test func `Nothing blinks, and no question is put to the terminal`() throws {
      let home = Home()
      let terminal = try atList(in: home)
      try terminal.press(.character("?"), .escape, .character("T"), .character("c"), .escape)
      try terminal.send("q")
      try terminal.waitForEnd()
      #expect(terminal.answers == [])
      let text = terminal.text
      // Device attributes, cursor place, colours, modes, terminfo: all would be answered as keys.
      for question in [
        "[c", "[0c", "[>c", "[6n", "[5n", "]10;?", "]11;?", "]4;", "[?u", "$p", "P+q",
      ] {
        #expect(!text.contains("\u{1B}" + question), "\(question)")
      }
      // 5 and 6 blink; after 38 or 48 stands the number of a colour.
      for match in text.matches(of: /\x1b\[([0-9;]+)m/) {
        let parameters = match.1.replacing(/[34]8;5;[0-9]+/, with: "").split(separator: ";")
        #expect(!parameters.contains("5") && !parameters.contains("6"), "\(match.1)")
      }
    }
  }
}
