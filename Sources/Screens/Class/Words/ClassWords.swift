package import Classroom
package import Interface
internal import ScenarioEngine

/// The phrases of a class in one language: its start, its console, its wall.
package struct ClassWords: Sendable {
  /// The name of the program's part: a class.
  package let title: String
  /// The name of the facilitator's page.
  package let console: String
  /// The name of what the class sees.
  package let wall: String
  /// To lead a class with the case that is marked in the list of cases.
  package let lead: String, leadHelp: String

  // MARK: - The wall

  /// What holds in a class, said before it begins; with terminals or with cards.
  package let rules: @Sendable (_ withTerminals: Bool) -> [String]
  /// How many are present.
  package let soManyPresent: @Sendable (Int) -> String
  /// That cards are shown, in round 1 or 2; short, for the heading.
  package let cardsUp: @Sendable (Int) -> String
  /// What is asked of a step as a whole, or of an item that has no words.
  package let question: @Sendable (VoteQuestion.Kind) -> String
  /// The heading over the counts, of the first or of both rounds.
  package let soManyVoted: @Sendable (Int) -> String
  /// The heading while the class talks.
  package let discussion: String
  /// What is talked about where the author has no questions.
  package let usualPrompts: [String]
  /// The heading over the key.
  package let keyOnWall: String
  /// That this wall has not been given the key.
  package let keyNotHere: String
  /// The mark of the first vote in a picture of the second.
  package let firstVote: String
  /// So many of so many voted for an answer.
  package let votesOf: @Sendable (Int, Int) -> String
  /// The same in the second round, with the number of the first.
  package let votesOfBoth: @Sendable (Int, Int, Int) -> String
  /// How many showed what the key says; that figure.
  package let showedIt: @Sendable (String) -> String
  /// Why the class went where it is.
  package let reason: @Sendable (WayReason) -> String
  /// The label of news.
  package let news: String
  /// How many questions are put aside.
  package let soManyParked: @Sendable (Int) -> String
  /// That the class pauses.
  package let pausedNow: String
  /// What is left of the timer.
  package let timerLeft: @Sendable (String) -> String
  /// That the timer has run out.
  package let timeIsUp: String
  /// The heading after the end.
  package let thanks: String
  /// What is said after the end.
  package let thanksLong: String
  /// That no class is open which could be followed.
  package let noClassOpen: String
  /// That a class cannot be read.
  package let notReadable: @Sendable (StoreProblem) -> String
  /// That the system does not say when the class goes on.
  package let notFollowed: String

  // MARK: - What happens

  /// The labels beside what happens, what to say, and the time; at most 6 columns.
  package let labelNow: String, labelSay: String, labelTime: String
  /// What happens at a moment.
  package let happens: @Sendable (ClassMoment) -> String
  /// What to say aloud, or to do.
  package let say: @Sendable (ClassMoment) -> String
  /// What Enter does.
  package let enter: @Sendable (ClassMoment) -> String
  /// The verb of Enter.
  package let next: @Sendable (ClassMoment) -> String
  /// The number of a vote among so many.
  package let voteNumber: @Sendable (Int, Int) -> String

  // MARK: - Time

  /// The minutes that are set aside for the class.
  package let minutesPlanned: @Sendable (Int) -> String
  /// The minutes that are left.
  package let minutesLeft: @Sendable (Int) -> String
  /// So many minutes late, or early below 0; short, for the header.
  package let late: @Sendable (Int) -> String
  /// The same as a sentence.
  package let lateLong: @Sendable (Int) -> String
  /// That the class is on time.
  package let onTime: String
  /// That the class is on a way that the run-sheet does not have.
  package let offTheSheet: String
  /// What is best cut; that as words.
  package let bestCut: @Sendable (String) -> String
  /// The second vote at a step, by its title.
  package let cutSecond: @Sendable (String) -> String
  /// The talk at a step, down to so many minutes.
  package let cutTalk: @Sendable (String, Int) -> String
  /// The vote at a step.
  package let cutVote: @Sendable (String) -> String
  /// That the class will take so many minutes more than it has.
  package let runsOver: @Sendable (Int) -> String

  // MARK: - The notes

  /// The title of what usually comes up.
  package let usually: String
  /// The title of what is better not said.
  package let betterNot: String

  /// The verbs and sentences of the console's keys.
  package let keys: ClassKeyWords
  /// The phrases of what the console asks.
  package let asked: ClassAskWords
  /// The phrases of the page on which a class begins.
  package let start: ClassStartWords

  /// Why an act is refused.
  package let refused: @Sendable (ClassError) -> String
  /// That what was done could not be kept.
  package let notKept: @Sendable (StoreProblem) -> String
  /// That the register could not be kept.
  package let registerNotKept: @Sendable (StoreProblem) -> String
  /// What leaving loses, before something that is not saved is left behind.
  package let leavingLoses: String
  /// What is said on the normal screen after leaving in the middle of a class.
  package let takeUpAgain: String
  /// What the key does that leaves the program.
  package let quitHelp: String
  /// That the class could not be opened.
  package let notOpened: @Sendable (StoreProblem) -> String
}

