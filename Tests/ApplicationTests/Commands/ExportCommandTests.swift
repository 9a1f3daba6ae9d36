import Foundation
import JSONText
import Records
import ScenarioEngine
import ScenarioFiles
import Screens
import Testing

@testable import Application

/// `signpost export`, over records on disk and against its published schema.
@Suite struct ExportCommandTests {
  let folder = TemporaryFolder()

  private func run(_ arguments: String..., language: String = "en") -> Ran {
    signpost(["export"] + arguments + ["--lang", language], in: folder)
  }

  private func schema() throws -> SchemaWalk {
    try SchemaWalk(try Repository.text("Documentation/Export-Schema.json"))
  }

  /// Attempts with all that an attempt can hold: finished with own words, rated, explored; half done
  /// with a draft; given up; with a payload that nobody can read.
  private func fill() throws {
    let attempts = try Attempts(in: folder)
    let store = attempts.store
    try attempts.play("3f2a000000000001", words: "Seen at 10: \"HERON\"\n\u{1B}[31m")
    let scenario = attempts.playable.scenario
    let best = attempts.bestDecisions
    let (step, decision) = best[1]
    _ = try store.explore(
      "3f2a000000000001",
      at: .new(after: 1),
      payload: try DecisionCoding.encode(decision, at: step, in: scenario),
      version: DecisionCoding.version,
      time: "2026-11-24T08:00:00+01:00"
    )
    #expect(signpost("rate", "--features", "1,6", "--note", "Who?", "3f2a", in: folder).code == 0)
    try attempts.play("77aa000000000002", mode: .test, decisions: 2)
    let drafts = scenario.steps.indices.map { draft(at: $0, in: scenario) }
    for (place, text) in drafts.enumerated() {
      try attempts.play("d0000000000000\(10 + place)", decisions: 1)
      try store.saveDraft(
        "d0000000000000\(10 + place)",
        step: scenario.steps[place].id,
        payload: text,
        at: "2026-11-23T18:41:00+01:00"
      )
    }
    try attempts.play("99aa000000000003", decisions: 1) { _, _ in "not { JSON" }
    try store.abandon("99aa000000000003")
    let stored = try #require(try store.attempt("3f2a000000000001"))
    let record = try #require(SharedRecord(of: stored))
    _ = try store.keep(record)
    try store.noteSent(record.name, at: "2026-11-24T09:00:00+01:00")
    let item = RefresherItem(.observation, of: "the-locked-desk", "late")
    let met = ReviewTime(milliseconds: 1_795_455_600_000, day: 20_780)
    let id = stored.header.id
    try store.keepRefreshers([RefresherEntry(item, .again)], of: id, ordinary: 30, met: met)
    _ = try store.keep(
      StoredReview(
        id: "e000000000000001",
        refresher: 1,
        turn: 1,
        time: met,
        grade: .hard,
        answer: "check",
        sureness: .unsure,
        shown: "the-locked-desk/late"
      )
    )
    try store.setSetting("language", to: "da")
    try store.setSetting("variants", to: "6f1d2c3b4a596877")
  }

  private func draft(at step: Int, in scenario: Scenario) -> String {
    var draft = Draft()
    for place in scenario.steps[step].itemIDs.indices {
      draft.marks[place] = .init(.ordinary, sureness: place == 0 ? .certain : nil)
      draft.picked.insert(place)
      draft.values[place] = place
    }
    draft.best = scenario.steps[step].itemIDs.isEmpty ? nil : 0
    if case .report(let task) = scenario.steps[step].task {
      var report = ReportDecision(urgency: .consult)
      report.channels = [0]
      report.facts = Dictionary(
        uniqueKeysWithValues: task.facts.indices.map { ($0, FactLabel.told) }
      )
      report.words = "Half a sentence"
      draft.report = report
    }
    return DraftCoding.text(of: draft, at: step, in: scenario)
  }

  @Test func `What is printed is as the schema says, and nothing else`() throws {
    try fill()
    let ran = run("--mine")
    #expect(ran.code == 0, "\(ran.complaints)")
    let walk = try schema()
    #expect(try walk.mistakes(in: ran.text) == [])
    // Each definition was met by something, so that none is only there to look complete.
    #expect(try walk.unmet(by: ran.text) == [])
  }

  @Test func `The cases of the program too are as the schema says`() throws {
    let attempts = try Attempts(in: folder, text: try Repository.shippedCase())
    try attempts.play("3f2a000000000001", words: "In my own words.")
    #expect(try schema().mistakes(in: run("--mine").text) == [])
  }

