internal import ScenarioEngine
internal import ScenarioFiles

/// Loops from which no ending can be reached.
enum EndlessLoop: CaseRule {
  static let page = FindingPage(
    code: "endless-loop",
    severities: [.error],
    head: .structure,
    meaning: "The story goes round in a circle from which no ending can be reached.",
    reason: "The trainee can only leave the program, and gets no result and no debrief.",
    mending: "Let a way lead out of the circle to an ending.",
    defect: #""id": "there", …, "next": "here""#,
    mended: #""id": "there", …, "next": "end-poor""#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    let walk = checked.walk
    // From there an ending, or a state that was not followed up, can be reached.
    let leaving = walk.marking { $0.edges.isEmpty || $0.isCut }
    var told: Set<Set<Int>> = []
    var passed: Set<Int> = []
    var findings: [Finding] = []
    for start in walk.nodes.indices where !leaving[start] {
      let loop = loop(from: start, walk, &passed)
      let steps = Set(loop.map { walk.nodes[$0].state.step })
      guard !steps.isEmpty, told.insert(steps).inserted else { continue }
      findings.append(finding(steps.sorted(), checked))
    }
    return findings
  }

  private static func finding(_ steps: [Int], _ checked: CheckedCase) -> Finding {
    let names = steps.map { "'\(checked.step($0).id)'" }
    let shown = names.prefix(6).joined(separator: ", ") + (names.count > 6 ? " and others" : "")
    return Finding(
      page,
      message: "the story goes round and no ending can be reached (\(shown))",
      remedy: "Let a way lead out of the loop to an ending.",
      place: checked.place(of: .step, checked.step(steps[0]).id, member: "next")
    )
  }

  /// The circle that first ways on lead to, unless it was passed before.
  private static func loop(
    from start: Int,
    _ walk: Walk,
    _ passed: inout Set<Int>
  ) -> [Int] {
    var path: [Int] = []
    var node = start
    while passed.insert(node).inserted {
      path.append(node)
      guard let edge = walk.nodes[node].edges.first else { return [] }
      node = walk.edges[edge].target
    }
    return path.firstIndex(of: node).map { Array(path[$0...]) } ?? []
  }
}
