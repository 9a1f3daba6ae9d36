extension Walk {
  /// Marks the states of some kind, and all from which one of them can be reached.
  func marking(_ isMeant: (Node) -> Bool) -> [Bool] {
    var marks = nodes.map(isMeant)
    var open = marks.indices.filter { marks[$0] }
    guard open.count < nodes.count else { return marks }
    while let node = open.popLast() {
      for place in sources.starts[node]..<sources.starts[node + 1] {
        let source = sources.nodes[place]
        guard !marks[source] else { continue }
        marks[source] = true
        open.append(source)
      }
    }
    return marks
  }

  /// The states that lead to each state.
  func turnedRound() -> Sources {
    var starts = Array(repeating: 0, count: nodes.count + 1)
    for edge in edges { starts[edge.target + 1] += 1 }
    for place in nodes.indices { starts[place + 1] += starts[place] }
    var ends = starts
    var sources = Array(repeating: 0, count: edges.count)
    for place in nodes.indices {
      for edge in nodes[place].edges {
        let target = edges[edge].target
        sources[ends[target]] = place
        ends[target] += 1
      }
    }
    return Sources(starts: starts, nodes: sources)
  }
}
