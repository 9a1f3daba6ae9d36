extension MemberTables {
  /// Evidence registers and directories.
  static let data: [ObjectKind: [Member]] = [
    .register: [
      .optional("$schema", .note), .required("format", .note),
      .required("entries", .list(.evidence)),
    ],
    .evidence: [
      .required("id", .structure),
      .required("citation", .text),
      .optional("year", .note),
      .required("kind", .note),
      .required("strength", .note),
      .required("strengthReason", .text),
      .required("finding", .text),
      .required("caveat", .text),
      .optional("link", .note),
      .optional("doi", .note),
      .required("checked", .object(.check)),
    ],
    .check: [.required("how", .note), .optional("note", .note)],
    .directory: [
      .optional("$schema", .note),
      .required("format", .note),
      .required("id", .structure),
      .required("version", .structure),
      .required("title", .text),
      .required("country", .note),
      .required("checked", .note),
      .required("channels", .list(.channel)),
      .optional("agencyRules", .list(.agencyRule)),
    ],
    .channel: [
      .required("id", .structure),
      .required("name", .text),
      .required("purpose", .text),
      .required("contact", .text),
      .required("hours", .object(.hours)),
      .optional("evidence", .note),
      .required("checked", .note),
      .optional("confirm", .text),
    ],
    .hours: [
      .optional("always", .structure),
      .optional("weekly", .list(.period)),
      .optional("exceptions", .list(.dayException)),
    ],
    .period: [
      .required("days", .structure), .required("from", .structure), .required("to", .structure),
    ],
    .dayException: [
      .required("on", .structure), .optional("closed", .structure), .optional("from", .structure),
      .optional("to", .structure),
    ],
    .agencyRule: [
      .required("id", .structure),
      .required("settings", .structure),
      .required("from", .structure),
      .required("to", .structure),
      .required("channels", .structure),
      .required("reason", .text),
      .optional("evidence", .note),
    ],
  ]
}
