import Authoring
import ScenarioEngine
import ScenarioFiles
import Testing

/// Channels that nobody has checked for a year.
///
/// The shipped ones were checked on 2026-11-20.
@Suite struct CurrencyTests {
  private func day(_ text: String) throws -> LocalTime {
    try #require(LocalTime(text: text + "T00:00"))
  }

  @Test(arguments: [("2027-11-21", false), ("2027-11-22", true)])
  func `a directory grows old in a year and a day`(today: String, isOld: Bool) throws {
    let bytes = try Repository.bytes("Sources/ScenarioEngine/Directories/denmark.json")
    let reading = DirectoryReader.read(bytes, path: "d")
    let directory = try #require(reading.directory)
    let found = DirectoryCheck.findings(
      for: directory,
      places: reading.places,
      today: try day(today)
    )
    #expect(found.count == (isOld ? directory.channels.count : 0))
    #expect(found.allSatisfy { $0.code == "channel-unchecked" && $0.severity == .warning })
    #expect(found.allSatisfy { $0.place != nil })
  }

  @Test func `a case tells of it as a note`() throws {
    let bytes = try Repository.bytes("Scenarios/denmark-prevention/two-stairwells.json")
    let young = try ShippedData().findings(bytes, today: try day("2027-01-01"))
    let old = try ShippedData().findings(bytes, today: try day("2028-01-01"))
    #expect(!young.contains { $0.code == "channel-unchecked" })
    let notes = old.filter { $0.code == "channel-unchecked" }
    #expect(!notes.isEmpty && notes.allSatisfy { $0.severity == .note })
  }
}
