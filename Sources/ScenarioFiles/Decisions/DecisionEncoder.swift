internal import JSONText
internal import ScenarioEngine

/// Writes the answer to one step.
struct DecisionEncoder {
  let step: Step
  private let items: DecisionItems

  init(step: Step) {
    self.step = step
    items = DecisionItems(of: step.task)
  }

  /// The answer as data.
  func answer(_ decision: Decision) throws(DecisionCodingError) -> JSONValue {
    guard isRightKind(decision) else { throw .wrongKind(step.id) }
    switch decision {
    case .read: return "read"
    case .identify(let marks): return ["identify": try members(marks, mark)]
    case .questions(let picked): return ["questions": try list(picked, items)]
    case .urgency(let tier, let sureness): return ["urgency": urgency(tier, sureness)]
    case .choose(let place): return ["choose": .string(try items.id(place))]
    case .sort(let answers): return ["sort": try members(answers) { .string($0.word) }]
    case .rate(let ratings): return ["rate": try members(ratings) { .integer($0) }]
    case .bestWorst(let best, let worst):
      return [
        "best-worst": [
          "best": .string(try items.id(best)), "worst": .string(try items.id(worst)),
        ]
      ]
    case .report(let report): return ["report": try answer(report)]
    }
  }

  private func isRightKind(_ decision: Decision) -> Bool {
    switch (step.task, decision) {
    case (.scene, .read), (.ending, .read), (.identify, .identify), (.questions, .questions),
      (.urgency, .urgency), (.report, .report):
      true
    case (.handle(let task), .choose): task.ask == .choose
    case (.handle(let task), .sort): task.ask == .sort
    case (.handle(let task), .rate): task.ask == .rate
    case (.handle(let task), .bestWorst): task.ask == .bestWorst
    default: false
    }
  }

  /// An object by item, in the order of the task.
  private func members<Answer>(
    _ answers: [Int: Answer],
    _ value: (Answer) -> JSONValue
  ) throws(DecisionCodingError) -> JSONValue {
    var members: [JSONValue.Member] = []
    for (place, answer) in answers.sorted(by: { $0.key < $1.key }) {
      members.append(JSONValue.Member(try items.id(place), value(answer)))
    }
    return .object(members)
  }

  private func list(
    _ places: Set<Int>,
    _ items: DecisionItems
  ) throws(DecisionCodingError) -> JSONValue {
    var ids: [JSONValue] = []
    for place in places.sorted() { ids.append(.string(try items.id(place))) }
    return .array(ids)
  }

  private func mark(_ mark: Decision.Mark) -> JSONValue {
    let answer = JSONValue.string(mark.answer.rawValue)
    guard let sureness = mark.sureness else { return ["as": answer] }
    return ["as": answer, "sure": .integer(sureness.rawValue)]
  }

  private func urgency(_ tier: Tier, _ sureness: Sureness?) -> JSONValue {
    guard let sureness else { return ["tier": .string(tier.code)] }
    return ["tier": .string(tier.code), "sure": .integer(sureness.rawValue)]
  }

  private func answer(_ report: ReportDecision) throws(DecisionCodingError) -> JSONValue {
    guard case .report(let task) = step.task else { throw .wrongKind(step.id) }
    var members: [JSONValue.Member] = [
      .init("urgency", .string(report.urgency.code)),
      .init("channels", try list(report.channels, DecisionItems(ids: task.channels))),
      .init("facts", try self.members(report.facts) { .string($0.rawValue) }),
    ]
    let noneKnown: [JSONValue] =
      (report.saysNoProtectiveKnown ? ["protective"] : [])
      + (report.saysNothingAgainstKnown ? ["against"] : [])
    if !noneKnown.isEmpty { members.append(.init("noneKnown", .array(noneKnown))) }
    if !report.words.isEmpty { members.append(.init("words", .string(report.words))) }
    return .object(members)
  }
}

extension Decision.SortAnswer {
  /// The word that is stored.
  var word: String {
    switch self {
    case .do: "do"
    case .could: "could"
    case .dont: "dont"
    }
  }
}
