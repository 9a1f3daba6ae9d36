/// The phrases of the first start and the tour in one language.
package struct WelcomeWords: Sendable {
  /// The title of the screen, in both languages, as whoever reads it may know only one.
  static let bothTitles = "Welcome / Velkommen"
  /// The title of the question for the language.
  static let bothLanguages = "Language / Sprog"
  /// The title of the question for the work.
  static let bothWorks = "Your work / Dit arbejde"

  // MARK: - The questions

  /// The phrase “Language”.
  package let language: String
  /// The phrase “Switch between English and Danish”.
  package let languageHelp: String
  /// What the trainee does for a living.
  package let work: @Sendable (Work) -> String
  /// What the answer is used for.
  package let whatFor: String
  /// The same in few words, for a low window.
  package let whatForShort: String
  /// The phrase “This is me”.
  package let choose: String
  /// What Enter does at the questions.
  package let goOnHelp: String
  /// The phrase “Skip”.
  package let skip: String
  /// What Esc does at the questions.
  package let skipHelp: String
  /// What is said once where nothing can be kept.
  package let notKept: @Sendable (StoreProblem) -> String
  /// The phrase “You”, which opens the questions from the list of cases.
  package let you: String
  /// What that does.
  package let youHelp: String

  // MARK: - The tour

  /// The title of the offer.
  package let offerTitle: String
  /// What the tour is.
  package let offerText: String
  /// An offer.
  package let offer: @Sendable (WelcomeOffer) -> String
  /// Where the tour is found by whoever passed it by.
  package let tourIsListed: String
  /// The phrase “tour”, in the place of the mode.
  package let tour: String
  /// The phrase “Start the tour”.
  package let startTour: String
  /// The phrase “To the cases”, after the last page of the tour.
  package let toCases: String
  /// What is said in the list of cases after the tour.
  package let tourIsOver: String
  /// That a tour is not scored.
  package let tourIsNotScored: String
  /// What the coach says.
  package let coach: CoachWords
}

/// What the coach of the tour says, with the names of the keys that work at that moment.
package struct CoachWords: Sendable {
  /// Before what the coach says.
  package let lead: String
  /// There is a text to read; the key that goes on.
  package let read: @Sendable (String) -> String
  /// There is a text to read and a question after it; the key that goes on.
  package let readBeforeQuestion: @Sendable (String) -> String
  /// The keys that list the keys and switch the language.
  package let anyTime: @Sendable (String, String) -> String
  /// A key and the answer that it gives.
  package let pair: @Sendable (String, String) -> String
  /// One answer for the item with the marker; the keys with their answers.
  package let mark: @Sendable (String) -> String
  /// How sure, for the item with the marker; the keys with their answers.
  package let sure: @Sendable (String) -> String
  /// An answer can be changed; the keys that move and the one that hands in.
  package let changeable: @Sendable (String, String) -> String
  /// All is answered; the key that hands in and those that move.
  package let complete: @Sendable (String, String) -> String
  /// One answer of several; the keys of the answers, those that move, the one that takes.
  package let choose: @Sendable (String, String, String) -> String
  /// How sure, after an answer; the keys, and the one that goes back.
  package let chooseSure: @Sendable (String, String) -> String
  /// Nothing is taken yet.
  package let askedAgain: String
  /// The report has several parts.
  package let reportParts: String
  /// Several may be ticked; the keys, the one that goes on.
  package let tick: @Sendable (String, String) -> String
  /// Facts; the key that leaves out, those that take in, the one that goes on.
  package let facts: @Sendable (String, String, String) -> String
  /// The report is complete; the key that hands in, the one to the part before.
  package let review: @Sendable (String, String) -> String
  /// An answer is about to be taken; the key that takes it, the one that changes it.
  package let confirm: @Sendable (String, String) -> String
  /// An explanation; the key that goes on.
  package let explained: @Sendable (String) -> String
  /// The sources; the key.
  package let sources: @Sendable (String) -> String
  /// The tour is over; the key to the cases.
  package let over: @Sendable (String) -> String

  // In plain mode, where lines are typed.

  /// The number of an answer.
  package let plainChoose: String
  /// The numbers of ticks; what is typed to go on.
  package let plainTick: @Sendable (String) -> String
  /// Facts; the number that leaves out, those that take in, what is typed to go on.
  package let plainFacts: @Sendable (String, String, String) -> String
  /// The report is complete; what is typed to hand in, and to go to the part before.
  package let plainReview: @Sendable (String, String) -> String
  /// All is answered; what is typed to hand in.
  package let plainComplete: @Sendable (String) -> String
  /// Yes or no; the words for it.
  package let plainConfirm: @Sendable (String, String) -> String
}
