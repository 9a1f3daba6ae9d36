internal import JSONText

extension HallEntry {
  /// The entry as a line of a hall's journal, without its end.
  package var bytes: [UInt8] {
    let members: [JSONValue.Member] =
      switch self {
      case .seat(let number, let account, let token):
        [
          .init("type", "seat"), .init("seat", .integer(number)),
          .init("account", .integer(Int(account))), .init("token", .string(token)),
        ]
      case .mark(let mark, let seat):
        [.init("type", "mark"), .init("seat", .integer(seat))] + mark.vote.members + [
          .init("question", .integer(mark.question)),
          .init("answer", mark.answer.map(JSONValue.integer) ?? .null),
        ]
      case .closed(let vote): [.init("type", "closed")] + vote.members
      case .dropped(let vote): [.init("type", "dropped")] + vote.members
      }
    return JSONValue.object(members).bytes()
  }

  /// Reads a line of a hall's journal, without its end.
  package init(line bytes: [UInt8]) throws(LineError) {
    let (root, type) = try LineObject.root(bytes, limit: LineLimits.traineeLine)
    switch type {
    case "seat":
      let object = try LineObject(root, required: ["type", "seat", "account", "token"])
      let token = try object.string("token")
      guard LineLimits.isToken(token) else { throw .wrongValue("token") }
      self = .seat(
        try object.integer("seat", in: 1...LineLimits.seats),
        account: UInt32(try object.integer("account", in: 0...Int(UInt32.max))),
        token: token
      )
    case "mark":
      let own = ["type", "seat", "question", "answer"]
      let object = try LineObject(root, required: own + VotePlace.names)
      let mark = Mark(
        try VotePlace(object),
        question: try object.integer("question", in: 0...99),
        answer: try object.integerOrNull("answer", in: 0...99)
      )
      self = .mark(mark, seat: try object.integer("seat", in: 1...LineLimits.seats))
    case "closed": self = .closed(try VotePlace(LineObject(root, required: VotePlace.typed)))
    case "dropped": self = .dropped(try VotePlace(LineObject(root, required: VotePlace.typed)))
    default: throw .unknownType(LineError.clipped(type))
    }
  }
}

extension VotePlace {
  static let names = ["turn", "round"]
  static let typed = ["type"] + names

  var members: [JSONValue.Member] {
    [.init("turn", .integer(turn)), .init("round", .integer(round))]
  }

  init(_ object: LineObject) throws(LineError) {
    self.init(
      turn: try object.integer("turn", in: Self.possibleTurns),
      round: try object.integer("round", in: Self.possibleRounds)
    )
  }
}
