import Foundation
import Records
import ScenarioEngine
import Testing

@testable import Application

struct AttemptCommandTests {
  let folder = TemporaryFolder()
  let attempts: Attempts

  init() throws {
    attempts = try Attempts(in: folder)
  }

  /// The result that belongs to the best answers.
  func bestResult() throws -> String {
    let other = TemporaryFolder()
    let reference = try Attempts(in: other)
    try reference.play("1")
    return try #require(try reference.store.attempt("1")?.result?.text)
  }

  @Test func `A replay that agrees says so`() throws {
    try attempts.play("3f2a000000000001")
    let ran = signpost("replay", "3f2a", in: folder)
    #expect(ran.code == 0)
    #expect(ran.lines.first == "The locked desk (3f2a000000000001)")
    #expect(ran.lines.contains("\(attempts.bestDecisions.count) decisions were replayed."))
    #expect(ran.lines.last == "The result is the stored one, byte for byte.")
  }

  @Test func `A stored result that was changed is found, with what differs`() throws {
    let stored = try bestResult()
    let place = try #require(stored.range(of: "\"level\":3"))
    let changed = stored.replacingCharacters(in: place, with: "\"level\":2")
    try attempts.play("3f2a000000000001", result: changed)
    let ran = signpost("replay", "3f2a", in: folder)
    #expect(ran.code == 1)
    #expect(ran.text.contains("The result is not the stored one:\n"))
    #expect(ran.text.contains(".level: stored 2, now 3\n"))
  }

  @Test func `A single space more in the stored result is a difference`() throws {
    try attempts.play("3f2a000000000001", result: try bestResult() + " ")
    #expect(signpost("replay", "3f2a", in: folder).code == 1)
  }

  @Test func `A log that was changed is found`() throws {
    try attempts.play("aa00000000000001") { sequence, payload in
      sequence == 0 ? payload.replacingOccurrences(of: "evening", with: "morning") : payload
    }
    try attempts.play("bb00000000000001") { sequence, payload in
      sequence == 1 ? "no JSON" : payload
    }
    let unknown = signpost("replay", "aa", in: folder)
    #expect(unknown.code == 1)
    #expect(unknown.complaints.contains("the case has no step 'morning'"))
    let unreadable = signpost("replay", "bb", in: folder)
    #expect(unreadable.code == 1)
    #expect(unreadable.complaints.hasPrefix("signpost: Entry 1 of the log cannot be read"))
  }

  @Test func `An answer that was changed to another of the same step is found`() throws {
    let change: (Int, String) -> String = { _, payload in
      payload.replacingOccurrences(of: "\"as\":\"ordinary\"", with: "\"as\":\"sign\"")
    }
    try attempts.play("3f2a000000000001", change: change)
    let ran = signpost("replay", "3f2a", in: folder)
    #expect(ran.code == 1)
    #expect(ran.text.contains("The result is not the stored one:"))
  }

  @Test func `An attempt that is not finished is replayed as far as it is`() throws {
    try attempts.play("3f2a000000000001", decisions: 1)
    let ran = signpost("replay", "3f2a", in: folder)
    #expect(ran.code == 0)
    #expect(ran.lines[1] == "1 decision was replayed.")
    #expect(ran.lines[2].hasPrefix("The attempt is not finished. It stands at the step "))
    #expect(ran.lines[2].contains("'what-matters'"))
  }

  @Test(arguments: ["explain", "replay"])
  func `Ids may be short but not too short`(_ verb: String) throws {
    try attempts.play("3f2a000000000001")
    try attempts.play("3f2b000000000001")
    let ambiguous = signpost(verb, "3f2", in: folder)
    #expect(ambiguous.code == 64)
    #expect(ambiguous.complaints.hasPrefix("signpost: 2 attempts begin like this."))
    let unknown = signpost(verb, "ff", in: folder)
    #expect(unknown.code == 64)
    #expect(unknown.complaints.hasPrefix("signpost: There is no attempt with this id."))
    #expect(signpost(verb, "3F2B", in: folder).code == 0)
  }

  @Test(arguments: ["explain", "replay"])
  func `Without records there is no attempt`(_ verb: String) {
    let empty = TemporaryFolder()
    let ran = signpost(verb, "3f2a", in: empty)
    #expect(ran.code == 64)
    #expect(ran.complaints.hasPrefix("signpost: There are no records yet: \(empty.path)"))
  }

