import Foundation
import Interface
import ScenarioEngine
import TestSupport
import Testing

extension SystemTests {
  /// Cases whose texts would steer the terminal if they reached it.
  @Suite struct HostileTexts {
    /// Escape sequences for the clipboard, for hidden text and for the sign of these tests; signs
    /// that turn the direction of writing; a joiner; controls of eight bits; a bell.
    static let payload =
      #"\u001b]52;c;aGk=\u0007\u001b[8m\u001b]7777;idle\u0007\u202e\u2066\u200d\u009b31m\u0085\u001bP1q\u0007"#

    /// The shipped case with the payload after each sentence and at each text's beginning.
    private func hostileCase(in home: Home) throws -> String {
      let shipped = try String(
        contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
          .appending(
            path: "../../../Scenarios/denmark-prevention/the-table-by-the-window.json"
          ),
        encoding: .utf8
      )
      let hostile = shipped.replacing(
        #""id": "the-table-by-the-window""#,
        with: #""id": "hostile""#
      )
      .replacing(". ", with: ". " + Self.payload)
      .replacing(#""en": ""#, with: #""en": ""# + Self.payload)
      let folder = home.path + "/cases"
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: false
      )
      let path = folder + "/hostile.json"
      try hostile.write(toFile: path, atomically: true, encoding: .utf8)
      return path
    }

    /// What a text holds that may never be written: what a terminal takes for more than characters.
    private func findings(in text: String, allowsEscapes: Bool) -> [String] {
      let text = text.replacing("\u{1B}]7777;idle\u{7}", with: "")
      var found: [String] = []
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x1B where allowsEscapes, 0x0A, 0x0D, 0x08,
          0x09 where allowsEscapes:
          break
        case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F:
          found.append("U+" + String(scalar.value, radix: 16))
        default: break
        }
      }
      for start in ["]", "P", "^", "_", "X", "[8m"] where text.contains("\u{1B}" + start) {
        found.append("ESC " + start)
      }
      return found
    }

    @Test func `A whole play on the screen lets nothing through`() throws {
      let home = Home()
      let path = try hostileCase(in: home)
      let play = try IdealPlay(path: path)
      let terminal = try home.start(["play", path, "--mode", "practice"])
      let player = ScreenPlayer(terminal: terminal)
      try terminal.wait(for: "Scene 1 ")
      for turn in play.turns {
        try player.give(turn, in: play)
        try terminal.press(.character("c"))
        try terminal.press(.escape)
      }
      try player.goOn()
      for _ in 0..<30 { try terminal.press(.enter) }
      try terminal.press(.character("q"))
      try terminal.waitForEnd()
      #expect(findings(in: terminal.text, allowsEscapes: true) == [])
      #expect(try home.decisions() == play.payloads)
    }

    @Test func `A whole play in plain mode lets nothing through`() throws {
      let home = Home()
      let path = try hostileCase(in: home)
      let play = try IdealPlay(path: path)
      let program = try PipedProgram(
        ["play", path, "--mode", "practice"],
        environment: home.environment
      )
      let player = try PlainPlayer(program)
      for turn in play.turns { try player.give(turn, in: play) }
      try player.goOn()
      for _ in 0..<30 { try player.send("") }
      program.endInput()
      try program.waitForEnd()
      #expect(findings(in: program.text, allowsEscapes: false) == [])
      #expect(try home.decisions() == play.payloads)
    }

    @Test(arguments: [["list"], ["check", "."], ["doctor"], ["history"], ["play", "hostile"]])
    func `No command lets anything through`(arguments: [String]) throws {
      let home = Home()
      let path = try hostileCase(in: home)
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      // A name of a file and a file that cannot be read do no better.
      try Data("{\u{1B}]52;c;aGk=\u{7}".utf8).write(
        to: URL(fileURLWithPath: folder + "/\u{1B}[8m\u{202E}evil.json")
      )
      let words = arguments.map { $0 == "." ? folder : $0 }
      let program = try PipedProgram(
        words + ["--scenarios", folder],
        environment: home.environment
      )
      program.endInput()
      try program.waitForEnd()
      #expect(!program.output.isEmpty)
      #expect(findings(in: program.text, allowsEscapes: false) == [])
    }

    @Test func `Words that the trainee pastes lose what would steer`() throws {
      let play = try IdealPlay()
      let home = Home()
      let terminal = try home.start()
      let player = ScreenPlayer(terminal: terminal)
      try player.begin()
      for turn in play.turns {
        if case .report = turn.decision { break }
        try player.give(turn, in: play)
      }
      try terminal.press(.enter, .character("2"), .tab, .tab, .tab)
      try terminal.wait(for: "F1 Help")
      let start = terminal.byteCount
      try terminal.paste("a\u{1B}]52;c;aGk=\u{7}b\u{202E}c\u{9B}8md")
      let written = String(decoding: terminal.output[start...], as: UTF8.self)
      #expect(findings(in: written, allowsEscapes: true) == [])
      #expect(terminal.screen.rows.contains { $0.contains("│ a]52;c;aGk=bc8md ") })
    }
  }
}
