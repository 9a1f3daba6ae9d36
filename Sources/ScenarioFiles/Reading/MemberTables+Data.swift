extension MemberTables {
  /// Rubrics, evidence registers and directories.
  static func data(_ kind: ObjectKind) -> [Member]? {
    switch kind {
    case .rubric:
      [
        .optional("$schema", .note),
        .required("format", .note),
        .required("id", .structure),
        .required("version", .structure),
        .required("title", .text),
        .required("note", .text),
        .required("strands", .list(.strand)),
        .required("cut", .object(.provenance)),
        .required("cap", .object(.provenance)),
        .required("criteria", .list(.criterion)),
        .required("critical", .list(.criticalError)),
      ]
    case .strand: [.required("id", .structure), .required("title", .text)]
    case .provenance: [.required("value", .structure), .required("provenance", .text)]
    case .criterion:
      [
        .required("id", .structure),
        .required("strand", .structure),
        .required("title", .text),
        .required("judges", .text),
        .required("measure", .structure),
        .required("weight", .structure),
        .optional("thresholds", .structure),
        .required("levels", .text),
        .required("evidence", .list(.evidenceReference)),
        .required("limit", .text),
      ]
    case .evidenceReference: [.required("id", .note), .required("basis", .note)]
    case .criticalError:
      [
        .required("id", .structure),
        .required("title", .text),
        .required("fires", .text),
        .required("instead", .text),
        .required("strand", .structure),
        .required("evidence", .list(.evidenceReference)),
        .required("label", .text),
      ]
    case .register:
      [
        .optional("$schema", .note), .required("format", .note),
        .required("entries", .list(.evidence)),
      ]
    case .evidence:
      [
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
      ]
    case .check: [.required("how", .note), .optional("note", .note)]
    case .directory:
      [
        .optional("$schema", .note),
        .required("format", .note),
        .required("id", .structure),
        .required("version", .structure),
        .required("title", .text),
        .required("country", .note),
        .required("checked", .note),
        .required("channels", .list(.channel)),
        .optional("agencyRules", .list(.agencyRule)),
      ]
    case .channel:
      [
        .required("id", .structure),
        .required("name", .text),
        .required("purpose", .text),
        .required("contact", .text),
        .required("hours", .object(.hours)),
        .optional("evidence", .note),
        .required("checked", .note),
        .optional("confirm", .text),
      ]
    case .hours:
      [
        .optional("always", .structure),
        .optional("weekly", .list(.period)),
        .optional("exceptions", .list(.dayException)),
      ]
    case .period:
      [
        .required("days", .structure), .required("from", .structure), .required("to", .structure),
      ]
    case .dayException:
      [
        .required("on", .structure), .optional("closed", .structure), .optional("from", .structure),
        .optional("to", .structure),
      ]
    case .agencyRule:
      [
        .required("id", .structure),
        .required("settings", .structure),
        .required("from", .structure),
        .required("to", .structure),
        .required("channels", .structure),
        .required("reason", .text),
        .optional("evidence", .note),
      ]
    default: nil
    }
  }
}
