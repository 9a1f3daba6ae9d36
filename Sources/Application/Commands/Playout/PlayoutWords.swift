internal import Authoring
internal import Screens

/// The phrases of `signpost playout` in one language.
struct PlayoutWords: Sendable {
  /// How many plays in every way, of how many states.
  let everyWay: @Sendable (PlayCount, Int) -> String
  /// How many plays by chance, and what chance began with.
  let chance: @Sendable (Int, UInt64) -> String
  /// Why the story was followed by chance alone; nil where that was asked for.
  let whyChance: @Sendable (Playout.Method) -> String?
  /// How many plays came to no ending.
  let unfinished: @Sendable (PlayCount) -> String

  // MARK: Recording

  /// A play was recorded: its name, the file, the number of decisions, the ending.
  let recorded: @Sendable (String, String, Int, String) -> String
  /// Only a case in a file of its own can have plays beside it.
  let recordNeedsFile: String
  /// The play came to no ending; the step at which it stands.
  let recordUnfinished: @Sendable (String) -> String
  /// The attempt's decisions are not possible on the case as it is now.
  let recordDoesNotFit: String
  /// The file of plays has mistakes.
  let recordedPlaysBroken: @Sendable (String) -> String

  // MARK: How long

  let lengthHead: String
  let least: String
  let median: String
  let most: String
  let decisions: String
  let minutesInStory: String
  let minutesOfReading: String
  /// Minutes as hours and days.
  let duration: @Sendable (Int) -> String

  // MARK: What came up

  let stepsHead: String
  /// How often something came up.
  let times: String
  /// Of a hundred plays.
  let share: String
  let stepOrAnswer: String
  let step: String
  let gapsHead: String
  let noGaps: String
  /// What never came up, without its place.
  let gap: @Sendable (CoverageGap) -> String

  // MARK: Scores

  let playersHead: String
  let player: String
  let total: String
  let criticalErrors: String
  let ending: String
  let noEnding: String
  /// Of how many plays by chance the levels are.
  let scoresHead: @Sendable (Int) -> String
  let criterion: String
  let notJudged: String

  /// How numbers are written.
  let numbers: CountText
}
