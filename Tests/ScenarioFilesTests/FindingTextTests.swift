import Foundation
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
        "file":"a.json","line":3,"column":11,"length":7,"suggestion":null,"suppressed":null,"notes":[]}
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

  @Test(arguments: [
    (#""tier": "M""#, #""tier": "X""#, "expected 'L', 'M', 'H' or 'NOW', found 'X'"),
    (#""critical": "K5""#, #""critical": "K9""#, "the critical error 'K9' is not known"),
    (#""add": {"trust": 1}"#, #""add": {"t": 1}"#, "the counter 't' is not known"),
  ])
  func `nothing is guessed from a letter or two`(old: String, new: String, message: String) throws {
    let text = try Repository.example().replacing(old, with: new)
    let finding = try #require(try ScenarioReader.read(text: text).findings.first)
    #expect(finding.message == message)
    #expect(finding.suggestion == nil)
  }

  @Test(arguments: [
    (#""critical": "K5""#, #""critical": "K9""#, "Write 'K1', "),
    (#""denmark","#, #""sweden","#, "Write 'denmark', or put a directory"),
    (#""required": ["supervisor"]"#, #""required": ["supervisr"]"#, "Write 'supervisor', or add"),
  ])
  func `a remedy names what can be written`(old: String, new: String, remedy: String) throws {
    let text = try Repository.example().replacing(old, with: new)
    let finding = try #require(try ScenarioReader.read(text: text).findings.first)
    #expect(finding.remedy.hasPrefix(remedy), "\(finding.remedy)")
  }

  @Test(arguments: [
    ("2026-13-02T18:00", "; there is no month 13"),
    ("2026-02-30T18:00", "; there is no day 30 in month 2"),
    ("2026-03-02T25:00", "; there is no hour 25"), ("2026-03-02T18:61", "; there is no minute 61"),
    ("2 March", ""), ("2026-3-2T18:00", ""),
  ])
  func `a date that cannot be says which part of it`(written: String, end: String) throws {
    let text = try Repository.example()
      .replacing(#""evening", "at": "2026-03-02T18:00""#, with: #""evening", "at": "\#(written)""#)
    let finding = try #require(try ScenarioReader.read(text: text).findings.first)
    #expect(
      finding.message
        == "expected a date and time such as '2026-03-02T06:45', found '\(written)'\(end)"
    )
  }

  @Test(arguments: [
    (#"{"a": "#, "value-missing-at-end"), (#"{"format": 1, "#, "unexpected-end"),
    (#"{"format": 1"#, "unclosed-object"), (#"{"title": "The lo"#, "unterminated-string"),
  ])
  func `a file that ends in the middle gives this finding alone`(text: String, code: String) throws
  {
    let reading = try ScenarioReader.read(text: text)
    #expect(reading.findings.map(\.code) == [code])
    #expect(reading.case == nil)
  }

  @Test func `with a bracket amiss nothing is said of what seems to be in the wrong place`() throws
  {
    let text = try Repository.example()
    let end = try #require(text.range(of: "      \"next\": \"by-the-desk\"\n    },"))
    let broken = text.replacingCharacters(in: end, with: "      \"next\": \"by-the-dsk\"\n    ,")
    #expect(try ScenarioReader.read(text: broken).findings.map(\.code) == ["unclosed-object"])
  }

  @Test func `a missing brace is shown where it belongs`() throws {
    let text = try Repository.example().replacing(
      #""text": {"en": "Greet him as always.", "da": "Hils på ham som altid."}, "key": {"standing": "recommended"}},"#,
      with:
        #""text": {"en": "Greet him as always.", "da": "Hils på ham som altid."}, "key": {"standing": "recommended"},"#
    )
    let finding = try #require(try ScenarioReader.read(text: text).findings.first)
    #expect(finding.message == "expected '}' to close an object")
    #expect(finding.remedy == "Add '}' here.")
    #expect(finding.place?.line == 164)
    #expect(finding.place?.column == 139)
    #expect(finding.notes.map(\.message) == ["it was opened here"])
    #expect(finding.notes.first?.place.line == 164)
    #expect(finding.notes.first?.place.column == 9)
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
