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
  static var rules: [any Rule.Type] {
    storyRules.map { $0 } + textRules.map { $0 } + reviewRules.map { $0 }
  }

  /// The rules about the story and its keys.
  private static let storyRules: [any CaseRule.Type] = [
    UnreachableStep.self, EndlessLoop.self, NoWayOn.self, UnusedFlag.self, FlagNeverSet.self,
    ConditionNeverHolds.self, FactNeverRevealed.self, BestChoiceCosts.self, DetourEarns.self,
    CriticalOnBestPath.self, TierAtOdds.self, TooFewObservations.self,
    CriterionNotExercised.self, TooLargeToProve.self, WorstNotProved.self, PanelAtOdds.self,
    UnknownGroup.self, SignWithoutGroup.self, SupportWithoutEvidence.self, ConductAtOdds.self,
    ConditionAlwaysHolds.self, FactBeforeItsTime.self, NoRealChoice.self, OneAnswerServes.self,
  ]

  /// The rules about texts.
  private static let textRules: [any TextRule.Type] = [
    ReasonMissing.self, InnocentMissing.self, LongestGivesAway.self, FirstGivesAway.self,
    HedgeGivesAway.self, AbsolutesGiveAway.self, TextOverScreen.self, HardToRead.self,
    ProtectedCue.self,
  ]

  /// The rules about what has to be looked at again.
  private static let reviewRules: [any CaseRule.Type] = [
    ProvisionalKeys.self, ReviewPast.self, ChannelUnchecked.self,
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
    let texts = CheckedTexts(of: source, places: places, path: path)
    let checked = CheckedCase(
      texts,
      rubric: rubric,
      directory: directory,
      today: today,
      limit: limit
    )
    return byPlace(
      storyRules.flatMap { $0.findings(in: checked) }
        + textRules.flatMap { $0.findings(in: texts) }
        + reviewRules.flatMap { $0.findings(in: checked) }
    )
  }

  /// Applies to a case in another of its variants the rules about texts, and returns what they find, by
  /// place: what the other rules find was found in its first.
  package static func findings(
    inTextsOf variant: Case,
    places: SourceMap,
    path: String
  ) -> [Finding] {
    let texts = CheckedTexts(of: variant, places: places, path: path)
    return byPlace(textRules.flatMap { $0.findings(in: texts) })
  }

  private static func byPlace(_ found: [Finding]) -> [Finding] {
    found.enumerated().sorted { one, other in
      (one.element.place?.offset ?? 0, one.offset)
        < (other.element.place?.offset ?? 0, other.offset)
    }.map(\.element)
  }
}
