import Foundation
import Interface
import ScenarioEngine
import TestSupport
import Testing

extension SystemTests {
  /// Every kind of terminal in every kind of locale: start, two steps of a case, leave.
  @Suite struct Matrix {
    static let types = [
      "xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "vt100", "dumb",
      "unknown-thing", "",
    ]
    /// Those without a description here, and the one that cannot place its cursor.
    static let plainTypes = ["dumb", "unknown-thing", ""]
    /// The last two are not generated on every machine, and work all the same.
    static let locales = ["C.UTF-8", "C", "", "en_US.UTF-8", "da_DK.ISO-8859-1"]

    let play: IdealPlay

    init() throws { play = try IdealPlay() }

    @Test(arguments: types)
    func `Two steps are played and the terminal is given back`(type: String) throws {
      // All locales at once: most of the time goes by in starting.
      let homes = Self.locales.map { _ in Home() }
      let terminals = try zip(Self.locales, homes).map { locale, home in
        try PseudoTerminal(
          BuiltProgram.path("signpost"),
          ["--lang", "en"],
          environment: home.environment.merging(["TERM": type, "LANG": locale]) { $1 }
        )
      }
      for (number, terminal) in terminals.enumerated() {
        let locale = Self.locales[number]
        if Self.plainTypes.contains(type) {
          try playPlainly(terminal)
          #expect(!terminal.output.contains(0x1B))
        } else {
          try playOnScreen(terminal)
          holdLetters(terminal, locale)
          holdColours(terminal, type)
          try terminal.send("q")
        }
        let isASCII = ["C", "da_DK.ISO-8859-1"].contains(locale)
        #expect(!isASCII || terminal.output.allSatisfy { $0 < 0x80 }, "\(type) \(locale)")
        #expect(try terminal.waitForEnd() == 0)
        #expect(terminal.lineModes == .cooked)
        #expect(!terminal.screen.isOnAlternateScreen && terminal.screen.isCursorVisible)
        #expect(terminal.answers == [], "a question to the terminal")
        #expect(try homes[number].decisions().count == 2, "\(type) \(locale)")
      }
    }

    /// Plays the first scene and the list after it, all left unmarked.
    private func playOnScreen(_ terminal: PseudoTerminal) throws {
      try terminal.waitForIdle()
      let player = ScreenPlayer(terminal: terminal)
      try player.begin()
      try player.give(play.turns[0], in: play)
      try player.read(play.turns[1], in: play)
      for _ in play.scenario.visibleItems(in: play.turns[1].state) {
        try player.answer(2)
      }
      try player.done()
    }

    private func playPlainly(_ terminal: PseudoTerminal) throws {
      let player = try PlainPlayer(LinesOnTerminal(terminal: terminal))
      try player.choose(IdealPlay.title)
      try player.choose("Start: practice")
      try player.give(play.turns[0], in: play)
      try player.read(play.turns[1], in: play)
      for _ in play.scenario.visibleItems(in: play.turns[1].state) { try player.answer(2) }
      try player.done()
      try terminal.send("q\r")
    }

    /// Where nothing is set, nobody asked for ASCII.
    private func holdLetters(_ terminal: PseudoTerminal, _ locale: String) {
      let rows = terminal.screen.rows
      #expect(rows.last?.contains("Help") == true, "\(locale): \(rows)")
      let isASCII = ["C", "da_DK.ISO-8859-1"].contains(locale)
      let lines: Set<Character> = isASCII ? ["-", "=", "#"] : ["─", "━"]
      #expect(rows[1].count == 80 && lines.isSuperset(of: rows[1]), "\(locale): \(rows)")
      #expect(!rows.contains { $0.contains("\u{FFFD}") })
    }

    /// The colours are those that the description has.
    private func holdColours(_ terminal: PseudoTerminal, _ type: String) {
      let screen = terminal.screen
      let cells = (0..<screen.size.rows).flatMap { row in
        (0..<screen.size.columns).map { screen.cell(row: row, column: $0) }
      }
      let colours = Set(cells.flatMap { [$0.foreground, $0.background] }.compactMap(\.self))
      switch type {
      case "vt100":
        #expect(colours == [])
        #expect(cells.contains { $0.isReversed || $0.isBold })
      case "xterm", "linux":
        #expect(!colours.isEmpty && colours.allSatisfy { $0 < 8 }, "\(type): \(colours)")
      default:
        #expect(!colours.isEmpty, "\(type)")
      }
    }
  }
}
