internal import Classroom
internal import JSONText
internal import ScenarioEngine

extension PostedStep {
  var value: JSONValue {
    var members: [JSONValue.Member] = [
      .init("title", title.onLine), .init("clock", .integer(clock.minutes)),
      .init("outcome", outcome.onLine), .init("body", body.onLine),
      .init("prompt", prompt.onLine),
    ]
    if !choices.isEmpty { members.append(.init("choices", .array(choices.map(\.value)))) }
    if !items.isEmpty { members.append(.init("items", .array(items.map(\.onLine)))) }
    return .object(members)
  }

  init(_ node: JSONNode) throws(LineError) {
    let object = try LineObject(
      node,
      required: ["title", "clock"],
      optional: ["outcome", "body", "prompt", "choices", "items"]
    )
    self.init(
      title: try object.text("title"),
      // Four thousand years are enough for any case.
      clock: LocalTime(minutes: try object.integer("clock", in: 0...2_000_000_000)),
      outcome: try object.text("outcome"),
      body: try object.text("body"),
      prompt: try object.text("prompt"),
      choices: try object.objects("choices", atMost: PostedPage.mostQuestions) {
        node throws(LineError) in
        try PostedQuestion(node)
      },
      items: try object.objects("items", atMost: PostedPage.mostParts) { node throws(LineError) in
        try LocalizedText(onLine: node, "items")
      }
    )
  }
}

extension PostedQuestion {
  var value: JSONValue {
    .object([
      .init("kind", .string(kind.rawValue)), .init("item", item.onLine),
      .init("answers", .array(answers.map(JSONValue.integer))),
      .init("options", .array(options.map(\.onLine))),
    ])
  }

  init(_ node: JSONNode) throws(LineError) {
    let object = try LineObject(
      node,
      required: ["kind", "answers"],
      optional: ["item", "options"]
    )
    let most = PostedPage.mostAnswers
    self.init(
      kind: try object.one("kind", of: VoteQuestion.Kind.self),
      item: try object.text("item"),
      answers: try object.integers("answers", atMost: most, in: 0...9_999),
      options: try object.objects("options", atMost: most) { node throws(LineError) in
        try LocalizedText(onLine: node, "options")
      }
    )
    guard !answers.isEmpty, answers.allSatisfy(isMeant) else { throw .wrongValue("answers") }
    guard Self.possibleOptions(of: kind, answers: answers.count).contains(options.count) else {
      throw .wrongValue("options")
    }
  }

  /// Whether a card of this meaning exists, so that a screen finds words for it.
  private func isMeant(_ answer: Int) -> Bool {
    switch kind {
    case .observation: ObservationAnswer.allCases.indices.contains(answer)
    case .urgency: Tier(rawValue: answer) != nil
    case .sorting: Decision.SortAnswer(rawValue: answer) != nil
    case .rating: Panel.scale.contains(answer)
    case .inquiry, .choice, .best, .worst, .channel: true
    }
  }
}

extension PostedRound {
  var value: JSONValue {
    .object([
      .init("present", .integer(present)),
      .init("counts", .array(counts.map { .array($0.map(JSONValue.integer)) })),
    ])
  }

  /// Reads a round; it has one number an answer of each question.
  init(_ node: JSONNode, _ asked: [PostedQuestion]) throws(LineError) {
    let object = try LineObject(node, required: ["present", "counts"])
    let people = 0...ClassSession.possiblePeople.upperBound
    let counts = try object.list("counts", atMost: asked.count) { node throws(LineError) in
      try LineObject.list(node, "counts", atMost: PostedPage.mostAnswers) {
        node throws(LineError) in
        guard let number = node.integer, people.contains(number) else {
          throw .wrongValue("counts")
        }
        return number
      }
    }
    guard counts.map(\.count) == asked.map(\.answers.count) else { throw .wrongValue("counts") }
    self.init(present: try object.integer("present", in: people), counts: counts)
  }
}

extension PostedKey {
  var value: JSONValue {
    .object([
      .init("right", .array(right.map(JSONValue.integer))),
      .init("disputed", .boolean(isDisputed)),
      .init("critical", .array(critical.map(JSONValue.integer))),
      .init("reasons", .array(reasons.map(\.value))),
      .init("innocent", .array(innocentExplanations.map(\.onLine))),
    ])
  }

  init(_ node: JSONNode) throws(LineError) {
    let object = try LineObject(
      node,
      required: ["right", "disputed"],
      optional: ["critical", "reasons", "innocent"]
    )
    let (most, places) = (PostedPage.mostAnswers, 0...(PostedPage.mostAnswers - 1))
    self.init(
      right: try object.integers("right", atMost: most, in: places),
      isDisputed: try object.boolean("disputed"),
      critical: object.has("critical")
        ? try object.integers("critical", atMost: most, in: places) : [],
      reasons: try object.objects("reasons", atMost: most) { node throws(LineError) in
        try Reason(node)
      },
      innocentExplanations: try object.objects("innocent", atMost: most) {
        node throws(LineError) in
        try LocalizedText(onLine: node, "innocent")
      }
    )
  }

  /// Whether every answer that it names is one of the question's.
  func fits(_ question: PostedQuestion) -> Bool {
    (right + critical + reasons.compactMap(\.answer)).allSatisfy(
      question.answers.indices.contains
    )
  }
}

extension PostedKey.Reason {
  fileprivate var value: JSONValue {
    .object([
      .init("answer", answer.map(JSONValue.integer) ?? .null), .init("text", text.onLine),
      .init("evidence", .array(evidence.map(JSONValue.string))),
      .init("panel", .boolean(isOfPanel)),
    ])
  }

  fileprivate init(_ node: JSONNode) throws(LineError) {
    let object = try LineObject(node, required: ["answer", "text", "evidence", "panel"])
    self.init(
      answer: try object.integerOrNull("answer", in: 0...(PostedPage.mostAnswers - 1)),
      text: try object.text("text"),
      evidence: try object.strings("evidence", atMost: PostedPage.mostParts),
      isOfPanel: try object.boolean("panel")
    )
  }
}
