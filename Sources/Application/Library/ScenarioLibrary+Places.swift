internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

extension ScenarioLibrary {
  /// Where the parts of a case stand in the file that it was read from.
  func places(in playable: PlayableCase) -> SourceMap {
    var agency = agencyFiles
    let context = ReadContext(
      rubrics: agency.rubrics(for: playable.path),
      evidence: data.evidence,
      directories: agency.directories(for: playable.path)
    )
    return ScenarioReader.read(
      playable.file,
      path: playable.path,
      context: context,
      variant: playable.scenario.head.variant
    ).places
  }
}
