internal import ScenarioEngine
internal import ScenarioFiles

/// Wrong turns that offer more to score on than they close.
///
/// A warning where the criteria that judge the wrong answer gain, so that the detour waters down
/// what it cost; otherwise a note, since a rescue may be meant.
enum DetourEarns: CaseRule {
  static let page = FindingPage(
    code: "detour-earns",
    severities: [.warning, .note],
    head: .scoring,
    meaning: "A wrong turn leads past more that is scored than it closes.",
    reason: """
      It waters down what the wrong turn cost: of ten answers one wrong one weighs less than of \
      three. It is a note where a rescue may be meant.
      """,
    mending: "Ask as much on the better way, or less on the way round."
  )

  private struct Turn: Hashable {
    let step: Int
    let decision: Decision
  }

  /// What is compared where a wrong turn is taken: what either way meets, by its number.
  private struct Comparison: Numbered {
    let step: Int
    let wrong: Int
    let right: Int
    /// The steps met before.
    let met: Int

    var folded: UInt64 {
      UInt64(truncatingIfNeeded: wrong ^ right << 16 ^ met << 32 ^ step << 48)
    }
  }

  static func findings(in checked: CheckedCase) -> [Finding] {
    var owed = OwedItems(checked)
    let (met, metSteps) = met(checked)
    let walk = checked.walk
    var comparisons = Numbering<Comparison>()
    var gains: [Gain?] = []
    var told: Set<Turn> = []
    var findings: [Finding] = []
    for (place, node) in walk.nodes.enumerated() where node.edges.count > 1 {
      guard let best = node.best else { continue }
      let right = owed.number(from: best)
      for edge in walk.edges[node.edges] where !edge.isAsGood && edge.target != best {
        let comparison = Comparison(
          step: node.state.step,
          wrong: owed.number(from: edge.target),
          right: right,
          met: met[place]
        )
        let isWhole =
          walk.isComplete || owed.isWhole(from: edge.target) && owed.isWhole(from: best)
        guard isWhole, comparison.wrong != comparison.right else { continue }
        let number = comparisons.number(of: comparison)
        if number == gains.count { gains.append(gain(comparison, owed, metSteps, checked)) }
        guard let gain = gains[number] else { continue }
        let turn = Turn(step: node.state.step, decision: walk.decision(of: edge, at: node))
        if told.insert(turn).inserted { findings.append(finding(turn, gain, checked)) }
      }
    }
    return findings
  }

  /// The steps of the path to each state, as it was first met, that state's included.
  private static func met(_ checked: CheckedCase) -> (numbers: [Int], steps: Interner<Int>) {
    var steps = Interner<Int>()
    let own = checked.scenario.steps.indices.map { steps.number(of: [$0]) }
    var numbers: [Int] = []
    numbers.reserveCapacity(checked.walk.nodes.count)
    for node in checked.walk.nodes {
      let before = node.origin.map { numbers[$0.node] } ?? Interner<Int>.empty
      numbers.append(steps.union(before, own[node.state.step]))
    }
    return (numbers, steps)
  }

  private struct Gain {
    let criterion: String
    let offered: Int
    let closed: Int
    let isOwn: Bool
  }

  /// The first criterion that gains by a wrong turn, those of the turn's own step before others.
  ///
  /// Steps met before count the first time, so what goes round to them offers nothing.
  private static func gain(
    _ comparison: Comparison,
    _ owed: OwedItems,
    _ metSteps: Interner<Int>,
    _ checked: CheckedCase
  ) -> Gain? {
    let wrong = owed.items(of: comparison.wrong)
    let right = owed.items(of: comparison.right)
    let met = metSteps.sets[comparison.met]
    let offered = counts(wrong, without: right, met)
    let closed = counts(right, without: wrong, met)
    guard offered.contains(where: { $1 > closed[$0, default: 0] }) else { return nil }
    let own = checked.scoring.criteria(judging: comparison.step).map(\.place)
    let gains = checked.scoring.criteria.map { criterion in
      Gain(
        criterion: criterion.id,
        offered: offered[criterion.place, default: 0],
        closed: closed[criterion.place, default: 0],
        isOwn: own.contains(criterion.place)
      )
    }.filter { $0.offered > $0.closed }
    if let gain = gains.first(where: \.isOwn) { return gain }
    let isMore = offered.values.reduce(0, +) > closed.values.reduce(0, +)
    return isMore ? gains.first : nil
  }

  /// How many items each criterion, by its place, judges that are in one set, not in another, and not
  /// met yet.
  private static func counts(
    _ items: Set<OwedItems.Item>,
    without others: Set<OwedItems.Item>,
    _ met: Set<Int>
  ) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for item in items where !met.contains(item.step) && !others.contains(item) {
      counts[item.criterion, default: 0] += 1
    }
    return counts
  }

  private static func finding(_ turn: Turn, _ gain: Gain, _ checked: CheckedCase) -> Finding {
    let step = checked.step(turn.step)
    var (answer, place) = ("another answer than the best", checked.place(of: .step, step.id))
    if case .choose(let option) = turn.decision {
      let id = step.items[option].id
      (answer, place) = ("'\(id)'", checked.place(of: .item, id))
    }
    return Finding(
      page,
      severity: gain.isOwn ? .warning : .note,
      message: "at step '\(step.id)' \(answer) opens \(gain.offered) and closes \(gain.closed)"
        + " of what '\(gain.criterion)' judges",
      remedy: "Let the better answer meet as much, or ask less on the way round.",
      place: place
    )
  }
}
