internal import JSONText
internal import PlainText
internal import ScenarioEngine

/// Reads the answer to one step.
struct DecisionDecoder {
  let step: Step
  private let items: DecisionItems

  init(step: Step) {
    self.step = step
    items = DecisionItems(of: step.task)
  }

  /// The decision that an answer stands for.
  func decision(_ node: JSONNode) throws(DecisionCodingError) -> Decision {
    switch step.task {
    case .scene, .ending:
      guard node.string == "read" else { throw .wrongKind(step.id) }
      return .read
    case .identify: return .identify(try members(try part(node, "identify"), mark))
    case .questions: return .questions(try places(try part(node, "questions"), items))
    case .urgency:
      let members = try StrictMembers(
        try part(node, "urgency"),
        required: ["tier"],
        optional: ["sure"]
      )
      return .urgency(try tier(members["tier"]), try sureness(members["sure"], guessing: true))
    case .handle(let task): return try decision(node, task.ask)
    case .report(let task): return .report(try report(try part(node, "report"), task))
    }
  }

  private func decision(
    _ node: JSONNode,
    _ ask: HandleTask.Ask
  ) throws(DecisionCodingError) -> Decision {
    let part = try part(node, ask.rawValue)
    switch ask {
    case .choose: return .choose(try place(part, "choose"))
    case .sort: return .sort(try members(part, sortAnswer))
    case .rate: return .rate(try members(part, rating))
    case .bestWorst:
      let members = try StrictMembers(part, required: ["best", "worst"])
      let best = try place(members["best"], "best")
      let worst = try place(members["worst"], "worst")
      guard best != worst else { throw .wrongValue("worst") }
      return .bestWorst(best: best, worst: worst)
    }
  }

  /// The only member of an answer, which names its kind.
  private func part(_ node: JSONNode, _ name: String) throws(DecisionCodingError) -> JSONNode {
    guard node.kind == .object, let part = node.member(named: name) else {
      throw .wrongKind(step.id)
    }
    _ = try StrictMembers(node, required: [name])
    return part
  }

  /// Answers by item.
  private func members<Answer>(
    _ node: JSONNode,
    _ read: (JSONNode) throws(DecisionCodingError) -> Answer
  ) throws(DecisionCodingError) -> [Int: Answer] {
    guard node.kind == .object else { throw .wrongValue("answer") }
    var answers: [Int: Answer] = [:]
    for member in node.members {
      let place = try items.place(member.name)
      guard answers[place] == nil else { throw .repeatedItem(clipped(member.name)) }
      answers[place] = try read(member.value)
    }
    return answers
  }

  private func places(
    _ node: JSONNode?,
    _ items: DecisionItems
  ) throws(DecisionCodingError) -> Set<Int> {
    guard let node, node.kind == .array else { throw .wrongValue("answer") }
    var places: Set<Int> = []
    for element in node.elements {
      guard let id = element.string else { throw .wrongValue("answer") }
      guard places.insert(try items.place(id)).inserted else { throw .repeatedItem(clipped(id)) }
    }
    return places
  }

  private func place(_ node: JSONNode?, _ name: String) throws(DecisionCodingError) -> Int {
    guard let id = node?.string else { throw .wrongValue(name) }
    return try items.place(id)
  }

  private func mark(_ node: JSONNode) throws(DecisionCodingError) -> Decision.Mark {
    let members = try StrictMembers(node, required: ["as"], optional: ["sure"])
    let answer = try word(members["as"], ObservationAnswer.self, "as")
    return Decision.Mark(answer, sureness: try sureness(members["sure"], guessing: false))
  }

  private func sureness(
    _ node: JSONNode?,
    guessing: Bool
  ) throws(DecisionCodingError) -> Sureness? {
    guard let node else { return nil }
    guard let sureness = node.integer.flatMap(Sureness.init), guessing || sureness != .guess
    else { throw .wrongValue("sure") }
    return sureness
  }

  private func sortAnswer(_ node: JSONNode) throws(DecisionCodingError) -> Decision.SortAnswer {
    guard let answer = Decision.SortAnswer.allCases.first(where: { $0.word == node.string })
    else { throw .wrongValue("sort") }
    return answer
  }

  private func rating(_ node: JSONNode) throws(DecisionCodingError) -> Int {
    guard let rating = node.integer, (1...5).contains(rating) else { throw .wrongValue("rate") }
    return rating
  }

  private func tier(_ node: JSONNode?) throws(DecisionCodingError) -> Tier {
    guard let tier = node?.string.flatMap(Tier.init(code:)) else { throw .wrongValue("tier") }
    return tier
  }

  private func word<Word: RawRepresentable<String>>(
    _ node: JSONNode?,
    _ type: Word.Type,
    _ name: String
  ) throws(DecisionCodingError) -> Word {
    guard let word = node?.string.flatMap(Word.init) else { throw .wrongValue(name) }
    return word
  }

  private func report(
    _ node: JSONNode,
    _ task: ReportTask
  ) throws(DecisionCodingError) -> ReportDecision {
    let members = try StrictMembers(
      node,
      required: ["urgency", "channels", "facts"],
      optional: ["noneKnown", "words"]
    )
    var report = ReportDecision(urgency: try tier(members["urgency"]))
    report.channels = try places(members["channels"], DecisionItems(ids: task.channels))
    if let facts = members["facts"] {
      report.facts = try self.members(facts) { (node) throws(DecisionCodingError) in
        try word(node, FactLabel.self, "facts")
      }
    }
    if let node = members["noneKnown"] { try readNoneKnown(node, into: &report) }
    if let words = members["words"] {
      guard let string = words.string else { throw .wrongValue("words") }
      report.words = CleanText.block(string)
    }
    return report
  }

  private func readNoneKnown(
    _ node: JSONNode,
    into report: inout ReportDecision
  ) throws(DecisionCodingError) {
    guard node.kind == .array else { throw .wrongValue("noneKnown") }
    for element in node.elements {
      switch element.string {
      case "protective": report.saysNoProtectiveKnown = true
      case "against": report.saysNothingAgainstKnown = true
      default: throw .wrongValue("noneKnown")
      }
    }
  }
}
