import ScenarioEngine
import TestSupport
import Testing

@testable import ScenarioFiles

/// The form of files of plays.
@Suite struct RecordedPlaysTests {
  private static let small = #"""
    {
      "format": 1,
      "case": "small",
      "plays": [
        {
          "name": "mine",
          "decisions": [{"step": "day", "answer": "read"}],
          "expected": {
            "ending": "end", "total": "1/2", "strands": {"identify": "1", "report": "0"},
            "criticalErrors": [{"error": "K1", "step": "day"}]
          }
        }
      ]
    }
    """#

  private func read(_ text: String) -> RecordedPlaysReading {
    RecordedPlaysReader.read(Array(text.utf8), path: "small.plays.json")
  }

  @Test func `A file is read whole, and its parts have places`() throws {
    let reading = read(Self.small)
    #expect(reading.findings.map(\.message) == [])
    let file = try #require(reading.file)
    #expect(file.caseID == "small")
    let play = try #require(file.plays.first)
    #expect(play.decisions == [#"{"step": "day", "answer": "read"}"#])
    #expect(play.expected.total == Rational(1, 2))
    #expect(play.expected.strands == [.identify: .one, .report: .zero])
    #expect(play.expected.criticalErrors == [.init(id: "K1", step: "day")])
    #expect(reading.places.place(of: .play, "mine", member: "total")?.line == 9)
    #expect(reading.places.place(of: .play, "mine", member: "report")?.line == 9)
    #expect(reading.places.place(of: .play, "mine", member: "decision 1")?.line == 7)
  }

  @Test func `What is written reads as the same plays, in the layout of cases`() throws {
    let file = try #require(read(Self.small).file)
    let text = file.text
    #expect(try #require(read(text).file).plays.map(\.expected) == file.plays.map(\.expected))
    #expect(text.hasSuffix("}\n"))
    #expect(text.contains(#"{"step": "day", "answer": "read"}"#))
  }

  @Test func `A play takes the place of the one with its name`() throws {
    var file = try #require(read(Self.small).file)
    var other = file.plays[0]
    other.expected.ending = "elsewhere"
    file.put(other)
    #expect(file.plays == [other])
    other.name = "second"
    file.put(other)
    #expect(file.plays.map(\.name) == ["mine", "second"])
  }

  @Test(arguments: [
    Seed(.unsupportedFormat, #""format": 1"#, #""format": 1️⃣2"#),
    Seed(.missingMember, #""name": "mine","#, ""),
    Seed(.unknownMember, #""ending""#, #"1️⃣"end": 1, "ending""#),
    Seed(.wrongForm, #""1/2""#, #"1️⃣"3/2""#),
    Seed(.wrongType, #"{"step": "day", "answer": "read"}"#, #"1️⃣"read""#),
    Seed(.tooFew, #"[{"step": "day", "answer": "read"}]"#, #"1️⃣[]"#),
    Seed(.missingMember, #""strands": {"identify": "1", "report": "0"},"#, ""),
  ])
  func `a mistake is found where it is, and nothing else`(seed: Seed) throws {
    let marked = try seed.marked(in: Self.small)
    let reading = RecordedPlaysReader.read(marked.bytes, path: "small.plays.json")
    #expect(reading.findings.map(\.code) == [seed.code.rawValue], "\(reading.findings.map(\.line))")
    if let offset = marked.offsets.first {
      #expect(reading.findings.first?.place?.offset == offset)
    }
    #expect(reading.file == nil)
  }

  @Test func `Two plays of one name are found`() throws {
    var file = try #require(read(Self.small).file)
    file.plays.append(file.plays[0])
    #expect(read(file.text).findings.map(\.code) == ["duplicate-id"])
  }

  @Test(arguments: ["", "{", "[]", "null", "\u{FEFF}{}", "{\"plays\": [[[[[["])
  func `What is no such file is findings and no plays`(text: String) {
    let reading = read(text)
    #expect(reading.file == nil)
    #expect(!reading.findings.isEmpty)
  }

  @Test func `Paths lead from a case to its plays and back`() {
    #expect(RecordedPlays.path(ofCase: "a/b.json") == "a/b.plays.json")
    #expect(RecordedPlays.path(ofCase: "a/b.plays.json") == nil)
    #expect(RecordedPlays.path(ofCase: "a/b.txt") == nil)
    #expect(RecordedPlays.path(ofPlays: "a/b.plays.json") == "a/b.json")
    #expect(RecordedPlays.path(ofPlays: "a/b.json") == nil)
  }
}
