internal import JSONText
internal import ScenarioEngine

/// Reads keys that say how urgent a case is.
enum UrgencyReader {
  /// Reads the key of an object that asks for urgency.
  static func key(_ owner: ObjectReader) -> UrgencyKey {
    let object = owner.object("key", as: .urgencyKey)
    let band = object?.value("tier").flatMap { Self.band($0, in: owner.run) }
    return UrgencyKey(
      band: band ?? Conditional(TierBand(.none)),
      justification: KeyReader.justification(object, answers: Tier.allCases.map(\.code))
    )
  }

  /// Reads `"T1"`, `["T1", "T2"]`, or a list of either with conditions.
  private static func band(_ node: JSONNode, in run: ReadingRun) -> Conditional<TierBand>? {
    if node.kind == .array, node.elements.contains(where: { $0.kind == .object }) {
      return RouteReader.conditional(node, in: run) { object in
        object.value("is").flatMap { plainBand($0, in: run) }
      }
    }
    return plainBand(node, in: run).map { Conditional($0) }
  }

  private static func plainBand(_ node: JSONNode, in run: ReadingRun) -> TierBand? {
    guard node.kind == .array else {
      guard node.kind == .string else {
        run.reportType(.band, node)
        return nil
      }
      return run.tier(node).map { TierBand($0) }
    }
    let nodes = Array(node.elements)
    let tiers = nodes.prefix(4).compactMap { run.tier($0) }
    guard tiers.count == min(nodes.count, 4), let lowest = tiers.min(), let highest = tiers.max()
    else {
      if nodes.isEmpty {
        run.report(.tooFew, FindingDetails(name: "tier", limit: 1), at: node.headRange)
      }
      return nil
    }
    if nodes.count > 2 || highest.rawValue - lowest.rawValue > 1 {
      run.report(.bandNotNeighbours, at: node.range)
    }
    return TierBand(lowest, highest)
  }
}
