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

    /// A host that was started, or has taken the class up; what shows that it is there.
    private func host(showing text: String = "signpost join ") throws -> PseudoTerminal {
      let terminal = try home.start(
        [
          "class", "host", "the-table-by-the-window", "--rehearse", "--folder", folder, "--seats",
          "50",
        ],
        size: Size(columns: 100, rows: 30)
      )
      try terminal.wait("the records") {
        isOn(terminal, "> 4 Open") || isOn(terminal, "Go on with")
      }
      try terminal.press(.enter)
      try terminal.wait(for: text)
      return terminal
    }

    private func isOn(_ terminal: PseudoTerminal, _ text: String) -> Bool {
      terminal.screen.rows.contains { $0.contains(text) }
    }

    private func code(_ host: PseudoTerminal) throws -> String {
      let row = host.screen.rows.first { $0.contains("signpost join ") } ?? ""
      let code = row.components(separatedBy: "signpost join ").last.map { String($0.prefix(5)) }
      return try #require(code)
    }

    private func join(_ host: PseudoTerminal) throws -> PseudoTerminal {
      try join(code: code(host))
    }

    private func join(code: String) throws -> PseudoTerminal {
      try trainee.start(["join", code, "--folder", folder])
    }

    /// Presses Enter until a vote is open at the terminals.
    private func goToVote(_ host: PseudoTerminal) throws {
      for _ in 0..<20 where !isOn(host, "0 of ") {
        try host.press(.enter)
        host.watch(milliseconds: 100)
      }
      try host.wait("an open vote") { isOn(host, "0 of ") && isOn(host, " have answered") }
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
      try host.wait(for: "The class talks.")
      // Where there is time for a second vote, a key of its own shows the answer at once.
      try host.press(isOn(host, "Show the answer") ? .enter : .character("K"))
      try first.wait(for: "The key, with reasons")
      try first.wait(for: "You")
      for terminal in [first, second, host] {
        try terminal.send("q")
        #expect(try terminal.waitForEnd() == 0)
      }
    }

    @Test func `A trainee whose line drops in a vote is away, comes back and counts once`() throws {
      let host = try host()
      let first = try join(host)
      var second = try join(host)
      try host.wait(for: "2 have joined")
      // While a vote is open the wall has the code, and not the console.
      let code = try code(host)
      try goToVote(host)
      try answer(first)
      try second.wait(for: "What you mark counts")
      try second.press(.character("2"))
      try second.wait(for: "2 [x]")
      // As sshd does when the connection is gone: the terminal is taken away.
      second.hangUp()
      #expect(try second.waitForEnd() == 128 + Int(SIGHUP))
      try host.wait(for: "2 of 2 have answered · 1 is away")
      second = try join(code: code)
      try second.wait(for: "You are back at seat 2")
      try second.wait(for: "2 [x]")
      try host.wait("both at their terminals") { !isOn(host, "is away") }
      #expect(isOn(host, "2 of 2 have answered"))
      try host.press(.enter)
      try second.wait(for: "What the class answered")
      try second.wait(for: "1 of 2")
      #expect(second.screen.rows.count { $0.contains("1 of 2") } == 2)
      for terminal in [first, second, host] {
        try terminal.send("q")
        #expect(try terminal.waitForEnd() == 0)
      }
    }

    @Test func `Out of a vote a trainee whose line drops has not joined`() throws {
      let host = try host()
      let first = try join(host)
      let second = try join(host)
      try host.wait(for: "2 have joined")
      first.hangUp()
      #expect(try first.waitForEnd() == 128 + Int(SIGHUP))
      try host.wait(for: "1 has joined")
      let again = try join(host)
      try again.wait(for: "You are back at seat 1")
      try host.wait(for: "2 have joined")
      for terminal in [second, again, host] {
        try terminal.send("q")
        #expect(try terminal.waitForEnd() == 0)
      }
    }

    @Test func `The wall on a terminal of its own shows the code, and speaks of no cards`() throws {
      let host = try host()
      let wall = try home.start(["class", "wall"], size: Size(columns: 60, rows: 20))
      try wall.wait(for: "Join with: signpost join \(try code(host))")
      let first = try join(host)
      try host.wait(for: "1 has joined")
      try goToVote(host)
      try wall.wait(for: "Answer now")
      #expect(isOn(wall, "signpost join"))
      for terminal in [first, wall, host] {
        try terminal.send("q")
        #expect(try terminal.waitForEnd() == 0)
      }
    }

    @Test func `A host to which nothing comes does nothing`() throws {
      let host = try host()
      let first = try join(host)
      try host.wait(for: "1 has joined")
      host.watch(milliseconds: 1_200)
      let (bytes, ticks) = (host.byteCount, try processorTicks(of: host.process))
      host.watch(milliseconds: 1_000)
      #expect(host.byteCount == bytes)
      #expect(try processorTicks(of: host.process) - ticks == 0)
      for terminal in [first, host] {
        try terminal.send("q")
        #expect(try terminal.waitForEnd() == 0)
      }
    }

    @Test func `A full disk is said at both ends, and nothing acknowledged is lost`() throws {
      let host = try host()
      let first = try join(host)
      try host.wait(for: "1 has joined")
      try goToVote(host)
      try answer(first)
      try host.wait(for: "1 of 1 have answered")
      // From here on no file of the host can grow.
      try limit(host, bytes: try journalSize())
      try first.press(.character("2"))
      try first.wait(for: "could not keep that answer")
      try host.wait(for: "The disk is full")
      #expect(isOn(first, "1 [x]") && !isOn(first, "2 [x]"))
      try limit(host, bytes: nil)
      try first.press(.character("3"))
      try first.wait(for: "3 [x]")
      try first.wait(for: "All answered")
      host.send(signal: Int(SIGKILL))
      _ = try host.waitForEnd()
      let again = try self.host(showing: "1 of 1 have answered")
      try again.wait(for: "1 of 1 have answered")
      try first.wait(for: "All answered")
      #expect(isOn(first, "3 [x]"))
      for terminal in [first, again] {
        try terminal.send("q")
        #expect(try terminal.waitForEnd() == 0)
      }
    }

    private func journalSize() throws -> Int {
      let halls = home.path + "/signpost/halls"
      let name = try #require(FileManager.default.contentsOfDirectory(atPath: halls).first)
      let facts = try FileManager.default.attributesOfItem(atPath: "\(halls)/\(name)")
      return try #require(facts[.size] as? Int)
    }

    /// Lets no file of a process grow beyond so many bytes; as far as it may where none is said.
    private func limit(_ terminal: PseudoTerminal, bytes: Int?) throws {
      let limiting = Process()
      limiting.executableURL = URL(fileURLWithPath: "/usr/bin/prlimit")
      let size = bytes.map { "\($0)" } ?? "unlimited"
      limiting.arguments = ["--pid", "\(terminal.process)", "--fsize=\(size):"]
      try limiting.run()
      limiting.waitUntilExit()
      guard limiting.terminationStatus == 0 else { throw Missing("a limit of \(size) bytes") }
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
      let again = try self.host(showing: "1 of 1 have answered")
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
