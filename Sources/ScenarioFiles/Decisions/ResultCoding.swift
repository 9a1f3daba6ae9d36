package import JSONText
package import ScenarioEngine

/// Writes results as JSON, exact: figures are fractions, steps and criteria stand by id.
package enum ResultCoding {
  /// A result as compact text, as it is stored beside the log.
  package static func text(of card: ScoreCard, in source: Case) -> String {
    value(of: card, in: source).text(.compact)
  }

  /// A result as a value.
  package static func value(of card: ScoreCard, in source: Case) -> JSONValue {
    [
      "version": 1,
      "total": fraction(card.total),
      "uncappedTotal": fraction(card.uncappedTotal),
      "isAboveCut": .boolean(card.isAboveCut),
      "criticalErrors": .array(
        card.criticalErrors.map { event in
          ["id": .string(event.id), "step": .string(source.scenario.steps[event.step].id)]
        }
      ),
      "criticalChances": .integer(card.criticalChances),
      "strands": .array(card.strands.map(strand)),
      "criteria": .array(card.criteria.map { criterion($0, source.scenario) }),
    ]
  }

  private static func strand(_ score: StrandScore) -> JSONValue {
    [
      "id": .string(score.strand.rawValue),
      "value": fraction(score.value),
      "withheld": score.withheld.map { .string($0.rawValue) } ?? .null,
      "weightExercised": .integer(score.weightExercised),
      "restsOnOneDecision": .boolean(score.restsOnOneDecision),
    ]
  }

  private static func criterion(_ score: CriterionScore, _ scenario: Scenario) -> JSONValue {
    let tallies = score.tallies.map { tally -> JSONValue in
      [
        "subject": .string(tally.subject.rawValue), "count": .integer(tally.count),
        "of": .integer(tally.of),
      ]
    }
    // Only where there is a reason: results of rubrics without raters are stored without it.
    let withheld = score.withheld.map { [JSONValue.Member("withheld", .string($0.rawValue))] } ?? []
    return .object(
      [
        .init("id", .string(score.criterion)),
        .init("level", score.level.map { .integer($0) } ?? .null),
        .init("figure", fraction(score.figure)),
        .init("tallies", .array(tallies)),
        .init("caps", .array(score.caps.map { .string($0.rawValue) })),
        .init("steps", .array(score.steps.map { .string(scenario.steps[$0].id) })),
        .init("forfeited", .integer(score.forfeited)),
      ] + withheld
    )
  }

  private static func fraction(_ figure: Rational?) -> JSONValue {
    figure.map { .string($0.text) } ?? .null
  }
}

/// The few figures of a stored result that a list shows.
package struct ResultSummary: Equatable, Sendable {
  /// The strands' shares; those that are withheld are not in it.
  package let strands: [Strand: Rational]
  /// How many critical errors were made.
  package let criticalErrors: Int
  /// The levels of the criteria that show one, by their ids.
  package let levels: [String: Int]

  /// Reads a stored result; nil where it is no result.
  package init?(of text: String) {
    guard let root = JSONDocument.read(Array(text.utf8)).root, root.kind == .object,
      let strands = root.member("strands"), let errors = root.member("criticalErrors")
    else { return nil }
    var shares: [Strand: Rational] = [:]
    for entry in strands.elements {
      guard let strand = entry.member("id")?.string.flatMap(Strand.init),
        let share = entry.member("value")?.string.flatMap({ Rational(text: $0) })
      else { continue }
      shares[strand] = share
    }
    var levels: [String: Int] = [:]
    for entry in root.member("criteria")?.elements.map(\.self) ?? [] {
      guard let id = entry.member("id")?.string, let level = entry.member("level")?.integer
      else { continue }
      levels[id] = level
    }
    self.strands = shares
    self.levels = levels
    criticalErrors = errors.elements.reduce(0) { count, _ in count + 1 }
  }
}
