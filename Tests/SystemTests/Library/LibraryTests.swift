import Foundation
import Interface
import TestSupport
import Testing

extension SystemTests {
  /// The list of many cases in the built program.
  @Suite struct Library {
    let home = Home()
    /// `SIGNPOST_TEST_CASES=500` tries what is promised; the normal run has fewer.
    let count =
      ProcessInfo.processInfo.environment["SIGNPOST_TEST_CASES"].flatMap { Int($0) } ?? 100

    init() throws {
      try MadeLibrary.write(count, to: home.path + "/data/signpost/scenarios")
    }

    private func quit(_ terminal: PseudoTerminal) throws {
      try terminal.press(.character("q"))
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `Many cases are read behind the list, and known at the next start`() throws {
      // High enough that the list goes on below the cases of the program.
      let size = Size(columns: 80, rows: 40)
      var terminal = try home.start(size: size)
      try terminal.wait(for: "Made case 0")
      #expect(terminal.screen.rows.contains { $0.contains(" cases") })
      try quit(terminal)
      // Nothing can be read any more: what is shown comes from the catalogue.
      let folder = home.path + "/data/signpost/scenarios"
      for pack in 0..<4 {
        try FileManager.default.removeItem(atPath: folder + "/pack-\(pack)")
      }
      terminal = try home.start(size: size)
      #expect(String(decoding: terminal.output, as: UTF8.self).contains("Made case 0"))
      try terminal.wait(for: "Prevention in Denmark")
      #expect(!terminal.screen.rows.contains { $0.contains("Made case") })
      try quit(terminal)
    }

    @Test func `A search finds one of many, and Enter opens it`() throws {
      let terminal = try home.start(["--lang", "en"])
      try terminal.press(.character("/"))
      try terminal.type("made 17")
      try terminal.wait(for: "Made case 17")
      #expect(terminal.screen.rows.contains { $0.contains(" 1 of ") })
      try terminal.press(.enter)
      try terminal.press(.enter)
      try terminal.wait(for: "Start: practice")
      try terminal.press(.escape)
      try terminal.wait(for: "1 of ")
      try quit(terminal)
    }

    @Test func `Leaving does not wait for the reading`() throws {
      let terminal = try PseudoTerminal(
        BuiltProgram.path("signpost"),
        environment: home.environment,
        size: Size(columns: 80, rows: 24)
      )
      try terminal.wait(for: "Prevention in Denmark")
      try terminal.type("q")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `Moving the focus in a long list writes little`() throws {
      // Low enough that there is no summary below the list.
      let terminal = try home.start(size: Size(columns: 80, rows: 13))
      try terminal.wait(for: " cases")
      for key in [Key.down, .down, .up, .character("j"), .character("k")] {
        let start = terminal.byteCount
        try terminal.press(key)
        let written = String(decoding: terminal.output[start...], as: UTF8.self)
          .replacing("\u{1B}]7777;idle\u{7}", with: "")
        #expect(!written.isEmpty && written.utf8.count < 300, "\(key): \(written.utf8.count)")
      }
      try quit(terminal)
    }

    @Test func `Plain mode lists twenty at a time`() throws {
      let program = try PipedProgram(["--plain", "--lang=en"], environment: home.environment)
      let first = try program.readToPrompt()
      #expect(first.contains("\n  20. "))
      #expect(!first.contains("\n  21. "))
      #expect(first.contains("-- Prevention in Denmark --"))
      program.send("n")
      #expect(try program.readToPrompt().contains("Page 2 of "))
      program.send("/")
      _ = try program.readToPrompt()
      program.send("made 17")
      #expect(try program.readToPrompt().contains("  1. Made case 17 ("))
      program.send("q")
      #expect(try program.waitForEnd() == 0)
    }
  }
}
