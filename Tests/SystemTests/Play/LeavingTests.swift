import Foundation
import Interface
import Records
import TestSupport
import Testing

extension SystemTests {
  /// Every way out gives the terminal back as it was and keeps what was typed.
  @Suite struct Leaving {
    /// A way out of the program.
    enum Way: String, CaseIterable, CustomTestStringConvertible {
      case q, controlC, terminate, hangUp, interrupt, quitSignal, crash, fault, abort

      var testDescription: String { rawValue }

      /// The exit codes that tell of it.
      var codes: Set<Int> {
        switch self {
        case .q, .controlC: [0]
        case .terminate: [128 + 15]
        case .hangUp: [128 + 1]
        case .interrupt: [128 + 2]
        case .quitSignal: [128 + 3]
        // Swift's trap, by the processor's instruction for it.
        case .crash: [128 + 4, 128 + 5]
        case .fault: [128 + 11]
        case .abort: [128 + 6]
        }
      }

      func take(on terminal: PseudoTerminal) throws {
        switch self {
        case .q: try terminal.send("q")
        case .controlC: try terminal.send("\u{3}")
        case .terminate: terminal.send(signal: Int(SIGTERM))
        case .hangUp: terminal.send(signal: Int(SIGHUP))
        case .interrupt: terminal.send(signal: Int(SIGINT))
        case .quitSignal: terminal.send(signal: Int(SIGQUIT))
        case .crash: try terminal.send("\u{18}")
        case .fault: terminal.send(signal: Int(SIGSEGV))
        case .abort: terminal.send(signal: Int(SIGABRT))
        }
      }
    }

    let play: IdealPlay

    init() throws { play = try IdealPlay() }

    /// A program in which the second step is half answered.
    private func halfDone(in home: Home) throws -> PseudoTerminal {
      let terminal = try home.start(environment: ["SIGNPOST_CRASH_FOR_TEST": "1"])
      let player = ScreenPlayer(terminal: terminal)
      try player.begin()
      try player.give(play.turns[0], in: play)
      try player.read(play.turns[1], in: play)
      try player.answer(1)
      try player.answer(3)
      return terminal
    }

    @Test(arguments: Way.allCases)
    func `The terminal is as it was before`(way: Way) throws {
      let home = Home()
      let terminal = try halfDone(in: home)
      #expect(terminal.lineModes == .raw)
      #expect(terminal.screen.isOnAlternateScreen)
      try way.take(on: terminal)
      #expect(way.codes.contains(try terminal.waitForEnd()))
      #expect(terminal.lineModes == .cooked)
      #expect(!terminal.screen.isOnAlternateScreen)
      #expect(terminal.screen.isCursorVisible)
      #expect(!terminal.screen.wantsMouse)
      let rows = terminal.screen.rows.joined(separator: "\n")
      guard ![.crash, .fault, .abort].contains(way) else {
        // The backtrace is longer than the screen: what was written after leaving counts.
        let after = terminal.text.components(separatedBy: "\u{1B}[?1049l").last ?? ""
        #expect(way != .crash || after.contains("a crash was asked for"))
        #expect(after.contains("Your decisions are saved."))
        #expect(after.contains(home.records))
        return #expect(try home.decisions().count == 1)
      }
      #expect(rows.contains("Your decisions are saved."))
      #expect(try home.attempt().draft?.payload.contains(#""as":"sign""#) == true)
    }

    @Test func `A window that is closed is an orderly end`() throws {
      let home = Home()
      let terminal = try halfDone(in: home)
      terminal.hangUp()
      #expect(try terminal.waitForEnd() == 128 + 1)
      #expect(try home.attempt().draft?.payload.contains(#""as":"sign""#) == true)
      #expect(try home.decisions().count == 1)
    }

    @Test func `Without anything begun nothing is said at the end`() throws {
      let terminal = try Home().start()
      try terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(terminal.screen.rows.joined().isEmpty)
    }
  }
}