  @Test func `A finished attempt is explained with keys, reasons and sources`() throws {
    try attempts.play("3f2a000000000001", mode: .test)
    let ran = signpost("explain", "3f2a", in: folder)
    #expect(ran.code == 0)
    #expect(ran.lines.first == "The locked desk")
    #expect(ran.lines[1] == "test - 2026-11-23 18:39 - finished - 3f2a000000000001")
    let json = signpost("explain", "3f2a", "--format", "json", in: folder)
    #expect(json.code == 0)
    let value = try #require(json.json as? [String: Any])
    #expect(value["id"] as? String == "3f2a000000000001")
    let result = try #require(value["result"] as? [String: Any])
    #expect((result["strands"] as? [Any])?.count == 3)
    let decisions = try #require(value["decisions"] as? [[String: Any]])
    #expect(decisions.count == attempts.bestDecisions.count)
    #expect(decisions[1]["step"] as? String == "what-matters")
    #expect(decisions[1]["answer"] is [String: Any])
    let keys = try #require(decisions[1]["keys"] as? [[String: Any]])
    #expect(!keys.isEmpty)
    #expect(keys.allSatisfy { $0["key"] is [String: Any] && $0["evidence"] is [String] })
    let reasons = keys.compactMap { $0["reason"] as? String }.filter { !$0.isEmpty }
    #expect(reasons.contains { ran.text.contains($0) })
    // The trail ends with the sources in full.
    #expect(ran.lines.contains { $0.hasPrefix("Link: ") })
  }

