internal import JSONText

extension TraineeMessage {
  /// The message as a line, without its end.
  package var bytes: [UInt8] {
    switch self {
    case .hello(let version, let token):
      JSONValue.object([
        .init("type", "hello"), .init("version", .integer(version)), .init("token", .string(token)),
      ]).bytes()
    case .mark(let mark):
      JSONValue.object(
        [.init("type", "mark")] + mark.vote.members + [
          .init("question", .integer(mark.question)),
          .init("answer", mark.answer.map(JSONValue.integer) ?? .null),
        ]
      ).bytes()
    case .signals(let signals): JSONValue.object(signals.members).bytes()
    }
  }

  /// Reads a line, without its end.
  ///
  /// Throws where it is longer than a trainee's line may be, where it is no JSON object, and where a
  /// member is missing, unknown or out of its bounds.
  package init(line bytes: [UInt8]) throws(LineError) {
    let (root, type) = try LineObject.root(bytes, limit: LineLimits.traineeLine)
    switch type {
    case "hello":
      let object = try LineObject(root, required: ["type", "version", "token"])
      let token = try object.string("token")
      guard LineLimits.isToken(token) else { throw .wrongValue("token") }
      self = .hello(version: try object.integer("version", in: 1...999), token: token)
    case "mark":
      let names = VotePlace.typed + ["question", "answer"]
      let object = try LineObject(root, required: names)
      self = .mark(
        Mark(
          try VotePlace(object),
          question: try object.integer("question", in: 0...99),
          answer: try object.integerOrNull("answer", in: 0...99)
        )
      )
    case "signals": self = .signals(try Signals(LineObject(root, required: Signals.names)))
    default: throw .unknownType(LineError.clipped(type))
    }
  }
}

extension Signals {
  static let names = ["type", "lost", "pace"]

  var members: [JSONValue.Member] {
    [
      .init("type", "signals"), .init("lost", .boolean(isLost)),
      .init("pace", .string(pace.rawValue)),
    ]
  }

  init(_ object: LineObject) throws(LineError) {
    self.init(
      isLost: try object.boolean("lost"),
      pace: try object.one("pace", of: Pace.self)
    )
  }
}
