internal import JSONText

extension MemberTables {
  /// Rubrics; of format 1, which is read for ever, and of today's.
  static let rubrics: [ObjectKind: [Member]] = [
    .firstRubric: rubric([.required("strands", .list(.firstStrand))], .firstCriterion)
      + [.required("critical", .list(.firstCriticalError))],
    .firstStrand: strand,
    .firstCriterion: criterion + [.optional("thresholds", .structure)],
    .firstCriticalError: criticalError,
    .rubric: rubric(
      [
        .required("strands", .list(.strand)),
        .required("strandWeights", .object(.strandWeights)),
        .required("measures", .list(.measureRule)),
        .optional("spokenForWritten", .object(.provenance)),
      ],
      .criterion
    ) + [.required("critical", .list(.criticalError))],
    .strand: strand + [.required("provenance", .text)],
    .strandWeights: [
      .required("identify", .structure),
      .required("handle", .structure),
      .required("report", .structure),
      .required("provenance", .text),
    ],
    .measureRule: [
      .required("id", .structure),
      .optional("thresholds", .structure),
      .required("provenance", .text),
    ],
    .criterion: criterion + [.optional("features", .text)],
    .criticalError: criticalError + [.optional("rule", .structure)],
    .provenance: [.required("value", .structure), .required("provenance", .text)],
    .evidenceReference: [.required("id", .note), .required("basis", .note)],
  ]

  private static func rubric(_ own: [Member], _ criterion: ObjectKind) -> [Member] {
    [
      .optional("$schema", .note),
      .required("format", .note),
      .required("id", .structure),
      .required("version", .structure),
      .required("title", .text),
      .required("note", .text),
    ] + own + [
      .required("cut", .object(.provenance)),
      .required("cap", .object(.provenance)),
      .required("criteria", .list(criterion)),
    ]
  }

  private static let strand: [Member] = [.required("id", .structure), .required("title", .text)]

  private static let criterion: [Member] = [
    .required("id", .structure),
    .required("strand", .structure),
    .required("title", .text),
    .required("judges", .text),
    .required("measure", .structure),
    .required("weight", .structure),
    .required("levels", .text),
    .required("evidence", .list(.evidenceReference)),
    .required("limit", .text),
  ]

  private static let criticalError: [Member] = [
    .required("id", .structure),
    .required("title", .text),
    .required("fires", .text),
    .required("instead", .text),
    .required("strand", .structure),
    .required("evidence", .list(.evidenceReference)),
    .required("label", .text),
  ]
}
