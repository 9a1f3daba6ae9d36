import ScenarioEngine
import TestSupport

/// Random cases of every kind of step, within what the reader lets through.
enum RandomCase {
  static let directory = Directory.directory(
    [
      Channel(
        "hotline",
        OpeningHours(
          isAlwaysOpen: false,
          weekly: [.init(weekdays: Set(0...6), opens: 480, closes: 1320)]
        )
      )
    ],
    rules: [
      AgencyRule(
        id: "rule",
        settings: [.prison],
        from: .consult,
        to: .report,
        channels: [],
        reason: .empty,
        evidence: []
      )
    ]
  )

  static func make(_ generator: inout SeededGenerator) -> Case {
    let count = generator.number(4...14)
    let nodes = (0..<count).map { place -> Node in
      if place == count - 1 { return .ending("n\(place)") }
      var node = node("n\(place)", &generator)
      node.effects = effects(&generator)
      if generator.onceIn(3) {
        let target = generator.number(0...(count - 1))
        node.routes = [
          (condition(&generator), "n\(target)"), (.always, "n\(place + 1)"),
        ]
      }
      return node
    }
    return makeCase(nodes, setting: generator.onceIn(4) ? .prison : .school)
  }

  private static func node(_ id: String, _ generator: inout SeededGenerator) -> Node {
    switch generator.number(0...7) {
    case 0: return .scene(id)
    case 1: return .identify(id, (0..<generator.number(1...9)).map { _ in shown(&generator) })
    case 2: return .questions(id, (0..<generator.number(1...7)).map { _ in asked(&generator) })
    case 3: return .urgency(id, TierBand(tier(generator.number(0...3))))
    case 4: return report(id, &generator)
    case 5:
      let ask: HandleTask.Ask = [.sort, .rate, .bestWorst][generator.number(0...2)]
      let standings = (0..<generator.number(2...6)).map { _ in
        StandingKey.Standing.allCases[generator.number(0...3)]
      }
      var told: [Int: Effects] = [:]
      for place in standings.indices where generator.onceIn(3) { told[place] = effects(&generator) }
      return .judge(id, ask, for: "H6", standings, effects: told)
    default:
      let criteria = generator.onceIn(2) ? ["H1", "R7"] : ["H2", "H3", "H4"]
      return .choose(
        id,
        (0..<generator.number(2...4)).map { place in
          var choice = Choice("\(place)")
          for criterion in criteria { choice.levels[criterion] = generator.number(0...3) }
          choice.effects = effects(&generator)
          if place > 0 && generator.onceIn(4) { choice.when = condition(&generator) }
          if generator.onceIn(6) { choice.critical = "K2" }
          return choice
        }
      )
    }
  }

  private static func report(_ id: String, _ generator: inout SeededGenerator) -> Node {
    let low = generator.number(0...3)
    let facts = (0..<generator.number(0...9)).map { _ in
      var fact = Reportable(
        .allCases[generator.number(0...3)],
        .allCases[generator.number(0...2)],
        generator.onceIn(3) ? .protective : generator.onceIn(3) ? .against : nil
      )
      fact.isProtected = generator.onceIn(3)
      return fact
    }
    // A report that is due has a right channel; without one the reader refuses the case.
    let (asksForNone, acceptsNone) = (generator.onceIn(3), generator.onceIn(2))
    return .report(
      id,
      TierBand(tier(low), tier(min(3, low + generator.number(0...1)))),
      required: asksForNone ? [] : ["supervisor", "security-unit"],
      accepted: acceptsNone && !asksForNone ? [] : ["hotline"],
      late: generator.onceIn(3) ? ["mail"] : [],
      harmful: generator.onceIn(3) ? ["wing-board"] : [],
      needless: ["press"],
      critical: generator.onceIn(2) ? ["wing-board": "K3", "press": "K3"] : [:],
      facts: facts
    )
  }

  private static func shown(_ generator: inout SeededGenerator) -> Shown {
    var shown: Shown =
      switch generator.number(0...5) {
      case 0: .sign(.now, "L1")
      case 1: .sign()
      case 2: .check
      case 3: .protected
      default: .ordinary
      }
    if generator.onceIn(4) { shown.when = condition(&generator) }
    return shown
  }

  private static func asked(_ generator: inout SeededGenerator) -> Asked {
    var asked = Asked(.allCases[generator.number(0...3)])
    asked.effects = effects(&generator)
    return asked
  }

  private static func effects(_ generator: inout SeededGenerator) -> Effects {
    var effects = Effects()
    guard generator.onceIn(2) else { return effects }
    if generator.onceIn(2) { effects.sets = [generator.number(0...7)] }
    if generator.onceIn(3) { effects.clears = [generator.number(0...7)] }
    if generator.onceIn(2) {
      let amount = generator.onceIn(5) ? 1_000_000 : generator.number(-3...3)
      effects.adds = [.init(counter: generator.number(0...3), amount: amount)]
    }
    effects.minutes = generator.number(0...600)
    return effects
  }

  private static func condition(_ generator: inout SeededGenerator) -> Condition {
    switch generator.number(0...5) {
    case 0: .not(condition(&generator))
    case 1: .all([condition(&generator), condition(&generator)])
    case 2: .any([condition(&generator), condition(&generator)])
    case 3:
      .counter(
        generator.number(0...3),
        .allCases[generator.number(0...5)],
        generator.number(-2...4)
      )
    default: .flag(generator.number(0...7))
    }
  }
}
