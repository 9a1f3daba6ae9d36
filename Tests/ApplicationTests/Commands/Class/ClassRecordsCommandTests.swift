import ClassFiles
import Classroom
import Foundation
import Records
import ScenarioEngine
import Screens
import Testing

@testable import Application

/// `signpost class` without an interface, over records on disk.
@Suite struct ClassRecordsCommandTests {
  let folder = TemporaryFolder()
  /// The day of the test's clock, 2026-11-23 in all surroundings of tests.
  private var day: Int { Surroundings.test(Output(), environment: [:]).day }

  func run(_ arguments: String..., language: String = "en") -> Ran {
    signpost(["class"] + arguments + ["--lang", language], in: folder)
  }

  private func store() throws -> RecordStore {
    try RecordStore.open(path: folder.file("records.db"))
  }

  func fillIn() -> Ran {
    run(
      "data-sheet",
      "--purpose",
      "Training",
      "--basis",
      "Instruction 7",
      "--recipients",
      "The unit",
      "--filled-by",
      "Head of training"
    )
  }

  /// Leads a class of the first case to its end, all answers alike; it is not frozen.
  func lead(
    _ id: String = "aaaa000000000001",
    people: Int = 12,
    isRehearsal: Bool = false,
    ends: Bool = true,
    hasRegister: Bool = true,
    openedOn: Int? = nil
  ) throws {
    let path = try #require(ClassPaperTests.cases.first { !$0.contains("getting-started") })
    let playable = try ScenarioLibrary().open(path)
    let plan = ClassPlan(of: playable.source, directory: playable.directory)
    let header = ClassHeader(
      id: id,
      of: playable.source,
      plan: plan,
      minutes: 45,
      isRehearsal: isRehearsal,
      openedAt: ClassInstant(seconds: 1_800_000_000)
    )
    var session = try ClassSession(of: playable.scenario, header: header)
    var now = 1_800_000_000
    func take(_ act: ClassAct) throws {
      now += 60
      _ = try session.take(act, at: ClassInstant(seconds: now))
    }
    try take(.present(people))
    try take(.begin)
    try take(.park("Who is called at night, MARK-7?"))
    while ends, !session.isAtEnding {
      let turn = try #require(session.turn)
      if turn.awaitsVote {
        try take(.openVote)
        let counts = turn.questions.map { question in
          question.answers.indices.map { $0 == 0 ? people / 2 : $0 == 1 ? people / 3 : 0 }
        }
        try take(.count(counts))
        try take(.discuss)
        try take(.reveal)
      }
      let ways: [ClassWay] =
        [.on] + (0..<8).map { .option($0) } + (0..<8).map { .questions([$0]) }
        + Tier.allCases.map { .urgency($0) }
      try #require(ways.first { (try? take(.goOn($0))) != nil } != nil)
    }
    if ends { try take(.end) }
    let store = try store()
    try store.open(
      StoredClass(
        id: id,
        header: ClassCoding.text(of: header),
        fileHash: header.hashes.file,
        isRehearsal: isRehearsal,
        openedOn: openedOn ?? day,
        keptDays: isRehearsal ? 1 : 30
      ),
      caseCopy: CaseCopy(hash: header.hashes.file, bytes: playable.file, path: path, readAt: "")
    )
    for event in session.log.events {
      try store.append(
        StoredClassEvent(
          sequence: event.sequence,
          version: event.version,
          act: ClassCoding.text(of: event.act),
          at: event.at.seconds
        ),
        toClass: id
      )
    }
    guard hasRegister else { return }
    var register = ClassRegister()
    for name in ["Bo Holm", "Ane Bak"] { try register.add(name) }
    for _ in 0..<(people - 2) { try register.add() }
    try store.keepRegister(ClassCoding.text(of: register), ofClass: id)
  }

  // MARK: - The data sheet

