internal import JSONText

extension MemberTables {
  /// Keys.
  static let keys: [ObjectKind: [Member]] = [
    .observationKey: [
      .required("answer", .structure),
      .optional("tier", .structure),
      .optional("group", .structure),
      .optional("protected", .structure),
      .optional("atOnce", .structure),
      .optional("repeated", .structure),
      .optional("growing", .structure),
      .optional("innocent", .text),
    ] + justification,
    .selectionKey: [.required("place", .structure)] + justification,
    .urgencyKey: [.required("tier", .structure)] + justification,
    .choiceKey: [
      .required("levels", .structure), .optional("critical", .structure),
    ] + justification,
    .standingKey: [.required("standing", .structure)] + justification,
    .channelKey: [
      .optional("required", .structure),
      .optional("accepted", .structure),
      .optional("late", .structure),
      .optional("harmful", .structure),
      .optional("critical", .structure),
    ] + justification,
    .factKey: [
      .required("place", .structure),
      .required("label", .structure),
      .optional("tag", .structure),
      .optional("protected", .structure),
    ] + justification,
    .conditionalTier: [.optional("when", .structure), .required("is", .structure)],
    .panel: [
      .required("raters", .structure),
      .optional("votes", .structure),
      .optional("ratings", .structure),
      .optional("fictional", .structure),
    ],
  ]

  /// Why an answer is right, and where the key comes from.
  private static let justification: [Member] = [
    .optional("reason", .text),
    .optional("evidence", .note),
    .optional("support", .note),
    .optional("panel", .structure),
  ]
}
