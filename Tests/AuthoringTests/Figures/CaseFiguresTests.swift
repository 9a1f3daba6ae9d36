import Authoring
import Foundation
import PlainText
import ScenarioEngine
import ScenarioFiles
import Testing

struct CaseFiguresTests {
  private func figures(_ made: MadeCase) throws -> CaseFigures {
    CaseFigures(of: try made.read(), directory: try ShippedData().directory)
  }

  /// Figures of a shipped case.
  private func shipped(_ name: String) throws -> CaseFigures {
    let data = try ShippedData()
    let bytes = try Repository.bytes("Scenarios/denmark-prevention/\(name).json")
    let source = ScenarioReader.read(bytes, path: name, context: data.context).case
    return CaseFigures(of: try #require(source), directory: data.directory)
  }

  @Test func `The made case is counted by hand`() throws {
    let figures = try figures(MadeCase())
    #expect(figures.steps == 6)
    #expect(figures.endings == 2)
    // Observations, urgency, choice.
    #expect(figures.decisions == 3)
    #expect(figures.observations.byAnswer == [.check: 5, .ordinary: 5])
    #expect(figures.observations.protected == 0)
    #expect(figures.course == [TierBand(.consult)])
    #expect(figures.isBenignOrLow)
    let reading = try #require(figures.readings.first)
    #expect(figures.readings.count == 1)
    #expect(reading.language == "en")
    // Made Short You | Day Day | What Seen×10 | How urgent | Do Tell Wait Told Waited
    // | End Over So None, twice.
    #expect(reading.all.words == 3 + 2 + 11 + 2 + 5 + 8)
    // The best path reads one outcome and one ending.
    #expect(reading.bestPath.words == 3 + 2 + 11 + 2 + 4 + 4)
    #expect(reading.all.longWords == 0)
    #expect(reading.bestPath.minutes == 1)
  }

  @Test func `Best options are counted by place and length`() throws {
    let figures = try figures(MadeCase()).choices
    #expect(figures.choices == 1)
    #expect(figures.bestAtPlace == [1])
    // “Tell.” is as long as “Wait.”, so it is not the longest alone.
    #expect(figures.bestIsLongest == [:])
    #expect(figures.bestLetters == ["en": 5])
    #expect(figures.otherLetters == ["en": 5])
    let longer = try MadeCase().with(#""text": "Tell.""#, #""text": "Tell it.""#)
    #expect(try self.figures(longer).choices.bestIsLongest == ["en": 1])
  }

  @Test(arguments: [
    // The table of the pack's design: course and end of the best path.
    ("the-table-by-the-window", [Tier.none, .consult, .report], false),
    ("going-away-in-june", [.none, .consult, .none], true),
    ("quiet-hours", [.none, .consult, .none], true),
  ])
  func `Shipped cases have the course that they were meant to have`(
    _ name: String,
    _ course: [Tier],
    _ isLow: Bool
  ) throws {
    let figures = try shipped(name)
    #expect(figures.turns.map(\.lowest) == course)
    #expect(figures.isBenignOrLow == isLow)
  }

  @Test func `A pack is counted by setting, tag and end`() throws {
    let names = ["the-table-by-the-window", "going-away-in-june", "two-stairwells"]
    let pack = PackFigures(try names.map(shipped))
    #expect(pack.finals == [.none: 1, .report: 2])
    #expect(pack.settings.map(\.name) == ["departure-centre", "prison", "probation"])
    let ideologies = pack.tags("ideology")
    #expect(
      ideologies.map(\.name) == ["armed-nationalism", "militant-islamism", "right-wing-extremism"]
    )
    #expect(ideologies.map(\.reported) == [1, 1, 0])
    #expect(pack.tags("no-such-kind").map(\.name) == ["-"])
    #expect(pack.languages.map(\.cases) == [3, 3])
    #expect(pack.choices.choices == pack.cases.reduce(0) { $0 + $1.choices.choices })
  }
}
