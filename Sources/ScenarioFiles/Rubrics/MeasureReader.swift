internal import JSONText
internal import ScenarioEngine

/// Reads how measures turn figures into levels.
enum MeasureReader {
  /// Reads a rubric's rules.
  static func read(_ rubric: ObjectReader) -> [MeasureRule] {
    rubric.objects("measures", as: .measureRule, limit: 32).compactMap { object in
      let measure = object.word("id", Measure.self)
      let thresholds = thresholds(object, measure, owner: object.kind.name)
      let provenance = object.text("provenance")
      guard let measure, let node = object.value("id") else { return nil }
      object.run.declare(measure.rawValue, as: .measure, at: node.range)
      return MeasureRule(measure: measure, thresholds: thresholds, provenance: provenance)
    }
  }

  /// Reads the least figures for levels 1, 2 and 3: three fractions above 0 that rise, and none
  /// where the level is read directly.
  static func thresholds(
    _ object: ObjectReader,
    _ measure: Measure?,
    owner: String
  ) -> [Rational] {
    guard let measure else { return [] }
    if measure.isDirect {
      if object.has("thresholds") {
        object.report(
          .thresholdsNotUsed,
          FindingDetails(name: measure.rawValue),
          at: "thresholds"
        )
      }
      return []
    }
    guard object.has("thresholds") else {
      object.report(
        .missingMember,
        FindingDetails(name: "thresholds", owner: owner),
        at: "thresholds"
      )
      return []
    }
    let nodes = object.list("thresholds")
    let thresholds = nodes.prefix(4).compactMap { object.run.fraction($0) }
    guard thresholds.count == min(nodes.count, 4) else { return [] }
    let rises = zip([.zero] + thresholds, thresholds).allSatisfy { $0 < $1 }
    if thresholds.count != 3 || !rises { object.report(.thresholdsOutOfOrder, at: "thresholds") }
    return thresholds
  }
}

/// Reads the weights of strands.
enum StrandReader {
  /// Reads the shares of the strands in the total, which add up to 1, and what weights rest on.
  static func weights(_ strands: [ObjectReader], _ rubric: ObjectReader) -> StrandWeights {
    var inStrand: [Strand: LocalizedText] = [:]
    for object in strands {
      if let id = object.value("id")?.string.flatMap(Strand.init) {
        inStrand[id] = object.text("provenance")
      }
    }
    guard let object = rubric.object("strandWeights", as: .strandWeights) else { return .equal }
    var shares: [Strand: Rational] = [:]
    for strand in Strand.allCases { shares[strand] = object.fraction(strand.key) }
    let sum = shares.values.reduce(.zero, +)
    if shares.count == Strand.allCases.count, sum != .one {
      rubric.report(
        .strandWeightsNotOne,
        FindingDetails(found: sum.text),
        at: "strandWeights"
      )
    }
    return StrandWeights(
      shares: shares,
      provenance: object.text("provenance"),
      inStrand: inStrand
    )
  }
}

extension Strand {
  /// The name of a member that holds a figure of the strand.
  var key: JSONName {
    switch self {
    case .identify: "identify"
    case .handle: "handle"
    case .report: "report"
    }
  }
}
