package import ScenarioEngine

extension Condition {
  /// The condition as an author writes it: `told-supervisor and not (waited or trust < 2)`.
  ///
  /// Flags and counters are named as the case names them; empty where the condition always holds.
  package func text(in scenario: Scenario) -> String {
    switch self {
    case .always: ""
    case .flag(let flag): scenario.flags[flag]
    case .not(let inner): "not \(inner.part(of: .not(.always), in: scenario))"
    case .all(let inner): inner.map { $0.part(of: self, in: scenario) }.joined(separator: " and ")
    case .any(let inner): inner.map { $0.part(of: self, in: scenario) }.joined(separator: " or ")
    case .counter(let counter, let comparison, let number):
      "\(scenario.counters[counter].id) \(comparison.rawValue) \(number)"
    }
  }

  /// The condition as a part of another, in parentheses where that binds as tightly or tighter.
  private func part(of whole: Condition, in scenario: Scenario) -> String {
    let text = text(in: scenario)
    return rank <= whole.rank && !isNegation ? "(\(text))" : text
  }

  private var isNegation: Bool { if case .not = self { true } else { false } }

  /// How tightly the condition binds.
  private var rank: Int {
    switch self {
    case .any: 0
    case .all: 1
    case .not: 2
    case .always, .flag, .counter: 3
    }
  }
}
