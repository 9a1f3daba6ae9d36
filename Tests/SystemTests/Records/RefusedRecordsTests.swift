import Foundation
import Interface
import Records
import TestSupport
import Testing

extension SystemTests {
  /// Files of records that cannot be used are refused in words and left as they are.
  @Suite struct RefusedRecords {
    /// Starts on the full screen, tries to begin an attempt, leaves; the screen at its end.
    private func tryToPlay(_ terminal: PseudoTerminal) throws -> [String] {
      try terminal.wait(for: IdealPlay.title)
      let opening = terminal.screen.rows
      try ScreenPlayer(terminal: terminal).open()
      try terminal.wait(for: "1 Start: practice")
      try terminal.press(.character("1"))
      let refusal = terminal.screen.rows
      #expect(refusal.contains { $0.contains("1 Start: practice") })
      try terminal.press(.character("q"))
      #expect(try terminal.waitForEnd() == 0)
      // The warning stands above the line of keys, what was refused in its place.
      let warning = opening.suffix(6).joined(separator: " ")
      #expect(warning.contains("No case can be begun now"))
      return [warning, refusal.suffix(4).joined(separator: " ")]
    }

    private func files(in home: Home) throws -> [String: Data] {
      let folder = home.path + "/signpost"
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      return Dictionary(
        uniqueKeysWithValues: names.filter { !$0.hasSuffix(".lock") }.map {
          ($0, FileManager.default.contents(atPath: folder + "/" + $0) ?? Data())
        }
      )
    }

    @Test func `Records of a newer program`() throws {
      let home = Home()
      let terminal = try home.start()
      try terminal.press(.character("q"))
      try terminal.waitForEnd()
      // The number of the schema, in the file's header (sqlite.org/fileformat, offset 60).
      var bytes = try #require(FileManager.default.contents(atPath: home.records))
      bytes.replaceSubrange(60..<64, with: [0, 0, 0x27, 0x0F])
      try bytes.write(to: URL(fileURLWithPath: home.records))
      let before = try files(in: home)
      for line in try tryToPlay(home.start()) { #expect(line.contains("newer version")) }
      #expect(try files(in: home) == before)
    }

    @Test func `A play in a pipe without records says so and ends with the status for it`() throws {
      let home = Home()
      for (arguments, status) in [
        (["play", "--mode", "practice", "two-stairwells"], 73), (["play", "two-stairwells"], 73),
        ([], 0),
      ] {
        let program = try PipedProgram(
          arguments + ["--records", "/proc/records.db"],
          environment: home.environment
        )
        program.endInput()
        #expect(try program.waitForEnd() == status)
        #expect(program.text.contains("* No case can be begun now: the file for records cannot"))
      }
    }

    @Test(arguments: ["hello, this is a letter\n", String(repeating: "\u{0}\u{1}x", count: 5000)])
    func `A file that is no database`(content: String) throws {
      let home = Home()
      try FileManager.default.createDirectory(
        atPath: home.path + "/signpost",
        withIntermediateDirectories: false
      )
      try Data(content.utf8).write(to: URL(fileURLWithPath: home.records))
      let before = try files(in: home)
      let said = try tryToPlay(home.start())
      #expect(said[0].contains("holds no records") && said[1].contains("is not one"))
      #expect(try files(in: home) == before)
    }

    @Test func `A folder that cannot be written`() throws {
      guard geteuid() == 0, FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv") else {
        return
      }
      let home = Home()
      // A folder of root's is closed to the account that nobody is.
      chmod(home.path, 0o755)
      let terminal = try PseudoTerminal(
        "/usr/bin/setpriv",
        ["--reuid=65534", "--regid=65534", "--clear-groups", BuiltProgram.path("signpost")],
        environment: home.environment
      )
      // Where that account may not even run the program nothing can be tried.
      do {
        try terminal.wait(for: IdealPlay.title)
      } catch { return }
      let said = try tryToPlay(terminal)
      #expect(said[0].contains("may not use the file") && said[1].contains("cannot be written"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == [])
    }
  }
}
