package import ScenarioEngine

/// The phrases of the pictures and counts with which a debrief looks back, in one language.
package struct LookBackWords: Sendable {
  /// The title of the group of sections.
  package let title: String
  /// The mark of the cut on a bar.
  package let cutMark: @Sendable (Int) -> String
  /// The track of a bar, which ends at what the way taken still allowed.
  package let possible: String
  /// The most points that the way taken still allowed.
  package let wayAllowed: @Sendable (Int) -> String
  /// The part of a bar that even the worst play earns.
  package let least: String
  /// The points that the worst play earns.
  package let leastIs: @Sendable (Int) -> String
  /// The title of the turns that led to the ending.
  package let whatTurnedIt: String
  /// A turn that led to the ending, and what was chosen there.
  package let turnedAt: @Sendable (String, String) -> String

  // MARK: - The two kinds of error

  /// The title of what was missed.
  package let missed: String
  /// The title of what was marked or reported without need.
  package let overReported: String
  /// How many of what matters were missed.
  package let thingsMissed: @Sendable (Int, Int) -> String
  /// How many ordinary things were marked.
  package let ordinaryMarked: @Sendable (Int, Int) -> String
  /// How often a case was judged less urgent than the key.
  package let judgedTooLow: @Sendable (Int, Int) -> String
  /// How often a case was judged more urgent than the key.
  package let judgedTooHigh: @Sendable (Int, Int) -> String
  /// How many reports that were due were not given, or too slowly.
  package let reportedTooLate: @Sendable (Int, Int) -> String
  /// How many reports were given although none was due.
  package let reportedNeedlessly: @Sendable (Int, Int) -> String

  // MARK: - Urgency

  /// The four tiers from T0, of at most 14 columns each.
  package let tiers: [String]
  /// The trainee's line.
  package let you: String
  /// The key's band.
  package let theKey: String
  /// An answer outside the band.
  package let outsideKey: String

  // MARK: - Sureness

  /// The title of sureness against rightness.
  package let sureness: String
  /// How many answers with a word were right.
  package let rightOf: @Sendable (Int, Int) -> String
  /// What a bar's mark stands for.
  package let asOftenAsSaid: String
  /// How often a word says that an answer is right, in per cent.
  package let wordMeans: @Sendable (Int) -> String
  /// How many answers had a word, where that is too few to say more.
  package let tooFewToSay: @Sendable (Int) -> String
  /// That sureness never counts.
  package let surenessNotScored: String

  // MARK: - The map

  /// The title of the map.
  package let map: String
  /// How to play on from a decision.
  package let mapHint: String
  /// The mark of a turn.
  package let turn: String
  /// The mark of a step that a turn closed.
  package let closed: String
  /// What stands before the step where the best way joins the one taken.
  package let then: String
  /// Said where no answer closed anything.
  package let nothingClosed: String
  /// A turn, the steps it closed, and where the best way joins again; either may be missing.
  package let turnInWords: @Sendable (String, [String], String?) -> String
  /// Said of an answer that does not agree with the key.
  package let notAsKey: String

  // MARK: - The trail

  /// How a measure makes a figure of answers.
  package let rule: @Sendable (Measure) -> String
  /// The label of a measure's rule.
  package let ruleLabel: String
  /// The label of the decisions behind a figure.
  package let restsOn: String
  /// A step that was never reached.
  package let neverReached: @Sendable (String) -> String
  /// The level that a figure gives before it is held down.
  package let levelFromFigure: @Sendable (Int) -> String
  /// That a level is the mean of so many decisions, which no one act describes.
  package let meanOf: @Sendable (Int) -> String
  /// That a level stands for what was never reached.
  package let closedByEarlier: String
  /// What the urgency answers away from the key cost, and what answering blindly would cost.
  package let urgencyCost: @Sendable (Int, Rational) -> String
}

extension Rational {
  /// A number of quarters as people read it, such as 5.5, with the sign before its decimals.
  func quarters(sign: String) -> String {
    let hundredths = percent
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(whole)" }
    return "\(whole)\(sign)\(rest % 10 == 0 ? rest / 10 : rest)"
  }
}
