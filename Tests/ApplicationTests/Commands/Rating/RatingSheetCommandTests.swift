import Foundation
import Records
import ScenarioEngine
import Testing

@testable import Application

/// A text goes out on a sheet and comes back with ratings.
struct RatingSheetCommandTests {
  let rated: RatedAttempts
  let id = "3f2a000000000001"
  let sheet: String

  init() throws {
    rated = try RatedAttempts()
    try rated.attempts.play(id, words: RatedAttempts.words)
    sheet = rated.folder.file("sheet.json")
    #expect(rated.rate("--export", sheet, "3f2a").code == 0)
  }

  func text() throws -> String { try String(contentsOfFile: sheet, encoding: .utf8) }

  func change(_ old: String, _ new: String) throws {
    let changed = try text().replacingOccurrences(of: old, with: new)
    #expect(try changed != text())
    try changed.write(toFile: sheet, atomically: true, encoding: .utf8)
  }

  @Test func `A sheet holds the text and neither attempt, nor result, nor key`() throws {
    let text = try text()
    #expect(text.contains(RatedAttempts.words))
    // The exemplar, the key of a fact, a tier, the attempt.
    for secret in ["On Monday at six Emil said …", "required", "forbidden", "T1", id, "2026"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    let mode = try FileManager.default.attributesOfItem(atPath: sheet)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `A file that is there is never replaced`() throws {
    let before = try text()
    let ran = rated.rate("--export", sheet, "3f2a")
    #expect(ran.code == 73)
    #expect(ran.complaints.contains("is there already and is not replaced"))
    #expect(try text() == before)
    let nowhere = rated.rate("--export", rated.folder.file("none/sheet.json"), "3f2a")
    #expect(nowhere.code == 73)
    #expect(nowhere.complaints.contains("its folder is not there"))
  }

  @Test func `It is rated where there are no records, and comes back by its code`() throws {
    let none = rated.folder.file("elsewhere.db")
    let there = rated.rate("--features", "1,2,3", "--note", "Who is new?", sheet, records: none)
    #expect(there.code == 0, "\(there.complaints)")
    #expect(!FileManager.default.fileExists(atPath: none))
    let back = rated.rate("--import", sheet)
    #expect(back.code == 0, "\(back.complaints)")
    #expect(back.lines == ["1 rating was taken into the records."])
    let rating = try #require(try rated.replay(id).ratings.first?.rating)
    #expect(rating.rater == .first)
    #expect(rating.level == 1)
    #expect(rating.note == "Who is new?")
    #expect(rated.rate("--import", sheet).lines.first?.contains("already") == true)
    #expect(try rated.replay(id).ratings.count == 1)
  }

  @Test func `Two sheets of one text bring both raters back`() throws {
    let other = rated.folder.file("other.json")
    #expect(rated.rate("--export", other, "3f2a").code == 0)
    #expect(rated.rate("--rater", "1", "--level", "2", sheet).code == 0)
    let second = rated.rate("--rater", "2", "--level", "3", other)
    #expect(second.code == 0)
    #expect(!second.text.contains("The other rater"))
    #expect(rated.rate("--import", sheet).code == 0)
    #expect(rated.rate("--import", other).code == 0)
    #expect(try rated.replay(id).ratedCard.criterion("R6")?.level == 2)
  }

  @Test func `A rating on a sheet may be given again, and the last counts`() throws {
    for level in ["0", "2"] {
      #expect(rated.rate("--rater", "1", "--level", level, sheet).code == 0)
    }
    #expect(rated.rate("--import", sheet).lines == ["1 rating was taken into the records."])
    #expect(try rated.replay(id).ratings.map(\.rating.level) == [2])
  }

  @Test func `A sheet that comes back again does not undo a later correction`() throws {
    #expect(rated.rate("--rater", "1", "--level", "1", sheet).code == 0)
    #expect(rated.rate("--import", sheet).code == 0)
    #expect(rated.rate("--rater", "1", "--level", "3", "3f2a").code == 0)
    #expect(rated.rate("--import", sheet).lines.first?.contains("already") == true)
    #expect(try rated.replay(id).ratedCard.criterion("R6")?.level == 3)
  }

  @Test func `A sheet without a rating, with another text, or of other records is refused`() throws
  {
    #expect(rated.rate("--import", sheet).complaints.contains("Nobody has rated on this sheet"))
    #expect(rated.rate("--level", "2", sheet).code == 0)
    try change("what nobody dares", "what everybody says")
    let changed = rated.rate("--import", sheet)
    #expect(changed.code == 1)
    #expect(changed.complaints.contains("is not the one in the records"))
    let other = try RatedAttempts()
    try other.attempts.play("4f2a000000000001", words: RatedAttempts.words)
    let foreign = other.rate("--import", sheet)
    #expect(foreign.code == 1)
    #expect(foreign.complaints.contains("No text in these records has the name"))
    #expect(try other.replay("4f2a").ratings.isEmpty)
  }

  @Test func `Mistakes on a sheet are told with their place`() throws {
    #expect(rated.rate("--level", "2", sheet).code == 0)
    try change("\"level\": 2", "\"level\": 9")
    let ran = rated.rate("--import", sheet)
    #expect(ran.code == 1)
    #expect(ran.complaints.contains("expected a number from 0 to 3 for 'level', found 9"))
    let missing = rated.rate("--import", rated.folder.file("none.json"))
    #expect(missing.code == 64)
    #expect(missing.complaints.contains("there is nothing of this name"))
    let large = try rated.folder.write(repeatElement(UInt8(32), count: 300_000), to: "large.json")
    let refused = rated.rate("--import", large)
    #expect(refused.code == 64)
    #expect(refused.complaints.contains("larger than 256 KiB"))
  }
}
