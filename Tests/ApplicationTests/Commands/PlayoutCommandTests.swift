import Foundation
import Authoring
import ScenarioEngine
import Screens
import Testing

@testable import Application

struct PlayoutCommandTests {
  let folder = TemporaryFolder()

  private func example() throws -> String {
    try folder.write(Array(try Repository.example().utf8), to: "desk.json")
    return folder.file("desk.json")
  }

  @Test func `Text fits eighty columns in both languages`() throws {
    for id in ["the-table-by-the-window", "quiet-hours", "two-stairwells", "going-away-in-june"] {
      for language in ["en", "da"] {
        let ran = signpost("playout", id, "--plays", "3", "--lang", language, in: folder)
        #expect(ran.code == 0)
        for line in ran.lines { #expect(line.count <= 80, "\(id) \(language): \(line)") }
      }
    }
  }

  @Test func `The data say how every play went`() throws {
    let ran = signpost("playout", try example(), "--format", "json", in: folder)
    #expect(ran.code == 0)
    let root = try #require(ran.json as? [String: Any])
    #expect(root["case"] as? String == "the-locked-desk")
    #expect(root["method"] as? String == "every-way")
    let plays = try #require(root["plays"] as? Int)
    let steps = try #require(root["steps"] as? [[String: Any]])
    #expect(steps.first?["met"] as? Int == plays)
    let players = try #require(root["players"] as? [[String: Any]])
    let names = players.compactMap { $0["player"] as? String }
    #expect(
      names == [
        "guided", "careful", "hasty", "always-report", "never-report", "always-consult", "random",
      ]
    )
    #expect(players.first?["total"] as? String == "1")
    #expect(players.allSatisfy { $0["ending"] is String })
    let random = try #require(root["random"] as? [String: Any])
    #expect(random["plays"] as? Int == 1_000)
    #expect(random["seed"] as? Int == 1)
  }

  @Test func `Plays by chance are asked for by number and by seed`() throws {
    let path = try example()
    let ran = signpost(
      "playout",
      path,
      "--plays",
      "50",
      "--seed",
      "9",
      "--format",
      "json",
      in: folder
    )
    let root = try #require(ran.json as? [String: Any])
    #expect(root["method"] as? String == "random")
    #expect(root["plays"] as? Int == 50)
    let again = signpost(
      "playout",
      path,
      "--seed",
      "9",
      "--plays",
      "50",
      "--format",
      "json",
      in: folder
    )
    #expect(again == ran)
    let text = signpost("playout", path, "--plays", "50", "--seed", "9", in: folder).text
    #expect(text.contains("Scores are those of 50 random plays, seed 9."))
    #expect(!text.contains("in every way"))
  }

  @Test(arguments: ["0", "-3", "x", "1000001", ""]) func `A number that is none is refused`(
    word: String
  ) {
    let ran = signpost("playout", "--plays", word, "quiet-hours", in: folder)
    #expect(ran.code == 64)
    if !word.isEmpty { #expect(ran.complaints.contains("from 1 to 1000000, not '\(word)'")) }
  }

  @Test func `A case that is not there, or has mistakes, is refused`() throws {
    #expect(signpost("playout", "no-such-case", in: folder).code == 64)
    #expect(signpost("playout", in: folder).code == 64)
    try folder.write(Array("{\"steps\": []}".utf8), to: "broken.json")
    #expect(signpost("playout", folder.file("broken.json"), in: folder).code == 65)
  }

  @Test(arguments: [
    (UInt128(0), "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"),
    (999_999_999_999_999, "999,999,999,999,999"), (1_250_000_000_000_000, "1.2 x 10^15"),
    (UInt128.max, "> 10^38"),
  ])
  func `Counts are written as people read them`(number: UInt128, expected: String) {
    #expect(CountText.english.text(PlayCount(number)) == expected)
  }

  @Test func `Minutes are written as hours and days`() {
    let duration = PlayoutWords.english.duration
    #expect(duration(0) == "0 min")
    #expect(duration(59) == "59 min")
    #expect(duration(120) == "2 h")
    #expect(duration(125) == "2 h 5 min")
    #expect(duration(3 * 1440 + 4 * 60 + 5) == "3 d 4 h")
    #expect(PlayoutWords.danish.duration(1440) == "1 d")
  }
}
