package import Classroom
internal import JSONText
package import ScenarioEngine
package import ScenarioFiles

extension ClassCoding {
  private static let counts = 0...Int(Int32.max)

  /// Reads the report of a class that played a case; what it tells of belongs to the case.
  package static func report(
    from text: String,
    of scenario: Scenario
  ) throws(DecisionCodingError) -> ClassReport {
    let members = try StrictMembers(
      try root(of: text),
      required: [
        "version", "case", "registered", "available", "taken", "votes", "figures", "pace", "parked",
      ]
    )
    try checkVersion(of: members)
    let id = try members.line("case")
    guard id == scenario.head.id else { throw .wrongValue("case") }
    var votes: [ClassReport.Vote] = []
    for node in try members.node("votes", .array).elements {
      votes.append(try vote(from: node, of: scenario))
    }
    var pace: [ClassReport.Pace] = []
    for node in try members.node("pace", .array).elements {
      pace.append(try self.pace(from: node, of: scenario))
    }
    var parked: [ParkedQuestion] = []
    for node in try members.node("parked", .array).elements {
      parked.append(try question(from: node, of: scenario))
    }
    return ClassReport(
      scenarioID: id,
      registered: try members.integer("registered", in: 0...ClassSession.possiblePeople.upperBound),
      votes: votes,
      figures: try figures(from: try members.node("figures", .object)),
      pace: pace,
      available: try members.integer("available", in: counts),
      taken: try members.integer("taken", in: counts),
      parked: parked
    )
  }

  private static func vote(
    from node: JSONNode,
    of scenario: Scenario
  ) throws(DecisionCodingError) -> ClassReport.Vote {
    let members = try StrictMembers(
      node,
      required: ["step", "kind", "item", "answers", "first", "second", "key"]
    )
    let step = try step(members, of: scenario)
    guard let kind = VoteQuestion.Kind(rawValue: try members.line("kind")) else {
      throw .wrongValue("kind")
    }
    let question = VoteQuestion(
      kind: kind,
      item: try members.optionalInteger("item", in: counts),
      answers: try members.integers("answers", in: counts)
    )
    guard scenario.steps[step].task.canAsk(question) else { throw .wrongValue("answers") }
    let answers = question.answers.count
    return ClassReport.Vote(
      step: scenario.steps[step].id,
      question: question,
      first: try round(from: try members.node("first", .object), answers),
      second: try members.optional("second", .object).map { node throws(DecisionCodingError) in
        try round(from: node, answers)
      },
      key: try members.optional("key", .object).map { node throws(DecisionCodingError) in
        try key(from: node, answers)
      }
    )
  }

  private static func step(
    _ members: StrictMembers,
    of scenario: Scenario
  ) throws(DecisionCodingError) -> Int {
    let id = try members.line("step")
    guard let step = scenario.stepIndex(id) else { throw .unknownStep(id) }
    return step
  }

  private static func round(
    from node: JSONNode,
    _ answers: Int
  ) throws(DecisionCodingError) -> ShownRound {
    let members = try StrictMembers(
      node,
      required: ["votes"],
      optional: ["shares", "withheld"]
    )
    let votes = try members.optionalInteger("votes", in: counts)
    guard let list = members["shares"] else {
      guard let reason = ShownRound.Withheld(rawValue: try members.line("withheld")) else {
        throw .wrongValue("withheld")
      }
      return ShownRound(votes: votes, shares: .withheld(reason))
    }
    guard members["withheld"] == nil else { throw .unexpected("withheld") }
    var shares: [ShownShare] = []
    for element in list.elements {
      guard let share = element.line.flatMap(ShownShare.init(word:)) else {
        throw .wrongValue("shares")
      }
      shares.append(share)
    }
    guard shares.count == answers else { throw .wrongValue("shares") }
    return ShownRound(votes: votes, shares: .shown(shares))
  }

  private static func key(
    from node: JSONNode,
    _ answers: Int
  ) throws(DecisionCodingError) -> ClassReport.ToldKey {
    let members = try StrictMembers(node, required: ["right", "disputed", "critical"])
    let places = 0...max(0, answers - 1)
    var critical: [Int: String] = [:]
    for node in try members.node("critical", .array).elements {
      let entry = try StrictMembers(node, required: ["answer", "error"])
      critical[try entry.integer("answer", in: places)] = try entry.line("error")
    }
    return ClassReport.ToldKey(
      right: try members.integers("right", in: places),
      isDisputed: try members.boolean("disputed"),
      critical: critical
    )
  }

  private static func figures(from node: JSONNode) throws(DecisionCodingError) -> GroupFigures {
    let names = ["noticed", "ordinaryMarked", "reportedTooReadily", "reportedTooSlowly"]
    let members = try StrictMembers(node, required: names)
    func figure(_ name: String) throws(DecisionCodingError) -> GroupFigure? {
      guard let node = try members.optional(name, .object) else { return nil }
      let own = try StrictMembers(node, required: ["share", "answers", "votes"])
      let figure = ShownShare(word: try own.line("share")).flatMap { [own] share in
        GroupFigure(
          share: share,
          answers: own["answers"]?.integer ?? -1,
          votes: own["votes"]?.integer ?? -1
        )
      }
      guard let figure, counts.contains(figure.answers), counts.contains(figure.votes) else {
        throw .wrongValue(name)
      }
      return figure
    }
    return GroupFigures(
      noticed: try figure(names[0]),
      ordinaryMarked: try figure(names[1]),
      reportedTooReadily: try figure(names[2]),
      reportedTooSlowly: try figure(names[3])
    )
  }

  private static func pace(
    from node: JSONNode,
    of scenario: Scenario
  ) throws(DecisionCodingError) -> ClassReport.Pace {
    let members = try StrictMembers(
      node,
      required: ["step", "planned", "taken", "discussed", "reason"]
    )
    var reason: WayReason?
    if try members.optional("reason", .string) != nil {
      reason = WayReason(rawValue: try members.line("reason"))
      if reason == nil { throw .wrongValue("reason") }
    }
    return ClassReport.Pace(
      step: scenario.steps[try step(members, of: scenario)].id,
      planned: try members.optionalInteger("planned", in: counts),
      taken: try members.integer("taken", in: counts),
      discussed: try members.integer("discussed", in: counts),
      reason: reason
    )
  }

  private static func question(
    from node: JSONNode,
    of scenario: Scenario
  ) throws(DecisionCodingError) -> ParkedQuestion {
    let members = try StrictMembers(node, required: ["text", "step", "answered"])
    return ParkedQuestion(
      text: try members.line("text"),
      step: try members.optionalInteger("step", in: 0...max(0, scenario.steps.count - 1)),
      isAnswered: try members.boolean("answered")
    )
  }
}
