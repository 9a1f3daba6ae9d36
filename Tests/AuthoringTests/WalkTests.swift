@testable import Authoring

import CaseSupport
import ScenarioEngine
import ScenarioFiles
import TestSupport
import Testing

/// The walk, which takes equal stories for one, against every state told apart.
@Suite struct `The walk through a case` {
  private let data: ShippedData

  init() throws { data = try ShippedData() }

  private func walk(_ source: Case) -> Walk {
    Walk(
      of: source,
      exemplar: Exemplar(of: source, directory: data.directory),
      limit: CaseCheck.greatestStateCount
    )
  }

  /// What a state shows.
  private struct View: Hashable {
    let step: Int
    let visible: [Int]
  }

  @Test(arguments: 0..<60) func `Everything that can be met is met`(seed: Int) throws {
    let source = GeneratedCase.make(seed: seed, steps: 8 + seed % 10)
    guard let states = try EveryPlay(source: source).states(limit: 20_000) else { return }
    let walk = walk(source)
    let (isComplete, count) = (walk.isComplete, walk.nodes.count)
    let views = Set(
      states.map { View(step: $0.step, visible: source.scenario.visibleItems(in: $0)) }
    )
    #expect(isComplete)
    let met = Set(
      walk.nodes.map { View(step: $0.state.step, visible: walk.views[$0.view].visible) }
    )
    #expect(met == views)
    #expect(count <= states.count)
  }

  @Test(arguments: 0..<20) func `Each state is come to by the answers that are said to`(seed: Int)
    throws
  {
    let source = GeneratedCase.make(seed: seed, steps: 20)
    let walk = walk(source)
    for place in walk.nodes.indices {
      let play = try Playthrough(of: source.scenario, decisions: walk.decisions(to: place))
      let (state, expected) = (play.state, walk.nodes[place].state)
      #expect(state == expected)
    }
  }

  @Test(arguments: 0..<20) func `Best conduct goes the same way from every state`(seed: Int) throws
  {
    let source = GeneratedCase.make(seed: seed, steps: 20)
    let walk = walk(source)
    let exemplar = Exemplar(of: source, directory: data.directory)
    for node in walk.nodes {
      let played = exemplar.continuation(from: node.state).map {
        View(step: $0.step, visible: source.scenario.visibleItems(in: $0))
      }
      var followed: [View] = []
      var here = node
      while let best = here.best {
        followed.append(View(step: here.state.step, visible: walk.views[here.view].visible))
        here = walk.nodes[best]
      }
      #expect(followed == played)
    }
  }

  @Test(arguments: 0..<20)
  func `What is worked out in one state holds in all that look alike`(seed: Int) throws {
    try compareViews(GeneratedCase.make(seed: seed, steps: 20), "seed \(seed)")
  }

  @Test func `It holds in the largest shipped story`() throws {
    let path = "Scenarios/denmark-prevention/wednesday-at-the-info-house.json"
    let bytes = try Repository.bytes(path)
    let source = ScenarioReader.read(bytes, path: path, context: data.context).case
    try compareViews(try #require(source), "the info-house")
  }

  /// Holds what each state's view says against what is said of the state alone.
  private func compareViews(_ source: Case, _ name: Comment) throws {
    let walk = walk(source)
    let exemplar = Exemplar(of: source, directory: data.directory)
    let (nodes, views) = (walk.nodes, walk.views)
    #expect(views.count <= nodes.count)
    for node in nodes {
      let (state, view) = (node.state, views[node.view])
      let decisions = StoryDecisions(
        in: state,
        visible: source.scenario.visibleItems(in: state),
        source.scenario.steps[state.step].task,
        exemplar
      )
      let best = decisions.best
      let answers = view.answers
      #expect(answers.map(\.decision) == decisions.decisions, name)
      #expect(answers.map(\.isBest) == decisions.decisions.map { $0 == best }, name)
      for answer in answers {
        let moved = exemplar.story.state(after: answer.move, in: state)
        let decided = try exemplar.story.state(after: answer.decision, in: state)
        #expect(moved == decided, name)
        let isAsGood = answer.isBest || exemplar.isAsGood(answer.decision, in: state)
        #expect(answer.isAsGood == isAsGood, name)
      }
    }
  }

  @Test(arguments: 0..<20) func `Marked is what leads to a state of the kind`(seed: Int) throws {
    let walk = walk(GeneratedCase.make(seed: seed, steps: 10))
    let nodes = walk.nodes
    let wanted = seed % 10
    let marks = walk.marking { $0.state.step == wanted }
    for start in nodes.indices {
      var met: Set<Int> = [start]
      var open = [start]
      while let place = open.popLast() {
        open += walk.edges[nodes[place].edges].map(\.target).filter { met.insert($0).inserted }
      }
      let leads = met.contains { nodes[$0].state.step == wanted }
      #expect(marks[start] == leads, "seed \(seed), state \(start)")
    }
  }

  @Test(arguments: 0..<8) func `A case of two hundred steps is walked to the end`(seed: Int) throws
  {
    let source = GeneratedCase.make(seed: seed, steps: 200)
    let size = StorySize(of: source, directory: data.directory)
    #expect(size.isComplete)
    #expect(size.states > 200)
  }
}
