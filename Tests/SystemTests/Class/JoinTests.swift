import ClassLine
import Classroom
import Foundation
import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

@testable import Application

extension SystemTests {
  /// The built program as a trainee's terminal.
  @Suite struct Join {
    private let home = Home()
    private var folder: String { home.path + "/run" }

    /// A shipped case, or one whose reasons are marked.
    private static func playable(marked mark: String? = nil) throws -> PlayableCase {
      let library = ScenarioLibrary()
      let path = "builtin:denmark-prevention/the-table-by-the-window.json"
      let playable = try library.open(path)
      guard let mark else { return playable }
      var text = String(decoding: playable.file, as: UTF8.self)
      text = text.replacing(#/"reason": \{\s*"en": "/#) { "\($0.output)\(mark) " }
      guard text.contains(mark) else { throw Missing("a reason in \(path)") }
      return try library.read(Array(text.utf8), path: path)
    }

    private func start(_ hall: TestHall, _ more: [String] = []) throws -> PseudoTerminal {
      let terminal = try home.start(["join", hall.code, "--folder", folder] + more)
      return terminal
    }

    @Test func `A trainee marks, changes and sees the key with the own answer`() throws {
      let hall = try TestHall(try Self.playable(), folder: folder)
      let terminal = try start(hall)
      try terminal.wait(for: "The class begins when the facilitator is ready")
      try hall.take(.present(1), .begin)
      try hall.goToVote()
      try terminal.wait(for: "What you mark counts")
      for _ in hall.page.questions { try terminal.press(.character("1")) }
      try terminal.wait(for: "All answered")
      try hall.waitForAnswers(1)
      try hall.count()
      try terminal.wait(for: "What the class answered")
      try terminal.wait(for: "· you")
      try hall.take(.reveal)
      try terminal.wait(for: "The key, with reasons")
      try terminal.wait(for: "You answered")
      try terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
      // Nothing was kept of the class but the token of the seat.
      #expect(!FileManager.default.fileExists(atPath: home.records))
    }

    @Test func `A host that is killed comes back, and the answers are there`() throws {
      let hall = try TestHall(try Self.playable(), folder: folder)
      try hall.take(.present(1), .begin)
      try hall.goToVote()
      let terminal = try start(hall)
      try terminal.wait(for: "What you mark counts")
      for _ in hall.page.questions { try terminal.press(.character("1")) }
      try terminal.wait(for: "All answered")
      hall.kill()
      try terminal.wait(for: "The class does not answer; trying again")
      try terminal.press(.character("2"))
      try hall.restart()
      try terminal.wait(for: "All answered")
      try hall.waitForAnswers(1)
      try hall.count()
      // The change that was made while nobody answered has arrived.
      let last = try #require(hall.session.turn?.rounds.last?.counts.last)
      #expect(last[1] == 1)
      hall.end()
      try terminal.wait(for: "The facilitator has closed the class")
      try terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `A terminal that is killed takes its seat up again, another gets its own`() throws {
      let hall = try TestHall(try Self.playable(), folder: folder)
      try hall.take(.present(2), .begin)
      try hall.goToVote()
      let first = try start(hall)
      try first.wait(for: "seat 1")
      let second = try start(hall)
      try second.wait(for: "seat 2")
      try first.press(.character("1"))
      for _ in hall.page.questions { try second.press(.character("1")) }
      try second.wait(for: "All answered")
      second.send(signal: Int(SIGKILL))
      #expect(try second.waitForEnd() == 128 + Int(SIGKILL))
      let again = try start(hall)
      try again.wait(for: "You are back at seat 2")
      try again.wait(for: "All answered")
      for terminal in [first, again] {
        try terminal.send("q")
        #expect(try terminal.waitForEnd() == 0)
      }
    }

    @Test func `A terminal's memory and files have no word of the key before its reveal`() throws {
      // Two halves, so that the whole stands nowhere but in the case.
      let mark = ["MARKED", "REASON", "\(UInt32.random(in: 1...9_999_999))"].joined(separator: "-")
      let hall = try TestHall(try Self.playable(marked: mark), folder: folder)
      let terminal = try start(hall)
      try hall.take(.present(1), .begin)
      try hall.goToVote()
      try terminal.wait(for: "What you mark counts")
      for _ in hall.page.questions { try terminal.press(.character("1")) }
      try terminal.wait(for: "All answered")
      try hall.count()
      try hall.take(.discuss)
      try terminal.wait(for: "Talk about it")
      #expect(try ProcessMemory.contains("Talk about it", process: terminal.process))
      #expect(try !ProcessMemory.contains(mark, process: terminal.process))
      #expect(try !files(contain: mark))
      try hall.take(.reveal)
      try terminal.wait(for: "The key, with reasons")
      #expect(try ProcessMemory.contains(mark, process: terminal.process))
      #expect(try !files(contain: mark))
      try terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
    }

    /// Whether a file of the home, which host and terminal share here, has a text in it.
    private func files(contain text: String) throws -> Bool {
      let all = FileManager.default.enumerator(atPath: home.path)?.allObjects ?? []
      for case let name as String in all {
        var isFolder: ObjCBool = false
        let path = home.path + "/" + name
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
          !isFolder.boolValue,
          let bytes = FileManager.default.contents(atPath: path)
        else { continue }
        if bytes.range(of: Data(text.utf8)) != nil { return true }
      }
      return false
    }

    @Test func `A terminal to which nothing comes does nothing`() throws {
      let hall = try TestHall(try Self.playable(), folder: folder)
      let terminal = try start(hall)
      try terminal.wait(for: "The class begins when the facilitator is ready")
      terminal.watch(milliseconds: 1_200)
      let (bytes, ticks) = (terminal.byteCount, try processorTicks(of: terminal.process))
      terminal.watch(milliseconds: 1_000)
      #expect(terminal.byteCount == bytes)
      #expect(try processorTicks(of: terminal.process) - ticks == 0)
      try terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `In plain mode a trainee answers by number`() throws {
      let hall = try TestHall(try Self.playable(), folder: folder)
      try hall.take(.present(1), .begin)
      try hall.goToVote()
      let program = try PipedProgram(
        ["join", hall.code.lowercased(), "--folder", folder, "--plain"],
        environment: home.environment
      )
      var page = try program.readToPrompt()
      #expect(page.contains("What you mark counts"))
      var number = 1
      for question in hall.page.questions {
        program.send("\(number)")
        page = try program.readToPrompt()
        number += question.answers.count
      }
      #expect(page.contains("All answered"))
      try hall.waitForAnswers(1)
      try hall.count()
      program.send("")
      page = try program.readToPrompt()
      #expect(page.contains("What the class answered"))
      program.send("q")
      #expect(try program.waitForEnd() == 0)
    }

    @Test func `A class that is not there is refused with those that are`() throws {
      let hall = try TestHall(try Self.playable(), folder: folder)
      let other = hall.code == "FFFFF" ? "ZZZZZ" : "FFFFF"
      for (code, text) in [(other, "Open here: \(hall.code)"), ("hello", "is no code of a class")] {
        let program = try PipedProgram(
          ["join", code, "--folder", folder],
          environment: home.environment
        )
        program.endInput()
        #expect(try program.waitForEnd() == 1)
        #expect(program.text.contains(text))
      }
    }
  }
}
