import Foundation
import Interface
import TestSupport
import Testing

extension SystemTests {
  /// A class with a terminal for each: the built program as host and as trainees.
  @Suite struct Host {
    private let home = Home()
    private let trainee = Home()
    private var folder: String { home.path + "/run" }

    init() { mkdir(folder, 0o700) }

    private func host() throws -> PseudoTerminal {
      let terminal = try home.start(
        [
          "class", "host", "the-table-by-the-window", "--rehearse", "--folder", folder, "--seats",
          "50",
        ],
        size: Size(columns: 100, rows: 30)
      )
      try terminal.wait("the records") { isOn(terminal, "1 ") }
      try terminal.press(.enter)
      try terminal.wait(for: "signpost join ")
      return terminal
    }

    private func isOn(_ terminal: PseudoTerminal, _ text: String) -> Bool {
      terminal.screen.rows.contains { $0.contains(text) }
    }

    private func join(_ host: PseudoTerminal) throws -> PseudoTerminal {
      let row = host.screen.rows.first { $0.contains("signpost join ") } ?? ""
      let code = row.components(separatedBy: "signpost join ").last.map { String($0.prefix(5)) }
      return try trainee.start(["join", code ?? "", "--folder", folder])
    }

    /// Presses Enter until a vote is open at the terminals.
    private func goToVote(_ host: PseudoTerminal) throws {
      for _ in 0..<20 where !isOn(host, "have answered") {
        try host.press(.enter)
        host.watch(milliseconds: 100)
      }
      try host.wait(for: "have answered")
    }

    /// Marks the first card of every question.
    private func answer(_ terminal: PseudoTerminal) throws {
      try terminal.wait(for: "What you mark counts")
      for _ in 0..<4 where !isOn(terminal, "All answered") {
        try terminal.press(.character("1"))
        terminal.watch(milliseconds: 100)
      }
      try terminal.wait(for: "All answered")
    }

    @Test func `Two trainees join, vote and see the key; the console counts by itself`() throws {
      let host = try host()
      let first = try join(host)
      let second = try join(host)
      try host.wait(for: "2 have joined")
      try goToVote(host)
      try host.wait(for: "0 of 2 have answered")
      try answer(first)
      try host.wait(for: "1 of 2 have answered")
      try second.press(.character("H"))
      try host.wait(for: "1 is lost")
      try answer(second)
      try host.wait(for: "2 of 2 have answered")
      try host.press(.enter)
      try first.wait(for: "What the class answered")
      try host.press(.enter)
      try second.wait(for: "Talk about it")
      for _ in 0..<4 where !isOn(first, "The key, with reasons") {
        try host.press(.enter)
        host.watch(milliseconds: 200)
        if isOn(first, "What you mark counts") { try answer(first) }
      }
      try first.wait(for: "The key, with reasons")
      try first.wait(for: "You")
      for terminal in [first, second, host] {
        try terminal.send("q")
        #expect(try terminal.waitForEnd() == 0)
      }
    }

    @Test func `A host that is killed in a vote takes the class up, and no answer is lost`() throws
    {
      let host = try host()
      let first = try join(host)
      try host.wait(for: "1 has joined")
      try goToVote(host)
      try answer(first)
      try host.wait(for: "1 of 1 have answered")
      host.send(signal: Int(SIGKILL))
      _ = try host.waitForEnd()
      try first.wait(for: "The class does not answer; trying again")
      let again = try self.host()
      try first.wait(for: "All answered")
      try again.wait(for: "1 of 1 have answered")
      try again.press(.enter)
      try first.wait(for: "What the class answered")
      for terminal in [first, again] {
        try terminal.send("q")
        #expect(try terminal.waitForEnd() == 0)
      }
    }
  }
}
