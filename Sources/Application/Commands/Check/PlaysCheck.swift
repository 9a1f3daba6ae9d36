internal import Authoring
internal import ScenarioEngine
internal import ScenarioFiles

/// The check of a file of plays against the case that lies beside it.
struct PlaysCheck {
  /// What is wrong with the form of the file, else which of its plays are not as recorded.
  let findings: [Finding]

  init(_ bytes: [UInt8], path: String, context: ReadContext, directories: [Directory]) {
    let reading = RecordedPlaysReader.read(bytes, path: path)
    guard let file = reading.file else {
      findings = reading.findings
      return
    }
    findings =
      reading.findings
      + Self.findings(
        for: file,
        reading.places,
        path,
        context,
        directories
      )
  }

  private static func findings(
    for file: RecordedPlays,
    _ places: SourceMap,
    _ path: String,
    _ context: ReadContext,
    _ directories: [Directory]
  ) -> [Finding] {
    let limit = ScenarioLibrary.greatestFileSize
    guard let beside = RecordedPlays.path(ofPlays: path),
      let bytes = try? SystemFiles.read(beside, limit: limit)
    else { return [PlaysWithoutCase.finding(in: path, id: nil, place: nil)] }
    let reading = ScenarioReader.read(bytes, path: beside, context: context)
    // What is wrong with the case itself is found where the case is checked.
    guard let source = reading.case else { return [] }
    let head = source.scenario.head
    guard head.id == file.caseID || head.formerly.contains(file.caseID) else {
      let place = places.place(of: .head, member: "case")
      return [PlaysWithoutCase.finding(in: path, id: head.id, place: place)]
    }
    guard let rubric = context.rubrics.rubric(of: head),
      let directory = directories.first(where: { $0.id == head.directory })
    else { return [] }
    let scoring = Scoring(of: source, rubric: rubric, directory: directory)
    return RecordedPlayCheck.findings(for: file, of: scoring, places: places)
  }
}