/// The verbs and sentences of the keys of a class in one language; verbs have at most 14 columns.
package struct ClassKeyWords: Sendable {
  /// To the wall, and to the console.
  package let toWall: String, toWallHelp: String, toConsole: String, toConsoleHelp: String
  /// To the top of the wall's page.
  package let toTop: String, toTopHelp: String
  /// To more of a page.
  package let readOn: String, readOnHelp: String, readOnBothHelp: String
  /// To read the records again.
  package let readAgainHelp: String
  /// To vote once more after a talk.
  package let voteAgain: String, voteAgainHelp: String
  /// To show the key without a talk, or without the second vote.
  package let showKey: String, showKeyHelp: String
  /// To correct counts that were taken.
  package let correct: String, correctHelp: String
  /// Not to vote here.
  package let passOver: String, passOverHelp: String
  /// To go another way than most have voted for.
  package let otherWay: String, otherWayHelp: String
  /// To stop the class's clock, and to let it go on.
  package let pause: String, pauseHelp: String, resumeHelp: String
  /// To set a timer.
  package let timer: String, timerHelp: String
  /// To put news on the wall.
  package let news: String, newsHelp: String
  /// To put a question aside.
  package let questions: String, questionsHelp: String
  /// Who is present.
  package let people: String, peopleHelp: String
  /// To end the class.
  package let end: String, endHelp: String
  /// To go on with a class that was ended.
  package let reopen: String, reopenHelp: String
  /// To try to keep again what could not be kept.
  package let keepAgain: String, keepAgainHelp: String
  /// To close what is asked.
  package let back: String, backHelp: String
  /// To take a row of a list, and a line.
  package let rowHelp: String, lineTakenHelp: String
  /// To take the counts.
  package let takeCounts: String, takeCountsHelp: String
  /// To the next answer, and to the one before.
  package let nextAnswer: String, nextAnswerHelp: String
  /// To the answer before.
  package let answerBefore: String, answerBeforeHelp: String
  /// To give an answer all who are left.
  package let theRest: String, theRestHelp: String
  /// What the gap does: it goes on after a number, else it gives the rest.
  package let gapHelp: String
  /// To add one, and to take one away.
  package let oneMore: String, oneMoreHelp: String, oneLess: String, oneLessHelp: String
  /// To type a digit, and to take it away.
  package let digit: String, digitHelp: String, eraseDigitHelp: String
  /// To go to another question.
  package let moveInCounts: @Sendable (Movement) -> String
  /// To confirm something: the verb, and what it does.
  package let confirm: @Sendable (ClassPanel.Confirmation) -> String
  /// What confirming does.
  package let confirmHelp: @Sendable (ClassPanel.Confirmation) -> String
}

