import Foundation
import Interface
import Records
import ScenarioEngine
import TestSupport
import Testing

extension SystemTests {
  /// Colours where they are wanted, none where they are refused, letters as the locale has them.
  @Suite struct Colours {
    /// The numbers of colours among the cells, and whether any cell is marked without one.
    private func look(_ terminal: PseudoTerminal) -> (colours: Set<Int>, isMarked: Bool) {
      let screen = terminal.screen
      let cells = (0..<screen.size.rows).flatMap { row in
        (0..<screen.size.columns).map { screen.cell(row: row, column: $0) }
      }
      let colours = Set(cells.flatMap { [$0.foreground, $0.background] }.compactMap(\.self))
      return (colours, cells.contains { $0.isReversed || $0.isBold || $0.isUnderlined })
    }

    private func library(
      _ environment: [String: String],
      in home: Home = Home()
    ) throws -> PseudoTerminal {
      let terminal = try home.start(environment: environment)
      try terminal.wait(for: IdealPlay.title)
      try terminal.press(.down)
      return terminal
    }

    @Test func `NO_COLOR leaves attributes and takes the colours`() throws {
      let found = try look(library(["NO_COLOR": "1"]))
      #expect(found.colours == [])
      #expect(found.isMarked)
    }

    @Test func `COLORTERM changes nothing, as the description says what there is`() throws {
      // In one home, as each draws its own versions of the cases that exist in two.
      let home = Home()
      let with = try library(["COLORTERM": "truecolor"], in: home)
      let without = try library([:], in: home)
      #expect(with.screen.rows == without.screen.rows)
      #expect(look(with).colours == look(without).colours)
      #expect(look(with).colours != [])
    }

    @Test(arguments: ["T", "TT", "TTT", "TTTT"])
    func `In every theme the row with the focus stands out`(keys: String) throws {
      let terminal = try library([:])
      for key in keys { try terminal.press(.character(key)) }
      let screen = terminal.screen
      let row = try #require(screen.rows.firstIndex { $0.drop { $0 == " " }.hasPrefix("> ") })
      let other = screen.cell(row: screen.size.rows - 2, column: 4)
      let cells = (0..<screen.size.columns).map { screen.cell(row: row, column: $0) }
      #expect(
        cells.contains {
          $0.isReversed != other.isReversed || $0.background != other.background || $0.isBold
        }
      )
    }

    @Test func `On a Latin-1 terminal letters are read as single bytes and shown as ASCII`() throws
    {
      // Debian has the tool everywhere and its sources with the package `locales` alone.
      guard FileManager.default.fileExists(atPath: "/usr/share/i18n/locales/da_DK") else { return }
      let home = Home()
      let folder = home.path + "/locales"
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: false
      )
      try PseudoTerminal(
        "/usr/bin/localedef",
        ["--no-archive", "-i", "da_DK", "-f", "ISO-8859-1", folder + "/da_DK.ISO-8859-1"]
      )
      .waitForEnd()
      let terminal = try home.start(
        ["--lang", "en"],
        environment: ["LANG": "da_DK.ISO-8859-1", "LOCPATH": folder, "TERM": "xterm"]
      )
      let (play, player) = (try IdealPlay(), ScreenPlayer(terminal: terminal))
      try player.begin()
      for turn in play.turns {
        if case .report = turn.decision { break }
        try player.give(turn, in: play)
      }
      try terminal.press(.enter, .character("2"), .tab, .tab, .tab)
      try terminal.send(bytes: Array("H".utf8) + [0xF8] + Array("rt ".utf8) + [0xE5])
      try terminal.waitForIdle()
      try terminal.send("\u{3}")
      #expect(try terminal.waitForEnd() == 0)
      #expect(try home.attempt().draft?.payload.contains("Hørt å") == true)
      #expect(terminal.output.allSatisfy { $0 < 0x80 })
    }
  }
}
