import AgencyStore
import Classroom
import Foundation
import PostgreSQLSupport
import Records
import ScenarioEngine
import Screens
import Testing

@testable import Application

/// `signpost store` against a server of these tests, with a store that the command itself set up.
@Suite struct StoreCommandTests {
  private let folder = TemporaryFolder()

  private static let started = Result {
    let server = try TestServer()
    try server.makeDatabase("signpost")
    let administrator = TemporaryFolder()
    let records = try RecordStore.open(path: administrator.file("records.db"))
    try records.fillIn(sheet)
    let set = signpost("store", "init", server.address("postgres"), in: administrator)
    try #require(set.code == 0, "\(set)")
    _ = try server.psql(
      """
      CREATE ROLE anna LOGIN; CREATE ROLE bo LOGIN; CREATE ROLE dan LOGIN; CREATE ROLE eva LOGIN;
      GRANT signpost_trainee TO anna, bo; GRANT signpost_facilitator TO dan;
      GRANT signpost_coordinator TO eva;
      """,
      as: "postgres"
    )
    return server
  }

  private static let sheet = DataSheet(
    purpose: "Training of staff",
    basis: "Instruction 7",
    recipients: "The unit: counts alone",
    days: 60,
    filledBy: "Head of training",
    filledAt: "2026-11-23T18:39:32+01:00"
  )

  private func server() throws -> TestServer { try Self.started.get() }

  private func run(_ arguments: String..., language: String = "en") -> Ran {
    signpost(["store"] + arguments + ["--lang", language], in: folder)
  }

  private static let nowhere = "postgresql:///signpost?host=/nowhere/at/all"

  // MARK: - Setting up

  @Test func `No store without a data sheet, and the script says what it holds`() throws {
    let none = run("init", "--print")
    #expect(none.code == 64)
    #expect(none.complaints.contains("signpost class data-sheet"))
    #expect(run("init", Self.nowhere).code == 64)
    try RecordStore.open(path: folder.file("records.db")).fillIn(Self.sheet)
    let script = run("init", "--print")
    #expect(script.code == 0)
    #expect(script.text.hasPrefix("-- Sets up the agency's store"))
    #expect(script.text.contains("'The unit: counts alone'"))
    #expect(script.text.hasSuffix("COMMIT;\n"))
  }

  @Test func `A store is set up once and is up to date`() throws {
    let address = try server().address("postgres")
    try RecordStore.open(path: folder.file("records.db")).fillIn(Self.sheet)
    let again = run("init", address)
    #expect(again.code == 73)
    #expect(again.complaints.contains("There is a store in this database already."))
    #expect(run("migrate", address).text.contains("Nothing was changed."))
  }

  @Test func `The check says who one is, what one may do and what is kept`() throws {
    let trainee = run("check", try server().address("bo"))
    #expect(trainee.code == 0)
    #expect(trainee.lines.contains("You are: bo"))
    #expect(trainee.lines.contains("You may: send your attempts"))
    #expect(trainee.lines.contains("Deletion: 60 days after it was sent, or sooner"))
    #expect(trainee.text.contains("The server's rules are in place"))
    let administrator = run("check", try server().address("postgres"))
    #expect(administrator.code == 1)
    #expect(administrator.text.contains("sees every row"))
  }

  // MARK: - Attempts

