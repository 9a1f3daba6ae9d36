import ScenarioEngine

/// A small rubric, register and directory, whose words no release changes.
extension Made {
  static let rubric = rubric(handle: 50, 50)
  /// The rubric by which a report that was only spoken forfeits its parts.
  static let forfeiting = rubric(
    handle: 50,
    50,
    spokenForWritten: SpokenForWritten(
      parts: .forfeited,
      provenance: text("Nobody could read it.", "Ingen kunne læse det.")
    )
  )

  /// The rubric with other weights for handling.
  static func rubric(
    handle first: Int,
    _ second: Int,
    spokenForWritten: SpokenForWritten = .counted
  ) -> Rubric {
    Rubric(
      id: "small",
      version: "1",
      title: LocalizedText("Small"),
      note: .empty,
      criteria: [
        point("I1", .identify, "Notices what matters", .notice, 50, quarters),
        point("I2", .identify, "Tells a sign from a question", .grade, 20, quarters),
        point("I4", .identify, "Judges how urgent it is", .course, 30, quarters),
        point("H1", .handle, "Shares the doubt", .key, first, quarters),
        point("H2", .handle, "Keeps honest contact", .key, second, quarters),
        point("R1", .report, "Reports when due", .decision, 40, []),
        point("R2", .report, "The right door", .channel, 30, quarters),
        point("R3", .report, "What the reader needs", .facts, 30, quarters),
      ],
      criticalErrors: [
        error(
          "K2",
          text("Secrecy promised", "Hemmeligholdelse lovet"),
          instead: text("Say what you must pass on.", "Sig, hvad du skal give videre."),
          ["source-a"]
        ),
        error(
          "K5",
          text("Investigated alone", "Efterforsket alene"),
          instead: text("Tell the leader.", "Sig det til lederen."),
          []
        ),
      ],
      strandTitles: [:],
      cut: Rational(7, 10),
      cutProvenance: LocalizedText("A convention."),
      cap: Rational(49, 100),
      capProvenance: LocalizedText("After a critical error the total is at most 49."),
      spokenForWritten: spokenForWritten
    )
  }

  static let register = EvidenceRegister(entries: [
    Evidence(
      id: "source-a",
      citation: "A. Writer (2020). On promises.",
      kind: "empirical",
      strength: "B",
      strengthReason: LocalizedText("Read whole, one country"),
      finding: text("Broken promises cost trust.", "Brudte løfter koster tillid."),
      caveat: LocalizedText("It says nothing about prisons."),
      link: "https://example.org/a",
      check: .read,
      checkNote: "Abstract"
    ),
    Evidence(
      id: "source-x",
      citation: "B. Other (1990). Half remembered.",
      kind: "law",
      strength: "D",
      strengthReason: .empty,
      finding: LocalizedText("It may say so."),
      caveat: .empty,
      link: "",
      check: .recalled,
      checkNote: ""
    ),
  ])

  static let directory = Directory(
    id: "small",
    version: "1",
    title: LocalizedText("Small"),
    country: "DK",
    checked: "2026-11-20",
    channels: [
      Channel(
        id: "leader",
        name: text("Unit leader", "Enhedsleder"),
        purpose: .empty,
        contact: .empty,
        hours: OpeningHours(isAlwaysOpen: true),
        evidence: [],
        checked: "",
        confirm: .empty
      )
    ],
    agencyRules: []
  )

  private static let quarters = [Rational(1, 4), Rational(1, 2), Rational(3, 4)]

  private static func text(_ english: String, _ danish: String) -> LocalizedText {
    LocalizedText(versions: [
      .init(language: "en", paragraphs: [.narration(english)]),
      .init(language: "da", paragraphs: [.narration(danish)]),
    ])
  }

  private static func point(
    _ id: String,
    _ strand: Strand,
    _ title: String,
    _ measure: Measure,
    _ weight: Int,
    _ thresholds: [Rational]
  ) -> Criterion {
    Criterion(
      id: id,
      strand: strand,
      title: LocalizedText(title),
      judges: .empty,
      measure: measure,
      weight: weight,
      thresholds: thresholds,
      levels: ["Not there.", "A little.", "Mostly.", "As it should be."].map { LocalizedText($0) },
      evidence: [
        EvidenceReference(id: "source-a", basis: .source),
        EvidenceReference(id: "source-x", basis: .analogy),
      ],
      limit: LocalizedText("It rests on one case.")
    )
  }

  private static func error(
    _ id: String,
    _ title: LocalizedText,
    instead: LocalizedText,
    _ evidence: [String]
  ) -> CriticalError {
    CriticalError(
      id: id,
      title: title,
      fires: .empty,
      instead: instead,
      strand: .handle,
      evidence: evidence.map { EvidenceReference(id: $0, basis: .source) },
      label: text("Policy, not evidence", "Fastsat regel, ikke vidensgrundlag")
    )
  }
}
