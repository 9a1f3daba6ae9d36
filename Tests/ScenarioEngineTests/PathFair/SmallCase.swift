import ScenarioEngine
import TestSupport

/// A small acyclic case in its own terms, from which both the engine's case and the proof are made.
struct SmallCase: Sendable {
  struct Option: Sendable {
    /// Levels for H1 and H2.
    var levels: [Int]
    /// A node further on; none goes on by the routes.
    var target: Int?
    var sets: Int?
    /// The flag without which it is not offered.
    var needs: Int?
  }

  struct Seen: Sendable {
    var answer: ObservationAnswer
    var needs: Int?
  }

  enum Task: Sendable {
    case choose([Option])
    case identify([Seen])
    case urgency(Int)
    case ending
  }

  struct Route: Sendable {
    var needs: Int?
    var target: Int
  }

  struct Node: Sendable {
    var task: Task
    /// Tried in order; the last needs nothing.
    var routes: [Route]
    var sets: Int?
  }

  var nodes: [Node]

  /// Makes a case of up to eight nodes; the last is an ending.
  ///
  /// Every choice has an option at level 3 for all it judges, without which no answer would be
  /// best.
  static func random(_ generator: inout SeededGenerator) -> SmallCase {
    let count = generator.number(3...8)
    let nodes = (0..<count).map { place -> Node in
      if place == count - 1 { return Node(task: .ending, routes: []) }
      let further = (place + 1)...(count - 1)
      let task: Task =
        switch generator.number(1...10) {
        case 1...5: .choose(options(further, &generator))
        case 6...7: .identify(seen(&generator))
        case 8...9: .urgency(generator.number(0...3))
        default: place > 1 ? .ending : .choose(options(further, &generator))
        }
      var routes: [Route] = []
      if generator.onceIn(3) {
        routes.append(
          Route(needs: generator.number(0...2), target: generator.number(further))
        )
      }
      let next = generator.onceIn(3) ? generator.number(further) : place + 1
      routes.append(Route(needs: nil, target: next))
      return Node(
        task: task,
        routes: routes,
        sets: generator.onceIn(5) ? generator.number(0...2) : nil
      )
    }
    return SmallCase(nodes: nodes)
  }

  private static func options(
    _ further: ClosedRange<Int>,
    _ generator: inout SeededGenerator
  ) -> [Option] {
    let both = generator.onceIn(2)
    var options = (0..<generator.number(2...3)).map { _ in
      Option(
        levels: (0..<(both ? 2 : 1)).map { _ in generator.number(0...3) },
        target: generator.onceIn(2) ? generator.number(further) : nil,
        sets: generator.onceIn(3) ? generator.number(0...2) : nil,
        needs: nil
      )
    }
    let best = generator.number(0...(options.count - 1))
    for place in options.indices {
      if place == best || generator.onceIn(5) {
        options[place].levels = options[place].levels.map { _ in 3 }
      }
      if place != best && generator.onceIn(5) { options[place].needs = generator.number(0...2) }
    }
    return options
  }

  private static func seen(_ generator: inout SeededGenerator) -> [Seen] {
    (0..<generator.number(1...7)).map { _ in
      Seen(
        answer: [.sign, .check, .ordinary][generator.number(0...2)],
        needs: generator.onceIn(3) ? generator.number(0...2) : nil
      )
    }
  }
}

extension SmallCase {
  /// The case as the engine plays it.
  func compiled() -> Case {
    makeCase(
      nodes.enumerated().map { place, node in
        var made = engineNode(node.task, "n\(place)")
        made.routes = node.routes.map { (condition($0.needs), "n\($0.target)") }
        if let flag = node.sets { made.effects.sets = [flag] }
        return made
      }
    )
  }

  private func engineNode(_ task: Task, _ id: String) -> ScenarioEngineTests.Node {
    switch task {
    case .ending: return .ending(id)
    case .urgency(let key): return .urgency(id, tier(key))
    case .identify(let seen):
      return .identify(
        id,
        seen.map { item in
          let shown: Shown =
            item.answer == .sign ? .sign() : item.answer == .check ? .check : .ordinary
          return shown.when(condition(item.needs))
        }
      )
    case .choose(let options):
      return .choose(
        id,
        options.map { option in
          let levels = Dictionary(uniqueKeysWithValues: zip(["H1", "H2"], option.levels))
          var choice = Choice("", levels, to: option.target.map { "n\($0)" })
          choice.when = condition(option.needs)
          if let flag = option.sets { choice.effects.sets = [flag] }
          return choice
        }
      )
    }
  }

  private func condition(_ flag: Int?) -> Condition {
    flag.map { .flag($0) } ?? .always
  }
}
