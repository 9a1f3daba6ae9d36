internal import Authoring
internal import JSONText
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// What a playout shows, as data.
///
/// Counts are whole numbers without a limit; `isExact` is false where they stand for the largest that
/// was counted.
struct PlayoutJSON {
  private let playout: Playout
  private let playable: PlayableCase
  private let places: SourceMap

  init(_ playout: Playout, of playable: PlayableCase, places: SourceMap) {
    self.playout = playout
    self.playable = playable
    self.places = places
  }

  private var scenario: Scenario { playable.scenario }

  /// All of it.
  var value: JSONValue {
    let coverage = playout.coverage
    return [
      "case": .string(scenario.head.id),
      "path": .string(playable.path),
      "method": .string(playout.method.code),
      "states": playout.states.map { .integer($0) } ?? .null,
      "plays": .count(coverage.finished + coverage.unfinished),
      "isExact": .boolean((coverage.finished + coverage.unfinished).isExact),
      "unfinished": .count(coverage.unfinished),
      "decisions": .spread(coverage.decisions) { .integer($0) },
      "storyMinutes": .spread(coverage.minutes) { .integer($0) },
      "words": .spread(coverage.words) { .integer($0) },
      "steps": .array(coverage.steps.map(step)),
      "never": .array(coverage.gaps.map(gap)),
      "players": .array(playout.outcomes.map(player)),
      "random": random,
    ]
  }

  private func step(_ step: StepCoverage) -> JSONValue {
    [
      "id": .string(step.id),
      "met": .count(step.met),
      "items": .array(
        step.items.map { item in
          [
            "id": .string(item.id), "shown": .count(item.shown),
            "taken": item.taken.map { .count($0) } ?? .null,
          ]
        }
      ),
      "urgency": .array(
        step.tiers.map { ["tier": .string($0.tier.code), "taken": .count($0.taken)] }
      ),
      "ways": .array(step.ways.map { way(step, $0) }),
      "conditions": .array(step.conditions.map(condition)),
    ]
  }

  private func way(_ step: StepCoverage, _ way: StepCoverage.Way) -> JSONValue {
    let cause: JSONValue.Member =
      switch way.cause {
      case .option(let place): .init("option", .string(step.items[place].id))
      case .route(let place): .init("way", .integer(place + 1))
      }
    return .object([
      cause, .init("to", .string(scenario.steps[way.target].id)),
      .init("taken", .count(way.taken)),
    ])
  }

  private func condition(_ coverage: ConditionCoverage) -> JSONValue {
    .object(
      coverage.subject.members + [
        .init("condition", .string(coverage.condition.text(in: scenario))),
        .init("held", .count(coverage.held)), .init("failed", .count(coverage.failed)),
      ]
    )
  }

  private func gap(_ gap: CoverageGap) -> JSONValue {
    let place = gap.place(in: places)
    return .object(
      gap.kind.members + [
        .init("step", .string(gap.step)),
        .init("line", place.map { .integer($0.line) } ?? .null),
        .init("column", place.map { .integer($0.column) } ?? .null),
      ]
    )
  }

  private func player(_ outcome: Playout.Outcome) -> JSONValue {
    [
      "player": .string(outcome.player.rawValue),
      "ending": outcome.play.isFinished ? .string(outcome.play.step.id) : .null,
      "decisions": .integer(outcome.play.turns.count),
      "total": .share(outcome.card.total),
      "strands": .object(
        Strand.allCases.map { .init($0.rawValue, .share(outcome.card.strand($0)?.value)) }
      ),
      "criticalErrors": .array(
        outcome.card.criticalErrors.map { event in
          ["id": .string(event.id), "step": .string(scenario.steps[event.step].id)]
        }
      ),
    ]
  }

  private var random: JSONValue {
    let scores = playout.scores
    return [
      "plays": .integer(playout.request.plays),
      "seed": JSONNumber("\(playout.request.seed)").map { .number($0) } ?? .null,
      "finished": .integer(scores.plays),
      "total": .spread(scores.total) { .share($0) },
      "strands": .object(
        Strand.allCases.map { strand in
          .init(strand.rawValue, .spread(scores.strands[strand]) { .share($0) })
        }
      ),
      "criteria": .array(
        scores.criteria.map { score in
          [
            "id": .string(score.criterion),
            "levels": .array(score.counts.map { .integer($0) }),
            "level": .spread(score.spread) { .integer($0) },
          ]
        }
      ),
      "criticalErrors": .object(
        scores.criticalErrors.sorted { $0.key < $1.key }.map { .init($0, .integer($1)) }
      ),
      "endings": .object(
        scores.endings.sorted { $0.key < $1.key }
          .map { .init(scenario.steps[$0].id, .integer($1)) }
      ),
    ]
  }
}

extension JSONValue {
  /// A number of plays.
  fileprivate static func count(_ count: PlayCount) -> JSONValue {
    JSONNumber(String(count.value)).map { .number($0) } ?? .null
  }

  /// A share as a fraction.
  fileprivate static func share(_ share: Rational?) -> JSONValue {
    share.map { .string($0.text) } ?? .null
  }

  fileprivate static func spread<Value>(
    _ spread: Spread<Value>?,
    _ value: (Value) -> JSONValue
  ) -> JSONValue {
    guard let spread else { return .null }
    return [
      "least": value(spread.least), "median": spread.median.map(value) ?? .null,
      "most": value(spread.most),
    ]
  }
}

extension Playout.Method {
  fileprivate var code: String {
    switch self {
    case .everyWay: "every-way"
    case .chance: "random"
    case .chanceForStates: "random-too-many-states"
    case .chanceForCircles: "random-circles"
    }
  }
}

extension ConditionCoverage.Subject {
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .item(let id): [.init("of", "item"), .init("id", .string(id))]
    case .route(let place): [.init("of", "way"), .init("number", .integer(place + 1))]
    case .tier(let id, let place):
      [.init("of", "tier"), .init("id", .string(id)), .init("number", .integer(place + 1))]
    case .urgency(let place): [.init("of", "urgency"), .init("number", .integer(place + 1))]
    }
  }
}

extension CoverageGap.Kind {
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .neverMet: [.init("what", "step-not-met")]
    case .neverShown(let id): [.init("what", "not-shown"), .init("item", .string(id))]
    case .neverTaken(let id): [.init("what", "not-taken"), .init("item", .string(id))]
    case .neverWentOn(let step): [.init("what", "way-not-taken"), .init("to", .string(step))]
    case .neverHeld(let subject): [.init("what", "condition-never-held")] + subject.members
    case .alwaysHeld(let subject): [.init("what", "condition-always-held")] + subject.members
    }
  }
}