  @Test func `A member more or less is a mistake, wherever it stands`() throws {
    try fill()
    let walk = try schema()
    let value = try SchemaWalk.value(of: run("--mine").text)
    func mistakes(_ change: (inout JSONValue) -> Void) throws -> [String] {
      var changed = value
      change(&changed)
      return try walk.mistakes(in: changed)
    }
    #expect(try mistakes { $0["seat"] = 1 } == [": unknown member seat"])
    #expect(try mistakes { $0["program"] = nil } == [": missing member program"])
    #expect(try mistakes { $0["exportedAt"] = "today" } == ["/exportedAt: not of its form"])
    #expect(try mistakes { $0["settings"]?["seat"] = 1 } == ["/settings/seat: wrong type"])
    func inFirst(_ change: (inout JSONValue) -> Void) throws -> [String] {
      try mistakes { value in
        var attempts = value["attempts"]?.elements ?? []
        change(&attempts[0])
        value["attempts"] = .array(attempts)
      }
    }
    #expect(
      try inFirst { $0["mode"] = "exam" } == ["/attempts/0/mode: not one of those allowed"]
    )
    #expect(
      try inFirst { attempt in
        var events = attempt["events"]?.elements ?? []
        events[0]["content"]?["name"] = "Kim"
        attempt["events"] = .array(events)
      } == ["/attempts/0/events/0/content: fits none of 4 forms"]
    )
  }

  @Test func `Words of the schema are those of the program`() throws {
    let walk = try schema()
    #expect(walk.words("attempt", "mode") == PlayMode.allCases.map(\.rawValue))
    #expect(walk.words("attempt", "status") == AttemptStatus.allCases.map(\.rawValue))
    #expect(walk.words("event", "kind") == AttemptEvent.Kind.allCases.map(\.rawValue))
    #expect(walk.words("refresher", "kind") == RefresherItem.Kind.allCases.map(\.rawValue))
    #expect(walk.words("strand", "id") == Strand.allCases.map(\.rawValue))
  }

  @Test func `All of it is there: words, ratings, explored ways, drafts, settings, times`() throws {
    try fill()
    let value = try #require(run("--mine").json as? [String: Any])
    #expect(value["format"] as? Int == 2)
    #expect(
      value["settings"] as? [String: String]
        == ["language": "da", "variants": "6f1d2c3b4a596877"]
    )
    let refreshers = try #require(value["refreshers"] as? [[String: Any]])
    #expect(refreshers.map { $0["kind"] as? String } == ["observation", "log"])
    let reviews = try #require(refreshers[0]["reviews"] as? [[String: Any]])
    #expect(reviews.map { $0["answer"] as? String } == ["check"])
    #expect((reviews.first?["at"] as? [String: Any])?["day"] as? String == "2026-11-23")
    let attempts = try #require(value["attempts"] as? [[String: Any]])
    let first = attempts[0]
    #expect(first["id"] as? String == "3f2a000000000001")
    #expect(first["startedAt"] as? String == "2026-11-23T18:39:32+01:00")
    let events = try #require(first["events"] as? [[String: Any]])
    #expect(Set(events.compactMap { $0["kind"] as? String }) == ["decided", "finished", "rated"])
    #expect(Set(events.compactMap { $0["branch"] as? Int }) == [0, 1])
    let text = run("--mine").text
    // As JSON escapes it; no character that could steer a terminal.
    #expect(text.contains(#"Seen at 10: \"HERON\"\n\u001b[31m"#))
    #expect(text.contains("Half a sentence"))
    #expect(text.contains("\"not { JSON\""))
    #expect(!text.contains("\u{1B}"))
    // The case is in it once, as it was played.
    let cases = try #require(value["cases"] as? [[String: Any]])
    #expect(cases.compactMap { $0["text"] as? String } == [try Repository.example()])
  }

  @Test func `A new file is for the account alone, and none is written over`() throws {
    try fill()
    let path = folder.file("mine.json")
    let ran = run("--mine", "--output", path)
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.text.contains(path))
    var facts = stat()
    #expect(lstat(path, &facts) == 0)
    #expect(facts.st_mode & 0o777 == 0o600)
    let data = try #require(FileManager.default.contents(atPath: path))
    #expect(try schema().mistakes(in: String(decoding: data, as: UTF8.self)) == [])
    let again = run("--mine", "--output", path)
    #expect(again.code == 73)
    #expect(again.complaints.contains("nothing was written over"))
    #expect(FileManager.default.contents(atPath: path) == data)
  }

  @Test func `Without records the export is empty, and nothing is made`() throws {
    let ran = run("--mine")
    #expect(ran.code == 0)
    #expect(try schema().mistakes(in: ran.text) == [])
    #expect((ran.json as? [String: Any])?["attempts"] as? [String] == [])
    #expect(!FileManager.default.fileExists(atPath: folder.file("records.db")))
  }

  @Test func `Records that are none are refused in words`() throws {
    try folder.write("a letter".utf8, to: "records.db")
    let ran = run("--mine")
    #expect(ran.code == 73)
    #expect(ran.text == "")
    #expect(run().text.contains("'signpost doctor' says why"))
  }

  @Test func `Without mine it says what is kept, where and who can read it`() throws {
    #expect(run().lines.first == "What is kept of you")
    #expect(run().text.contains("(not made yet)"))
    try fill()
    let text = run().text
    #expect(text.contains(", on 23 November 2026"))
    #expect(text.contains("File: \(folder.file("records.db")) ("))
    #expect(text.contains("(mode 600)"))
    #expect(text.contains("See it: signpost export --mine"))
    chmod(folder.file("records.db"), 0o644)
    #expect(run().text.contains("chmod 600 \(folder.file("records.db"))"))
    #expect(run(language: "da").text.contains("Indtil du sletter det."))
  }
}
