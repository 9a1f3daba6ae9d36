import Authoring
import Foundation
import ScenarioEngine
import ScenarioFiles
import Screens
import Testing

@testable import Application

struct NewCommandTests {
  let folder = TemporaryFolder()

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  /// Begins a case in the folder and returns its path.
  private func begin(_ arguments: String...) -> (ran: Ran, path: String) {
    let path = folder.file("case.json")
    return (signpost(["new", "--output", path] + arguments, in: folder), path)
  }

  @Test(arguments: ScenarioHead.Setting.allCases)
  func `A new case is clean and can be played to an ending, wherever it takes place`(
    _ setting: ScenarioHead.Setting
  ) throws {
    for length in NewCase.Length.allCases {
      for focus in NewCase.Focus.allCases {
        let folder = TemporaryFolder()
        let path = folder.file("case.json")
        let ran = signpost(
          "new",
          "--output",
          path,
          "--setting",
          setting.rawValue,
          "--length",
          length.rawValue,
          "--focus",
          focus.rawValue,
          in: folder
        )
        #expect(ran.code == 0, "\(ran.complaints)")
        let checked = signpost("check", "--strict", path, in: folder)
        #expect(checked.code == 0, "\(checked.text)")
        let playable = try ScenarioLibrary().open(path)
        #expect(playable.scenario.head.setting == setting)
        let play = Player.best.play(playable.source, directory: playable.directory)
        #expect(play.isFinished)
        #expect(play.step.id == "held")
        // Best conduct costs nothing.
        let card = playable.scoring.score(play)
        #expect(card.criticalErrors.isEmpty)
      }
    }
  }

  @Test func `The steps follow from length and focus`() throws {
    func steps(_ arguments: String...) throws -> [String] {
      let folder = TemporaryFolder()
      let path = folder.file("a.json")
      #expect(signpost(["new", "--output", path] + arguments, in: folder).code == 0)
      return try ScenarioLibrary().open(path).scenario.steps.map(\.id).dropLast(3)
    }
    let short = ["opening", "notice", "how-urgent", "act", "account"]
    #expect(try steps("--length", "short") == short)
    #expect(try steps("--length", "short", "--focus", "identify").contains("ask"))
    #expect(try steps("--length", "short", "--focus", "handle").contains("contact"))
    #expect(
      try steps()
        == ["opening", "notice", "ask", "how-urgent", "act", "contact", "account"]
    )
    #expect(try steps("--length", "long").contains("log"))
  }

  @Test(arguments: [["en"], ["da"]])
  func `A case in one language has no word of another`(_ languages: [String]) throws {
    let (ran, path) = begin("--languages", languages[0])
    #expect(ran.code == 0)
    #expect(try ScenarioLibrary().open(path).scenario.head.languages == languages)
    let other = languages == ["en"] ? "\"da\"" : "\"en\""
    #expect(try !text(path).contains(other))
    let checked = signpost("check", "--strict", path, in: folder)
    #expect(checked.code == 0, "\(checked.text)")
  }

  @Test func `Title, id, audience and day are written, and the file is laid out`() throws {
    let (ran, path) = begin("--title", "Æblet på gangen!", "--audience", "police")
    #expect(ran.code == 0)
    let head = try ScenarioLibrary().open(path).scenario.head
    #expect(head.id == "aeblet-paa-gangen")
    #expect(head.title.line(in: "da") == "Æblet på gangen!")
    #expect(head.audience == ["police"])
    #expect(head.status == .draft)
    #expect(try text(path).contains("\"date\": \"2026-11-23\""))
    #expect(signpost("fmt", "--check", path, in: folder).code == 0)
  }

  @Test func `A file that is there is never written over`() throws {
    let path = try folder.write("mine".utf8, to: "case.json")
    let (ran, _) = begin()
    #expect(ran.code == 73)
    #expect(ran.complaints.contains("there is a file of this name already"))
    #expect(try text(path) == "mine")
  }

  @Test func `An id that is taken or malformed is refused`() {
    let taken = begin("--id", "quiet-hours").ran
    #expect(taken.code == 64)
    #expect(taken.complaints.contains("has the id 'quiet-hours' already"))
    #expect(begin("--id", "Quiet Hours").ran.complaints.contains("cannot be an id"))
    #expect(!FileManager.default.fileExists(atPath: folder.file("case.json")))
  }

  @Test func `A copy is a draft of its own that names what it was made of`() throws {
    let (ran, path) = begin("--from", "the-table-by-the-window", "--id", "my-table")
    #expect(ran.code == 0)
    let copy = try ScenarioLibrary().open(path)
    let origin = try ScenarioLibrary().open(
      "builtin:denmark-prevention/the-table-by-the-window.json"
    )
    #expect(copy.scenario.head.id == "my-table")
    #expect(copy.scenario.head.status == .draft)
    #expect(copy.scenario.head.formerly == [])
    #expect(copy.scenario.head.tags["derived-from"] == ["the-table-by-the-window"])
    #expect(copy.scenario.steps.map(\.body) == origin.scenario.steps.map(\.body))
    #expect(copy.source.keys == origin.source.keys)
    let clash = begin("--from", "quiet-hours", "--length", "short").ran
    #expect(clash.code == 64)
    #expect(clash.complaints.contains("--from and --length cannot stand together"))
    #expect(begin("--from", "nothing").ran.complaints.contains("There is no case 'nothing'"))
  }

  @Test func `On a terminal it asks for what is missing`() throws {
    // The title, then numbers; a wrong number is asked for again.
    let answers = Answers(["  The late bus ", "99", "x", "8", "", "1", "2", "3"])
    let output = Output()
    var surroundings = Surroundings.test(output, environment: ["HOME": folder.path])
    surroundings.isTerminal = true
    surroundings.readLine = answers.next
    let path = folder.file("late.json")
    let invocation = try OptionParser.parse(["new", "--output", path], environment: [:])
    #expect(CommandRunner.run(invocation, surroundings) == .fine)
    let head = try ScenarioLibrary().open(path).scenario.head
    #expect(head.id == "the-late-bus")
    #expect(head.setting == .school)
    #expect(head.audience == ["municipality"])
    #expect(head.languages == ["da"])
    #expect(output.text.contains("Type a number from 1 to 15."))
    #expect(output.text.contains(" 8  "))
  }

  @Test func `Where input ends nothing is written`() throws {
    let output = Output()
    var surroundings = Surroundings.test(output, environment: ["HOME": folder.path])
    surroundings.isTerminal = true
    surroundings.readLine = Answers(["A title"]).next
    let path = folder.file("late.json")
    let arguments = ["new", "--output", path, "--lang", "da"]
    let invocation = try OptionParser.parse(arguments, environment: [:])
    #expect(CommandRunner.run(invocation, surroundings) == .usage)
    #expect(output.complaints == "signpost: Intet blev skrevet.\n")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: [
    ("The table by the window", "the-table-by-the-window"),
    ("  7 days -- Kim's week ", "days-kim-s-week"),
    ("2026", "new-case"),
    ("", "new-case"),
    (String(repeating: "ab ", count: 40), String(repeating: "ab-", count: 21) + "a"),
  ])
  func `A title makes an id`(_ title: String, _ id: String) {
    #expect(CaseTemplate.id(of: title) == id)
    #expect(CaseName.isWellFormed(CaseTemplate.id(of: title)))
  }
}
