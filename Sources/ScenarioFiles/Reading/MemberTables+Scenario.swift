extension MemberTables {
  /// The scenario's head and what is declared in it.
  static func scenario(_ kind: ObjectKind) -> [Member]? {
    switch kind {
    case .scenario:
      [
        .optional("$schema", .note),
        .required("format", .note),
        .required("id", .structure),
        .required("title", .text),
        .advised("summary", .text),
        .required("setting", .structure),
        .advised("audience", .note),
        .advised("role", .text),
        .advised("minutes", .note),
        .required("languages", .note),
        .advised("objectives", .note),
        .required("rubric", .object(.rubricReference)),
        .required("directory", .structure),
        .advised("authors", .note),
        .advised("status", .note),
        .advised("threatPicture", .text),
        .optional("review", .note),
        .optional("contentWarning", .text),
        .optional("tags", .note),
        .optional("variants", .list(.variant)),
        .optional("formerly", .note),
        .optional("people", .list(.person)),
        .optional("flags", .structure),
        .optional("counters", .structure),
        .required("keys", .note),
        .required("start", .object(.start)),
        .optional("facts", .list(.caseFact)),
        .required("steps", .steps),
      ]
    case .rubricReference: [.required("id", .structure), .required("version", .structure)]
    case .review: [.required("by", .note), .required("on", .note), .required("validUntil", .note)]
    case .variant: [.required("id", .structure), .required("values", .text)]
    case .person:
      [.required("id", .structure), .required("name", .text), .optional("about", .text)]
    case .defaultBasis: [.required("basis", .note), .required("date", .note)]
    case .start: [.required("step", .structure), .required("at", .structure)]
    case .caseFact:
      [
        .required("id", .structure),
        .required("text", .text),
        .required("known", .structure),
        .optional("at", .structure),
        .required("revealedBy", .structure),
        .optional("heldBy", .structure),
      ]
    default: nil
    }
  }
}
