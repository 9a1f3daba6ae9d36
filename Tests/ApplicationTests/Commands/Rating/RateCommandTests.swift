import Foundation
import Records
import ScenarioEngine
import ScenarioFiles
import Screens
import Testing

@testable import Application

struct RateCommandTests {
  let rated: RatedAttempts
  let id = "3f2a000000000001"

  init() throws {
    rated = try RatedAttempts()
    try rated.attempts.play(id, words: RatedAttempts.words)
  }

  func level(_ card: ScoreCard) -> Int? { card.criterion("R6")?.level ?? nil }

  // MARK: - The list

  @Test func `The list has the texts that wait, without a name, a profile or a score`() throws {
    let ran = rated.rate()
    #expect(ran.code == 0)
    #expect(ran.lines[0] == "attempt           day         words  waits for       title")
    #expect(
      ran.lines[1] == "3f2a000000000001  2026-11-23     16  a first rating  The locked desk"
    )
    let object = try #require(rated.rate("--format", "json").json as? [String: Any])
    let text = try #require((object["waiting"] as? [[String: Any]])?.first)
    #expect(
      Set(text.keys) == [
        "attempt", "case", "title", "step", "day", "words", "raters", "isApart",
      ]
    )
  }

  @Test func `A text that two have rated waits no more, unless they are far apart`() throws {
    #expect(rated.rate("3f2a", "--level", "2").code == 0)
    #expect(rated.rate().lines[1].contains("a second rating"))
    #expect(rated.rate("3f2a", "--level", "0").code == 0)
    #expect(rated.rate().lines[1].contains("a new rating: the two are too far apart"))
    #expect(rated.rate("3f2a", "--rater", "2", "--level", "1").code == 0)
    #expect(rated.rate().lines[0] == "No text waits for a rating.")
  }

  @Test func `How raters agree is told in counts, and a coefficient only from twenty on`() throws {
    try rated.attempts.play("4f2a000000000001", words: "He said it.")
    for (attempt, levels) in [("3f2a", ["2", "2"]), ("4f2a", ["0", "3"])] {
      for level in levels { #expect(rated.rate(attempt, "--level", level).code == 0) }
    }
    let ran = rated.rate()
    #expect(
      ran.lines.contains(
        "2 texts are rated twice: same level in 1 of 2, two or more levels apart in 1."
      )
    )
    #expect(ran.lines.last?.hasPrefix("A coefficient is said from 20 texts on") == true)
    let object = try #require(rated.rate("--format", "json").json as? [String: Any])
    let agreement = try #require(object["agreement"] as? [String: Any])
    #expect(agreement["texts"] as? Int == 2)
    #expect(agreement["same"] as? Int == 1)
    #expect(agreement["apart"] as? Int == 1)
  }

  /// The first two of the three raters of the evidence's worked example, three times over.
  ///
  /// With `krippendorff` 0.9.0 of Python: `alpha(reliability_data=[a * 3, b * 3],
  /// level_of_measurement="ordinal")`.
  @Test func `From twenty texts on the ordinal alpha is told`() throws {
    let (first, second) = ("32013210", "32113110")
    for round in 1...3 {
      for (place, levels) in zip(first, second).enumerated() {
        let attempt = "\(round)\(place)00000000000001"
        try rated.attempts.play(attempt, words: "He said it.")
        for level in [levels.0, levels.1] {
          #expect(rated.rate(attempt, "--level", String(level)).code == 0)
        }
      }
    }
    let ran = rated.rate()
    #expect(ran.lines.contains("24 texts are rated twice: same level in 18 of 24."))
    #expect(ran.text.contains("for ordered levels is 0.87."))
    let object = try #require(rated.rate("--format", "json").json as? [String: Any])
    let agreement = try #require(object["agreement"] as? [String: Any])
    #expect(agreement["alphaInHundredths"] as? Int == 87)
  }

  @Test func `What is not finished, has no words or no criterion for them waits for nobody`() throws
  {
    let other = try RatedAttempts()
    try other.attempts.play("aa00000000000001", decisions: 3, words: "Words.")
    try other.attempts.play("bb00000000000001")
    #expect(other.rate().lines == ["No text waits for a rating."])
    #expect(other.rate("aa", "--level", "1").complaints.contains("is not finished"))
    #expect(other.rate("bb", "--level", "1").complaints.contains("There is nothing to rate"))
    let plain = TemporaryFolder()
    let text = try Repository.example().replacingOccurrences(of: "\"2.1\"", with: "\"1.0\"")
    try Attempts(in: plain, text: text).play("cc00000000000001", words: "Words.")
    let ran = signpost("rate", "cc", "--level", "1", in: plain)
    #expect(ran.code == 64)
    #expect(ran.complaints.contains("The rubric signpost 1.0"))
    #expect(signpost("rate", in: plain).lines == ["No text waits for a rating."])
  }

  @Test func `Without records nothing waits, and none are made`() {
    let empty = TemporaryFolder()
    #expect(signpost("rate", in: empty).text == "No text waits for a rating.\n")
    #expect(signpost("rate", "3f", "--level", "1", in: empty).code == 64)
    #expect(!FileManager.default.fileExists(atPath: empty.file("records.db")))
  }

  // MARK: - Ratings

  @Test func `The level follows from the features, with a note beside it`() throws {
    let ran = rated.rate("3f2a", "--features", "1,2,3,4", "--note", "Say what is new.")
    #expect(ran.code == 0)
    #expect(ran.lines[0] == "Level 2 of 3 is given.")
    let entry = try #require(try rated.replay(id).ratings.first)
    #expect(entry.criterion == "R6")
    #expect(entry.rating.note == "Say what is new.")
    #expect(
      entry.rating.judgement
        == .features([.whoWhereWhen, .exactWords, .howKnown, .whatIsNew], holdsForbidden: false)
    )
    #expect(rated.rate("3f2a", "--features", "1,2,3,4,5,6").lines[0] == "Level 0 of 3 is given.")
    #expect(rated.rate("3f2a", "--rater", "2", "--features", "0").lines[0].hasPrefix("Level 0"))
  }

  @Test func `What the other rater said is told only once the own rating is stored`() throws {
    #expect(!rated.rate("3f2a", "--level", "1").text.contains("other"))
    #expect(!rated.rate().text.contains("level"))
    let second = rated.rate("3f2a", "--level", "2")
    #expect(second.lines[1].hasPrefix("The other rater gave level 1. Of two neighbours the lower"))
    let json = rated.rate("3f2a", "--rater", "1", "--level", "2", "--format", "json")
    let object = try #require(json.json as? [String: Any])
    #expect(object["rater"] as? Int == 1)
    #expect(object["otherLevel"] as? Int == 2)
    #expect(object["counts"] as? Int == 2)
  }

  @Test func `Once both have rated, whoever rates again is named`() {
    #expect(rated.rate("3f2a", "--level", "1").code == 0)
    #expect(rated.rate("3f2a", "--level", "3").code == 0)
    let ran = rated.rate("3f2a", "--level", "2")
    #expect(ran.code == 64)
    #expect(ran.complaints.contains("--rater 1 or --rater 2"))
  }

  @Test func `A correction is a new entry, and the last of a rater counts`() throws {
    for level in ["0", "3"] {
      #expect(rated.rate("3f2a", "--rater", "1", "--level", level).code == 0)
    }
    let replay = try rated.replay(id)
    #expect(replay.ratings.map(\.rating.level) == [0, 3])
    #expect(level(replay.ratedCard) == 3)
    let events = replay.stored.events.filter { $0.kind == .rated }
    #expect(events.map(\.branch) == [0, 0])
    let written = try #require(
      replay.stored.events.first { $0.payload.contains(RatedAttempts.words) }
    )
    #expect(events.map(\.parent) == [written.sequence, written.sequence])
  }

  @Test func `The stored result stays, and replay compares it without ratings`() throws {
    let before = try #require(try rated.attempts.store.attempt(id)?.result)
    #expect(rated.rate("3f2a", "--level", "1").code == 0)
    #expect(try rated.attempts.store.attempt(id)?.result == before)
    let replay = rated.run(["replay", "3f2a"])
    #expect(replay.code == 0)
    #expect(replay.lines.last == "The result is the stored one, byte for byte.")
    let followed = try rated.replay(id)
    #expect(level(followed.card) == nil)
    #expect(level(followed.ratedCard) == 1)
  }

  @Test func `Explain shows the result as it is stored, and with what raters said beside it`()
    throws
  {
    #expect(rated.run(["explain", "3f2a"]).text.contains("not rated yet; they do not count"))
    #expect(rated.rate("3f2a", "--features", "1,2", "--note", "Say since when.").code == 0)
    let text = rated.run(["explain", "3f2a"]).text
    #expect(text.contains("First rater, level 1 of 3: Two or three of the five features"))
    #expect(text.contains("Note: Say since when."))
    let json = rated.run(["explain", "3f2a", "--format", "json"])
    let value = try #require(json.json as? [String: Any])
    let rating = try #require((value["ratings"] as? [[String: Any]])?.first)
    #expect(rating["level"] as? Int == 1)
    func level(_ result: Any?) -> Int? {
      let criteria = (result as? [String: Any])?["criteria"] as? [[String: Any]]
      return criteria?.first { $0["id"] as? String == "R6" }?["level"] as? Int
    }
    #expect(level(value["result"]) == nil)
    #expect(level(value["resultWithRatings"]) == 1)
  }

  @Test func `Where two windows rate at once, both ratings are kept`() throws {
    let desk = rated.desk()
    let first = try desk.subject("3f2a", .first)
    let second = try desk.subject("3f2a", .second)
    let one = WordsRating(rater: .first, judgement: .level(3))
    let other = WordsRating(rater: .second, judgement: .level(2))
    #expect(try desk.keep(one, for: first) == nil)
    #expect(try rated.desk().keep(other, for: second) == one)
    #expect(try rated.replay(id).ratings.map(\.rating) == [one, other])
  }

  @Test func `An entry that cannot be read is named`() throws {
    let event = AttemptEvent(
      parent: nil,
      sequence: rated.attempts.bestDecisions.count + 1,
      kind: .rated,
      payload: #"{"step":"tell","criterion":"R6","rater":9,"level":1}"#,
      at: ""
    )
    try rated.attempts.store.append(event, to: id)
    let ran = rated.run(["explain", "3f2a"])
    #expect(ran.code == 1)
    #expect(ran.complaints.contains("cannot be read"))
    #expect(rated.rate().complaints.hasPrefix("1 attempt could not be read"))
  }

  // MARK: - The command line

  static let refused: [([String], String)] = [
    (["--level", "4", "3f2a"], "--level takes 0, 1, 2, 3, not '4'."),
    (["--features", "1,7", "3f2a"], "--features takes 0, 1, 2, 3, 4, 5, 6, not '7'."),
    (["--features", "1,,2", "3f2a"], "--features takes 0, 1, 2, 3, 4, 5, 6, not ''."),
    (
      ["--features", "1", "--level", "0", "3f2a"],
      "--level and --features cannot stand together."
    ),
    (["--note", "Good", "3f2a"], "--note says something only with --features."),
    (["--level", "2"], "'rate' needs an attempt, by its id, or a sheet."),
    (["--import", "a.json", "3f2a"], "'3f2a' is one too many for 'rate'."),
    (["--export", "a.json", "--import", "b.json"], "--export and --import cannot stand together."),
  ]

  @Test(arguments: refused)
  func `What does not fit together is refused in words`(arguments: [String], words: String) {
    let ran = rated.run(["rate"] + arguments)
    #expect(ran.code == 64)
    #expect(ran.complaints.contains(words), "\(ran.complaints)")
  }
}
