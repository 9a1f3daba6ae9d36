import JSONText
import ScenarioEngine
import ScenarioFiles
import TestSupport
import Testing

@testable import Authoring

struct PanelCollectionTests {
  private func collection(
    _ example: PanelExample,
    _ sheets: [(role: String, answers: [String: Int])]
  ) -> PanelCollection {
    PanelCollection(
      sheets.enumerated().map { place, sheet in
        PanelSheet(name: "s\(place)", role: sheet.role, answers: sheet.answers)
      },
      questions: example.form.questions
    )
  }

  private func panels(_ collection: PanelCollection) -> [String: Panel] {
    Dictionary(collection.panels.map { ($0.name, $0.panel) }) { first, _ in first }
  }

  @Test func `Votes are counted by answer and by role, of those who answered`() throws {
    let example = try PanelExample()
    let found = panels(
      collection(
        example,
        [
          ("prison", ["what-matters/leaflet": 0, "how-urgent/URGENCY": 1, "tell/CHANNEL": 0]),
          ("prison", ["what-matters/leaflet": 0, "how-urgent/URGENCY": 3]),
          ("police", ["what-matters/leaflet": 1]),
        ]
      )
    )
    #expect(
      found == [
        "what-matters/leaflet": Panel(raters: ["prison": 2, "police": 1], votes: [2, 1, 0]),
        "how-urgent/URGENCY": Panel(raters: ["prison": 2], votes: [0, 1, 0, 1]),
        "tell/CHANNEL": Panel(raters: ["prison": 1], votes: [1, 0]),
      ]
    )
  }

  @Test func `Each option of a choice carries the votes for all`() throws {
    let example = try PanelExample()
    let found = panels(
      collection(
        example,
        [("prison", ["by-the-desk/CHOICE": 0]), ("prison", ["by-the-desk/CHOICE": 1])]
      )
    )
    let both = Panel(raters: ["prison": 2], votes: [1, 1])
    #expect(found == ["by-the-desk/tell-leader": both, "by-the-desk/search-desk": both])
  }

  @Test func `Ratings keep one order of raters, and leave out who rated a part of the list`() throws
  {
    let example = try PanelExample(replacing: [("\"ask\": \"sort\"", "\"ask\": \"rate\"")])
    let options = ["stay-in-touch", "ask-openly", "argue", "mock"]
    func ratings(_ values: [Int]) -> [String: Int] {
      Dictionary(zip(options.map { "do-or-dont/\($0)" }, values.map { $0 - 1 })) { one, _ in one }
    }
    let found = collection(
      example,
      [
        ("prison", ratings([5, 4, 2, 1])), ("police", ratings([5, 5])),
        ("police", ratings([4, 3, 1, 1])),
      ]
    )
    #expect(found.panels.map(\.panel.ratings) == [[5, 4], [4, 3], [2, 1], [1, 1]])
    #expect(found.panels.allSatisfy { $0.panel.raters == ["prison": 1, "police": 1] })
    let read = try PanelExample.read(PanelWriting.bytes(of: example.document, with: found.panels))
    #expect(read.ratings(at: 5) == [[5, 4, 2, 1], [4, 3, 1, 1]])
  }

  @Test func `Best and worst are counted option by option`() throws {
    let example = try PanelExample(replacing: [("\"ask\": \"sort\"", "\"ask\": \"best-worst\"")])
    func named(_ best: Int, _ worst: Int) -> [String: Int] {
      ["do-or-dont/BEST": best, "do-or-dont/WORST": worst]
    }
    let found = collection(
      example,
      [
        ("prison", named(0, 3)), ("prison", named(1, 3)), ("prison", named(0, 2)),
        ("prison", ["do-or-dont/BEST": 0]),
      ]
    )
    // Best, neither, worst, by hand.
    #expect(
      found.panels.map(\.panel.votes) == [[2, 1, 0], [1, 2, 0], [0, 2, 1], [0, 1, 2]]
    )
    _ = try PanelExample.read(PanelWriting.bytes(of: example.document, with: found.panels))
  }

  // MARK: - Writing

  /// The value of a file without any panel.
  private func withoutPanels(_ bytes: [UInt8]) throws -> JSONValue {
    let root = try #require(JSONDocument.read(bytes).root)
    return root.value.mappingObjects { .object($0.filter { $0.name != "panel" }) }
  }

  @Test func `A panel goes into its key, set off as its neighbours are`() throws {
    let example = try PanelExample()
    let found = collection(example, [("prison", ["how-urgent/URGENCY": 1])])
    let text = String(
      decoding: PanelWriting.bytes(of: example.document, with: found.panels),
      as: UTF8.self
    )
    let panel = #""panel": {"raters": {"prison": 1}, "votes": {"T1": 1}}"#
    #expect(text.contains(panel))
    let lines = text.split(separator: "\n").filter { !$0.contains(panel) }
    let old = example.text.split(separator: "\n")
    // One line is new, and the comma before it.
    #expect(lines.count == old.count)
    #expect(
      zip(lines, old).filter { $0 != $1 }.map { $0.0 }
        == zip(lines, old).filter { $0 != $1 }.map { "\($0.1)," }
    )
  }

  @Test func `What stood there before is replaced, also in a list that was voted on`() throws {
    let example = try PanelExample()
    let first = collection(example, [("prison", ["how-urgent/URGENCY": 1])])
    let once = PanelWriting.bytes(of: example.document, with: first.panels)
    let second = collection(
      example,
      [("prison", ["how-urgent/URGENCY": 2]), ("police", ["how-urgent/URGENCY": 1])]
    )
    let twice = PanelWriting.bytes(of: JSONDocument.read(once), with: second.panels)
    let source = try PanelExample.read(twice)
    guard case .urgency(let key) = source.keys[3] else {
      Issue.record("the fourth step asks how urgent it is")
      return
    }
    #expect(
      key.justification.basis
        == .panel(Panel(raters: ["prison": 1, "police": 1], votes: [0, 1, 1, 0]))
    )
    #expect(twice == PanelWriting.bytes(of: example.document, with: second.panels))
  }

  @Test func `Keys go from their authors to a small panel and to a panel`() throws {
    let example = try PanelExample()
    #expect(example.source.keyState == .synthesis)
    let all = Dictionary(example.form.questions.map { ($0.id, 0) }) { one, _ in one }
    func state(_ count: Int, _ answers: [String: Int]) throws -> KeyState {
      let found = collection(example, Array(repeating: ("prison", answers), count: count))
      return try PanelExample.read(PanelWriting.bytes(of: example.document, with: found.panels))
        .keyState
    }
    #expect(try state(3, ["how-urgent/URGENCY": 1]) == .partlyRated)
    #expect(try state(9, all) == .smallPanel)
    #expect(try state(10, all) == .panel)
  }

  @Test(arguments: ["sort", "rate", "best-worst"], [UInt64(1), 2, 3])
  func `Whatever raters answer, the case is read again with just that`(
    _ ask: String,
    _ seed: UInt64
  ) throws {
    let example = try PanelExample(replacing: [("\"ask\": \"sort\"", "\"ask\": \"\(ask)\"")])
    var random = SeededGenerator(seed: seed)
    let sheets = (0..<12).map { _ in
      var answers: [String: Int] = [:]
      for question in example.form.questions where Int.random(in: 0..<4, using: &random) > 0 {
        answers[question.id] = Int.random(in: question.answers.indices, using: &random)
      }
      return (role: ["prison", "police"].randomElement(using: &random) ?? "", answers: answers)
    }
    let found = collection(example, sheets)
    let bytes = PanelWriting.bytes(of: example.document, with: found.panels)
    #expect(try withoutPanels(bytes) == withoutPanels(example.document.bytes), "seed \(seed)")
    // Reading complains of votes that are not as many as raters, and of unequal lists.
    let source = try PanelExample.read(bytes)
    let panels = source.keys.flatMap(\.justifications).compactMap(\.basis.panel)
    #expect(Set(panels) == Set(found.panels.map(\.panel)), "seed \(seed)")
    for keyed in found.panels where ![.choice, .rating, .best].contains(keyed.question.kind) {
      for (answer, votes) in keyed.panel.votes.enumerated() {
        var count = 0
        for sheet in sheets where sheet.answers[keyed.question.id] == answer { count += 1 }
        #expect(votes == count, "seed \(seed)")
      }
    }
  }

  @Test func `A file in the canonical layout keeps it`() throws {
    let bytes = try Repository.bytes("Scenarios/denmark-prevention/month-three.json")
    let document = JSONDocument.read(bytes)
    try #require(JSONLayout.standard.bytes(of: document) == bytes)
    let scenario = try PanelExample.read(bytes).scenario
    let questions = PanelQuestion.all(of: scenario)
    let answers = Dictionary(questions.map { ($0.id, $0.kind == .worst ? 1 : 0) }) { one, _ in one }
    let sheets = [PanelSheet(name: "a", role: "probation", answers: answers)]
    let written = PanelWriting.bytes(
      of: document,
      with: PanelCollection(sheets, questions: questions).panels
    )
    #expect(JSONLayout.standard.bytes(of: JSONDocument.read(written)) == written)
    #expect(try withoutPanels(written) == withoutPanels(bytes))
    #expect(try PanelExample.read(written).keyState == .smallPanel)
  }
}
