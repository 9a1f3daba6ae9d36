import ScenarioEngine

extension Node {
  /// A list of options with keys of their own.
  static func list(
    _ id: String,
    _ ask: HandleTask.Ask,
    for criterion: String,
    _ keys: [StandingKey]
  ) -> Node {
    var node = judge(id, ask, for: criterion, keys.map(\.standing))
    node.key = .standings(criterion: criterion, keys)
    return node
  }
}

extension StandingKey {
  /// A key that a panel gave.
  init(_ standing: Standing, _ panel: Panel) {
    self.init(standing: standing, justification: Justification(basis: .panel(panel)))
  }
}

extension Panel {
  /// The six experts of evidence.md f3, each twice, as eight are needed.
  ///
  /// The means stay the same; the ratings of each of the five options in turn.
  static let experts: [[Int]] = {
    let rows = ["52141", "51142", "42151", "52241", "51132", "42141"]
    return (0..<5).map { option in
      (rows + rows).map { row in Array(row)[option].wholeNumberValue ?? 0 }
    }
  }()

  /// A panel of raters who gave these ratings.
  static func rated(_ ratings: [Int]) -> Panel {
    Panel(raters: ["officer": ratings.count], ratings: ratings, fictional: true)
  }

  /// A panel of raters who gave these votes.
  static func voted(_ votes: [Int]) -> Panel {
    Panel(raters: ["officer": votes.reduce(0, +)], votes: votes, fictional: true)
  }
}

extension Decision {
  /// Ratings in order.
  static func rated(_ ratings: [Int]) -> Decision {
    .rate(Dictionary(uniqueKeysWithValues: ratings.enumerated().map { ($0.offset, $0.element) }))
  }
}
