internal import Classroom
internal import ScenarioEngine

/// The phrases of what is printed for a class, in one language.
struct PaperWords: Sendable {
  // MARK: - The run-sheet

  /// Said before all else: that the paper has keys.
  let hasKeys: String
  let runSheet: String
  /// The minutes that there are, and those that are needed.
  let time: String, minutesOf: @Sendable (Int, Int) -> String
  /// That the case does not fit even so; the minutes that it needs.
  let doesNotFit: @Sendable (Int) -> String
  /// The title of a part: from when to when, in minutes.
  let from: @Sendable (Int, Int) -> String
  /// The cards that are needed.
  let bring: String, bringText: String
  let welcome: String
  /// What is said and done at the beginning, with the rules of a class.
  let welcomeText: [String]
  let realName: String, realNameText: String
  let upset: String, upsetText: String
  let readAloud: @Sendable (Int) -> String
  let noVoteHere: String
  /// That the class does not vote as time is short.
  let voteIsCut: String
  let say: String, cardsUp: String
  let vote: @Sendable (Int) -> String
  let cards: String
  /// The answers that are right, by their cards; nobody's where a panel disagrees.
  let right: String, disputed: String
  let otherwise: String
  /// An ordinary explanation.
  let innocent: @Sendable (String) -> String
  /// A critical error of a card: the card, and the error with its id.
  let critical: @Sendable (String, String) -> String
  let talkAbout: String, usual: String, avoid: String
  let secondVote: String
  let wayOn: String
  /// The best way on: an option or questions, by their words; an urgency.
  let wayOption: @Sendable (String) -> String
  let closing: String
  let closingText: [String]
  let late: String
  /// By so many minutes.
  let lateBy: @Sendable (Int) -> String
  let alreadyCut: String
  let nothingToCut: String
  let cutSecond: @Sendable (String) -> String
  let cutTalk: @Sendable (String, Int) -> String
  let cutVote: @Sendable (String) -> String
  let sources: String
  /// What the times rest on.
  let timesRestOn: String

  // MARK: - The hand-outs

  let handouts: String
  let handoutsFirst: String
  let oneAtATime: String
  let youVoteOn: String
  let scene: @Sendable (Int) -> String
  let cutOut: String, cutOutText: String
  /// The sheet of one of the people around a table, by the name; that it is for nobody else.
  let folder: @Sendable (String) -> String, folderText: String

  // MARK: - The report

  let report: ReportWords

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> PaperWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}

/// The phrases of the report of a class, in one language.
struct ReportWords: Sendable {
  let title: String
  /// The first line of every report.
  let notForAppraisal: String
  let opened: String, tookPart: String, tookPartText: @Sendable (Int) -> String
  let time: String, timeText: @Sendable (Int, Int) -> String
  let recordsEnd: String
  let votes: String, noVotes: String
  let soManyCards: @Sendable (Int) -> String
  /// The share of an answer, in percent.
  let half: String, percent: @Sendable (Int) -> String
  let few: String, almostAll: String, most: String, mostOrAsMany: String
  let withheld: @Sendable (ShownRound.Withheld) -> String
  let afterTalk: String
  /// What the talk has changed, in percentage points.
  let change: @Sendable (Int) -> String
  /// The marks of an answer: the right one, and a critical error by what it is.
  let isRight: String, isCritical: @Sendable (String) -> String
  let isDisputed: String, keyNotShown: String
  let figures: String, figuresNote: String, noFigures: String
  let noticed: String, ordinaryMarked: String, tooReadily: String, tooSlowly: String
  /// A figure: its share, the ends of its interval in percent, the votes.
  let figure: @Sendable (String, Int, Int, Int) -> String
  /// A figure without an interval: its share and the votes.
  let bareFigure: @Sendable (String, Int) -> String
  let mostDiscussed: String, nothingDiscussed: String
  let minutes: @Sendable (Int) -> String
  let pace: String
  /// The minutes that a step took, and those that were set aside for its vote.
  let paceOf: @Sendable (Int, Int?) -> String
  let parked: String, nothingParked: String, answered: String, stillOpen: String
  let register: String, registerText: @Sendable (Int, Int) -> String, namesLeftOut: String
  /// That nobody is in the register; how many were present.
  let registerEmpty: @Sendable (Int) -> String
  let howToRead: String, howToReadText: [String]
}
