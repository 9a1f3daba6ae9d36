import Foundation
import Interface
import TestSupport
import Testing

extension SystemTests {
  /// A class on real terminals: the console on one, the wall on another.
  @Suite struct Class {
    private let home = Home()
    private static let wallSize = Size(columns: 60, rows: 20)

    private func console(_ options: [String] = []) throws -> PseudoTerminal {
      let terminal = try home.start(
        ["class", "the-table-by-the-window", "--lang", "en"] + options,
        size: Size(columns: 100, rows: 30)
      )
      try terminal.wait(for: "Minutes: 45")
      return terminal
    }

    /// Fills in the data sheet that stands before the first class.
    private func fillIn(_ terminal: PseudoTerminal) throws {
      try terminal.press(.enter)
      try terminal.wait(for: "What are the records of a class for?")
      try terminal.press(.enter)
      try terminal.wait(for: "On which rule")
      try terminal.send("A decision of the prison.\r")
      try terminal.wait(for: "Who receives")
      try terminal.press(.enter)
      try terminal.wait(for: "How many days after")
      try terminal.press(.enter)
      try terminal.wait(for: "Who fills this in?")
      try terminal.send("Officer\r")
      try terminal.wait(for: "30 days after the class is opened")
      try terminal.press(.enter)
      try terminal.wait(for: "records end 30 days after a class")
    }

    private func row(_ terminal: PseudoTerminal, _ label: String) -> String {
      terminal.screen.rows.first { $0.hasPrefix(label) } ?? ""
    }

    /// Does the usual next thing, and gives the counts and the ways that are asked.
    private func goOn(_ terminal: PseudoTerminal) throws {
      try terminal.press(.enter)
      try terminal.waitForIdle()
      while row(terminal, "Now").contains("type how many") {
        try terminal.send("7\t5\r")
        try terminal.waitForIdle()
      }
      if row(terminal, "Now").contains("Where does the story go on?") {
        try terminal.press(.enter)
        try terminal.waitForIdle()
      }
    }

    @Test func `Twelve people play a case to its frozen report, and a wall follows each step`()
      throws
    {
      let console = try console()
      try fillIn(console)
      let wall = try home.start(["class", "wall", "--lang", "en"], size: Self.wallSize)
      try wall.wait(for: "No class is open")
      try console.send("2")
      try console.wait(for: "How many are present")
      try console.send("12\r")
      try console.wait(for: "Present: 12")
      try console.send("5")
      try console.wait(for: "People are here")
      try wall.wait(for: "12 people are here.")
      var votes = 0
      for _ in 0..<150 where !row(console, "Now").contains("The class is over") {
        try goOn(console)
        if row(console, "Now").contains("The counts are on the wall") {
          votes += 1
          try wall.wait(for: "7 of 12")
        }
        if row(console, "Now").contains("The answer is on the wall") {
          try wall.wait(for: "What the guidance says")
        }
      }
      #expect(votes >= 5)
      try console.wait(for: "Its report is not made yet")
      try wall.wait(for: "Thank you")
      try console.press(.enter)
      try console.wait(for: "The report is made once.")
      try console.press(.enter)
      try console.wait(for: "The report is made.")
      // Nothing runs and nothing is timed: neither of them wakes.
      for terminal in [console, wall] {
        terminal.watch(milliseconds: 1200)
        let (bytes, ticks) = (terminal.byteCount, try processorTicks(of: terminal.process))
        terminal.watch(milliseconds: 1000)
        #expect(terminal.byteCount == bytes)
        #expect(try processorTicks(of: terminal.process) - ticks == 0)
      }
      for terminal in [console, wall] {
        try terminal.send("q")
        #expect(try terminal.waitForEnd() == 0)
      }
    }

    @Test func `A class whose console was killed is taken up where it stood`() throws {
      var console = try console()
      try fillIn(console)
      try console.send("2")
      try console.wait(for: "How many are present")
      try console.send("9\r")
      try console.wait(for: "Present: 9")
      try console.send("5")
      try console.wait(for: "People are here")
      for _ in 0..<20 where !row(console, "Now").contains("Cards are up") {
        try goOnToCards(console)
      }
      try console.wait(for: "Cards are up")
      // Half a count is typed, and the process is gone.
      try console.press(.enter)
      try console.wait(for: "of 9")
      try console.send("7")
      try console.waitForIdle()
      console.send(signal: Int(SIGKILL))
      _ = try console.waitForEnd()
      console = try self.console()
      try console.wait(for: "Go on with the class of")
      try console.press(.enter)
      try console.wait(for: "Cards are up")
      try console.send("q")
      #expect(try console.waitForEnd() == 0)
    }

    /// Goes on without typing counts.
    private func goOnToCards(_ terminal: PseudoTerminal) throws {
      try terminal.press(.enter)
      try terminal.waitForIdle()
    }
  }
}
