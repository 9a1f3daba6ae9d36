import Foundation
import ScenarioEngine
import Testing

@testable import Application

struct PlayRecordingTests {
  let folder = TemporaryFolder()

  private func example(_ text: String? = nil) throws -> String {
    try folder.write(Array((try text ?? Repository.example()).utf8), to: "desk.json")
    return folder.file("desk.json")
  }

  private func plays() throws -> [[String: Any]] {
    let data = try Data(contentsOf: URL(filePath: folder.file("desk.plays.json")))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require(root["plays"] as? [[String: Any]])
  }

  @Test func `A player's play is kept beside the case, and the check is content`() throws {
    let path = try example()
    let ran = signpost("playout", path, "--record", "best", in: folder)
    #expect(ran.code == 0)
    #expect(ran.text.contains("'best' is recorded in \(folder.file("desk.plays.json"))"))
    #expect(try plays().map { $0["name"] as? String } == ["best"])
    let other = signpost(
      "playout",
      path,
      "--record",
      "no",
      "--player",
      "never-report",
      in: folder
    )
    #expect(other.code == 0)
    #expect(try plays().map { $0["name"] as? String } == ["best", "no"])
    let check = signpost("check", path, in: folder)
    #expect(!check.text.contains("recorded-play"))
    #expect(check.text.contains("2 files checked"))
    // Found in its folder it is checked once, and is no case.
    #expect(signpost("check", folder.path, in: folder).text.contains("2 files checked"))
    let list = signpost("list", "--scenarios", folder.path, "--format", "json", in: folder)
    #expect(!list.objects.contains { ($0["path"] as? String)?.hasSuffix(".plays.json") == true })
  }

  @Test func `A change of the case is found by its plays`() throws {
    let path = try example()
    _ = signpost("playout", path, "--record", "best", in: folder)
    let text = try Repository.example()
    let changed = text.replacingOccurrences(of: "\"leaflet\"", with: "\"the-leaflet\"")
    #expect(changed != text)
    _ = try example(changed)
    let check = signpost("check", path, "--strict", in: folder)
    #expect(check.code == 1)
    #expect(check.text.contains("recorded-play-"))
    #expect(check.text.contains("desk.plays.json:"))
  }

  @Test func `A stored attempt is recorded as it was played`() throws {
    let attempts = try Attempts(in: folder)
    try attempts.play("aa00000000000001", mode: .test)
    let path = try example()
    let ran = signpost("playout", path, "--record", "mine", "--attempt", "aa", in: folder)
    #expect(ran.code == 0, "\(ran.complaints)")
    let decisions = try #require(try plays().first?["decisions"] as? [Any])
    #expect(decisions.count == attempts.bestDecisions.count)
    let none = signpost("playout", path, "--record", "mine", "--attempt", "ff", in: folder)
    #expect(none.code == 64)
  }

  @Test func `A case of the program's own has no file to keep plays beside`() {
    let ran = signpost("playout", "quiet-hours", "--record", "best", in: folder)
    #expect(ran.code == 64)
    #expect(ran.complaints.contains("Name the case by its file."))
  }

  @Test func `A file of plays with mistakes is left as it is`() throws {
    let path = try example()
    try folder.write(Array("{\"format\": 1,".utf8), to: "desk.plays.json")
    let ran = signpost("playout", path, "--record", "best", in: folder)
    #expect(ran.code == 65)
    let text = try String(contentsOfFile: folder.file("desk.plays.json"), encoding: .utf8)
    #expect(text == "{\"format\": 1,")
  }

  @Test func `Plays without their case, or of another, are found`() throws {
    let path = try example()
    _ = signpost("playout", path, "--record", "best", in: folder)
    try FileManager.default.moveItem(
      atPath: folder.file("desk.plays.json"),
      toPath: folder.file("other.plays.json")
    )
    let check = signpost("check", folder.path, in: folder)
    #expect(check.text.contains("[plays-without-case]"))
    #expect(check.code == 0)
  }

  @Test func `Options that do not go together are refused`() {
    #expect(signpost("playout", "x", "--player", "first", in: folder).code == 64)
    #expect(signpost("playout", "x", "--attempt", "aa", in: folder).code == 64)
    let both = ["playout", "x", "--record", "a", "--player", "first", "--attempt", "aa"]
    #expect(signpost(both, in: folder).code == 64)
    #expect(signpost("playout", "x", "--record", "a", "--player", "nobody", in: folder).code == 64)
  }
}
