internal import ScenarioEngine

/// The phrases of refreshers in one language.
package struct RefreshWords: Sendable {
  // MARK: - The screen

  /// The title of the screen.
  package let title: String
  /// The name of the way here in the palette, and its sentence.
  let goTo: String, goToHelp: String
  let loading: String
  /// The number of the question, of how many, and the minutes that are left.
  let progress: @Sendable (Int, Int, Int) -> String
  /// The label of the case that something is from.
  let fromCase: String

  // MARK: - Questions

  /// That one is to find an answer before any is offered.
  let recallFirst: String
  let whatIsThis: String
  let belongsInReport: String, belongsInTalk: String
  /// The answers to these: to the first, and to the second.
  let isPartOfReport: String, isNoPartOfReport: String
  let isTold: String, isLeftOut: String
  /// What stands before the facts of a report.
  let youKnow: String
  let whereTo: String
  /// What the log is, and what is asked about it.
  let log: String, whichLine: String
  /// The answer that none of the lines is to be noticed.
  let noneOfThem: String
  /// The label of the answer while one says how sure.
  let yourAnswer: String

  // MARK: - Explanations

  let answeredElsewhere: String
  let otherVariant: String, otherCase: String
  /// The number of the line that was to be noticed.
  let signWasLine: @Sendable (Int) -> String
  let noSign: String
  /// A line of the log by its number.
  let line: @Sendable (Int) -> String
  /// What stands over the line that was to be noticed, and over the one that was chosen instead.
  let theSign: String, youMarked: String

  // MARK: - The end

  let nothingDue: String
  /// How many answers were right, of how many.
  let finished: @Sendable (Int, Int) -> String
  let wrongIsUseful: String
  /// How many are still due.
  let moreDue: @Sendable (Int) -> String
  /// How many cannot be asked any more.
  let unreadable: @Sendable (Int) -> String
  /// In how many days the next one is due.
  let nextInDays: @Sendable (Int) -> String
  /// The label of how much is to be remembered.
  let retention: String
  /// The key that changes it.
  let retentionKey: String, retentionHelp: String
  /// How much is to be remembered, in percent, and what that means.
  package let retentionText: @Sendable (Int) -> String

  // MARK: - Keys

  let haveAnswer: String, haveAnswerHelp: String
  let chooseHelp: String, changeHelp: String
  let next: String, nextHelp: String
  let leaveHelp: String

  // MARK: - What is due

  /// How many questions the next session asks, and its minutes.
  package let due: @Sendable (RefresherDue) -> String

  /// The answer that a fact belongs in the report, or into what is said where the report is spoken.
  func belongs(_ fact: PlacedItem) -> String {
    fact.report?.task.spoken == true ? isTold : isPartOfReport
  }

  /// The answer that it does not.
  func doesNotBelong(_ fact: PlacedItem) -> String {
    fact.report?.task.spoken == true ? isLeftOut : isNoPartOfReport
  }

  /// The phrases of a language.
  package static func of(_ language: Words.Language) -> RefreshWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}
