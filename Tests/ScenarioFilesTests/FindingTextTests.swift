import JSONText
import Testing

@testable import ScenarioFiles

/// The words and the layout of findings.
@Suite struct FindingTextTests {
  @Test func `a finding shows its place, its line, a caret and a remedy`() throws {
    let source = Array("{\n\t\"næste\": \"hit\",\n  \"next\": \"trige\"\n}\n".utf8)
    let place = Finding.Place(file: "a.json", line: 3, column: 11, length: 7, offset: 0)
    let finding = Finding(
      .unknownStep,
      FindingDetails(name: "trige", nearest: "triage"),
      place: place
    )
    #expect(
      FindingRendering(lines: LineIndex(source)).text(finding) == """
        a.json:3:11: error: the step 'trige' is not known; the nearest is 'triage' [unknown-step]
            3 |   "next": "trige"
              |           ^~~~~~~
          Write 'triage', or add a step with this id.
        """
    )
    #expect(finding.suggestion == "triage")
  }

  @Test func `tabs, wide characters and control characters do not shift the caret`() {
    let source = Array("\t\"日本\": \u{1B}[31m7".utf8)
    let place = Finding.Place(file: "a", line: 1, column: 13, length: 1, offset: 0)
    let text = FindingRendering(lines: LineIndex(source)).text(
      Finding(.wrongType, .init(), place: place)
    )
    let lines = text.split(separator: "\n")
    #expect(lines[1] == "    1 |  \"日本\":  [31m7")
    #expect(lines[2] == "      |               ^")
  }

  @Test func `a long line is cut around the place`() {
    let source = Array((String(repeating: "a", count: 5000) + "X").utf8)
    let place = Finding.Place(file: "a", line: 1, column: 5001, length: 1, offset: 5000)
    let text = FindingRendering(lines: LineIndex(source)).text(
      Finding(.wrongType, .init(), place: place)
    )
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 110 })
    #expect(text.contains("aX\n"))
  }

  @Test func `places outside the file do no harm`() {
    for line in [0, 1, 2, 99, Int.max - 1] {
      let place = Finding.Place(file: "a", line: line, column: line, length: line, offset: line)
      let finding = Finding(.wrongType, .init(), place: place)
      #expect(FindingRendering(lines: LineIndex([65, 10])).text(finding).contains("[wrong-type]"))
    }
  }

  @Test func `a finding as data names its place and its code`() {
    let place = Finding.Place(file: "a.json", line: 3, column: 11, length: 7, offset: 0)
    let finding = Finding(.noBestChoice, .init(), place: place)
    #expect(
      FindingRendering.data(finding, file: "a.json").text() == """
        {"id":"no-best-choice@a.json:3:11","severity":"error","code":"no-best-choice",\
        "message":"no option has level 3 in all its criteria",\
        "remedy":"Give the best option level 3 in all its criteria.",\
        "file":"a.json","line":3,"column":11,"length":7,"suggestion":null,"notes":[]}
        """
    )
  }

  @Test(arguments: FindingCode.allCases)
  func `every code has words in the style of the house`(code: FindingCode) {
    let details = FindingDetails(
      name: "name",
      owner: "owner",
      expected: ["one"],
      form: .id,
      found: "two",
      count: 1,
      limit: 2
    )
    let message = FindingText.message(code, details)
    let remedy = FindingText.remedy(code, details)
    #expect(message != code.rawValue)
    #expect(!message.hasSuffix("."))
    #expect(remedy != "See the description of the format.")
    #expect(remedy.hasSuffix(".") && remedy.first?.isUppercase == true)
    for word in ["invalid", "failed", "illegal", "must "] {
      #expect(!message.lowercased().contains(word))
    }
    #expect(code.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
  }

  @Test(arguments: JSONProblem.Code.allCases)
  func `every mistake of JSON has words too`(code: JSONProblem.Code) {
    let finding = FindingText.finding(for: JSONProblem(code, offset: 0, length: 1))
    #expect(finding.code == code.rawValue)
    #expect(!finding.message.isEmpty && !finding.message.hasSuffix("."))
    #expect(finding.remedy.hasSuffix("."))
    #expect(FindingCode(rawValue: code.rawValue) == nil, "codes are unique")
  }

  @Test func `line ends of Windows are named, and the file is read`() throws {
    let text = try Repository.example().replacing("\n", with: "\r\n")
    let reading = try ScenarioReader.read(text: text)
    #expect(reading.findings.map(\.code) == ["windows-line-ends"])
    #expect(reading.case != nil)
  }

  @Test func `a byte order mark is named, and the file is read`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(try Repository.example().utf8)
    let reading = ScenarioReader.read(
      bytes,
      path: "case.json",
      context: try Repository.context()
    )
    #expect(reading.findings.map(\.code) == ["byte-order-mark"])
    #expect(reading.findings.map(\.severity) == [.warning])
    #expect(reading.case != nil)
  }

  @Test func `names from a file cannot bring control characters into a message`() throws {
    let text = try Repository.example()
      .replacing(#""flags": ["asked-emil""#, with: #""flags": ["asked-emil\u001b[2J""#)
    let findings = try ScenarioReader.read(text: text).findings
    #expect(findings.count > 1)
    for finding in findings {
      let words = [finding.message, finding.remedy, finding.suggestion ?? ""].joined()
      #expect(!words.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }

  @Test func `of two equal ids the first is shown too`() throws {
    let text = try Repository.example().replacing(#""id": "argue""#, with: #""id": "mock""#)
    let finding = try #require(try ScenarioReader.read(text: text).findings.first)
    #expect(finding.code == "duplicate-id")
    #expect(finding.notes.count == 1)
    #expect(finding.notes.first?.place.line == 166)
  }
}
