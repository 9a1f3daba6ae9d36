internal import JSONText
package import ScenarioEngine

/// What reading an evidence register gave: the register, unless there are errors, and all findings.
package struct EvidenceReading: Sendable {
  /// The register; none where a finding is an error.
  package let register: EvidenceRegister?
  /// Everything found, by place.
  package let findings: [Finding]
}

/// Reads evidence registers from bytes.
package enum EvidenceReader {
  /// How strong a source is, from strong to weak.
  enum Strength: String, CaseIterable {
    case strong = "A"
    case fair = "B"
    case weak = "C"
    case anecdotal = "D"
  }

  /// The most entries of a register.
  static let greatestCount = 5000

  /// Reads a file and collects all its mistakes.
  package static func read(_ bytes: [UInt8], path: String) -> EvidenceReading {
    let run = ReadingRun(bytes: bytes, file: path, context: ReadContext())
    run.languages = ["en", "da"]
    var entries: [Evidence] = []
    if let root = run.document.root, run.isKnownFormat(root, of: ScenarioReader.formats),
      let object = ObjectReader(root, as: .register, in: run)
    {
      let objects = object.objects("entries", as: .evidence, limit: greatestCount)
      entries = objects.map(entry)
    }
    return EvidenceReading(
      register: run.hasErrors ? nil : EvidenceRegister(entries: entries),
      findings: run.findings
    )
  }

  /// The ids of a sound register, without what it says of its sources.
  package static func ids(of bytes: [UInt8]) -> Set<String> {
    let entries = JSONDocument.read(bytes).root?.member("entries")?.elements
    return Set(entries?.compactMap { $0.member("id")?.string } ?? [])
  }

  private static func entry(_ object: ObjectReader) -> Evidence {
    let check = object.object("checked", as: .check)
    if object.has("year") { _ = object.integer("year", in: 1000...2999) }
    let doi = object.has("doi") ? object.label("doi") : ""
    let link = object.has("link") ? object.label("link") : ""
    return Evidence(
      id: object.declaredID(among: .evidence),
      citation: object.label("citation"),
      kind: object.label("kind"),
      strength: object.word("strength", Strength.self)?.rawValue ?? "",
      strengthReason: object.text("strengthReason"),
      finding: object.text("finding"),
      caveat: object.text("caveat"),
      link: link.isEmpty && !doi.isEmpty ? "https://doi.org/" + doi : link,
      check: check?.word("how", Evidence.Check.self) ?? .recalled,
      checkNote: check.flatMap { $0.has("note") ? $0.label("note") : nil } ?? ""
    )
  }
}
