import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

@Suite struct DebriefScreenTests {
  private func model(_ section: Int = 0) throws -> DebriefModel {
    var model = try Made.model(Made.due, Made.secrecy)
    model.section = section
    return model
  }

  @Test func `Tab and Shift+Tab go from section to section, round at the ends`() throws {
    try probe(DebriefScreen.self, model: model(), context: Made.english) { probe in
      probe.press(.tab)
      #expect(probe.model.section == 1)
      probe.press(.backTab, .backTab)
      #expect(probe.model.section == 15)
      probe.press(.right)
      #expect(probe.model.section == 0)
    }
  }

  @Test func `Enter reads on: a page further, then the next section from its start`() throws {
    try probe(
      DebriefScreen.self,
      model: model(13),
      context: Made.english,
      size: Size(columns: 80, rows: 12)
    ) { probe in
      probe.press(.enter)
      #expect(probe.model.section == 13)
      #expect(probe.model.scroll.offset > 0)
      while probe.model.section == 13 { probe.press(.enter) }
      #expect(probe.model.section == 14)
      #expect(probe.model.scroll.offset == 0)
    }
  }

  @Test func `reading on ends with the last section and says so`() throws {
    let size = Size(columns: 80, rows: 60)
    let probe = Probe(DebriefScreen.self, model: try model(15), context: Made.english, size: size)
    let outcome = DebriefScreen.outcome(of: .enter, in: probe.model, probe.context)
    #expect(outcome == .disabled(reason: "This is the end of the debrief"))
  }

  @Test func `e opens the evidence of the section on the screen`() throws {
    try probe(DebriefScreen.self, model: model(14), context: Made.english) { probe in
      probe.press(.character("e"))
      probe.expectEffects(.showEvidence(["source-a", "source-x"]))
    }
  }

  @Test func `a section without evidence says so`() throws {
    let outcome = DebriefScreen.outcome(of: .character("e"), in: try model(), Made.english)
    #expect(outcome == .disabled(reason: "No source stands behind this part"))
  }

  @Test func `Esc and x close the debrief`() throws {
    try probe(DebriefScreen.self, model: model(), context: Made.english) { probe in
      probe.press(.escape, .character("x"))
      probe.expectEffects(.leave, .leave)
    }
  }

  @Test func `in plain mode the whole debrief is printed and closed by a number`() throws {
    try probe(DebriefScreen.self, model: model(), context: Made.english) { probe in
      #expect(probe.page.lines.contains(.heading("How it ended")))
      #expect(probe.page.lines.contains(.heading("In your own words")))
      probe.choose(1)
      probe.expectEffects(.leave)
      probe.choose(2)
      probe.expectEffects(.showEvidence(["source-a"]))
    }
  }

  @Test(arguments: Words.Language.allCases, Array(0..<16))
  func `every binding that works is within reach of plain mode`(
    language: Words.Language,
    section: Int
  ) throws {
    let context = Made.context(language)
    var model = try Made.model(Made.due, Made.secrecy, in: context)
    model.section = section
    let reachable = DebriefScreen.describe(model, in: context).reachableMessages
    for binding in DebriefScreen.bindings(for: model, in: context) where binding.isEnabled {
      switch binding.message {
      // The whole text is printed, so that nothing is to be turned or scrolled.
      case .readOn, .moved, .turned, .wentTo: break
      default: #expect(reachable.contains(binding.message), "\(binding.label)")
      }
    }
  }

  @Test(arguments: Words.Language.allCases)
  func `labels fit and no key is given twice`(language: Words.Language) throws {
    let context = Made.context(language)
    let bindings = DebriefScreen.bindings(for: try model(), in: context)
    #expect(bindings.filter(\.hasWideLabel).map(\.label) == [])
    let keys = bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(
    arguments: [
      (2, "strands"), (5, "decision"), (8, "errors"), (9, "urgency"), (10, "sureness"),
      (12, "words"), (13, "points"),
    ]
  )
  func `it looks as recorded`(section: Int, name: String) throws {
    let model = try model(section)
    expectSnapshots(named: "debrief-\(name)", sizes: Self.sizes) {
      DebriefScreen.draw(model, in: Made.english, on: &$0)
    }
  }

  @Test func `it looks as recorded in Danish`() throws {
    var model = try Made.model(Made.due, Made.secrecy, in: Made.danish)
    model.section = 2
    expectSnapshots(named: "debrief-danish", sizes: Self.sizes) {
      DebriefScreen.draw(model, in: Made.danish, on: &$0)
    }
  }

  @Test func `it draws at every size`() throws {
    var model = try model(13)
    model.scroll.offset = 1_000
    drawAtEverySize { DebriefScreen.draw(model, in: Made.english, on: &$0) }
  }

  @Test func `a section that is not there shows the last`() throws {
    let model = try model(99)
    let frame = Probe(DebriefScreen.self, model: model, context: Made.english).frame
    #expect(Snapshot.text(of: frame).contains("Debrief · 16 of 16"))
  }

  private static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
  ]
}
