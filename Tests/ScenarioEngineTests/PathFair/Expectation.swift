import ScenarioEngine

/// What a path must score, counted from the rule's text.
struct Expectation: Equatable {
  /// The sum of levels earned and three times the number owed, for H1 and H2.
  var earned = [0, 0]
  var owed = [0, 0]
  /// Noticed and to be noticed; ordinary ones marked and shown.
  var noticed = 0
  var due = 0
  var marked = 0
  var ordinary = 0
  /// What wrong tiers cost, and four times what a guess would cost.
  var cost = 0
  var guess = 0

  private static let costs = [[0, 1, 3, 4], [2, 0, 1, 3], [4, 2, 0, 2], [4, 4, 3, 0]]

  init(_ path: Enumeration.Path, in enumeration: Enumeration) {
    var items: Set<[Int]> = []
    for (place, answer) in path { add(place, answer, enumeration, &items) }
    for place in enumeration.forfeited(path) { add(place, nil, enumeration, &items) }
  }

  private mutating func add(
    _ place: Enumeration.Place,
    _ answer: Enumeration.Answer?,
    _ enumeration: Enumeration,
    _ items: inout Set<[Int]>
  ) {
    switch enumeration.source.nodes[place.node].task {
    case .ending: break
    case .choose(let options):
      guard items.insert([place.node]).inserted else { return }
      for criterion in options[0].levels.indices {
        owed[criterion] += 3
        if case .option(let chosen) = answer {
          earned[criterion] += options[chosen].levels[criterion]
        }
      }
    case .urgency(let key):
      guard items.insert([place.node]).inserted else { return }
      let row = Self.costs[key]
      guess += row[0] + row[1] + row[2] + row[3]
      if case .tier(let chosen) = answer { cost += row[chosen] } else { cost += row.max() ?? 0 }
    case .identify(let seen):
      for (number, item) in seen.enumerated() {
        if let flag = item.needs, !place.flags.contains(flag) { continue }
        guard items.insert([place.node, number]).inserted else { continue }
        var given: ObservationAnswer?
        if case .marks(let marks) = answer { given = marks[number] }
        if item.answer == .ordinary {
          ordinary += 1
          if given != .ordinary { marked += 1 }
        } else {
          due += 1
          if given == .sign || given == .check { noticed += 1 }
        }
      }
    }
  }

  /// The figure of H1 or H2.
  func choices(_ criterion: Int) -> Rational? {
    owed[criterion] == 0 ? nil : Rational(earned[criterion], owed[criterion])
  }

  var notice: Rational? {
    due < 3 || ordinary < 3
      ? nil : Rational(noticed * ordinary - marked * due, due * ordinary)
  }

  var course: Rational? {
    guess == 0 ? nil : Rational(max(0, guess - 4 * cost), guess)
  }
}
