internal import JSONText
internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// An attempt with its result, answers, keys, reasons and sources, as JSON.
struct ExplanationJSON {
  private let replay: AttemptReplay
  private let language: Words.Language
  private let register: EvidenceRegister

  init(of replay: AttemptReplay, _ language: Words.Language, _ register: EvidenceRegister) {
    self.replay = replay
    self.language = language
    self.register = register
  }

  /// The id by which a decision is named in the trail: its place, from 1, and its step.
  static func decisionID(_ place: Int, _ step: Step) -> String { "\(place + 1)-\(step.id)" }

  var value: JSONValue {
    let header = replay.stored.header
    let source = replay.playable.source
    let isGuide = source.scenario.head.isGuide
    return [
      "id": .string(header.id),
      "case": .string(header.scenarioID),
      "title": .string(line(source.scenario.head.title)),
      "mode": .string(header.mode.rawValue),
      "startedAt": .string(header.startedAt),
      "status": .string(replay.stored.status.rawValue),
      "rubric": .string("\(header.rubricID) \(header.rubricVersion)"),
      "directory": .string("\(replay.playable.directory.id) \(replay.playable.directory.version)"),
      "isProvisional": .boolean(replay.playable.isProvisional),
      "isGuide": .boolean(isGuide),
      "result": replay.play.isFinished && !isGuide
        ? ResultCoding.value(of: replay.card, in: source) : .null,
      "trail": replay.play.isFinished && !isGuide
        ? ResultTrail(of: replay, language, register).value : .null,
      "ratings": .array(replay.ratings.counting.map(rating)),
      "resultWithRatings": replay.ratings.isEmpty
        ? .null : ResultCoding.value(of: replay.ratedCard, in: source),
      "decisions": .array(replay.play.turns.enumerated().map(decision)),
    ]
  }

  private func rating(_ entry: PlacedRating) -> JSONValue {
    let payload = try? RatingCoding.encode(entry, in: replay.playable.scenario)
    let node = payload.flatMap { JSONDocument.read(Array($0.utf8)).root }
    return node.map { JSONValue(copying: $0) } ?? .null
  }

  private func decision(_ place: Int, _ turn: Playthrough.Turn) -> JSONValue {
    let scenario = replay.playable.scenario
    let step = scenario.steps[turn.step]
    let payload = try? DecisionCoding.encode(turn.decision, at: turn.step, in: scenario)
    let answer = payload.flatMap { JSONDocument.read(Array($0.utf8)).root?.member("answer") }
    return [
      "id": .string(Self.decisionID(place, step)),
      "step": .string(step.id),
      "title": .string(line(step.title)),
      "answer": answer.map { JSONValue(copying: $0) } ?? .null,
      "keys": .array(replay.showsKeys ? keys(of: step, turn) : []),
    ]
  }

  private func keys(of step: Step, _ turn: Playthrough.Turn) -> [JSONValue] {
    let visible = replay.playable.scenario.visibleItems(in: turn.before)
    switch (step.task, replay.playable.source.keys[turn.step]) {
    case (.identify(let task), .identify(let keys)):
      return visible.map { place in
        let observation = task.observations[place]
        let key = keys[place]
        let tier = turn.before.value(of: key.tier)
        let right: JSONValue = [
          "answer": .string(key.answer.rawValue), "tier": .string(tier.rawValue),
        ]
        return item(observation.id, observation.text, right, key.justification)
      }
    case (.questions(let task), .questions(let keys)):
      return visible.map { place in
        let question = task.questions[place]
        let right: JSONValue = ["place": .string(keys[place].place.rawValue)]
        return item(question.id, question.text, right, keys[place].justification)
      }
    case (.urgency, .urgency(let key)): return [urgency(step.id, key, turn.before)]
    case (.handle(let task), .choose(let keys)):
      return visible.map { choice(task.options[$0], keys[$0]) }
    case (.handle(let task), .standings(let criterion, let keys)):
      return visible.map { place in
        let option = task.options[place]
        let right: JSONValue = [
          "criterion": .string(criterion), "standing": .string(keys[place].standing.rawValue),
        ]
        return item(option.id, option.text, right, keys[place].justification)
      }
    case (.report(let task), .report(let key)): return report(step.id, task, key, turn, visible)
    default: return []
    }
  }

  private func urgency(_ id: String, _ key: UrgencyKey, _ state: PlayState) -> JSONValue {
    let tiers = replay.playable.scoring.band(of: key, in: state).tiers
    let right: JSONValue = ["urgency": .array(tiers.map { .string("T\($0.rawValue)") })]
    return item(id, .empty, right, key.justification)
  }

  private func choice(_ option: HandleTask.Option, _ key: ChoiceKey) -> JSONValue {
    let levels = key.levels.sorted { $0.key < $1.key }
    let right: JSONValue = [
      "levels": .object(levels.map { JSONValue.Member($0.key, .integer($0.value)) }),
      "critical": key.critical.map { .string($0) } ?? .null,
    ]
    return item(option.id, option.text, right, key.justification)
  }

  private func report(
    _ id: String,
    _ task: ReportTask,
    _ key: ReportKey,
    _ turn: Playthrough.Turn,
    _ visible: [Int]
  ) -> [JSONValue] {
    func names(_ ids: [String]) -> JSONValue { .array(ids.map { .string($0) }) }
    let channels: JSONValue = [
      "required": names(key.channels.required), "accepted": names(key.channels.accepted),
      "late": names(key.channels.late), "harmful": names(key.channels.harmful),
    ]
    let facts = visible.map { place -> JSONValue in
      let fact = key.facts[place]
      let right: JSONValue = [
        "place": .string(fact.selection.place.rawValue), "label": .string(fact.label.rawValue),
      ]
      return item(task.facts[place].id, task.facts[place].text, right, fact.selection.justification)
    }
    return [
      urgency("\(id)-urgency", key.urgency, turn.before),
      item("\(id)-channels", .empty, channels, key.channels.justification),
    ] + facts
  }

  private func item(
    _ id: String,
    _ text: LocalizedText,
    _ right: JSONValue,
    _ justification: Justification
  ) -> JSONValue {
    let basis =
      switch justification.basis {
      case .synthesis: "synthesis"
      case .panel: "panel"
      }
    return [
      "id": .string(id),
      "text": .string(line(text)),
      "key": right,
      "reason": .string(line(justification.reason)),
      "evidence": .array(justification.evidence.map { .string($0) }),
      "support": .string(justification.support.rawValue),
      "basis": .string(basis),
    ]
  }

  private func line(_ text: LocalizedText) -> String {
    text.line(in: language.rawValue)
  }
}

extension JSONValue {
  /// Makes a value of what was read.
  fileprivate init(copying node: JSONNode) {
    switch node.kind {
    case .object:
      self = .object(node.members.map { Member($0.name, JSONValue(copying: $0.value)) })
    case .array: self = .array(node.elements.map { JSONValue(copying: $0) })
    case .string: self = .string(node.string ?? "")
    case .number: self = node.integer.map { .integer($0) } ?? .string(node.text)
    case .boolean: self = .boolean(node.boolean ?? false)
    case .null, .unreadable: self = .null
    }
  }
}
