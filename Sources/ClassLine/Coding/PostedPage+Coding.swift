internal import Classroom
internal import JSONText
internal import PlainText
internal import ScenarioEngine

extension PostedPage {
  /// The most questions, answers and other parts of a page on the line.
  static let (mostQuestions, mostAnswers, mostParts) = (8, 60, 60)
  /// The seconds that a timer can have left on the line: a day, and a day since it ran out.
  static let possibleSeconds = -86_400...86_400

  /// The members of the page, without its type.
  var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [.init("turn", .integer(turn))] + content.members
    if let reason { members.append(.init("reason", .string(reason.rawValue))) }
    if let news { members.append(.init("news", .string(news))) }
    if let secondsLeft { members.append(.init("seconds", .integer(secondsLeft))) }
    if isPaused { members.append(.init("paused", true)) }
    return members
  }

  init(_ root: JSONNode) throws(LineError) {
    guard let shows = root.member("shows")?.string else { throw .missing("shows") }
    guard let own = Content.names[shows] else { throw .wrongValue("shows") }
    let object = try LineObject(
      root,
      required: ["type", "turn", "shows"] + own.required,
      optional: own.optional + ["reason", "news", "seconds", "paused"]
    )
    self.init(
      turn: try object.integer("turn", in: VotePlace.possibleTurns),
      content: try Content(shows, object),
      reason: object.has("reason") ? try object.one("reason", of: WayReason.self) : nil,
      news: object.has("news") ? try object.string("news") : nil,
      secondsLeft: try object.integerIfAny("seconds", in: Self.possibleSeconds),
      isPaused: object.has("paused") ? try object.boolean("paused") : false
    )
  }
}

extension PostedPage.Content {
  /// The members that a page has by what it shows.
  fileprivate static let names: [String: (required: [String], optional: [String])] = [
    "welcome": (["title"], ["warning"]),
    "step": (["step"], []),
    "vote": (["step", "questions", "round"], []),
    "distribution": (["questions", "rounds"], []),
    "discussion": (["questions", "rounds"], ["prompts"]),
    "revealed": (["questions", "rounds", "keys"], []),
    "ending": (["step"], ["outcome", "luck"]),
    "over": ([], []),
  ]

  fileprivate var members: [JSONValue.Member] {
    func shows(_ name: String) -> JSONValue.Member { .init("shows", .string(name)) }
    func questions(_ questions: [PostedQuestion]) -> JSONValue.Member {
      .init("questions", .array(questions.map(\.value)))
    }
    func rounds(_ rounds: [PostedRound]) -> JSONValue.Member {
      .init("rounds", .array(rounds.map(\.value)))
    }
    switch self {
    case .welcome(let title, let warning):
      return [
        shows("welcome"), .init("title", title.onLine), .init("warning", warning.onLine),
      ]
    case .step(let step): return [shows("step"), .init("step", step.value)]
    case .vote(let step, let asked, let round):
      return [
        shows("vote"), .init("step", step.value), questions(asked), .init("round", .integer(round)),
      ]
    case .distribution(let asked, let counted):
      return [shows("distribution"), questions(asked), rounds(counted)]
    case .discussion(let asked, let counted, let prompts):
      return [
        shows("discussion"), questions(asked), rounds(counted),
        .init("prompts", .array(prompts.map(\.onLine))),
      ]
    case .revealed(let asked, let counted, let keys):
      return [
        shows("revealed"), questions(asked), rounds(counted),
        .init("keys", .array(keys.map(\.value))),
      ]
    case .ending(let step, let outcome, let luck):
      return [
        shows("ending"), .init("step", step.value), .init("outcome", outcome.onLine),
        .init("luck", luck.onLine),
      ]
    case .over: return [shows("over")]
    }
  }

  fileprivate init(_ shows: String, _ object: LineObject) throws(LineError) {
    let most = PostedPage.mostParts
    func step() throws(LineError) -> PostedStep {
      try PostedStep(try object.node("step"))
    }
    func questions() throws(LineError) -> [PostedQuestion] {
      let read = try object.list(
        "questions",
        atMost: PostedPage.mostQuestions,
        PostedQuestion.init(_:)
      )
      guard !read.isEmpty else { throw .wrongValue("questions") }
      return read
    }
    func rounds(_ asked: [PostedQuestion]) throws(LineError) -> [PostedRound] {
      let limit = VotePlace.possibleRounds.count
      return try object.list("rounds", atMost: limit) { node throws(LineError) in
        try PostedRound(node, asked)
      }
    }
    func texts(_ name: String) throws(LineError) -> [LocalizedText] {
      try object.objects(name, atMost: most) { node throws(LineError) in
        try LocalizedText(onLine: node, name)
      }
    }
    switch shows {
    case "welcome":
      self = .welcome(title: try object.text("title"), warning: try object.text("warning"))
    case "step": self = .step(try step())
    case "vote":
      let round = try object.integer("round", in: VotePlace.possibleRounds)
      self = .vote(try step(), try questions(), round: round)
    case "distribution":
      let asked = try questions()
      self = .distribution(asked, try rounds(asked))
    case "discussion":
      let asked = try questions()
      self = .discussion(asked, try rounds(asked), prompts: try texts("prompts"))
    case "revealed":
      let asked = try questions()
      let keys = try object.list("keys", atMost: asked.count) { node throws(LineError) in
        try PostedKey(node)
      }
      guard keys.isEmpty || keys.count == asked.count,
        zip(keys, asked).allSatisfy({ $0.fits($1) })
      else { throw .wrongValue("keys") }
      self = .revealed(asked, try rounds(asked), keys)
    case "ending":
      let luck = try object.text("luck")
      self = .ending(try step(), outcome: try object.text("outcome"), luck: luck)
    default: self = .over
    }
  }
}
