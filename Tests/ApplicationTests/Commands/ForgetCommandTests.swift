import Classroom
import Foundation
import Records
import ScenarioEngine
import Testing

@testable import Application

/// `signpost forget`, over records on disk.
@Suite struct ForgetCommandTests {
  let folder = TemporaryFolder()
  private let one = "3f2a000000000001", other = "77aa000000000002"

  private func run(_ arguments: String..., language: String = "en") -> Ran {
    signpost(["forget"] + arguments + ["--lang", language], in: folder)
  }

  /// The bytes of the file and its journal, as any program would read them.
  private func hold(_ text: String) -> Bool {
    ["records.db", "records.db-wal"].contains { name in
      let data = FileManager.default.contents(atPath: folder.file(name)) ?? Data()
      return data.range(of: Data(text.utf8)) != nil
    }
  }

  private func playBoth() throws {
    let attempts = try Attempts(in: folder)
    try attempts.play(one, words: "HERON-7Q4X came to the office")
    try attempts.play(other, words: "The other text")
  }

  @Test func `Without yes it says what would go, and nothing goes`() throws {
    try playBoth()
    let ran = run("3f2a")
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.lines.first?.hasPrefix("id ") == true)
    #expect(ran.lines[1].hasPrefix("3f2a000000000001  2026-11-23 18:39  finished  The locked desk"))
    #expect(ran.text.contains("This would be deleted: 1 attempt with everything in it (answers, "))
    #expect(
      ran.lines.last
        == "Nothing was deleted yet. To delete it, give the same command with --yes."
    )
    #expect(!ran.text.contains(other))
    #expect(hold("HERON-7Q4X"))
    #expect(signpost("replay", one, in: folder).code == 0)
  }

  @Test func `With yes it goes, is proved gone, and the other attempt replays`() throws {
    try playBoth()
    let ran = run("3f2a", "--yes")
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(
      ran.lines.first
        == "Deleted: the attempt 3f2a000000000001 of 2026-11-23 18:39, the-locked-desk"
    )
    let size = FileManager.default.contents(atPath: folder.file("records.db"))?.count ?? 0
    #expect(ran.text.contains("Searched: \(folder.file("records.db")), \(size) bytes\n"))
    #expect(ran.text.contains("Neither of them holds anything of what was deleted."))
    #expect(ran.text.contains("sheets of 'signpost rate --export'"))
    for text in ["HERON-7Q4X", one] { #expect(!hold(text)) }
    #expect(hold("The other text"))
    #expect(signpost("replay", other, in: folder).code == 0)
    let again = run("3f2a", "--yes")
    #expect(again.code == 64)
    #expect(again.complaints.contains("There is no attempt with this id."))
  }

  @Test func `Everything goes with the settings, and says that classes stay`() throws {
    try playBoth()
    let store = try RecordStore.open(path: folder.file("records.db"))
    try store.setSetting("variants", to: "6f1d2c3b4a596877")
    let before = run("--all")
    #expect(
      before.text.contains("This would be deleted: 2 attempts with everything in them (answers, ")
    )
    #expect(before.text.contains("and ratings), and your settings."))
    #expect(!before.text.contains("lasses"), "there are none")
    try store.fillIn(
      DataSheet(
        purpose: "Training of staff",
        basis: "Instruction 7",
        recipients: "The unit: counts alone",
        days: 60,
        filledBy: "Head of training",
        filledAt: "2026-11-23T18:39:32+01:00"
      )
    )
    #expect(run("--all").text.contains("'signpost class clear' deletes classes."))
    let ran = run("--all", "--yes")
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.lines.contains("Deleted: your settings"))
    for text in ["HERON-7Q4X", one, other, "6f1d2c3b4a596877"] { #expect(!hold(text)) }
    #expect(signpost("history", "--format", "json", in: folder).objects.isEmpty)
    #expect(run("--all").lines == ["Nothing of this is kept; nothing was deleted."])
  }

  @Test func `A period goes by the day that the history shows`() throws {
    try playBoth()
    #expect(
      run("--before", "2026-11-23").lines == ["Nothing of this is kept; nothing was deleted."]
    )
    #expect(run("--since", "2026-11-24").lines == ["Nothing of this is kept; nothing was deleted."])
    #expect(run("--since", "2026-11-23").text.contains("2 attempts"))
    let ran = run("--since", "2026-11-23", "--before", "2026-11-24", "--yes")
    #expect(ran.code == 0)
    #expect(ran.lines.filter { $0.hasPrefix("Deleted: the attempt") }.count == 2)
    // What is advised where nothing could be proved: it writes the file anew all the same.
    let nothing = run("--before", "1970-01-02", "--yes")
    #expect(nothing.code == 0)
    #expect(nothing.lines.first == "Nothing of this is kept; nothing was deleted.")
    #expect(nothing.text.contains("Searched: "))
  }

  @Test func `An attempt that is open in another window is refused, and stays`() throws {
    try playBoth()
    let attempts = try Attempts(in: folder)
    try attempts.play("5b5b000000000003", decisions: 1)
    let claim = try attempts.store.claim("5b5b000000000003")
    let ran = run("--all", "--yes")
    withExtendedLifetime(claim) {}
    #expect(ran.code == 73)
    #expect(ran.text == "")
    #expect(ran.complaints.contains("is open in another window. Nothing was deleted."))
    #expect(try attempts.store.attempts().count == 3)
  }

  @Test func `What the agency's store has too is named, before and after`() throws {
    try playBoth()
    do {
      let store = try RecordStore.open(path: folder.file("records.db"))
      let stored = try #require(try store.attempt(one))
      let record = try #require(SharedRecord(of: stored))
      _ = try store.keep(record)
    }
    #expect(!run("3f2a").text.contains("store"), "what waits goes with the attempt")
    do {
      let store = try RecordStore.open(path: folder.file("records.db"))
      try store.noteSent(SharedRecord.Name(.attempt, one), at: "2026-11-24T08:00:00+01:00")
    }
    for arguments in [["3f2a"], ["3f2a", "--yes"]] {
      let ran = signpost(["forget"] + arguments, in: folder)
      #expect(ran.code == 0, "\(ran.complaints)")
      #expect(ran.text.contains("The agency's store keeps what was sent to it: \(one)."))
    }
    #expect(!hold("HERON-7Q4X"))
  }

  @Test func `Where there are no records nothing is made`() {
    let ran = run("--all", "--yes")
    #expect(
      ran
        == Ran(
          code: 0,
          text: "There are no records, so there is nothing to delete.\n",
          complaints: ""
        )
    )
    #expect(!FileManager.default.fileExists(atPath: folder.file("records.db")))
    #expect(run("3f2a", "--format", "json").json as? [String: Any] != nil)
  }

  @Test func `A file that can only be read is refused in words, and stays`() throws {
    try playBoth()
    let before = FileManager.default.contents(atPath: folder.file("records.db"))
    chmod(folder.file("records.db"), 0o444)
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o700) }
    let listed = withoutPrivileges { run("--all") }
    #expect(listed.text.contains("2 attempts"), "\(listed.complaints)")
    let ran = withoutPrivileges { run("--all", "--yes") }
    #expect(ran.code == 73)
    #expect(ran.complaints.hasPrefix("signpost: "))
    #expect(FileManager.default.contents(atPath: folder.file("records.db")) == before)
  }

  @Test func `Other programs read what went and how far it is proved`() throws {
    try playBoth()
    let before = try #require(run("3f2a", "--format", "json").json as? [String: Any])
    #expect(before["isDeleted"] as? Bool == false)
    #expect(before["proof"] is NSNull)
    #expect((before["attempts"] as? [[String: Any]])?.first?["id"] as? String == one)
    let ran = run("3f2a", "--yes", "--format", "json")
    let after = try #require(ran.json as? [String: Any])
    #expect(after["isDeleted"] as? Bool == true)
    let proof = try #require(after["proof"] as? [String: Any])
    #expect(proof["isProved"] as? Bool == true)
    let files = try #require(proof["searched"] as? [[String: Any]])
    #expect(files.map { $0["path"] as? String }.first == folder.file("records.db"))
    #expect(files.allSatisfy { $0["hasTrace"] as? Bool == false })
  }

  @Test func `It says the same in Danish`() throws {
    try playBoth()
    #expect(run("3f2a", language: "da").text.contains("Intet er slettet endnu."))
    let ran = run("3f2a", "--yes", language: "da")
    #expect(ran.lines.first?.hasPrefix("Slettet: forløbet 3f2a000000000001 fra 2026-11-23") == true)
    #expect(ran.text.contains("Ingen af dem rummer noget af det, der er slettet."))
  }
}
