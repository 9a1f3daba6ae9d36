extension MemberTables {
  /// Keys.
  static func keys(_ kind: ObjectKind) -> [Member]? {
    switch kind {
    case .observationKey:
      [
        .required("answer", .structure),
        .optional("tier", .structure),
        .optional("group", .structure),
        .optional("protected", .structure),
        .optional("atOnce", .structure),
        .optional("repeated", .structure),
        .optional("growing", .structure),
        .optional("innocent", .text),
      ] + justification
    case .selectionKey: [.required("place", .structure)] + justification
    case .urgencyKey: [.required("tier", .structure)] + justification
    case .choiceKey:
      [
        .required("levels", .structure), .optional("critical", .structure),
      ] + justification
    case .standingKey: [.required("standing", .structure)] + justification
    case .channelKey:
      [
        .optional("required", .structure),
        .optional("accepted", .structure),
        .optional("late", .structure),
        .optional("harmful", .structure),
        .optional("critical", .structure),
      ] + justification
    case .factKey:
      [
        .required("place", .structure),
        .required("label", .structure),
        .optional("tag", .structure),
        .optional("protected", .structure),
      ] + justification
    case .conditionalTier: [.optional("when", .structure), .required("is", .structure)]
    case .panel:
      [
        .required("raters", .structure),
        .required("votes", .structure),
        .optional("fictional", .structure),
      ]
    default: nil
    }
  }

  /// Why an answer is right, and where the key comes from.
  private static let justification: [Member] = [
    .optional("reason", .text),
    .optional("evidence", .note),
    .optional("support", .note),
    .optional("panel", .structure),
  ]
}
