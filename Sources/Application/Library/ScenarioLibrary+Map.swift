internal import Authoring
internal import Screens

extension ScenarioLibrary {
  /// Reads a case and draws its map, with what the check finds in it.
  func map(of path: String) throws(CaseError) -> MapModel {
    let playable = try open(path)
    let places = places(in: playable)
    var agency = agencyFiles
    let check = FileCheck(
      playable.file,
      path: path,
      isNamed: true,
      data: data,
      rubrics: agency.rubrics(for: path),
      directories: agency.directories(for: path)
    )
    let map = CaseMap(
      of: playable.scoring,
      story: StoryPlayout(of: playable.scoring),
      findings: check.findings,
      places: places
    )
    return MapModel(of: playable, map)
  }
}
