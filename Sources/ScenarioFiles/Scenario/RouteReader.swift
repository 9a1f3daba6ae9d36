internal import JSONText
internal import ScenarioEngine

/// Reads lists of which the first entry counts whose condition holds: ways on, tiers.
enum RouteReader {
  /// The most entries of such a list.
  static let greatestCount = 16

  /// Reads the ways on: one step, or a list tried in order.
  static func read(_ object: ObjectReader, _ name: JSONName) -> [Step.Route] {
    guard let node = object.value(name) else { return [] }
    switch node.kind {
    case .string:
      return object.run.step(node).map { [Step.Route(step: $0)] } ?? []
    case .array:
      return cases(node, as: .route, value: "go", in: object.run) { $0.step("go") }
        .map { Step.Route(when: $0.when, step: $0.value) }
    default:
      object.run.reportType(.routes, node)
      return []
    }
  }

  /// Reads a value that may depend on the story, or nil where something was reported.
  static func conditional<Value: Hashable & Sendable>(
    _ node: JSONNode,
    in run: ReadingRun,
    _ read: (ObjectReader) -> Value?
  ) -> Conditional<Value>? {
    let cases = cases(node, as: .conditionalTier, value: "is", in: run, read)
    guard cases.last?.when == .always else { return nil }
    return Conditional(cases: cases.map { .init(when: $0.when, value: $0.value) })
  }

  private static func cases<Value>(
    _ node: JSONNode,
    as kind: ObjectKind,
    value: JSONName,
    in run: ReadingRun,
    _ read: (ObjectReader) -> Value?
  ) -> [(when: Condition, value: Value)] {
    let nodes = Array(node.elements)
    let details = FindingDetails(name: value.text, count: nodes.count, limit: greatestCount)
    if nodes.count > greatestCount { run.report(.tooMany, details, at: node.headRange) }
    if nodes.isEmpty {
      run.report(.tooFew, FindingDetails(name: value.text, limit: 1), at: node.headRange)
    }
    var cases: [(when: Condition, value: Value)] = []
    for (index, node) in nodes.prefix(greatestCount).enumerated() {
      guard let object = ObjectReader(node, as: kind, in: run) else { continue }
      let isLast = index == nodes.count - 1
      if isLast, object.has("when") {
        object.report(.noDefault, FindingDetails(name: value.text), at: "when")
      }
      if !isLast, !object.has("when") {
        object.report(.defaultNotLast, FindingDetails(name: value.text), at: value)
      }
      let when = object.condition("when")
      if let value = read(object) { cases.append((when, value)) }
    }
    return cases
  }
}
