import Foundation
import Glibc
import Interface
import Records
import TestSupport
import Testing

extension SystemTests {
  /// Several people at one login, each with records of their own.
  @Suite struct Profiles {
    private let home = Home()

    private func place(_ name: String) -> String {
      home.path + "/signpost/profiles/\(name)/records.db"
    }

    /// Makes profiles by the command.
    private func make(_ names: String...) throws {
      for name in names {
        let program = try PipedProgram(["profile", "new", name], environment: home.environment)
        #expect(try program.waitForEnd() == 0)
      }
    }

    private func attempts(_ path: String) throws -> Int {
      try RecordStore.open(path: path, access: .readOnly).attempts().count
    }

    @Test func `It asks whose records, one key takes them, and Y leads to others`() throws {
      try make("birch", "heron")
      let terminal = try home.start()
      try terminal.wait(for: "Whose records?")
      #expect(terminal.screen.rows.contains { $0.contains("1 birch") })
      try terminal.press(.character("2"))
      try terminal.wait(for: "Signpost  heron")
      try terminal.wait(for: IdealPlay.title)
      try terminal.press(.character("Y"))
      try terminal.wait(for: "heron  in use")
      try terminal.press(.character("1"))
      try terminal.wait(for: "Signpost  birch")
      try terminal.press(.character("q"))
      #expect(try terminal.waitForEnd() == 0)
      // What was asked was asked before any records were made.
      #expect(!FileManager.default.fileExists(atPath: home.records))
      for name in ["birch", "heron"] { #expect(try attempts(place(name)) == 0) }
    }

    @Test func `A new one is made at the start, with the word that is suggested`() throws {
      try make("birch")
      let terminal = try home.start()
      try terminal.wait(for: "Whose records?")
      try terminal.press(.character("A"))
      try terminal.wait(for: "What should your profile be called?")
      for _ in 0..<20 { try terminal.press(.backspace) }
      for letter in "Elm" { try terminal.press(.character(letter)) }
      try terminal.press(.enter)
      try terminal.wait(for: "Signpost  elm")
      try terminal.press(.character("q"))
      #expect(try terminal.waitForEnd() == 0)
      #expect(try attempts(place("elm")) == 0)
    }

    @Test func `Plain mode asks too, and nobody is asked in a pipe or where a profile is named`()
      throws
    {
      try make("birch", "heron")
      let plain = try PseudoTerminal(
        BuiltProgram.path("signpost"),
        ["--plain"],
        environment: home.environment,
        // The whole list of cases is on the screen, its first line too.
        size: Size(columns: 80, rows: 120)
      )
      try plain.wait(for: "Whose records?")
      try plain.send("2\r")
      try plain.wait(for: "· heron")
      try plain.send("q\r")
      #expect(try plain.waitForEnd() == 0)
      let named = try home.start(["--profile", "birch"])
      try named.wait(for: "Signpost  birch")
      let variable = try home.start(environment: ["SIGNPOST_PROFILE": "heron"])
      try variable.wait(for: "Signpost  heron")
      let piped = try PipedProgram(environment: home.environment)
      piped.endInput()
      try piped.waitForEnd()
      #expect(!piped.text.contains("Whose records?"))
    }

    @Test func `Without profiles nothing is asked and nothing is said of them`() throws {
      let terminal = try home.start()
      try terminal.wait(for: IdealPlay.title)
      #expect(terminal.screen.rows[0].hasPrefix("Signpost     "))
      #expect(FileManager.default.fileExists(atPath: home.records))
      #expect(!FileManager.default.fileExists(atPath: home.path + "/signpost/profiles"))
    }

    @Test func `What is open in a window is not deleted, and goes when that is closed`() throws {
      try make("heron")
      let terminal = try home.start(["--profile", "heron"])
      try terminal.wait(for: IdealPlay.title)
      let refused = try PipedProgram(
        ["profile", "delete", "heron", "--yes"],
        environment: home.environment
      )
      #expect(try refused.waitForEnd() == 73)
      #expect(FileManager.default.fileExists(atPath: place("heron")))
      try terminal.press(.character("q"))
      #expect(try terminal.waitForEnd() == 0)
      let deleted = try PipedProgram(
        ["profile", "delete", "heron", "--yes"],
        environment: home.environment
      )
      #expect(try deleted.waitForEnd() == 0)
      #expect(!FileManager.default.fileExists(atPath: home.path + "/signpost/profiles/heron"))
    }
  }
}
