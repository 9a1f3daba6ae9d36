package import ScenarioEngine
package import Statistics

/// The phrases of the statistics over attempts in one language.
package struct StatisticsWords: Sendable {
  // MARK: - The screen

  /// The title.
  package let title: String
  /// The verb that opens it.
  package let open: String
  /// What opening it does.
  package let openHelp: String
  /// Whom the figures are for.
  package let ownOnly: String
  /// Said while attempts are being added up.
  package let loading: String
  /// Said where the records cannot be read.
  package let cannotRead: String
  /// Said where no case was finished yet.
  package let nothing: String
  /// What reading on does.
  package let readOnHelp: String
  /// Said at the end of the text.
  package let endOfStatistics: String
  /// The verb that turns to the next mode.
  package let otherMode: String
  /// What that does.
  package let otherModeHelp: String
  /// Why it cannot be used.
  package let onlyOneMode: String
  /// The verb that leads back to the attempts.
  package let toHistory: String
  /// What that does.
  package let toHistoryHelp: String

  // MARK: - What stands above

  /// A mode and how many cases were finished in it.
  package let head: @Sendable (String, Int) -> String
  /// Which attempts count.
  package let firstTimesOnly: String
  /// That the keys are provisional.
  package let provisional: String
  /// How many first attempts cannot be read or scored any more.
  package let leftOut: @Sendable (Int) -> String

  // MARK: - Errors

  /// The title of the section about observations.
  package let marks: String
  /// The title of the section about reports.
  package let reports: String
  /// The label of errors towards too much.
  package let tooReadily: String
  /// The label of things to notice that were taken for ordinary.
  package let overlooked: String
  /// The label of reports towards too little.
  package let tooSlowly: String
  /// How many ordinary things, of how many, were marked as signs.
  package let ordinaryAsSign: @Sendable (Int, Int) -> String
  /// How many of these were about faith, origin, looks or opinion.
  package let protectedAsSign: @Sendable (Int) -> String
  /// How many things to notice, of how many, were taken for ordinary.
  package let dueAsOrdinary: @Sendable (Int, Int) -> String
  /// Said where no case had a report.
  package let noReports: String
  /// How many reports, of how many, were decided as the key.
  package let reportsAsKey: @Sendable (Int, Int) -> String
  /// How many cases without need, of how many, were reported.
  package let reportedTooReadily: @Sendable (Int, Int) -> String
  /// How many cases in need, of how many, were answered below the key.
  package let reportedTooSlowly: @Sendable (Int, Int) -> String
  /// How many there are, and how many it takes.
  package let notEnough: @Sendable (Int, Int) -> String
  /// From where to where the error may lie, in whole percent.
  package let range: @Sendable (Int, Int) -> String
  /// Said where the rule has no word.
  package let nothingStandsOut: String
  /// Said where ordinary things are marked too readily, with what helps.
  package let marksTooReadily: String
  /// Said where too much is overlooked, with what helps.
  package let marksTooSlowly: String
  /// Said where too much is reported, with what helps.
  package let reportsTooReadily: String
  /// Said where too little is reported, with what helps.
  package let reportsTooSlowly: String

  // MARK: - Sureness

  /// The title of the section.
  package let sureness: String
  /// Said where nobody was asked how sure.
  package let noSureness: String
  /// How many were right, of how many, and the percent said.
  package let rightOf: @Sendable (Int, Int, Int) -> String
  /// Over how many answers, mean sureness, share right, in whole percent.
  package let sureAndRight: @Sendable (Int, Int, Int) -> String
  /// From where to where the difference may lie, in points.
  package let confidenceRange: @Sendable (Int, Int) -> String
  /// How sureness and rightness go together.
  package let confidence: @Sendable (AttemptStatistics.Confidence) -> String

  // MARK: - Strands

  /// The title of the section.
  package let strands: String
  /// Whether a strand is mastered, the last figures, their mean where there are three.
  package let mastery: @Sendable (StrandProgress.Mastery, [String], Int?) -> String
  /// When a strand is called mastered.
  package let masteryRule: String
  /// How many critical errors, of how many chances.
  package let criticalErrors: @Sendable (Int, Int) -> String
  /// What the total is called.
  package let total: String
  /// A figure's name, its mean in the first two cases and in the last two.
  package let change: @Sendable (String, Int, Int) -> String
  /// What the change says, and the least change that says something.
  package let verdict: @Sendable (ScoreChange.Verdict, Int) -> String

  // MARK: - Details

  /// The title of the section.
  package let details: String
  /// What the section is.
  package let detailsNote: String
  /// The label of d′.
  package let tellingApart: String
  /// d′ with its meaning.
  package let sensitivity: @Sendable (String) -> String
  /// The label of c.
  package let readiness: String
  /// c with its meaning.
  package let criterion: @Sendable (String) -> String
  /// The label of the area under the curve.
  package let area: String
  /// Before what is still missing of a figure that only answers with a sureness count for.
  package let onlySure: @Sendable (String) -> String
  /// The area with its meaning.
  package let areaOf: @Sendable (String) -> String
  /// How many there are to notice and how many ordinary ones, and how many it takes.
  package let notEnoughToTell: @Sendable (Int, Int, Int) -> String
  /// How many of each kind a pool takes.
  package let notEnoughToPool: @Sendable (Int) -> String
  /// The label of Brier's score.
  package let brier: String
  /// The score, reliability, resolution, uncertainty.
  package let brierParts: @Sendable (String, String, String, String) -> String
  /// What a pool of several attempts counts.
  package let poolCounts: @Sendable (DetectionPool) -> String
  /// The level that the pool comes to.
  package let poolLevel: @Sendable (Int) -> String
  /// What stands between whole numbers and decimals.
  package let decimalSign: String

  // MARK: - Limits

  /// The title of the last section.
  package let limits: String
  /// What the figures cannot say, point by point.
  package let limitsList: [String]
}
