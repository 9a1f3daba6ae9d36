import Foundation
import Testing

@testable import Application

struct DiffCommandTests {
  let folder = TemporaryFolder()

  private func diff(_ old: String, _ new: String, _ arguments: String...) throws -> Ran {
    let before = try Repository.example()
    try #require(before.contains(old))
    let one = try folder.write(before.utf8, to: "a.json")
    let after = before.replacingOccurrences(of: old, with: new)
    let two = try folder.write(after.utf8, to: "b.json")
    return signpost(["diff", one, two] + arguments, in: folder)
  }

  @Test func `Two equal versions are the same`() throws {
    let ran = try diff("Emil", "Emil")
    #expect(ran.code == 0)
    #expect(ran.lines == ["The two versions say the same."])
  }

  @Test func `Words alone leave attempts valid`() throws {
    let ran = try diff("Tell your leader tonight what you saw.", "Tell her.")
    #expect(ran.code == 1)
    #expect(
      ran.lines == [
        "~ step by-the-desk", "    ~ answer tell-leader: words",
        "Attempts at the old version replay exactly, and their results stay valid.",
      ]
    )
  }

  @Test func `What can no longer be answered is named, in Danish too`() throws {
    let ran = try diff(#""id": "argue""#, #""id": "shout""#, "--lang", "da")
    #expect(ran.lines.prefix(3) == ["~ trin do-or-dont", "    + svar shout", "    - svar argue"])
    #expect(ran.lines.last == "Kan ikke besvares mere: svar argue.")
  }

  @Test func `JSON tells the same`() throws {
    let ran = try diff(#""H1": 0, "H3": 0"#, #""H1": 1, "H3": 0"#, "--format", "json")
    let root = try #require(ran.json as? [String: Any])
    #expect(root["attempts"] as? String == "other-keys")
    let steps = try #require(root["steps"] as? [[String: Any]])
    #expect(steps.map { $0["name"] as? String } == ["by-the-desk"])
    let items = try #require(steps.first?["items"] as? [[String: Any]])
    #expect(items.first?["name"] as? String == "search-desk")
    #expect(items.first?["aspects"] as? [String] == ["key"])
  }

  @Test func `A version that cannot be read is refused`() throws {
    let broken = try folder.write("{".utf8, to: "c.json")
    #expect(signpost("diff", "quiet-hours", broken, in: folder).code == 65)
    #expect(signpost("diff", "quiet-hours", in: folder).code == 64)
  }
}
