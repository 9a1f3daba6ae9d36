package import ScenarioEngine
package import ScenarioFiles

/// The author's check of the plays that are kept beside a case.
package enum RecordedPlayCheck {
  /// Plays each play through the case and says which break off and which come to something else.
  ///
  /// A play that breaks off is compared no further.
  package static func findings(
    for plays: RecordedPlays,
    of scoring: Scoring,
    places: SourceMap
  ) -> [Finding] {
    plays.plays.flatMap { recorded -> [Finding] in
      switch RecordedPlayBroken.follow(recorded, through: scoring.source.scenario, places) {
      case .failure(let broken): [broken.finding]
      case .success(let play):
        RecordedPlayDiffers.findings(recorded, came: play, scoring.score(play), places)
      }
    }
  }
}
