package import ScenarioEngine

extension Scenario {
  /// A condition as an author writes it, `told and not (waited or trust >= 2)`; empty for one that
  /// always holds.
  package func source(of condition: Condition) -> String {
    source(of: condition, isPart: false)
  }

  private func source(of condition: Condition, isPart: Bool) -> String {
    switch condition {
    case .always: return ""
    case .flag(let place): return flags[place]
    case .not(let inner): return "not " + source(of: inner, isPart: true)
    case .all(let parts): return joined(parts, " and ", isPart)
    case .any(let parts): return joined(parts, " or ", isPart)
    case .counter(let place, let comparison, let number):
      let text = "\(counters[place].id) \(comparison.rawValue) \(number)"
      return isPart ? "(\(text))" : text
    }
  }

  private func joined(_ parts: [Condition], _ word: String, _ isPart: Bool) -> String {
    let text = parts.map { source(of: $0, isPart: true) }.joined(separator: word)
    return isPart && parts.count > 1 ? "(\(text))" : text
  }
}
