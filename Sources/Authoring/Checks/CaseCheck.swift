package import ScenarioEngine
package import ScenarioFiles

/// The author's checks of a case that was read without errors.
///
/// Reading finds mistakes of form; these rules find what a clean file still gets wrong in the story
/// and in its keys. Each rule is a type of its own, with the page that explains it.
package enum CaseCheck {
  /// The most states of a story that are looked at; beyond it, rules say only what is certain.
  package static let greatestStateCount = 20_000

  /// The rules, in the order in which they are applied.
  static let rules: [any CaseRule.Type] = [
    UnreachableStep.self, EndlessLoop.self, NoWayOn.self, UnusedFlag.self, FlagNeverSet.self,
    ConditionNeverHolds.self, FactNeverRevealed.self, BestChoiceCosts.self, DetourEarns.self,
    CriticalOnBestPath.self, TierAtOdds.self, TooFewObservations.self,
    CriterionNotExercised.self, TooLargeToProve.self, WorstNotProved.self, PanelAtOdds.self,
    UnknownGroup.self, SignWithoutGroup.self, SupportWithoutEvidence.self, ConductAtOdds.self,
    ConditionAlwaysHolds.self, FactBeforeItsTime.self, NoRealChoice.self, OneAnswerServes.self,
    ReasonMissing.self, InnocentMissing.self, LongestGivesAway.self, FirstGivesAway.self,
    HedgeGivesAway.self, AbsolutesGiveAway.self, TextOverScreen.self, HardToRead.self,
    ProtectedCue.self, ProvisionalKeys.self, ReviewPast.self, ChannelUnchecked.self,
  ]

  /// Applies all rules to a case and returns what they find, by place.
  ///
  /// The rubric and the directory are those that the case names; `places` is the map that reading
  /// the file gave, and `path` names the file where the map has no place. Without `today` nothing
  /// is said of what has grown old. The limit of states can be lowered for a quick look.
  package static func findings(
    for source: Case,
    rubric: Rubric,
    directory: Directory,
    places: SourceMap,
    path: String,
    today: LocalTime? = nil,
    limit: Int = greatestStateCount
  ) -> [Finding] {
    let checked = CheckedCase(
      source: source,
      rubric: rubric,
      directory: directory,
      places: places,
      path: path,
      today: today,
      limit: limit
    )
    let found = rules.flatMap { $0.findings(in: checked) }
    return found.enumerated().sorted { one, other in
      (one.element.place?.offset ?? 0, one.offset)
        < (other.element.place?.offset ?? 0, other.offset)
    }.map(\.element)
  }
}
