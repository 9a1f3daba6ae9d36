package import ScenarioEngine

/// The phrases of rating in one language.
package struct RatingWords: Sendable {
  // MARK: - The screen

  /// The title of the screen.
  let title: String
  /// Which of the two raters, never who.
  package let rater: @Sendable (WordsRating.Rater) -> String
  /// What a rater sees and does not.
  let blind: String
  /// The level that the same rater gave before.
  let ratedBefore: @Sendable (Int) -> String
  /// The title of the text, with its number of words.
  let theText: @Sendable (Int) -> String
  /// The title of what was asked for.
  let asked: String
  /// The label of who the writer was in the case.
  let writtenAs: String
  /// The title of the facts.
  let known: String
  /// The title of the author's checklist.
  let lookedFor: String
  /// The title of the levels.
  let levels: String
  /// The title of the ticks.
  let whatItHas: String
  /// A feature, in words that two people read alike.
  package let feature: @Sendable (WordsFeature) -> String
  /// That something stands in the text that does not belong, and what follows.
  let forbidden: String
  /// Of a row that is ticked.
  let tickedNow: String
  /// How the level follows from what is ticked.
  let why: @Sendable (WordsRating.Judgement) -> String

  // MARK: - Keys

  /// The verb that leads to the level.
  let give: String
  /// What that does.
  let giveHelp: String
  /// The verb that gives it.
  let giveNow: String
  /// What that does.
  let giveNowHelp: String
  /// What going back to the ticks does.
  let changeHelp: String
  /// The verb that does not leave.
  let stay: String
  /// What leaving does.
  let leaveHelp: String
  /// The verb and the label of the remark.
  let note: String
  /// What that does.
  let noteHelp: String
  /// What stands in the empty field.
  let noteHint: String
  /// What ends the remark.
  let noteEndHelp: String

  // MARK: - Giving

  /// The title of the question.
  let aboutToGive: String
  /// How it is answered on a full screen.
  let giveOrChange: String
  /// The question in plain mode.
  let giveQuestion: String
  /// Asked before ticks are left behind.
  let leaveQuestion: String
  /// A level is stored.
  package let given: @Sendable (Int) -> String
  /// Nobody else has rated the text yet.
  let onlyOne: String
  /// Both gave this level.
  let same: @Sendable (Int) -> String
  /// The other rater's level, and the one that counts.
  let near: @Sendable (Int, Int) -> String
  /// The other rater's level, and how many levels lie between.
  let apart: @Sendable (Int, Int) -> String

  // MARK: - The debrief

  /// The title of what raters said.
  let whatRatersSaid: String
  /// Which rater, and the level.
  let said: @Sendable (WordsRating.Rater, Int) -> String
  /// The label of what the text has.
  let found: String
  /// The label of what it lacks.
  let lacking: String
  /// That something stood in it that does not belong.
  let heldForbidden: String
  /// Said where nobody has rated.
  let notRated: String
  /// The level that one rater gave counts.
  let toldOne: @Sendable (Int) -> String
  /// The level that counts of two.
  let toldTwo: @Sendable (Int) -> String
  /// How many levels lie between, so that neither counts.
  let toldApart: @Sendable (Int) -> String
  /// A strand's figure with the ratings, and the one before; none where there was none.
  let withRatings: @Sendable (Int, Int?) -> String
  /// Why a criterion that people set has no level yet.
  let withheld: @Sendable (CriterionScore.Withheld) -> String
  /// Said of a level that came after the result was stored.
  let ratedSince: String
  /// Said where the ratings change no figure.
  let resultUnchanged: String

  /// The phrases of a language.
  package static func of(_ language: Words.Language) -> RatingWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}
