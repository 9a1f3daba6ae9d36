import Foundation
import Interface
import TestSupport
import Testing

extension SystemTests {
  /// The built program while an editor saves the file that it previews.
  @Suite struct Preview {
    private let home = Home()

    private var file: String { home.path + "/case.json" }

    /// The example of the page about the format.
    private static func example() throws -> String {
      let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      let page = try String(
        contentsOf: root.appending(path: "Documentation/Scenario-Format.md"),
        encoding: .utf8
      )
      let parts = page.components(separatedBy: "```json example\n")
      guard parts.count == 2, let end = parts[1].range(of: "\n```\n") else {
        throw Missing("the example of the page about the format")
      }
      return String(parts[1][..<end.lowerBound])
    }

    /// Saves as editors do: a new file is put in the place of the old one.
    private func save(_ text: String) throws {
      let new = home.path + "/.case.json.new"
      try Data(text.utf8).write(to: URL(filePath: new))
      guard rename(new, file) == 0 else { throw Missing("a file at \(file)") }
    }

    @Test func `On the screen the play follows the file, keeps its place, and idles for nothing`()
      throws
    {
      let text = try Self.example()
      try save(text)
      let terminal = try home.start(["preview", file])
      try terminal.wait(for: "Preview: nothing is kept")
      try terminal.wait(for: "Emil sits alone by the desk.")
      try terminal.press(.enter)
      try terminal.wait(for: "He has shaved his head.")
      try save(text.replacing("He has shaved his head.", with: "He has cut his hair."))
      try terminal.wait(for: "He has cut his hair.")
      #expect(terminal.screen.rows.last?.contains("Reloaded") == true)
      try save(text.replacing("\"next\": \"ask-what\"", with: "\"next\": \"ask-whom\""))
      try terminal.wait("the errors") {
        terminal.screen.rows.contains { $0.contains("It cannot be played as it is now") }
      }
      // The play is still there.
      #expect(terminal.screen.rows.contains { $0.contains("He has cut his hair.") })
      try terminal.press(.character("F"))
      try terminal.wait(for: "ask-whom")
      try save(text)
      try terminal.wait("the mended file") {
        !terminal.screen.rows.contains { $0.contains("ask-whom") }
      }
      // What else the check found keeps the list open.
      if !terminal.screen.rows.contains(where: { $0.contains("He has shaved his head.") }) {
        try terminal.press(.escape)
      }
      try terminal.wait(for: "He has shaved his head.")
      terminal.watch(milliseconds: 1200)
      let (bytes, ticks) = (terminal.byteCount, try processorTicks(of: terminal.process))
      terminal.watch(milliseconds: 1000)
      #expect(terminal.byteCount == bytes)
      #expect(try processorTicks(of: terminal.process) - ticks == 0)
      try terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(!FileManager.default.fileExists(atPath: home.records))
    }

    @Test func `In plain mode an empty line reads the file anew, and so does each step`() throws {
      let text = try Self.example()
      try save(text)
      let program = try PipedProgram(
        ["preview", file, "--at", "by-the-desk"],
        environment: home.environment
      )
      var page = try program.readToPrompt()
      #expect(page.contains("== Preview: nothing is kept"))
      #expect(page.contains("Search the desk while he is out."))
      program.send("")
      page = try program.readToPrompt()
      #expect(page.contains("* The file has not changed."))
      try save(text.replacing("Search the desk while he is out.", with: "Open the desk."))
      program.send("")
      page = try program.readToPrompt()
      #expect(page.contains("* Reloaded"))
      #expect(page.contains("Open the desk."))
      try save(text.replacing("She listens and takes a note.", with: "She writes it down."))
      let choice = page.split(separator: "\n").contains { $0.contains("1. Tell your leader") }
      program.send(choice ? "1" : "2")
      page = try program.readToPrompt()
      program.send("y")
      page += try program.readToPrompt()
      #expect(page.contains("* Reloaded"))
      #expect(page.contains("She writes it down."))
      program.send("q")
      #expect(try program.waitForEnd() == 0)
      #expect(!FileManager.default.fileExists(atPath: home.records))
    }

    @Test func `A step that the case does not have is refused with the nearest`() throws {
      try save(try Self.example())
      let program = try PipedProgram(
        ["preview", file, "--at", "by-the-desc"],
        environment: home.environment
      )
      program.endInput()
      #expect(try program.waitForEnd() == 64)
      let none = try PipedProgram(
        ["preview", home.path + "/none.json"],
        environment: home.environment
      )
      none.endInput()
      #expect(try none.waitForEnd() == 64)
    }
  }
}
