internal import JSONText

extension MemberTables {
  /// Course plans.
  static let plans: [ObjectKind: [Member]] = [
    .coursePlan: [
      .optional("$schema", .note),
      .required("format", .note),
      .required("id", .structure),
      .required("title", .text),
      .advised("intro", .text),
      .required("audience", .structure),
      .optional("refreshers", .structure),
      .required("units", .list(.courseUnit)),
      .optional("tests", .object(.courseTests)),
    ],
    .courseUnit: [
      .required("case", .structure),
      .optional("after", .structure),
      .optional("mastery", .object(.unitMastery)),
      .optional("trains", .structure),
    ],
    .unitMastery: [.optional("share", .structure), .optional("levels", .structure)],
    .courseTests: [
      .required("before", .structure),
      .required("after", .structure),
      .optional("later", .object(.followUp)),
    ],
    .followUp: [.required("days", .structure), .required("cases", .structure)],
  ]
}
