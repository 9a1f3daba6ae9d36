import CaseSupport
import ScenarioEngine
import ScenarioFiles
import Testing

@testable import Authoring

@Suite struct CaseMapTests {
  private let data: ShippedData

  init() throws { data = try ShippedData() }

  private func map(_ source: Case, _ findings: [Finding] = [], _ places: SourceMap? = nil)
    -> CaseMap
  {
    let scoring = Scoring(of: source, rubric: data.rubric, directory: data.directory)
    return CaseMap(
      of: scoring,
      story: StoryPlayout(of: scoring),
      findings: findings,
      places: places
    )
  }

  @Test func `The clean case has a layer for each step and two endings in the last`() throws {
    let map = map(try MadeCase().read())
    let ids = map.layers.map { $0.map { map.nodes[$0].id } }
    #expect(ids == [["morning"], ["look"], ["judge"], ["act"], ["end-good", "end-poor"]])
    #expect(map.strays == [])
    #expect(map.nodes.map(\.isOnBestPath) == [true, true, true, true, true, false])
    #expect(map.nodes[3].ways.map(\.label) == ["told", ""])
    #expect(map.nodes[3].ways.map(\.isDefault) == [false, true])
    #expect(map.nodes[3].ways.map(\.taken) == [1, 1])
    #expect(map.nodes[3].ways.map(\.isOnBestPath) == [true, false])
    #expect(map.nodes[4].kind == .ending(.good))
    #expect(map.nodes[4].origins == [3])
  }

  @Test(arguments: 0..<40) func `Every way leads to a later layer in a story that goes forward`(
    seed: Int
  ) {
    let map = map(GeneratedCase.make(seed: seed, steps: 30))
    for node in map.nodes {
      guard let layer = node.layer else { continue }
      for way in node.ways {
        #expect((map.nodes[way.target].layer ?? -1) > layer)
      }
    }
    // A step lies one layer after the latest of those that lead to it.
    for (place, node) in map.nodes.enumerated() where node.layer.map({ $0 > 0 }) ?? false {
      let before = node.origins.compactMap { map.nodes[$0].layer }.max()
      #expect(node.layer == before.map { $0 + 1 }, "\(place)")
    }
    #expect(Set(map.layers.joined()).union(map.strays) == Set(map.nodes.indices))
    for stray in map.strays { #expect(map.nodes[stray].met == 0) }
  }

  @Test func `A way back makes no step lie before itself`() {
    // 0 → 1 → 2 → 1, 2 → 3
    let order = StepOrder(of: [[1], [2], [1, 3], []], first: 0)
    #expect(order.order == [0, 1, 2, 3])
    #expect(order.backWays == [[], [], [0], []])
    let alone = StepOrder(of: [[0]], first: 0)
    #expect(alone.backWays == [[0]])
  }

  @Test func `A finding stands at the step that holds its place`() throws {
    let made = try MadeCase().with(
      #"{"id": "wait", "text": "Wait.","#,
      #"{"id": "wait", "when": "told", "text": "Wait.","#
    )
    let reading = ScenarioReader.read(
      Array(made.text.utf8),
      path: "case.json",
      context: data.context
    )
    let findings = try data.findings(Array(made.text.utf8))
    let map = map(try made.read(), findings, reading.places)
    let act = try #require(map.nodes.first { $0.id == "act" })
    #expect(act.findings.map(\.code).contains("condition-never-holds"))
    let placed = map.nodes.flatMap(\.findings).count + map.otherFindings.count
    #expect(placed == findings.count)
  }
}
