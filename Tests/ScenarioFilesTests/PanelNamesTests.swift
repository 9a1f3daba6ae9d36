import JSONText
import ScenarioFiles
import Testing

struct PanelNamesTests {
  private func version(_ changes: (String, String)...) throws -> String {
    var text = try Repository.example()
    for (old, new) in changes {
      try #require(text.contains(old), "the example has \(old)")
      text = text.replacing(old, with: new)
    }
    return PanelNames.version(ofCase: try #require(JSONDocument.read(Array(text.utf8)).root))
  }

  @Test func `What raters answer keeps its name when words, keys, rubric or panels change`() throws
  {
    let name = try version()
    #expect(try version(("He has shaved his head.", "He shaved his head.")) == name)
    #expect(try version((#""H1": 0, "H3": 0"#, #""H1": 1, "H3": 0"#)) == name)
    #expect(try version((#""answer": "check""#, #""answer": "sign""#)) == name)
    #expect(try version((#""version": "2.1""#, #""version": "2.0""#)) == name)
    let panel = #""support": "analogy", "panel": {"raters": {"a": 1}, "votes": [1, 0, 0]}"#
    #expect(try version((#""support": "analogy""#, panel)) == name)
    #expect(try version((#""status": "draft""#, #""status": "ready""#)) == name)
  }

  @Test func `It has another name when something else is asked, or at another moment`() throws {
    let names = [
      try version(),
      try version((#""id": "mock""#, #""id": "mocks""#)),
      try version((#""ask": "sort""#, #""ask": "rate""#)),
      try version((#""at": "2026-03-02T19:00""#, #""at": "2026-03-02T19:30""#)),
      try version((#"["supervisor", "alarm-112"]"#, #"["supervisor"]"#)),
      try version((#""when": "not told-leader""#, #""when": "told-leader""#)),
    ]
    #expect(Set(names).count == names.count)
  }

  @Test func `Sheets made together have names of their own`() {
    let names = (1...100).map { PanelNames.sheet(7, $0) } + [PanelNames.sheet(8, 1)]
    #expect(Set(names).count == 101)
    #expect(names.allSatisfy { $0.count == 14 })
    #expect(PanelNames.sheet(7, 1) == PanelNames.sheet(7, 1))
  }
}