  @Test func `A test that is not finished keeps its keys to itself`() throws {
    try attempts.play("3f2a000000000001", mode: .test, decisions: 3)
    let ran = signpost("explain", "3f2a", in: folder)
    #expect(ran.code == 0)
    #expect(
      ran.lines.last == "3 decisions so far. This attempt is explained when it is finished."
    )
    let json = signpost("explain", "3f2a", "--format", "json", in: folder)
    let value = try #require(json.json as? [String: Any])
    #expect(value["result"] is NSNull)
    let decisions = try #require(value["decisions"] as? [[String: Any]])
    #expect(decisions.count == 3)
    #expect(decisions.allSatisfy { ($0["keys"] as? [Any])?.isEmpty == true })
  }

  @Test func `Practice that is not finished is explained as far as it is`() throws {
    try attempts.play("3f2a000000000001", decisions: 3)
    let ran = signpost("explain", "3f2a", in: folder)
    #expect(ran.code == 0)
    #expect(ran.lines.last?.hasPrefix("The attempt is not finished.") == true)
    #expect(ran.lines.count > 6)
  }

  @Test func `Explanations are wrapped for a terminal`() throws {
    try attempts.play("3f2a000000000001")
    let output = Output()
    var options = Options()
    options.records = folder.file("records.db")
    let code = CommandRunner.run(
      Invocation(command: .explain(attempt: "3f2a"), options: options),
      .test(output, printsToTerminal: true)
    )
    #expect(code == .fine)
    #expect(output.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(signpost("explain", "3f2a", in: folder).lines.contains { $0.count > 80 })
  }

  @Test func `The history lists attempts with what they came to`() throws {
    try attempts.play("aa00000000000001")
    try attempts.play("bb00000000000001", mode: .test, decisions: 2)
    let ran = signpost("history", in: folder)
    #expect(ran.code == 0)
    #expect(
      ran.lines == [
        "id        began             mode      id.  ha.  re.  crit.  title",
        "bb000000  2026-11-23 18:39  test        -    -    -      -  in progress · The locked desk",
        "aa000000  2026-11-23 18:39  practice    -  100  100      0  The locked desk",
        "id., ha., re.: points in identify, handle, report; crit.: critical errors",
      ]
    )
    let json = signpost("history", "--format", "json", in: folder)
    #expect(Set(json.ids) == ["aa00000000000001", "bb00000000000001"])
    #expect(json.objects.allSatisfy { $0["case"] as? String == "the-locked-desk" })
    #expect(json.objects.compactMap { $0["decisions"] as? Int }.contains(2))
  }

  @Test(arguments: ["en", "da"])
  func `On a terminal a line of the history is at most 80 columns`(language: String) throws {
    try attempts.play("aa00000000000001")
    try attempts.play("bb00000000000001", mode: .test, decisions: 2)
    let output = Output()
    var options = Options()
    options.records = folder.file("records.db")
    options.language = language
    let code = CommandRunner.run(
      Invocation(command: .history, options: options),
      .test(output, printsToTerminal: true)
    )
    #expect(code == .fine)
    let lines = output.text.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `Ids that begin alike are listed as far as they differ`() throws {
    try attempts.play("3f2a000000000001")
    try attempts.play("3f2a000000010001")
    let lines = signpost("history", in: folder).lines
    #expect(lines[1].hasPrefix("3f2a00000001  "))
    #expect(lines[2].hasPrefix("3f2a00000000  "))
  }

  @Test func `A replay is told as data`() throws {
    try attempts.play("3f2a000000000001")
    let same = signpost("replay", "3f2a", "--format", "json", in: folder)
    #expect(same.code == 0)
    let value = try #require(same.json as? [String: Any])
    #expect(value["outcome"] as? String == "same")
    #expect(value["decisions"] as? Int == attempts.bestDecisions.count)
    #expect((value["differences"] as? [Any])?.isEmpty == true)
  }

  @Test func `What differs in a replay is told as data`() throws {
    let stored = try bestResult()
    let place = try #require(stored.range(of: "\"level\":3"))
    let changed = stored.replacingCharacters(in: place, with: "\"level\":2")
    try attempts.play("3f2a000000000001", result: changed)
    let ran = signpost("replay", "3f2a", "--format", "json", in: folder)
    #expect(ran.code == 1)
    let value = try #require(ran.json as? [String: Any])
    #expect(value["outcome"] as? String == "other")
    let differences = try #require(value["differences"] as? [[String: Any]])
    #expect(differences.count == 1)
    #expect((differences.first?["name"] as? String)?.hasSuffix(".level") == true)
    #expect(differences.first?["stored"] as? String == "2")
    #expect(differences.first?["computed"] as? String == "3")
  }

  @Test func `An attempt under way has no stored result, as data too`() throws {
    try attempts.play("3f2a000000000001", decisions: 1)
    let ran = signpost("replay", "3f2a", "--format", "json", in: folder)
    #expect(ran.code == 0)
    let value = try #require(ran.json as? [String: Any])
    #expect(value["outcome"] as? String == "nothing-stored")
    #expect(value["storedBy"] is NSNull)
    #expect(value["step"] as? String == "what-matters")
  }

  @Test func `Without attempts the history is empty`() {
    let empty = TemporaryFolder()
    let ran = signpost("history", in: empty)
    #expect(ran.code == 0)
    #expect(ran.text == "No attempts yet. Open a case to begin one.\n")
    #expect((signpost("history", "--format", "json", in: empty).json as? [Any])?.isEmpty == true)
  }

  @Test func `Records that hold none are refused in words`() throws {
    let other = TemporaryFolder()
    try other.write("This is no database, it is a letter to my aunt.".utf8, to: "records.db")
    let ran = signpost("history", in: other)
    #expect(ran.code == 73)
    #expect(
      ran.complaints.hasPrefix(
        "signpost: The records could not be opened: the file holds no records"
      )
    )
    #expect(ran.text == "")
  }

  @Test func `The list says what was played`() throws {
    try folder.write(try Repository.example().utf8, to: "cases/desk.json")
    func list(_ more: String...) -> Ran {
      let format = more.first ?? "text"
      return signpost("list", "--scenarios", folder.file("cases"), "--format", format, in: folder)
    }
    func line() -> String { list().lines.first { $0.hasPrefix("the-locked-desk") } ?? "" }
    #expect(line().contains(" new "))
    try attempts.play("aa00000000000001")
    #expect(line().contains(" done "))
    try attempts.play("bb00000000000001", decisions: 1)
    #expect(line().contains(" started "))
    let entry = try #require(
      list("json").objects.first { $0["id"] as? String == "the-locked-desk" }
    )
    #expect(entry["finishedPlays"] as? Int == 1)
    #expect(entry["openAttempt"] as? String == "bb00000000000001")
  }

  @Test func `The language that was chosen in the program holds here too`() throws {
    try attempts.store.setSetting("language", to: "da")
    #expect(signpost("history", in: folder).text.hasPrefix("Ingen forløb endnu."))
    #expect(signpost("history", "--lang", "en", in: folder).text.hasPrefix("No attempts yet."))
  }
}
