import JSONText
import ScenarioFiles
import TestSupport
import Testing

/// Files that nobody would write, and files that somebody broke.
@Suite struct HostileFileTests {
  @Test func `every value of the example can be of every type without a trap`() throws {
    let example = Array(try Repository.example().utf8)
    let context = try Repository.context()
    let root = try #require(JSONDocument.read(example).root)
    var count = 0
    let others = [["{}", #""x""#, "-1e400", "null"], ["[]", "7", "true", #"{"x": [[]]}"#]]
    for (index, range) in ranges(under: root).enumerated() {
      for other in others[index % 2] {
        var bytes = example
        bytes.replaceSubrange(range, with: other.utf8)
        check(ScenarioReader.read(bytes, path: "case.json", context: context))
        count += 1
      }
    }
    #expect(count > 1500)
  }

  @Test func `every member of the example can have another name, and that is reported`() throws {
    let example = Array(try Repository.example().utf8)
    let context = try Repository.context()
    let root = try #require(JSONDocument.read(example).root)
    var silent: [String] = []
    for range in nameRanges(under: root) {
      var bytes = example
      bytes.replaceSubrange(range, with: #""zz""#.utf8)
      let reading = ScenarioReader.read(bytes, path: "case.json", context: context)
      check(reading)
      if reading.findings.isEmpty { silent.append(String(decoding: example[range], as: UTF8.self)) }
    }
    #expect(silent == [#""ideology""#, #""about""#], "only the kinds of tags are free names")
  }

  @Test func `every value of a small rubric and directory can be of every type`() throws {
    let context = try Repository.context()
    for text in [DataSeeds.rubric, DataSeeds.directory, DataSeeds.register] {
      let clean = Array(text.utf8)
      let root = try #require(JSONDocument.read(clean).root)
      for range in ranges(under: root) {
        for other in ["{}", "[]", #""x""#, "7", "null", "[{}]"] {
          var bytes = clean
          bytes.replaceSubrange(range, with: other.utf8)
          let rubric = RubricReader.read(bytes, path: "r", context: context)
          let directory = DirectoryReader.read(bytes, path: "d", context: context)
          let register = EvidenceReader.read(bytes, path: "e")
          #expect((rubric.rubric == nil) == hasErrors(rubric.findings))
          #expect((directory.directory == nil) == hasErrors(directory.findings))
          #expect((register.register == nil) == hasErrors(register.findings))
        }
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `random changes of bytes never trap`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let example = Array(try Repository.example().utf8)
    let context = try Repository.context()
    for _ in 0..<25 {
      var bytes = example
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let length = Int.random(in: 0...40, using: &random)
        let end = min(bytes.count, place + length)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
        default: bytes.insert(contentsOf: #"{[",:}]"0"#.utf8, at: place)
        }
      }
      check(ScenarioReader.read(bytes, path: "case.json", context: context))
    }
  }

  @Test func `depth, size and number are bounded`() throws {
    let deep = String(repeating: "[", count: 100_000)
    let files = [
      "", "null", "7", "[]", "{}", "\u{FEFF}{}", deep,
      #"{"format": 1, "steps": \#(deep)}"#,
      #"{"format": 1, "flags": [\#(list(100_000) { "\"f\($0)\"" })]}"#,
      #"{"format": 1, \#(list(20_000) { "\"m\($0)\": \($0)" })}"#,
      #"{"format": 1, "steps": [\#(list(20_000) { "{\"id\": \"s\($0)\", \"kind\": \"x\"}" })]}"#,
    ]
    for file in files {
      let reading = ScenarioReader.read(
        Array(file.utf8),
        path: "case.json",
        context: try Repository.context()
      )
      check(reading)
      #expect(reading.findings.count <= 501)
      #expect(reading.case == nil)
    }
  }

  @Test func `too much of anything is refused`() throws {
    for (old, new) in [
      (#""flags": ["#, #""flags": [\#(list(127) { "\"f\($0)\"" }), "#),
      (#""counters": {"#, #""counters": {\#(list(16) { "\"c\($0)\": 0" }), "#),
    ] {
      let seed = Seed(.tooMany, old, new)
      let marked = try seed.marked(in: try Repository.example())
      let reading = ScenarioReader.read(
        marked.bytes,
        path: "case.json",
        context: try Repository.context()
      )
      #expect(reading.findings.map(\.code) == ["too-many"])
    }
  }

  private func list(_ count: Int, _ element: (Int) -> String) -> String {
    (0..<count).map(element).joined(separator: ",")
  }

  private func ranges(under node: JSONNode) -> [Range<Int>] {
    let inner = node.members.map(\.value) + Array(node.elements)
    return [node.range] + inner.flatMap { ranges(under: $0) }
  }

  private func nameRanges(under node: JSONNode) -> [Range<Int>] {
    let inner = node.members.map(\.value) + Array(node.elements)
    return node.members.map(\.nameRange) + inner.flatMap { nameRanges(under: $0) }
  }

  private func hasErrors(_ findings: [Finding]) -> Bool {
    findings.contains { $0.severity == .error }
  }

  private func check(_ reading: ScenarioReading) {
    #expect((reading.case == nil) == hasErrors(reading.findings), "\(reading.findings.map(\.line))")
  }
}
