import Authoring
import Foundation
import JSONText
import ScenarioEngine
import ScenarioFiles
import Testing

/// The example of the page about the format, asked about by a panel.
struct PanelExample {
  /// Its file.
  let document: JSONDocument
  /// The case.
  let source: Case
  /// What its sheets are held against, with plain heads and no words of any language.
  var form: PanelForm

  /// Reads the example with some pieces of its text replaced.
  init(replacing changes: [(String, String)] = []) throws {
    let page = String(
      decoding: try Repository.bytes("Documentation/Scenario-Format.md"),
      as: UTF8.self
    )
    let parts = page.components(separatedBy: "```json example\n")
    let end = try #require(parts[1].range(of: "\n```\n"))
    var text = String(parts[1][..<end.lowerBound]) + "\n"
    for (old, new) in changes {
      try #require(text.contains(old), "the example has \(old)")
      text = text.replacing(old, with: new)
    }
    document = JSONDocument.read(Array(text.utf8))
    source = try Self.read(Array(text.utf8))
    form = PanelForm(of: source.scenario, version: "v")
    form.heads = [.row: ["row"], .text: ["text"], .answer: ["answer"]]
    form.roles = ["prison": ["prison"], "other": ["andet"]]
  }

  /// Reads a case that has no errors.
  static func read(_ bytes: [UInt8]) throws -> Case {
    let reading = ScenarioReader.read(bytes, path: "a.json", context: try ShippedData().context)
    #expect(reading.findings.filter { $0.severity != .note }.map(\.message) == [])
    return try #require(reading.case)
  }

  /// The text of its file.
  var text: String { String(decoding: document.bytes, as: UTF8.self) }

  /// A sheet with answers by the names of their rows, as a spreadsheet saves it.
  static func sheet(_ rows: [(String, String)]) -> [UInt8] {
    let head = [
      ("row", "answer"), ("CASE", "the-locked-desk"), ("VERSION", "v"), ("SHEET", "s1"),
      ("ROLE", "prison"),
    ]
    let given = Set(rows.map(\.0))
    let all = head.filter { !given.contains($0.0) } + rows
    return Array(all.map { "\($0.0),\($0.1)\n" }.joined().utf8)
  }

  /// An answer to every question: the first one that is possible, and the second where the best and
  /// the worst must differ.
  var everyAnswer: [(String, String)] {
    form.questions.map { ($0.id, $0.kind == .worst ? $0.answers[1] : $0.answers[0]) }
  }

  /// What reading a sheet gives.
  func reading(_ rows: [(String, String)]) -> PanelSheetReading {
    PanelSheetReader.read(Self.sheet(rows), path: "s.csv", form: form)
  }
}