/// The phrases of what the console asks, in one language.
package struct ClassAskWords: Sendable {
  /// That the counts of a question are typed, of so many.
  package let countsHappen: @Sendable (Int, Int) -> String
  /// What is asked by a list.
  package let listHappens: @Sendable (ClassPanel.List) -> String
  /// What is asked by a line.
  package let writingHappens: @Sendable (ClassPanel.Writing) -> String
  /// What a line is used for, and what does not belong there.
  package let writingHint: @Sendable (ClassPanel.Writing) -> String
  /// What is to be confirmed.
  package let confirmationHappens: @Sendable (ClassPanel.Confirmation) -> String
  /// What it means; how many took part.
  package let confirmationText: @Sendable (ClassPanel.Confirmation, Int) -> [String]
  /// How many of those present are counted.
  package let countedOf: @Sendable (Int, Int) -> String
  /// That fewer are counted than are present: the question where there are several, those counted,
  /// those present.
  package let fewer: @Sendable (Int?, Int, Int) -> String
  /// That there are more votes than people: the question, the votes, the people.
  package let tooMany: @Sendable (Int, Int, Int) -> String
  /// How a line of counts is written, for so many answers.
  package let countsNotRead: @Sendable (Int) -> String
  /// What is typed for a question: its answers, by their cards.
  package let countsHint: @Sendable (String) -> String
  /// That an answer was named by most, or by as many as another.
  package let mostVoted: String, asManyVoted: String
  /// That a way on is the one of the run-sheet.
  package let onSheet: String
  /// That nothing of a list is done.
  package let nothingDone: String
  /// That a question of the case is to be asked; to ask so many of them.
  package let willAsk: String, askThese: @Sendable (Int) -> String
  /// A timer of so many minutes; the one of the run-sheet; none.
  package let timerOf: @Sendable (Int) -> String
  /// A timer as long as the run-sheet says.
  package let timerOfSheet: @Sendable (Int) -> String
  /// To take the timer away.
  package let noTimer: String
  /// To write a question down; whether one is answered.
  package let writeQuestion: String, answered: String, stillOpen: String
  /// To take a question out again.
  package let takeQuestionOut: @Sendable (String) -> String
  /// To change how many are present; how many they are.
  package let changePresent: @Sendable (Int) -> String
  /// To put a name into the register.
  package let addName: String
  /// To put someone into it without a name; how many there are.
  package let addUnnamed: @Sendable (Int) -> String
  /// To take one of them out.
  package let removeUnnamed: String
  /// To take a name out.
  package let removeName: @Sendable (String) -> String
  /// That a name was put into the register.
  package let nameTaken: @Sendable (String) -> String
}

/// The phrases of the page on which a class begins, in one language.
package struct ClassStartWords: Sendable {
  /// To go on with a class: whether it is a rehearsal, when it was opened, the steps that it has met.
  package let takeUp: @Sendable (Bool, String, Int) -> String
  /// To begin a class, or a rehearsal.
  package let beginClass: String, beginRehearsal: String
  /// The minutes that there are.
  package let minutesRow: @Sendable (Int) -> String
  /// How many are present; 0 where it was not said.
  package let presentRow: @Sendable (Int) -> String
  /// That those are present who join at terminals.
  package let presentByJoining: String
  /// Whether it is a rehearsal.
  package let rehearsalRow: @Sendable (Bool) -> String
  /// The data sheet, by its days; none where it is to be filled in.
  package let sheetRow: @Sendable (Int?) -> String
  /// What the page is for.
  package let hint: String
  /// What the run-sheet has: votes, minutes needed, minutes there.
  package let soManyVotes: @Sendable (Int, Int, Int) -> String
  /// The same where the case does not fit even when it is cut.
  package let tooShort: @Sendable (Int, Int, Int) -> String
  /// What a number is asked for.
  package let ask: @Sendable (ClassStartModel.Number) -> String
  /// That a number is not one of those possible.
  package let outOfRange: @Sendable (ClosedRange<Int>) -> String
  /// Back to what was asked before.
  package let goBack: String, goBackHelp: String
  /// The title of the data sheet, and why it is filled in.
  package let sheetTitle: String, sheetWhy: String
  /// A field of it, as a label.
  package let sheetField: @Sendable (DataSheet.Field) -> String
  /// The label of the days, and how long records are kept.
  package let sheetDays: String, daysKept: @Sendable (Int) -> String
  /// What is asked for a part.
  package let askPart: @Sendable (DataSheetForm.Part) -> String
  /// What a part needs.
  package let partMissing: @Sendable (DataSheetForm.Part) -> String
  /// What keeping it means.
  package let sheetWhole: String
  /// To keep it, and to take a part.
  package let keepSheet: String, keepSheetHelp: String, sheetPartHelp: String
  /// That it was kept.
  package let sheetKept: String
  /// What is usually written, for the agency to change.
  package let usualPurpose: String, usualRecipients: String
}