  @Test func `An attempt is sent by its trainee, once, and taken back`() throws {
    let attempts = try Attempts(in: folder)
    try attempts.play("abc0000000000001", words: "MY OWN WORDS")
    try attempts.play("def0000000000002", decisions: 1)
    let address = try server().address("anna")
    #expect(run("send", "def0", "--store", address).complaints.contains("not finished"))
    #expect(run("send", "fff", "--store", address).complaints.contains("Neither an attempt nor"))
    let sent = run("send", "abc0", "--store", address)
    #expect(sent.code == 0, "\(sent)")
    #expect(sent.lines.first == "Sent: 1 attempt.")
    let again = run("send", "abc0", "--store", address)
    #expect(again.lines.first == "There already: 1 attempt.")
    let list = run("list")
    #expect(list.text.contains("abc0000000000001  attempt"))
    let body = try server().psql(
      "SELECT body->>'mode', body->'events'->-1->>'kind' FROM signpost.attempts",
      as: "anna"
    )
    #expect(body == "practice|finished\n")
    #expect(
      try server().psql("SELECT body FROM signpost.attempts", as: "anna")
        .contains("MY OWN WORDS")
    )
    let others = "SELECT count(*) FROM signpost.attempts WHERE owner = 'anna'"
    #expect(try server().psql(others, as: "bo") == "0\n")
    let back = run("withdraw", "abc", address)
    #expect(back.code == 0)
    #expect(try server().psql("SELECT count(*) FROM signpost.attempts", as: "anna") == "0\n")
    #expect(run("list").text.contains("taken back"))
    #expect(run("withdraw", "abc", address).code == 64)
    // Nothing sends it again but its trainee.
    #expect(run("push", address).text == "Nothing waits to be sent.\n")
    #expect(run("send", "abc0", "--store", address).lines.first == "Sent: 1 attempt.")
    #expect(run("withdraw", "abc", address).code == 0)
  }

  @Test func `What cannot be sent waits, and is sent by push`() throws {
    try Attempts(in: folder).play("abc0000000000003")
    #expect(run("send", "abc").text.contains("SIGNPOST_STORE"))
    let offline = run("push", Self.nowhere)
    #expect(offline.code == 73)
    #expect(offline.text.contains("Not sent: 1 attempt. Nothing is lost"))
    #expect(offline.complaints.contains("The store cannot be reached now"))
    #expect(run("list").text.contains("waits"))
    let wrong = run("push", try server().address("dan"))
    #expect(wrong.code == 73)
    #expect(wrong.complaints.contains("grants it signpost_trainee"))
    let pushed = signpost(
      "store",
      "push",
      in: folder,
      environment: ["SIGNPOST_STORE": try server().address("bo")]
    )
    #expect(pushed.code == 0)
    #expect(pushed.lines.first == "Sent: 1 attempt.")
    #expect(run("withdraw", "abc0000000000003", try server().address("bo")).code == 0)
  }

  @Test func `What raters wrote and what was explored stays in the account`() throws {
    let attempts = try Attempts(in: folder)
    try attempts.play("abc0000000000004")
    func record() throws -> SharedRecord {
      try #require(SharedRecord(of: try attempts.store.attempt(matching: "abc")))
    }
    let before = try record()
    _ = try attempts.store.explore(
      "abc0000000000004",
      at: .new(after: 0),
      payload: "EXPLORED",
      version: 1,
      time: "2026-11-24T08:00:00+01:00"
    )
    let count = try attempts.store.attempt(matching: "abc").events.count
    try attempts.store.append(
      AttemptEvent(
        parent: nil,
        sequence: count,
        kind: .rated,
        payload: "RATED",
        at: "2026-11-24T09:00:00+01:00"
      ),
      to: "abc0000000000004"
    )
    #expect(try record() == before)
    #expect(before.heldOn == Surroundings.test().day)
  }

  // MARK: - Classes

  @Test func `The report of a class goes out without a name, and with its day`() throws {
    let training = ClassRecordsCommandTests()
    #expect(training.fillIn().code == 0)
    // The server goes by its own clock.
    try training.lead(openedOn: Int(Date().timeIntervalSince1970) / 86_400)
    let address = try server().address("dan")
    let early = signpost("store", "send", "aaaa", "--store", address, in: training.folder)
    #expect(early.complaints.contains("'signpost class report' makes it"))
    #expect(training.run("report").code == 0)
    let sent = signpost("store", "push", address, in: training.folder)
    #expect(sent.lines == ["Sent: 1 class report."])
    let row = try server().psql("TABLE signpost.class_reports", as: "dan")
    #expect(row.hasPrefix("dan|aaaa000000000001|"))
    #expect(signpost("store", "push", address, in: training.folder).text.contains("Nothing waits"))
    for name in ["Bo Holm", "Ane Bak"] { #expect(!row.contains(name)) }
    let trainings = run("trainings", try server().address("eva"))
    #expect(trainings.lines[1].contains("        1      12  "), "\(trainings)")
    #expect(run("trainings", address).code == 73)
    // The outbox ends with the class.
    #expect(training.run("clear", "aaaa").code == 0)
    #expect(signpost("store", "list", in: training.folder).text.contains("Nothing was sent"))
  }

  // MARK: - The command line

  @Test(
    arguments: [
      (["store"], "needs a task"), (["store", "sned"], "Did you mean 'send'?"),
      (["store", "send"], "needs a task"), (["store", "check"], "or in SIGNPOST_STORE"),
      (["store", "check", "a", "b"], "'b' is one too many"),
      (["store", "list", "a"], "one too many"),
      (["store", "push", "--print"], "cannot stand together"),
      (["store", "check", "records.example"], "This is no address of a store"),
    ]
  )
  func `A command line that cannot be followed says why`(_ line: [String], _ text: String) {
    let ran = signpost(line, in: folder)
    #expect(ran.code == 64 || ran.code == 73)
    #expect(ran.complaints.contains(text), "\(ran)")
  }

  @Test func `Each reason has sentences in both languages`() {
    let reasons: [AgencyStoreError] = [
      .serverTooOld(140_005), .passwordUsed, .notEncrypted, .notSetUp, .alreadySetUp,
      .newer(found: 2, known: 1), .older(found: 1, known: 2), .notAMember(.attempt),
      .notAMember(.classReport),
    ]
    for error in reasons {
      let texts = Set([
        ErrorText.text(of: error, in: .english), ErrorText.text(of: error, in: .danish),
      ])
      #expect(texts.count == 2)
      #expect(texts.allSatisfy { $0.hasSuffix(".") })
    }
  }
}
