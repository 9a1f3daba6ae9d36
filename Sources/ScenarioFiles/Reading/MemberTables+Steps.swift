internal import JSONText

extension MemberTables {
  /// Steps and their parts.
  static let steps: [ObjectKind: [Member]] = [
    .scene: step([.required("body", .text), .required("next", .structure)]),
    .identify: step(
      [
        .required("form", .structure),
        .required("prompt", .text),
        .required("observations", .list(.observation)),
      ],
      asking
    ),
    .questions: step(
      [
        .required("form", .structure),
        .required("prompt", .text),
        .required("questions", .list(.question)),
      ],
      asking
    ),
    .urgency: step(
      [
        .required("prompt", .text), .required("key", .object(.urgencyKey)),
      ],
      asking
    ),
    .choose: step(
      [
        .required("ask", .structure),
        .required("prompt", .text),
        .required("options", .list(.choice)),
      ],
      choosing
    ),
    .judge: step(
      [
        .required("ask", .structure),
        .required("criterion", .structure),
        .required("prompt", .text),
        .optional("answers", .object(.sortAnswers)),
        .required("options", .list(.course)),
      ],
      asking
    ),
    .report: step(
      [
        .optional("spoken", .structure),
        .required("prompt", .text),
        .required("urgency", .object(.reportUrgency)),
        .required("channels", .object(.reportChannels)),
        .required("facts", .list(.reportFact)),
        .optional("noneKnown", .object(.noneKnown)),
        .optional("words", .object(.words)),
        .optional("outcome", .text),
        .optional("after", .list(.consequence)),
      ],
      asking
    ),
    .ending: step([
      .required("body", .text),
      .required("outcome", .text),
      .required("conduct", .structure),
      .required("luck", .text),
    ]),
    .route: [.optional("when", .structure), .required("go", .structure)],
    .classNotes: [
      .optional("vote", .note), .optional("minutes", .note), .optional("prompts", .note),
      .optional("usual", .note), .optional("avoid", .note),
    ],
    .observation: item + [.required("key", .object(.observationKey))],
    .question: item + [
      .optional("answer", .text),
      .optional("set", .structure),
      .optional("clear", .structure),
      .optional("add", .structure),
      .optional("takes", .structure),
      .optional("reveals", .structure),
      .required("key", .object(.selectionKey)),
    ],
    .choice: item + option + [.required("key", .object(.choiceKey))],
    .course: item + option + [.required("key", .object(.standingKey))],
    .sortAnswers: [.required("do", .text), .required("could", .text), .required("dont", .text)],
    .reportUrgency: [.optional("prompt", .text), .required("key", .object(.urgencyKey))],
    .reportChannels: [
      .required("offered", .structure), .required("key", .object(.channelKey)),
    ],
    .reportFact: item + [.required("key", .object(.factKey))],
    .noneKnown: [.optional("protective", .structure), .optional("against", .structure)],
    .words: [
      .required("prompt", .text), .required("exemplar", .text), .optional("checklist", .text),
    ],
    .consequence: [
      .required("answered", .structure), .optional("set", .structure),
      .optional("clear", .structure), .optional("add", .structure),
    ],
  ]

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
  private static func step(_ own: [Member], _ tail: [Member] = []) -> [Member] {
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
    ] + own + tail
  }
}
