package import ClassLine
package import Classroom

/// The phrases of a trainee's terminal in a hosted class, in one language.
package struct JoinWords: Sendable {
  /// The name of the screen.
  package let title: String
  /// The class's code, at the top.
  package let code: @Sendable (String) -> String
  /// The class's code and the seat, at the top.
  package let seat: @Sendable (String, Int) -> String
  /// That a seat was taken up again, and what to do where that is wrong.
  package let backAtSeat: @Sendable (Int) -> String

  // MARK: - The line

  /// That the line is being made.
  package let connecting: String
  /// That it was cut and is tried again.
  package let cut: String
  /// That what comes cannot be read.
  package let unreadable: String
  /// Why the host has ended it.
  package let farewell: @Sendable (Farewell) -> String
  /// Said while no page has come.
  package let waiting: String

  // MARK: - Pages

  /// Said before the class begins.
  package let waitingForStart: String
  /// Who gets to know what of the answers.
  package let whoSeesWhat: String
  /// Which account hosts the class.
  package let hostedBy: @Sendable (String) -> String
  /// The label of the facilitator's news.
  package let news: String
  /// That the class pauses.
  package let paused: String
  /// The titles of pages.
  package let distribution: String
  /// The title while the class talks.
  package let discussion: String
  /// The title of the key.
  package let key: String
  /// The title at the end.
  package let over: String
  /// Said at the end.
  package let thanks: String
  /// Why the class went this way; none where there was only one.
  package let way: @Sendable (WayReason) -> String?
  /// Beside the answer that the trainee gave.
  package let you: String
  /// The label of an own answer, in a round of so many.
  package let yourAnswer: @Sendable (Int, Int) -> String

  // MARK: - Marking

  /// That nothing has to be handed in.
  package let whatIsMarkedCounts: String
  /// When the vote closes by itself: in so many minutes and seconds.
  package let closesIn: @Sendable (String) -> String
  /// That every question is answered and kept.
  package let allKept: String
  /// That a mark is on its way.
  package let sending: String
  /// That marks wait until the line is there again.
  package let marksWait: String
  /// That the vote is closed.
  package let voteClosed: String
  /// That the host's disk did not take a mark.
  package let notKept: String
  /// That the host did not understand a mark.
  package let notTaken: String
  /// Beside a card that is marked, in plain mode.
  package let marked: String
  /// The key that marks.
  package let mark: String
  /// What it does.
  package let markHelp: @Sendable (String) -> String
  /// What the key does that takes a mark back.
  package let takeBackHelp: String
  /// Why it cannot.
  package let nothingMarked: String
  /// What taking the card with the focus does.
  package let takeHelp: String
  /// The key that goes to the next question.
  package let nextQuestion: String
  /// What it does.
  package let questionHelp: String
  /// Why it does nothing.
  package let oneQuestion: String
  /// The key that reads on.
  package let readOn: String
  /// What it does.
  package let readOnHelp: String
  /// The key that goes back to the top of the text.
  package let toTop: String
  /// What it does.
  package let toTopHelp: String

  // MARK: - Signals

  /// The key that says that one is lost.
  package let lost: String
  /// What it does; the same again takes it back.
  package let lostHelp: String
  /// What was said in private, at the top; none where nothing was.
  package let signalsShown: @Sendable (Signals) -> String?
  /// The key for a slower pace.
  package let slower: String
  /// What it does.
  package let slowerHelp: String
  /// The key for a faster pace.
  package let faster: String
  /// What it does.
  package let fasterHelp: String
  /// Why nothing can be said now.
  package let notNow: String

  // MARK: - The own result

  /// The title of the own result.
  package let yourResult: String
  /// Who has it.
  package let forYouAlone: String
  /// That no key was shown yet.
  package let noResultYet: String
  /// What the key does that keeps it.
  package let saveHelp: String
  /// What the key of plain mode does that looks for news.
  package let lookAgain: String
  /// What the key does that leaves the class.
  package let quitHelp: String
}
