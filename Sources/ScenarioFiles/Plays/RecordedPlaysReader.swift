internal import JSONText
internal import ScenarioEngine

/// What reading a file of plays gave: the plays, unless there are errors, and all findings.
package struct RecordedPlaysReading: Sendable {
  /// The plays; nil where a finding is an error.
  package let file: RecordedPlays?
  /// Everything found in the form of the file, by place.
  package let findings: [Finding]
  /// Where the parts of the plays stand, by the play's name: its members, those of what is
  /// expected, and `decision 1` and so on.
  package let places: SourceMap
}

/// Reads files of plays from bytes.
package enum RecordedPlaysReader {
  /// The largest file that is read, in bytes.
  package static let greatestSize = 4 << 20
  /// The most plays in a file.
  static let greatestPlayCount = 200
  /// The most decisions of a play.
  static let greatestDecisionCount = 2_000

  /// Reads a file and collects all mistakes in its form.
  ///
  /// Whether the decisions are possible is for those to say who have the case.
  package static func read(_ bytes: [UInt8], path: String) -> RecordedPlaysReading {
    let run = ReadingRun(bytes: bytes, file: path, context: ReadContext())
    let file = read(run)
    return RecordedPlaysReading(
      file: run.hasErrors ? nil : file,
      findings: run.findings,
      places: run.places
    )
  }

  /// What keeps the place of the decision of a number, from 0.
  package static func member(ofDecision number: Int) -> String { "decision \(number + 1)" }

  private static func read(_ run: ReadingRun) -> RecordedPlays? {
    guard let root = run.document.root, run.isKnownFormat(root, of: [1]),
      let object = ObjectReader(root, as: .recordedPlays, in: run)
    else { return nil }
    let id = object.value("case").flatMap { run.id($0) } ?? ""
    object.keepPlaces(of: .head, "")
    let plays = object.objects("plays", as: .recordedPlay, limit: greatestPlayCount)
    return RecordedPlays(caseID: id, plays: plays.map(play))
  }

  private static func play(_ object: ObjectReader) -> RecordedPlay {
    let name = object.label("name")
    let nameRange = object.value("name")?.headRange ?? object.openingRange
    object.run.declare(name, as: .play, at: nameRange)
    object.run.keep(nameRange, of: .play, name, member: "id")
    let nodes = object.list("decisions")
    object.checkCount(nodes.count, of: "decisions", least: 1, limit: greatestDecisionCount)
    for (number, node) in nodes.enumerated() {
      let member = member(ofDecision: number)
      object.run.keep(node.headRange, of: .play, name, member: member)
      if node.kind != .object { object.run.reportType(.object, node) }
    }
    return RecordedPlay(
      name: name,
      decisions: nodes.prefix(greatestDecisionCount).map(\.text),
      expected: object.object("expected", as: .recordedOutcome).map { outcome($0, name) }
        ?? RecordedPlay.Outcome(ending: "", total: nil, strands: [:], criticalErrors: [])
    )
  }

  private static func outcome(_ object: ObjectReader, _ name: String) -> RecordedPlay.Outcome {
    object.keepPlaces(of: .play, name)
    var strands: [Strand: Rational] = [:]
    if let figures = object.object("strands", as: .recordedStrands) {
      figures.keepPlaces(of: .play, name)
      for strand in Strand.allCases { strands[strand] = figures.fraction(strand.key) }
    }
    let errors = object.objects("criticalErrors", as: .recordedError, limit: greatestDecisionCount)
    return RecordedPlay.Outcome(
      ending: object.value("ending").flatMap { object.run.id($0) } ?? "",
      total: object.fraction("total"),
      strands: strands,
      criticalErrors: errors.map { error in
        RecordedPlay.Error(id: error.label("error"), step: error.label("step"))
      }
    )
  }
}
