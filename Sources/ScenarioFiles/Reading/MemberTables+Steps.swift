extension MemberTables {
  /// Steps and their parts.
  static func steps(_ kind: ObjectKind) -> [Member]? {
    switch kind {
    case .scene: step([.required("body", .text), .required("next", .structure)])
    case .identify:
      step([
        .required("form", .structure),
        .required("prompt", .text),
        .required("observations", .list(.observation)),
      ]) + asking
    case .questions:
      step([
        .required("form", .structure),
        .required("prompt", .text),
        .required("questions", .list(.question)),
      ]) + asking
    case .urgency:
      step([
        .required("prompt", .text), .required("key", .object(.urgencyKey)),
      ]) + asking
    case .choose:
      step([
        .required("ask", .structure),
        .required("prompt", .text),
        .required("options", .list(.choice)),
      ]) + choosing
    case .judge:
      step([
        .required("ask", .structure),
        .required("criterion", .structure),
        .required("prompt", .text),
        .required("options", .list(.course)),
      ]) + asking
    case .report:
      step([
        .optional("spoken", .structure),
        .required("prompt", .text),
        .required("urgency", .object(.reportUrgency)),
        .required("channels", .object(.reportChannels)),
        .required("facts", .list(.reportFact)),
        .optional("noneKnown", .object(.noneKnown)),
        .optional("words", .object(.words)),
        .optional("outcome", .text),
        .optional("after", .list(.consequence)),
      ]) + asking
    case .ending:
      step([
        .required("body", .text),
        .required("outcome", .text),
        .required("conduct", .structure),
        .required("luck", .text),
      ])
    case .route: [.optional("when", .structure), .required("go", .structure)]
    case .classNotes:
      [
        .optional("vote", .note), .optional("minutes", .note), .optional("prompts", .note),
        .optional("usual", .note), .optional("avoid", .note),
      ]
    case .observation: item + [.required("key", .object(.observationKey))]
    case .question:
      item + [
        .optional("answer", .text),
        .optional("set", .structure),
        .optional("clear", .structure),
        .optional("add", .structure),
        .optional("takes", .structure),
        .optional("reveals", .structure),
        .required("key", .object(.selectionKey)),
      ]
    case .choice: item + option + [.required("key", .object(.choiceKey))]
    case .course: item + option + [.required("key", .object(.standingKey))]
    case .reportUrgency: [.optional("prompt", .text), .required("key", .object(.urgencyKey))]
    case .reportChannels:
      [
        .required("offered", .structure), .required("key", .object(.channelKey)),
      ]
    case .reportFact: item + [.required("key", .object(.factKey))]
    case .noneKnown: [.optional("protective", .structure), .optional("against", .structure)]
    case .words:
      [
        .required("prompt", .text), .required("exemplar", .text), .optional("checklist", .text),
      ]
    case .consequence:
      [
        .required("answered", .structure), .optional("set", .structure),
        .optional("clear", .structure), .optional("add", .structure),
      ]
    default: nil
    }
  }

  /// What every thing that can be answered has.
  private static let item: [Member] = [
    .required("id", .structure),
    .optional("formerly", .note),
    .required("text", .text),
    .optional("when", .structure),
  ]

  /// What a course of action can bring about.
  private static let option: [Member] = [
    .optional("outcome", .text),
    .optional("set", .structure),
    .optional("clear", .structure),
    .optional("add", .structure),
    .optional("takes", .structure),
    .optional("reveals", .structure),
    .optional("next", .structure),
  ]

  /// What steps have that tell something first and then ask.
  private static let asking: [Member] = [.optional("body", .text), .required("next", .structure)]

  /// Like `asking`; a choice needs no way on of its own where every option has one.
  private static let choosing: [Member] = [.optional("body", .text), .optional("next", .structure)]

  /// What every step has, with its own members.
  private static func step(_ own: [Member]) -> [Member] {
    [
      .required("id", .structure),
      .optional("formerly", .note),
      .required("kind", .structure),
      .optional("title", .text),
      .optional("at", .structure),
      .optional("set", .structure),
      .optional("clear", .structure),
      .optional("add", .structure),
      .optional("reveals", .structure),
      .optional("class", .note),
    ] + own
  }
}
