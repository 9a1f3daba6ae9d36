import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// The map of the way, worked out by hand on a case of four steps and a branch.
@Suite struct DebriefMapTests {
  private func map(_ decisions: [Decision]) throws -> PathChart {
    try #require(Made.text(Made.branching, decisions).sections.lazy.compactMap(\.map).first)
  }

  @Test func `best conduct has no turns`() throws {
    let map = try map(Made.straight)
    #expect(map.stops.map(\.label) == ["The talk", "The door", "The leader", "The day after"])
    #expect(map.stops.map(\.kind) == [.step, .step, .step, .ending])
    #expect(map.stops.map(\.remark) == ["as in the key", "as in the key", "as in the key", ""])
  }

  @Test func `a poor answer is a turn, with what it closed and where the ways meet again`() throws {
    let map = try map(Made.round)
    #expect(map.stops.map(\.label) == ["The talk", "The hall", "The leader", "The day after"])
    #expect(map.stops.map(\.kind) == [.turn, .step, .step, .ending])
    #expect(map.stops[0].missed == ["The door"])
    #expect(map.stops[0].rejoins == "The leader")
    #expect(map.stops[0].remark == "not as in the key")
  }

  @Test func `an answer that closes nothing is no turn, however poor`() throws {
    #expect(try map(Made.worse).stops.map(\.kind) == [.turn, .step, .step, .ending])
  }

  @Test func `a case that ended early never comes back to the best way`() throws {
    let map = try map(Made.early)
    #expect(map.stops.map(\.kind) == [.turn, .ending])
    #expect(map.stops[0].missed == ["The door", "The leader", "The day after"])
    #expect(map.stops[0].rejoins == nil)
  }

  @Test func `a bar ends where the way taken ends`() throws {
    // Levels 1, 3 and, for the door that was closed, 0: 4/9 is level 1. With 3, 3 and 0: level 2.
    let section = try Made.text(Made.branching, Made.round).sections[2]
    #expect(
      section.blocks.plainText.contains(
        "Handle: 33 of 100 · below the provisional cut · the way taken allowed 67"
      )
    )
    let straight = try Made.text(Made.branching, Made.straight).sections[2]
    #expect(straight.blocks.plainText.contains("Handle: 100 of 100 · above the provisional cut"))
  }

  @Test func `scenes cannot be played on from, decisions can`() throws {
    #expect(try map(Made.round).stops.map(\.turn) == [0, nil, 2, nil])
  }

  @Test func `the map is told in words`() throws {
    let sections = try Made.text(Made.branching, Made.round).sections
    let section = try #require(sections.first { $0.map != nil })
    #expect(
      section.blocks.plainText == [
        "What if: from each decision you can play on with another answer. Your result stays.",
        "The talk (not as in the key)", "The hall", "The leader (as in the key)", "The day after",
        "At \"The talk\" the answer changed the way on. Best conduct would have met: The door; "
          + "then: The leader.",
      ]
    )
    let straight = try Made.text(Made.branching, Made.straight).sections.first { $0.map != nil }
    #expect(
      straight?.blocks.plainText.last
        == "No answer closed anything: this way offered all that best conduct meets."
    )
  }

  @Test func `the ending names the answer that turned the case`() throws {
    let ending = try #require(Made.text(Made.branching, Made.round).sections.first)
    #expect(
      ending.blocks.plainText.suffix(2) == ["\nWhat turned the case", "- The talk: Option t-shut"]
    )
    let straight = try #require(Made.text(Made.branching, Made.straight).sections.first)
    #expect(!straight.blocks.plainText.contains("\nWhat turned the case"))
  }

  private func model(_ decisions: [Decision]) throws -> DebriefModel {
    var model = try Made.model(Made.branching, decisions)
    model.section = try #require(model.sections.firstIndex { $0.map != nil })
    return model
  }

  @Test func `the map begins at the turn that mattered, and its focus passes over scenes`() throws {
    try probe(DebriefScreen.self, model: model(Made.round), context: Made.english) { probe in
      #expect(probe.model.stops.selected == 0)
      probe.press(.down)
      #expect(probe.model.stops.selected == 2)
      probe.press(.up)
      #expect(probe.model.stops.selected == 0)
    }
  }

  @Test func `w plays on from the decision with the focus`() throws {
    try probe(DebriefScreen.self, model: model(Made.round), context: Made.english) { probe in
      probe.press(.character("w"))
      probe.expectEffects(.explore(fromTurn: 0))
      probe.press(.down, .character("w"))
      probe.expectEffects(.explore(fromTurn: 2))
    }
  }

  @Test func `w plays on from the decision on the screen, and says where there is none`() throws {
    var model = try Made.model(Made.branching, Made.round)
    let none = DebriefScreen.outcome(of: .character("w"), in: model, Made.english)
    #expect(none == .disabled(reason: "One can play on from a decision; turn to one of yours"))
    model.section = try #require(model.sections.firstIndex { $0.title == "The leader" })
    probe(DebriefScreen.self, model: model, context: Made.english) { probe in
      probe.press(.character("w"))
      probe.expectEffects(.explore(fromTurn: 2))
    }
  }

  @Test func `m goes to the map, digits to the parts`() throws {
    let model = try Made.model(Made.branching, Made.round)
    probe(DebriefScreen.self, model: model, context: Made.english) { probe in
      probe.press(.character("m"))
      #expect(probe.model.sections[probe.model.section].map != nil)
      for (key, group) in zip("1234", DebriefSection.Group.allCases) {
        probe.press(.character(key))
        #expect(probe.model.sections[probe.model.section].group == group)
        #expect(probe.model.section == probe.model.sections.firstIndex { $0.group == group })
      }
    }
  }

  @Test func `Enter reads on past the map`() throws {
    try probe(DebriefScreen.self, model: model(Made.round), context: Made.english) { probe in
      let before = probe.model.section
      probe.press(.enter)
      #expect(probe.model.section == before + 1)
    }
  }

  @Test func `the map looks as recorded`() throws {
    let model = try model(Made.round)
    let sizes = [
      Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
    ]
    expectSnapshots(named: "debrief-map", sizes: sizes) {
      DebriefScreen.draw(model, in: Made.english, on: &$0)
    }
  }
}
