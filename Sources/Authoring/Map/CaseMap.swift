package import ScenarioEngine
package import ScenarioFiles

/// A case as a graph: its steps in layers, and the ways between them, with what plays and the check
/// say of each.
package struct CaseMap: Equatable, Sendable {
  /// What kind of step it is.
  package enum Kind: Hashable, Sendable {
    case scene, identify, questions, urgency, choose, judge, report
    case ending(Ending.Conduct)
  }

  /// A step.
  package struct Node: Hashable, Sendable {
    /// The step's id.
    package let id: String
    /// What kind of step it is.
    package let kind: Kind
    /// The layer, from 0 for the step that the case begins with; nil where nothing leads there.
    package let layer: Int?
    /// Whether best conduct comes here.
    package let isOnBestPath: Bool
    /// How often plays came here.
    package let met: PlayCount
    /// The ways on, options before the step's own routes.
    package let ways: [Way]
    /// The steps from which ways lead here, by place.
    package let origins: [Int]
    /// What the check found at the step.
    package let findings: [Finding]
  }

  /// A way on.
  package struct Way: Hashable, Sendable {
    /// What leads on.
    package let cause: StepCoverage.Way.Cause
    /// The step that it leads to, by place.
    package let target: Int
    /// The option's id, or the condition as it is written; empty where nothing is asked.
    package let label: String
    /// Whether it is taken where no other way is.
    package let isDefault: Bool
    /// How often plays went this way.
    package let taken: PlayCount
    /// Whether best conduct goes this way.
    package let isOnBestPath: Bool
  }

  /// The steps, in the order of the case.
  package let nodes: [Node]
  /// The steps of each layer, by place; within a layer in the order of the case.
  package let layers: [[Int]]
  /// The steps that nothing leads to, by place.
  package let strays: [Int]
  /// How the plays were made that are counted.
  package let method: Playout.Method
  /// How many plays were counted.
  package let plays: PlayCount
  /// What the check found that belongs to no step.
  package let otherFindings: [Finding]

  /// Draws the map of a case as it is scored.
  ///
  /// `findings` are those of the check, and `places` is the map that reading the file gave.
  package init(
    of scoring: Scoring,
    story: StoryPlayout,
    findings: [Finding] = [],
    places: SourceMap? = nil
  ) {
    let scenario = scoring.source.scenario
    let steps = story.coverage.steps
    let best = BestSteps(of: scoring)
    let byStep = Dictionary(grouping: findings) { finding in
      guard let offset = finding.place?.offset, let places else { return "" }
      return steps.first { places.isWithin($0.id, offset: offset) }?.id ?? ""
    }
    let layerOf = Self.layers(of: steps, first: scenario.firstStep)
    var origins: [[Int]] = steps.map { _ in [] }
    for (place, step) in steps.enumerated() {
      for way in step.ways where origins[way.target].last != place {
        origins[way.target].append(place)
      }
    }
    nodes = steps.indices.map { place in
      Node(
        id: steps[place].id,
        kind: Kind(of: scenario.steps[place].task),
        layer: layerOf[place],
        isOnBestPath: best.steps[place].met > 0,
        met: steps[place].met,
        ways: zip(steps[place].ways, best.steps[place].ways).map { way, bestWay in
          Way(way, isOnBestPath: bestWay.taken > 0, of: scenario.steps[place], in: scenario)
        },
        origins: origins[place],
        findings: byStep[steps[place].id] ?? []
      )
    }
    let depth = layerOf.compactMap(\.self).max() ?? 0
    layers = (0...depth).map { layer in steps.indices.filter { layerOf[$0] == layer } }
    strays = steps.indices.filter { layerOf[$0] == nil }
    method = story.method
    plays = story.coverage.finished + story.coverage.unfinished
    otherFindings = byStep[""] ?? []
  }

  /// The layer of each step: one more than that of the latest step before it, where the story does
  /// not go back; nil for steps that nothing leads to.
  private static func layers(of steps: [StepCoverage], first: Int) -> [Int?] {
    var layers: [Int?] = steps.map { _ in nil }
    layers[first] = 0
    let order = StepOrder(of: steps.map { $0.ways.map(\.target) }, first: first)
    for place in order.order {
      guard let layer = layers[place] else { continue }
      for (number, way) in steps[place].ways.enumerated()
      where !order.backWays[place].contains(number) {
        layers[way.target] = max(layers[way.target] ?? 0, layer + 1)
      }
    }
    return layers
  }
}

extension CaseMap.Way {
  /// Makes a way of what plays say of it.
  init(_ way: StepCoverage.Way, isOnBestPath: Bool, of step: Step, in scenario: Scenario) {
    var isDefault = false
    let label: String
    switch (way.cause, step.task) {
    case (.option(let place), .handle(let task)): label = task.options[place].id
    case (.option, _): label = ""
    case (.route(let place), _):
      label = step.routes[place].when.text(in: scenario)
      isDefault = place > 0 && label.isEmpty
    }
    self.init(
      cause: way.cause,
      target: way.target,
      label: label,
      isDefault: isDefault,
      taken: way.taken,
      isOnBestPath: isOnBestPath
    )
  }
}

extension CaseMap.Kind {
  /// The kind of a step by what it asks.
  package init(of task: StepTask) {
    self =
      switch task {
      case .scene: .scene
      case .identify: .identify
      case .questions: .questions
      case .urgency: .urgency
      case .handle(let task): task.ask == .choose ? .choose : .judge
      case .report: .report
      case .ending(let ending): .ending(ending.conduct)
      }
  }
}

/// What the plays of best conduct pass.
private struct BestSteps {
  let steps: [StepCoverage]

  init(of scoring: Scoring) {
    var counter = CoverageCounter(of: scoring.source, scoring.exemplar.story)
    counter.count(Player.best.play(scoring.source, directory: scoring.directory))
    steps = counter.coverage.steps
  }
}
