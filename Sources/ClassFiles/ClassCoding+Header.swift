package import Classroom
internal import JSONText
internal import ScenarioEngine
package import ScenarioFiles

extension ClassCoding {
  /// A header in one line.
  package static func text(of header: ClassHeader) -> String {
    value(of: header).text(.compact)
  }

  /// Reads a header; it does not know whether the plan fits the case, which `ClassSession` finds out.
  package static func header(from text: String) throws(DecisionCodingError) -> ClassHeader {
    try header(from: try root(of: text))
  }

  static func value(of header: ClassHeader) -> JSONValue {
    [
      "version": .integer(version),
      "id": .string(header.id),
      "case": .string(header.scenarioID),
      "variant": .string(header.variant),
      "hashes": [
        "file": .string(header.hashes.file), "play": .string(header.hashes.play),
        "text": .string(header.hashes.text),
      ],
      "minutes": .integer(header.minutes),
      "rehearsal": .boolean(header.isRehearsal),
      "opened": .integer(header.openedAt.seconds),
      "plan": .array(header.plan.votes.map(value)),
    ]
  }

  private static func value(of vote: ClassPlan.Vote) -> JSONValue {
    [
      "step": .integer(vote.step),
      "items": .array(vote.items.map { .integer($0) }),
      "seconds": .integer(vote.seconds),
      "weight": .integer(vote.weight),
    ]
  }

  static func header(from node: JSONNode) throws(DecisionCodingError) -> ClassHeader {
    let members = try StrictMembers(
      node,
      required: [
        "version", "id", "case", "variant", "hashes", "minutes", "rehearsal", "opened", "plan",
      ]
    )
    try checkVersion(of: members)
    let hashes = try StrictMembers(
      try members.node("hashes", .object),
      required: ["file", "play", "text"]
    )
    var votes: [ClassPlan.Vote] = []
    for element in try members.node("plan", .array).elements {
      votes.append(try vote(from: element))
    }
    return ClassHeader(
      id: try members.line("id"),
      scenarioID: try members.line("case"),
      variant: try members.line("variant"),
      hashes: CaseHashes(
        file: try hashes.line("file"),
        play: try hashes.line("play"),
        text: try hashes.line("text")
      ),
      plan: ClassPlan(votes: votes),
      minutes: try members.integer("minutes", in: ClassHeader.possibleMinutes),
      isRehearsal: try members.boolean("rehearsal"),
      openedAt: ClassInstant(seconds: try members.integer("opened", in: possibleInstants))
    )
  }

  private static func vote(from node: JSONNode) throws(DecisionCodingError) -> ClassPlan.Vote {
    guard node.kind == .object else { throw .wrongValue("plan") }
    let members = try StrictMembers(node, required: ["step", "items", "seconds", "weight"])
    return ClassPlan.Vote(
      step: try members.integer("step", in: 0...Int(Int32.max)),
      items: try members.integers("items", in: 0...Int(Int32.max)),
      seconds: try members.integer("seconds", in: ClassSession.possibleTimer),
      weight: try members.integer("weight", in: 0...Int(Int32.max))
    )
  }
}
