internal import JSONText
package import ScenarioEngine

/// What reading a directory gave: the directory, unless there are errors, and all findings.
package struct DirectoryReading: Sendable {
  /// The directory; none where a finding is an error.
  package let directory: Directory?
  /// Everything found, by place.
  package let findings: [Finding]
  /// Where the parts of the directory stand in the file.
  package let places: SourceMap
}

/// Reads directories of channels from bytes.
package enum DirectoryReader {
  /// Reads a file and collects all its mistakes; the context gives the evidence ids.
  package static func read(
    _ bytes: [UInt8],
    path: String,
    context: ReadContext = ReadContext()
  ) -> DirectoryReading {
    let run = ReadingRun(bytes: bytes, file: path, context: context)
    run.languages = ["en", "da"]
    let directory = read(run)
    return DirectoryReading(
      directory: run.hasErrors ? nil : directory,
      findings: run.findings,
      places: run.places
    )
  }

  private static func read(_ run: ReadingRun) -> Directory? {
    guard let root = run.document.root, run.isKnownFormat(root, of: ScenarioReader.formats),
      let object = ObjectReader(root, as: .directory, in: run)
    else { return nil }
    let channels = object.objects("channels", as: .channel, limit: 256, least: 1).map(channel)
    let ids = Set(channels.map(\.id))
    return Directory(
      id: object.value("id").flatMap { run.id($0) } ?? "",
      version: object.label("version"),
      title: object.text("title"),
      country: object.label("country"),
      checked: object.day("checked") ?? "",
      channels: channels,
      agencyRules: object.objects("agencyRules", as: .agencyRule, limit: 64).map {
        rule($0, channels: ids)
      }
    )
  }

  private static func channel(_ object: ObjectReader) -> Channel {
    Channel(
      id: object.declaredID(among: .channel),
      name: object.text("name"),
      purpose: object.text("purpose"),
      contact: contact(object),
      hours: object.object("hours", as: .hours).map(OpeningHoursReader.read)
        ?? OpeningHours(isAlwaysOpen: false),
      evidence: object.names(
        "evidence",
        in: object.run.context.evidence,
        .unknownEvidence
      ),
      checked: object.day("checked") ?? "",
      confirm: object.text("confirm")
    )
  }

  /// Telephone numbers and the like: a list of texts, which becomes one text of as many paragraphs.
  private static func contact(_ object: ObjectReader) -> LocalizedText {
    guard let node = object.value("contact"), node.kind == .array,
      node.elements.contains(where: { $0.kind == .object })
    else { return object.text("contact") }
    let lines = object.texts("contact")
    let languages = lines.flatMap { $0.versions.map(\.language) }
    var codes: [String] = []
    for language in languages where !codes.contains(language) { codes.append(language) }
    if codes.count > 1 { codes.removeAll { $0 == LocalizedText.anyLanguage } }
    return LocalizedText(
      versions: codes.map { code in
        .init(language: code, paragraphs: lines.flatMap { $0.paragraphs(in: code) })
      }
    )
  }

  private static func rule(_ object: ObjectReader, channels: Set<String>) -> AgencyRule {
    let from = object.tier("from")
    let to = object.tier("to")
    if let from, let to, to < from { object.report(.liftsDownwards, at: "to") }
    return AgencyRule(
      id: object.declaredID(among: .agencyRule),
      settings: object.list("settings").prefix(32).compactMap {
        object.run.word($0, ScenarioHead.Setting.self)
      },
      from: from ?? .none,
      to: to ?? .none,
      channels: object.names("channels", in: channels, .unknownChannel),
      reason: object.text("reason"),
      evidence: object.names(
        "evidence",
        in: object.run.context.evidence,
        .unknownEvidence
      )
    )
  }
}
