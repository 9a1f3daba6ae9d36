extension Walk {
  /// Marks the states of some kind, and all from which one of them can be reached.
  func marking(_ isMeant: (Node) -> Bool) -> [Bool] {
    var marks = nodes.map(isMeant)
    var open = marks.indices.filter { marks[$0] }
    guard open.count < nodes.count else { return marks }
    let (starts, sources) = sources
    while let node = open.popLast() {
      for source in sources[starts[node]..<starts[node + 1]] where !marks[source] {
        marks[source] = true
        open.append(source)
      }
    }
    return marks
  }

  /// The states that lead to each state: where those of each begin in one list of all, and the list.
  private var sources: (starts: [Int], sources: [Int]) {
    var ends = Array(repeating: 0, count: nodes.count + 1)
    for edge in edges { ends[edge.target + 1] += 1 }
    for place in nodes.indices { ends[place + 1] += ends[place] }
    let starts = ends
    var sources = Array(repeating: 0, count: starts[nodes.count])
    for place in nodes.indices {
      for edge in edges[nodes[place].edges] {
        sources[ends[edge.target]] = place
        ends[edge.target] += 1
      }
    }
    return (starts, sources)
  }
}
