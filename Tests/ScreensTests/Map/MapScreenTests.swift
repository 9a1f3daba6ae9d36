import Authoring
import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

@Suite struct MapScreenTests {
  private func ids(_ model: MapModel) -> [String] {
    model.order.map { model.map.nodes[$0].id }
  }

  private func focused(_ model: MapModel) -> String { model.map.nodes[model.focused].id }

  @Test func `Steps stand by layers, and those that nothing leads to at the end`() {
    #expect(
      ids(MapStates.fence) == [
        "morning", "choice", "noon", "alarm", "evening", "end-poor", "end-good", "attic",
      ]
    )
  }

  @Test func `The right arrow goes along the best path, the left one back the way one came`() {
    probe(MapScreen.self, model: MapStates.fence, context: Made.english) { probe in
      probe.press(.right, .right)
      #expect(focused(probe.model) == "evening")
      probe.press(.right)
      #expect(focused(probe.model) == "end-good")
      probe.press(.left, .left, .left)
      #expect(focused(probe.model) == "morning")
      #expect(probe.model.trail == [])
    }
  }

  @Test func `A number goes along the way that has it`() {
    probe(MapScreen.self, model: MapStates.at("choice"), context: Made.english) { probe in
      probe.press(.character("1"))
      #expect(focused(probe.model) == "alarm")
      probe.press(.left, .character("3"))
      #expect(focused(probe.model) == "noon")
    }
  }

  @Test func `Back from a step that one has not come to along a way is where it comes from`() {
    probe(MapScreen.self, model: MapStates.at("end-poor"), context: Made.english) { probe in
      probe.press(.left)
      #expect(focused(probe.model) == "alarm")
    }
    let first = MapScreen.bindings(for: MapStates.fence, in: Made.english)
    #expect(first.first { $0.message == .wentBack }?.disabledReason == "Nothing leads here.")
  }

  @Test func `An ending says that the story ends there`() {
    let bindings = MapScreen.bindings(for: MapStates.at("end-good"), in: Made.english)
    let follow = bindings.first { $0.keys == [.right] }
    #expect(follow?.disabledReason == "The story ends here.")
  }

  @Test func `Moving in the list forgets the way one came`() {
    probe(MapScreen.self, model: MapStates.fence, context: Made.english) { probe in
      probe.press(.right, .down)
      #expect(focused(probe.model) == "noon")
      #expect(probe.model.trail == [])
      probe.press(.left)
      #expect(focused(probe.model) == "choice")
    }
  }

  @Test func `The next finding is found from anywhere, and round`() {
    for start in ["morning", "choice", "attic"] {
      probe(MapScreen.self, model: MapStates.at(start), context: Made.english) { probe in
        probe.press(.character("!"))
        #expect(focused(probe.model) == "choice")
      }
    }
  }

  @Test func `The page of a step tells its ways, findings, text and keys`() {
    let page = MapScreen.describe(MapStates.at("choice"), in: Made.english)
    #expect(page.title == "Map: The fence")
    let text = page.lines.map { "\($0)" }.joined(separator: "\n")
    for piece in [
      "choice · on the best path · in 3 of 3 plays (100 %)", "something is amiss here [made-up]",
      "alarm: shout · in 1 of 3 plays (33 %)", "evening: told and not late · on the best path",
      "noon: otherwise · in 1 of 3 plays (33 %)", "Do talk.", "H1 3",
    ] {
      #expect(text.contains(piece), "\(piece)")
    }
    let stray = MapScreen.describe(MapStates.at("attic"), in: Made.english)
    #expect(stray.lines.contains { "\($0)".contains("scene · in no play") })
  }

  @Test func `Enter reads the step as a page, Enter and Esc go back to the map`() {
    probe(MapScreen.self, model: MapStates.at("choice"), context: Made.english) { probe in
      probe.press(.enter)
      #expect(probe.model.isReading)
      probe.press(.down)
      #expect(focused(probe.model) == "choice")
      probe.press(.escape)
      #expect(!probe.model.isReading)
      probe.press(.escape)
      probe.expectEffects(.leave)
    }
  }

  @Test func `In plain mode the ways are numbered`() {
    probe(MapScreen.self, model: MapStates.at("choice"), context: Made.english) { probe in
      probe.choose(2)
      #expect(focused(probe.model) == "evening")
    }
  }

  @Test(arguments: Words.Language.allCases)
  func `Labels fit and no key is given twice`(language: Words.Language) {
    for (_, model) in MapStates.all {
      let bindings = MapScreen.bindings(for: model, in: Made.context(language))
      #expect(bindings.filter(\.hasWideLabel).map(\.label) == [])
      let keys = bindings.flatMap(\.keys)
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test(arguments: Words.Language.allCases)
  func `It looks as recorded`(language: Words.Language) {
    expectSnapshots(
      named: "map-\(language.rawValue)",
      sizes: [
        Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
      ]
    ) { MapScreen.draw(MapStates.at("choice"), in: Made.context(language), on: &$0) }
  }

  @Test func `The map is drawn for the marked case, and Esc leads back to the cases`() {
    var session = Session(.library(LibraryStates.model(LibraryStates.entries)))
    session.receive(.library(.mapOpened))
    #expect(session.takeEffects().contains { if case .drawMap = $0 { true } else { false } })
    session.receive(.mapDrawn(MapStates.fence))
    #expect(session.model.route == .map(MapStates.fence))
    session.press(.escape)
    if case .library = session.model.route {} else { Issue.record("\(session.model.route)") }
  }
}
