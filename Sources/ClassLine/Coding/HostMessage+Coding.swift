internal import JSONText

extension HostMessage {
  /// The message as a line, without its end; it may be longer than a line may be.
  package var bytes: [UInt8] {
    let members: [JSONValue.Member] =
      switch self {
      case .welcome(let welcome):
        [
          .init("type", "welcome"), .init("version", .integer(welcome.version)),
          .init("class", .string(welcome.classID)), .init("seat", .integer(welcome.seat)),
          .init("back", .boolean(welcome.isBack)),
        ]
      case .page(let page): [.init("type", "page")] + page.members
      case .own(let own):
        [
          .init("type", "own"), .init("turn", .integer(own.turn)),
          .init("rounds", .array(own.rounds.map(Self.list))),
        ]
      case .signals(let signals): signals.members
      case .refused(let refusal): [.init("type", "refused")] + refusal.members
      case .goodbye(let farewell):
        [.init("type", "goodbye"), .init("why", .string(farewell.rawValue))]
      }
    return JSONValue.object(members).bytes()
  }

  private static func list(_ answers: [Int?]) -> JSONValue {
    .array(answers.map { $0.map(JSONValue.integer) ?? .null })
  }

  /// Reads a line, without its end.
  ///
  /// Throws where it is longer than a host's line may be, where it is no JSON object, and where a
  /// member is missing, unknown or out of its bounds. Texts come out cleaned.
  package init(line bytes: [UInt8]) throws(LineError) {
    let (root, type) = try LineObject.root(bytes, limit: LineLimits.hostLine)
    switch type {
    case "welcome":
      let object = try LineObject(root, required: ["type", "version", "class", "seat", "back"])
      self = .welcome(
        Welcome(
          version: try object.integer("version", in: 1...999),
          classID: try object.string("class"),
          seat: try object.integer("seat", in: 1...9_999),
          isBack: try object.boolean("back")
        )
      )
    case "page": self = .page(try PostedPage(root))
    case "own":
      let object = try LineObject(root, required: ["type", "turn", "rounds"])
      self = .own(
        OwnAnswers(
          turn: try object.integer("turn", in: VotePlace.possibleTurns),
          rounds: try object.list("rounds", atMost: VotePlace.possibleRounds.count, Self.answers)
        )
      )
    case "signals": self = .signals(try Signals(LineObject(root, required: Signals.names)))
    case "refused": self = .refused(try MarkRefusal(root))
    case "goodbye":
      let object = try LineObject(root, required: ["type", "why"])
      self = .goodbye(try object.one("why", of: Farewell.self))
    default: throw .unknownType(LineError.clipped(type))
    }
  }

  private static func answers(_ node: JSONNode) throws(LineError) -> [Int?] {
    try LineObject.list(node, "rounds", atMost: PostedPage.mostQuestions) {
      node throws(LineError) -> Int? in
      if node.kind == .null { return nil }
      guard let answer = node.integer, (0...99).contains(answer) else {
        throw .wrongValue("rounds")
      }
      return answer
    }
  }
}

extension MarkRefusal {
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .closed: [.init("why", "closed")]
    case .notOffered: [.init("why", "not-offered")]
    case .notKept: [.init("why", "not-kept")]
    case .unread(let detail): [.init("why", "unread"), .init("detail", .string(detail))]
    }
  }

  fileprivate init(_ root: JSONNode) throws(LineError) {
    let object = try LineObject(root, required: ["type", "why"], optional: ["detail"])
    let why = try object.string("why")
    if object.has("detail") != (why == "unread") { throw .unexpected("detail") }
    switch why {
    case "closed": self = .closed
    case "not-offered": self = .notOffered
    case "not-kept": self = .notKept
    case "unread": self = .unread(try object.string("detail"))
    default: throw .wrongValue("why")
    }
  }
}
