internal import Authoring
package import ScenarioEngine

/// Cases of any size, made by chance and the same for the same seed: every kind of step, wrong turns
/// with steps of their own, ways as good as the best, flags, counters.
///
/// The story goes forward only. A flag is asked for within a few steps of where it is set, as in a
/// case that somebody wrote.
package struct GeneratedCase {
  private var chance: SeededChance
  private let count: Int
  private let span: Int
  private var steps: [Step] = []
  private var keys: [StepKey] = []

  /// Makes a case of some steps, the last two of them endings.
  ///
  /// `span` is the greatest number of steps that a way on leads ahead.
  package static func make(seed: Int, steps count: Int, span: Int = 4) -> Case {
    var made = GeneratedCase(
      chance: SeededChance(seed: UInt64(seed)),
      count: count,
      span: span
    )
    for place in 0..<(count - 2) { made.add(place) }
    for place in (count - 2)..<count {
      let ending = Ending(outcome: .empty, conduct: .mixed, luck: .empty)
      made.steps.append(Step(id: "s\(place)", task: .ending(ending)))
      made.keys.append(.none)
    }
    guard let start = LocalTime(text: "2026-03-02T10:00") else { preconditionFailure("a time") }
    var head = ScenarioHead()
    head.setting = made.number(1...4) == 1 ? .asylumCentre : .prison
    return Case(
      scenario: Scenario(
        head: head,
        flags: (0..<(count / 6 + 2)).map { "flag-\($0)" },
        counters: [.init(id: "trust", start: 0), .init(id: "alarm", start: 0)],
        facts: (0..<3).map {
          CaseFact(id: "f\($0)", text: .empty, known: .seen, at: nil, revealedBy: [])
        },
        steps: made.steps,
        startsAt: start
      ),
      keys: made.keys,
      hashes: CaseHashes(file: "", play: "", text: "")
    )
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &chance)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(0...(values.count - 1))]
  }

  private mutating func once(in count: Int) -> Bool { number(1...count) == 1 }

  private var because: Justification { Justification(basis: .synthesis(date: "2026-11-20")) }

  private mutating func target(after place: Int) -> Int {
    min(place + number(1...span), count - 1)
  }

  /// A flag that belongs to this part of the case.
  private mutating func flag(near place: Int) -> Int { place / 6 + number(0...1) }

  private mutating func condition(near place: Int) -> Condition {
    switch number(0...5) {
    case 0: .not(.flag(flag(near: place)))
    case 1: .counter(0, .atLeast, 2)
    case 2: .any([.flag(flag(near: place)), .counter(1, .more, 0)])
    default: .flag(flag(near: place))
    }
  }

  private mutating func effects(near place: Int) -> Effects {
    var effects = Effects()
    if once(in: 3) { effects.sets = [flag(near: place)] }
    if once(in: 5) { effects.clears = [flag(near: place)] }
    if once(in: 4) { effects.adds = [.init(counter: number(0...1), amount: 1)] }
    if once(in: 3) { effects.minutes = 10 }
    if once(in: 6) { effects.reveals = [number(0...2)] }
    return effects
  }

  private mutating func add(_ place: Int) {
    let (task, key) = content(place)
    var step = Step(id: "s\(place)", task: task)
    if once(in: 5) {
      step.routes.append(.init(when: condition(near: place), step: target(after: place)))
    }
    step.routes.append(.init(step: place + 1))
    if once(in: 8) { step.effects = effects(near: place) }
    steps.append(step)
    keys.append(key)
  }

  private mutating func content(_ place: Int) -> (StepTask, StepKey) {
    switch number(1...14) {
    case 1: return (.scene, .none)
    case 2...3: return identify(place)
    case 4: return questions(place)
    case 5...7: return urgency(place)
    case 8: return sort(place)
    case 9...10: return report(place)
    default: return choose(place)
    }
  }

  private mutating func choose(_ place: Int) -> (StepTask, StepKey) {
    let criteria = pick([["H1", "H2"], ["H3"], ["H4", "R7"], ["H5"]])
    let best = number(0...2)
    var options: [HandleTask.Option] = []
    var keys: [ChoiceKey] = []
    for number in 0...2 {
      let isBest = number == best || once(in: 6)
      let levels = criteria.map { ($0, isBest ? 3 : self.number(0...3)) }
      keys.append(
        ChoiceKey(levels: Dictionary(uniqueKeysWithValues: levels), justification: because)
      )
      options.append(
        HandleTask.Option(
          id: "s\(place)-\(number)",
          text: LocalizedText(String(repeating: "x", count: self.number(1...9))),
          when: number != best && once(in: 5) ? condition(near: place) : .always,
          effects: effects(near: place),
          next: once(in: 3) ? target(after: place) : nil
        )
      )
    }
    return (
      .handle(HandleTask(ask: .choose, prompt: .empty, options: options)), .choose(keys)
    )
  }

  private mutating func identify(_ place: Int) -> (StepTask, StepKey) {
    var shown: [Observation] = []
    var keys: [ObservationKey] = []
    for number in 0..<number(1...6) {
      let answer = pick(ObservationAnswer.allCases)
      let tier: SignTier = answer == .sign ? pick([.middle, .high, .now]) : .low
      keys.append(
        ObservationKey(answer: answer, tier: Conditional(tier), justification: because)
      )
      keys[number].isProtected = answer == .ordinary && once(in: 3)
      shown.append(
        Observation(
          id: "s\(place)-\(number)",
          text: .empty,
          when: once(in: 4) ? condition(near: place) : .always
        )
      )
    }
    let task = IdentifyTask(form: .list, prompt: .empty, observations: shown)
    return (.identify(task), .identify(keys))
  }

  private mutating func questions(_ place: Int) -> (StepTask, StepKey) {
    var asked: [QuestionsTask.Question] = []
    var keys: [SelectionKey] = []
    for number in 0..<number(2...4) {
      let place = number == 0 ? .required : pick(SelectionKey.Place.allCases)
      keys.append(SelectionKey(place: place, justification: because))
    }
    for number in keys.indices {
      asked.append(
        QuestionsTask.Question(
          id: "s\(place)-\(number)",
          text: .empty,
          effects: once(in: 3) ? effects(near: place) : Effects()
        )
      )
    }
    return (.questions(QuestionsTask(prompt: .empty, questions: asked)), .questions(keys))
  }

  private mutating func band() -> TierBand {
    let tier = pick(Tier.allCases)
    return once(in: 4) ? TierBand(tier, Tier(rawValue: tier.rawValue + 1) ?? tier) : TierBand(tier)
  }

  private mutating func urgencyKey(_ place: Int) -> UrgencyKey {
    let other = Conditional<TierBand>.Case(when: condition(near: place), value: band())
    let last = Conditional<TierBand>.Case(when: .always, value: band())
    return UrgencyKey(
      band: Conditional(cases: once(in: 3) ? [other, last] : [last]),
      justification: because
    )
  }

  private mutating func urgency(_ place: Int) -> (StepTask, StepKey) {
    (.urgency(prompt: .empty), .urgency(urgencyKey(place)))
  }

  private mutating func sort(_ place: Int) -> (StepTask, StepKey) {
    let standings: [StandingKey.Standing] = [.recommended, .poor, .acceptable, .harmful]
    let keys = (standings + [.recommended]).shuffled(using: &chance).map {
      StandingKey(standing: $0, justification: because)
    }
    var options: [HandleTask.Option] = []
    for number in keys.indices {
      options.append(
        HandleTask.Option(
          id: "s\(place)-\(number)",
          text: LocalizedText("\(number)"),
          when: once(in: 8) ? condition(near: place) : .always,
          effects: once(in: 3) ? effects(near: place) : Effects()
        )
      )
    }
    let task = HandleTask(ask: .sort, prompt: .empty, options: options)
    return (.handle(task), .standings(criterion: "H6", keys))
  }

  private mutating func report(_ place: Int) -> (StepTask, StepKey) {
    var task = ReportTask()
    task.channels = ["supervisor", "wing-board", "press"]
    var facts: [ReportKey.FactKey] = []
    for number in 0..<number(3...6) {
      task.facts.append(ReportTask.Fact(id: "s\(place)-\(number)", text: .empty))
      facts.append(
        ReportKey.FactKey(
          selection: SelectionKey(
            place: number < 3 ? .required : pick(SelectionKey.Place.allCases),
            justification: because
          ),
          label: pick(FactLabel.allCases),
          tag: number == 0 ? .protective : number == 1 ? .against : nil
        )
      )
    }
    if once(in: 3) {
      task.consequences = Tier.allCases.map { tier in
        ReportTask.Consequence(answered: tier, effects: effects(near: place))
      }
    }
    var channels = ReportKey.ChannelKey(justification: because)
    channels.required = ["supervisor"]
    channels.harmful = ["wing-board"]
    let key = ReportKey(
      urgency: urgencyKey(place),
      channels: channels,
      facts: facts,
      noProtectiveKnown: false,
      nothingAgainstKnown: false,
      exemplar: .empty,
      checklist: []
    )
    return (.report(task), .report(key))
  }
}
