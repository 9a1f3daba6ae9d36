internal import Authoring
internal import JSONText
internal import ScenarioFiles

/// What differs between two versions of a case, as JSON.
enum DiffJSON {
  static func value(of comparison: CaseComparison, _ effect: AttemptEffect) -> JSONValue {
    [
      "attempts": .string(comparison.isEmpty ? AttemptEffect.exact.rawValue : effect.rawValue),
      "head": .array(comparison.head.map(value)),
      "declared": .array(comparison.declared.map(value)),
      "steps": .array(comparison.steps.map(value)),
      "orderChanged": .boolean(comparison.isOrderChanged),
      "impossible": .array(comparison.impossible.map { .string($0.name) }),
    ]
  }

  private static func value(of change: CaseComparison.Change) -> JSONValue {
    let kind =
      switch change.kind {
      case .added: "added"
      case .removed: "removed"
      case .changed: "changed"
      }
    let aspects = CaseComparison.Aspect.allCases.filter(change.aspects.contains)
    var value: JSONValue = [
      "name": .string(change.name),
      "part": .string(change.part?.rawValue ?? "head"),
      "change": .string(kind),
      "aspects": .array(aspects.map { .string($0.rawValue) }),
    ]
    if let former = change.formerName { value["formerly"] = .string(former) }
    if !change.items.isEmpty { value["items"] = .array(change.items.map(Self.value)) }
    return value
  }
}