  @Test func `The data sheet is filled in once and shown from then on`() throws {
    let none = run("data-sheet")
    #expect(none.code == 64)
    #expect(none.complaints.contains("--purpose, --basis, --recipients and --filled-by"))
    let half = run("data-sheet", "--purpose", "Training")
    #expect(half.code == 64)
    #expect(half.complaints.contains("--basis, --recipients, --filled-by"))
    #expect(fillIn().code == 0)
    let shown = run("data-sheet")
    #expect(
      shown.lines == [
        "Purpose: Training", "Basis: Instruction 7", "Recipients: The unit",
        "Filled in by: Head of training", "Deletion: 30 days after the class is opened",
        "Filled in: 2026-11-23 18:39",
      ]
    )
    // What is said anew takes the place of what stood there; the rest stays.
    #expect(run("data-sheet", "--days", "7").code == 0)
    let sheet = try #require(try store().dataSheet())
    #expect(sheet.days == 7)
    #expect(sheet.purpose == "Training")
    #expect(
      run("data-sheet", language: "da").lines.contains("Sletning: 7 dage, efter at holdet er åbnet")
    )
    #expect(run("data-sheet", "--days", "366").code == 64)
  }

  /// Asks for the data sheet on a terminal and answers so.
  private func asked(_ lines: [String]) throws -> (code: ExitCode?, output: Output) {
    let output = Output()
    var surroundings = Surroundings.test(
      output,
      environment: ["SIGNPOST_RECORDS": folder.file("records.db"), "HOME": folder.path]
    )
    surroundings.isTerminal = true
    surroundings.readLine = Answers(lines).next
    let invocation = try OptionParser.parse(
      ["class", "data-sheet"],
      environment: surroundings.environment
    )
    return (CommandRunner.run(invocation, surroundings), output)
  }

  @Test func `On a terminal the data sheet is asked for, line by line`() throws {
    let long = String(repeating: "a", count: 401)
    let (code, output) = try asked(
      ["", long, " Training ", "Rule 7", "The unit", "0", "x", "14", "Head of training"]
    )
    #expect(code == .fine, "\(output.complaints)")
    let sheet = try #require(try store().dataSheet())
    #expect(sheet.purpose == "Training")
    #expect(sheet.days == 14)
    #expect(sheet.filledBy == "Head of training")
    #expect(output.text.contains("at most 400 characters"))
    #expect(output.text.contains("Please type a number from 1 to 365."))
  }

  @Test func `Where input ends no data sheet is kept`() throws {
    let (code, output) = try asked(["Training", "Rule 7"])
    #expect(code == .usage)
    #expect(output.complaints == "signpost: Nothing was kept.\n")
    #expect(!FileManager.default.fileExists(atPath: folder.file("records.db")))
  }

  // MARK: - Reports

  @Test func `The report is made once and says first what it is not for`() throws {
    #expect(fillIn().code == 0)
    try lead()
    let ran = run("report")
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.lines.first?.hasPrefix("Not for appraisal:") == true)
    #expect(ran.text.contains("12 people in the register, 2 by name."))
    #expect(ran.text.contains("Open: Who is called at night, MARK-7?"))
    #expect(!ran.text.contains("Bo Holm"))
    let kept = try store().classRecord(matching: "aaaa")
    #expect(kept.report != nil)
    #expect(kept.events.last?.act == #"{"freeze":12}"#)
    // The second time it is the same, to the byte, whatever became of the register.
    try store().keepRegister(#"{"version":1,"names":[],"unnamed":3}"#, ofClass: kept.head.id)
    #expect(run("report", "aaaa").text.contains("12 people in the register, 0 by name."))
    #expect(try store().classRecord(matching: "aaaa").report == kept.report)
  }

  @Test func `Names stand in a report only where somebody asks for them`() throws {
    #expect(fillIn().code == 0)
    try lead()
    #expect(run("report").text.contains("--names puts them in"))
    let named = run("report", "--names")
    #expect(named.text.contains("- Ane Bak\n- Bo Holm"))
  }

  @Test func `Where nobody is in the register, those present took part, at the command too`() throws
  {
    #expect(fillIn().code == 0)
    try lead(people: 9, hasRegister: false)
    let ran = run("report")
    #expect(ran.text.contains("Took part: 9 people"))
    #expect(ran.text.contains("Nobody was put into the register; 9 people were present."))
    #expect(try store().classRecord(matching: "aaaa").events.last?.act == #"{"freeze":9}"#)
  }

  @Test func `The list is JSON for other programs`() throws {
    #expect(run("list", "--format", "json").text == "[]\n")
    #expect(fillIn().code == 0)
    try lead()
    try lead("bbbb000000000001", isRehearsal: true)
    _ = run("report", "aaaa")
    let data = Data(run("list", "--format", "json").text.utf8)
    let list = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(list.map { $0["id"] as? String } == ["bbbb000000000001", "aaaa000000000001"])
    #expect(list.map { $0["isRehearsal"] as? Bool } == [true, false])
    #expect(list.map { $0["hasReport"] as? Bool } == [false, true])
    #expect(list.map { $0["ends"] as? String } == ["2026-11-24", "2026-12-23"])
    #expect(list.map { $0["minutes"] as? Int } == [45, 45])
  }

  @Test func `Of fewer than five nothing is told`() throws {
    #expect(fillIn().code == 0)
    try lead(people: 4)
    let ran = run("report")
    #expect(ran.text.contains("Not told, as fewer than five people voted."))
    #expect(!ran.text.contains(" %"))
    #expect(ran.text.contains("Too few votes of at least five people"))
  }

  @Test func `A rehearsal and a class that is not over have no report`() throws {
    #expect(fillIn().code == 0)
    try lead("bbbb000000000001", isRehearsal: true)
    let rehearsal = run("report", "bbbb")
    #expect(rehearsal.code == 64)
    #expect(rehearsal.complaints.contains("A rehearsal has no report."))
    #expect(run("report").complaints.contains("There are no classes."))
    try lead("cccc000000000001", ends: false)
    let open = run("report")
    #expect(open.code == 64)
    #expect(open.complaints.contains("This class is not over"))
    #expect(try store().classRecord(matching: "cccc").report == nil)
  }

  @Test func `A report is written as Markdown and as a page, by the ending of the file`() throws {
    #expect(fillIn().code == 0)
    try lead()
    let page = folder.file("report.html")
    #expect(run("report", "--output", page).code == 0)
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(html.contains("<p class=\"own\">Not for appraisal:"))
    let markdown = run("report", "--format", "markdown", language: "da").text
    #expect(markdown.hasPrefix("*Ikke til personalevurdering:"))
    #expect(run("report", "--output", page).code == 73)
  }

  @Test func `A damaged log is refused in words`() throws {
    #expect(fillIn().code == 0)
    try lead("dddd000000000001", ends: false)
    let events = try store().classRecord(matching: "dddd").events.count
    try store().append(
      StoredClassEvent(sequence: events, version: 1, act: "{}", at: 1_800_009_000),
      toClass: "dddd000000000001"
    )
    let ran = run("report", "dddd")
    #expect(ran.code == 1)
    #expect(ran.complaints.contains("Entry \(events) of the class's log cannot be read."))
  }

  // MARK: - The list and the end

  @Test func `The list says how far each class is and when it ends`() throws {
    #expect(run("list").lines == ["There are no classes."])
    #expect(fillIn().code == 0)
    try lead()
    try lead("bbbb000000000001", isRehearsal: true)
    _ = run("report", "aaaa")
    let lines = run("list").lines
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("bbbb000000000001  2026-11-23  2026-11-24  rehearsal"))
    #expect(lines[2].hasPrefix("aaaa000000000001  2026-11-23  2026-12-23  report made"))
  }

  @Test func `What has come to its day is deleted, and it is proved`() throws {
    #expect(run("clear").lines == ["There are no records, so there is nothing to delete."])
    #expect(fillIn().code == 0)
    try lead(openedOn: day - 30)
    try lead("eeee000000000001", openedOn: day - 29)
    let ran = run("clear")
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(
      ran.lines.first?.hasPrefix("Deleted: the class aaaa000000000001 of 2026-10-24 on ") == true
    )
    #expect(ran.text.contains("Neither of them holds anything of what was deleted."))
    #expect(try store().classes().map(\.head.id) == ["eeee000000000001"])
    let again = run("clear")
    #expect(again.lines.first == "No class has come to its day; nothing was deleted.")
    // One before its day.
    let one = run("clear", "eeee")
    #expect(one.lines.first?.contains("eeee000000000001") == true)
    let bytes = FileManager.default.contents(atPath: folder.file("records.db")) ?? Data()
    for text in ["MARK-7", "Ane Bak", "eeee000000000001"] {
      #expect(bytes.range(of: Data(text.utf8)) == nil)
    }
    #expect(run("clear", "eeee").code == 64)
  }

  @Test func `With a class goes what was marked at its terminals, and no other class's`() throws {
    #expect(fillIn().code == 0)
    try lead(openedOn: day - 30)
    for id in ["bbbb", "eeee", "ffff"] { try lead(id + "000000000001") }
    let halls = folder.file(".local/state/signpost/halls")
    try FileManager.default.createDirectory(atPath: halls, withIntermediateDirectories: true)
    func journal(_ id: String) -> String { "\(halls)/\(id)000000000001.jsonl" }
    func left() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: halls).map { String($0.prefix(4)) }
        .sorted()
    }
    for id in ["aaaa", "bbbb", "eeee", "ffff"] {
      _ = FileManager.default.createFile(atPath: journal(id), contents: Data("{}".utf8))
    }
    // Nobody has gone on with one of them for two days and an hour.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -176_400)],
      ofItemAtPath: journal("ffff")
    )
    #expect(run("clear").code == 0)
    #expect(try left() == ["bbbb", "eeee"])
    #expect(run("clear", "bbbb").code == 0)
    #expect(try left() == ["eeee"])
    // A report is made once, and nothing is taken up any more.
    #expect(run("report", "eeee").code == 0)
    #expect(try left() == [])
  }

  @Test func `What was marked at terminals and cannot be deleted is no success`() throws {
    #expect(fillIn().code == 0)
    try lead()
    let journal = folder.file(".local/state/signpost/halls/aaaa000000000001.jsonl")
    try FileManager.default.createDirectory(atPath: journal, withIntermediateDirectories: true)
    let ran = run("clear", "aaaa")
    #expect(ran.code != 0)
    #expect(ran.complaints.contains(journal))
  }

  @Test func `A report is asked of a class whose day has come in vain`() throws {
    #expect(fillIn().code == 0)
    try lead(openedOn: day - 30)
    #expect(run("report").complaints.contains("There are no classes."))
    #expect(try store().classes() == [])
  }

  // MARK: - Options

  @Test(arguments: [
    ["list", "--minutes", "30"], ["list", "x"], ["clear", "--names"],
    ["sheet", "x", "--names"], ["report", "--variant", "a"], ["sheet", "x", "--rehearse"],
    ["handouts", "x", "--minutes", "30"], ["handouts"], ["data-sheet", "--output", "x.md"],
    ["clear", "--purpose", "x"], ["sheet", "x", "--format", "json"],
    ["report", "--format", "json"],
    ["some-case", "--format", "json"], ["sheet", "x", "--minutes", "0"],
  ])
  func `What says nothing for a task is refused`(arguments: [String]) {
    #expect(signpost(["class"] + arguments, in: folder).code == 64)
  }

  @Test func `Paper is printed of a case by its id, and of no case that is not there`() {
    let sheet = run("sheet", "the-table-by-the-window", "--minutes", "30")
    #expect(sheet.code == 0, "\(sheet.complaints)")
    #expect(sheet.lines.first == "For the facilitator alone: the answers stand in it.")
    #expect(sheet.lines.contains { $0.hasPrefix("Time: 30 minutes, but the case takes about 3") })
    #expect(
      run("handouts", "the-table-by-the-window", language: "da").lines.first?.isEmpty == false
    )
    #expect(run("sheet", "nowhere-at-all").code != 0)
  }
}
