import Authoring
import Foundation
import ScenarioEngine
import ScenarioFiles
import Testing

/// Cases with variants, their answers beside each other.
@Suite struct TwinCheckTests {
  /// The clean case with two variants, and with names of values in two options.
  private func findings(_ first: String, _ second: String) throws -> [String] {
    let variants = #"""
      "variants": [
        {"id": "a", "title": "One", "values": {"who": "\#(first)"}},
        {"id": "b", "title": "Two", "values": {"who": "\#(second)"}}
      ], "flags":
      """#
    let text = try MadeCase().with(#""flags":"#, variants)
      .with(#""text": "Tell.""#, #""text": "Tell {who}.""#)
      .with(#""text": "Wait.""#, #""text": "Wait for a day.""#).text
    let context = try ShippedData().context
    let readings = ["a", "b"].map { variant in
      ScenarioReader.read(Array(text.utf8), path: "case.json", context: context, variant: variant)
    }
    #expect(readings.allSatisfy { !$0.findings.contains { $0.severity == .error } })
    let twins = try readings.map { try #require($0.case) }
    return TwinCheck.findings(for: twins, places: readings[0].places, path: "case.json").map {
      "\($0.severity) [\($0.code)] \($0.message)"
    }
  }

  @Test func `an answer that is the longest in one variant alone is found`() throws {
    // "Wait for a day." has 15 characters, "Tell Bo." 8 and "Tell Alexandrina." 17.
    #expect(
      try findings("Bo", "Alexandrina") == [
        "note [longest-differs] the longest answer of step 'act' is another one in each variant ('en')"
      ]
    )
  }

  @Test func `values of like length are quiet`() throws {
    #expect(try findings("Bo", "Al") == [])
    #expect(try findings("Alexandrina", "Bartholomew") == [])
  }

  @Test func `of one variant there is nothing to find`() throws {
    let reading = ScenarioReader.read(
      Array(MadeCase().text.utf8),
      path: "case.json",
      context: try ShippedData().context
    )
    let source = try #require(reading.case)
    #expect(TwinCheck.findings(for: [source], places: reading.places, path: "p") == [])
  }
}
