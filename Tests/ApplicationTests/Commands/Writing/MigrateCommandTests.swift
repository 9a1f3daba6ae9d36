import Foundation
import Testing

@testable import Application

struct MigrateCommandTests {
  let folder = TemporaryFolder()

  /// Plays the example and then puts another version of it in its place.
  private func migrate(
    _ replacements: [(String, String)],
    _ arguments: String...
  ) throws -> Ran {
    let attempts = try Attempts(in: folder)
    try attempts.play("3f2a000000000000")
    var text = try Repository.example()
    for (old, new) in replacements {
      try #require(text.contains(old))
      text = text.replacingOccurrences(of: old, with: new)
    }
    let path = try folder.write(text.utf8, to: "a.json")
    return signpost(["migrate", path] + arguments, in: folder)
  }

  @Test func `Where only words changed, attempts carry over exactly`() throws {
    let ran = try migrate([("Tell your leader tonight what you saw.", "Tell your leader tonight.")])
    #expect(ran.code == 0, "\(ran.text)")
    #expect(
      ran.lines == [
        "3f2a000000000000  2026-11-23 18:39  the-locked-desk",
        "  exactly: it is played and scored as it was.",
        "1 attempt: 1 exactly, 0 with all decisions, 0 in part, 0 not at all.",
        "Nothing was changed. Every attempt keeps the copy of the case that it was played on, and "
          + "its result.",
      ]
    )
  }

  @Test func `Where the key changed, all decisions can be taken`() throws {
    let ran = try migrate([(#""H1": 0, "H3": 0"#, #""H1": 1, "H3": 0"#)])
    #expect(ran.code == 1)
    let text = ran.lines.dropFirst().joined(separator: " ").split(separator: " ")
      .joined(separator: " ")
    #expect(text.contains("all 7 decisions can be taken, but not all are scored as they were."))
    #expect(text.contains("It differs at: by-the-desk."))
  }

  @Test func `Renamed steps and answers are found by their former names`() throws {
    let ran = try migrate([
      (#""id": "tell-leader""#, #""id": "tell-her", "formerly": ["tell-leader"]"#),
      (#""id": "how-urgent""#, #""id": "urgency-now", "formerly": ["how-urgent"]"#),
      (#""next": "how-urgent""#, #""next": "urgency-now""#),
    ])
    #expect(ran.code == 0)
    #expect(ran.text.contains("exactly, under new names"))
    #expect(ran.text.contains("1 attempt: 1 exactly, 0 with all decisions"))
  }

  @Test func `Where the story changed, all decisions can be taken, and it says where`() throws {
    let ran = try migrate([(#""takes": 15"#, #""takes": 20"#)], "--format", "json")
    #expect(ran.code == 1)
    let row = try #require(ran.objects.first)
    #expect(row["carriesOver"] as? String == "all")
    #expect(row["reason"] as? String == "It differs at: by-the-desk.")
  }

  @Test func `Where an answer is gone, it says which and after how many decisions`() throws {
    let ran = try migrate([(#""id": "stay-in-touch""#, #""id": "greet""#)])
    #expect(ran.code == 1)
    // A scene, two lists, the urgency and the choice come before.
    #expect(ran.text.contains("in part: 5 of 7 decisions can be taken."))
    #expect(ran.text.contains("the step has no item 'stay-in-touch'"))
  }

  @Test func `Where the first step is gone, nothing carries over`() throws {
    let ran = try migrate([("\"evening\"", "\"dusk\"")], "--format", "json")
    let row = try #require(ran.objects.first)
    #expect(row["carriesOver"] as? String == "nothing")
    #expect(row["taken"] as? Int == 0)
    #expect((row["reason"] as? String)?.contains("'evening'") == true)
  }

  @Test func `Nothing in the records changes`() throws {
    _ = try migrate([])
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file("records.db")))
    let ran = signpost("migrate", in: folder)
    #expect(ran.code == 1)
    #expect(ran.text.contains("The case is no longer there, or it has mistakes."))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("records.db"))) == before)
  }

  @Test func `Without attempts that is said`() throws {
    let ran = signpost("migrate", "quiet-hours", "--lang", "da", in: folder)
    #expect(ran.code == 0)
    #expect(ran.lines == ["Der er ingen forløb i den."])
    #expect(signpost("migrate", "no-such-case", in: folder).code == 64)
  }
}
