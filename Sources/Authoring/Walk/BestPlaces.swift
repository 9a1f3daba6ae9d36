internal import ScenarioEngine

/// The places that best conduct comes to, and plays through those where it could earn less than
/// everything or make a critical error.
struct BestPlaces {
  private let source: Case
  private let walk: Walk
  private let exemplar: Exemplar
  private let scoring: Scoring
  /// The answers that lead to each state.
  private var ways: [Int: [Decision]] = [0: []]

  /// One play to an ending through each answer of best conduct that is not worth everything.
  private(set) var plays: [Playthrough] = []

  init(of source: Case, walk: Walk, exemplar: Exemplar, scoring: Scoring) {
    self.source = source
    self.walk = walk
    self.exemplar = exemplar
    self.scoring = scoring
    guard !walk.nodes.isEmpty else { return }
    var open = [0]
    var next = 0
    while next < open.count {
      follow(open[next], &open)
      next += 1
    }
  }

  private mutating func follow(_ place: Int, _ open: inout [Int]) {
    let node = walk.nodes[place]
    let way = ways[place] ?? []
    for decision in BestConduct.answers(in: node.state, source, exemplar) {
      if isWorthLess(decision, node), let play = play(way + [decision]) { plays.append(play) }
      guard let target = walk.edge(of: decision, at: node)?.target, ways[target] == nil else {
        continue
      }
      ways[target] = way + [decision]
      open.append(target)
    }
  }

  /// Whether an answer by itself earns less than the highest level, or is a critical error.
  private func isWorthLess(_ decision: Decision, _ node: Walk.Node) -> Bool {
    guard scoring.criticalErrors(of: decision, in: node.state).isEmpty else { return true }
    let entry = AnswerSheet.Entry(
      state: node.state,
      decision: decision,
      items: walk.views[node.view].items
    )
    return scoring.rubric.criteria.contains { criterion in
      scoring.score(criterion, on: [entry]).level.map { $0 < 3 } ?? false
    }
  }

  /// The play of some answers and best conduct after them; nil where it comes to no ending.
  private func play(_ decisions: [Decision]) -> Playthrough? {
    guard var play = try? Playthrough(of: exemplar.story, decisions: decisions) else { return nil }
    for state in exemplar.continuation(from: play.state) {
      guard let best = exemplar.decision(in: state) else { break }
      do throws(DecisionError) { try play.take(best) } catch { return nil }
    }
    return play.isFinished ? play : nil
  }
}
