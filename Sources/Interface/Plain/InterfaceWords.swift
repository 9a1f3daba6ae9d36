/// The words that the interface itself says, in the reader's language.
///
/// `{n}` and `{key}` stand for what is filled in.
package struct InterfaceWords: Equatable, Sendable {
  /// "more", beside the arrow of a view that scrolls.
  package var more: String
  /// What is said instead of a frame where the window is too small.
  package var windowTooSmall: String
  /// The prompt for a number.
  package var chooseNumber: String
  /// The prompt where only commands can be given.
  package var giveCommand: String
  /// The prompt where Enter goes on.
  package var pressEnter: String
  /// What is said after an answer that is no number of the list; `{n}` is the last number.
  package var answerWithNumber: String
  /// What is said after an unknown answer where no numbers are.
  package var answerUnknown: String
  /// What is said after an answer to a question of yes or no that is neither.
  package var answerYesOrNo: String
  /// Before the reason why something cannot be chosen now.
  package var notNow: String
  /// The title of the list of commands.
  package var commands: String
  /// The sentence of the command `??`, which prints the page again.
  package var pageAgain: String
  /// How a command is given while a text is asked for; `{key}` is one of them.
  package var commandsInText: String
  /// How a text of several lines ends.
  package var endWithFullStop: String
  /// Before the text so far, which an empty answer keeps.
  package var textSoFar: String
  /// What is said where a text was longer than it may be; `{n}` is the limit.
  package var textCut: String
  /// Before a note.
  package var note: String
  /// What is said of choice `{n}` that is not what it was before, which is `{state}`.
  package var isNoLonger: String
  /// How several answers are given at once.
  package var severalAnswers: String
  /// What is said where the rest of a line was of no use; `{rest}` is the rest.
  package var restNotUsed: String
  /// The answers yes and no, by first letter or in full.
  package var yes: String, no: String

  /// Makes a set of words.
  package init(
    more: String,
    windowTooSmall: String,
    chooseNumber: String,
    giveCommand: String,
    pressEnter: String,
    answerWithNumber: String,
    answerUnknown: String,
    answerYesOrNo: String,
    notNow: String,
    commands: String,
    pageAgain: String,
    commandsInText: String,
    endWithFullStop: String,
    textSoFar: String,
    textCut: String,
    note: String,
    isNoLonger: String,
    severalAnswers: String,
    restNotUsed: String,
    yes: String,
    no: String
  ) {
    (self.more, self.windowTooSmall) = (more, windowTooSmall)
    (self.chooseNumber, self.giveCommand, self.pressEnter) = (chooseNumber, giveCommand, pressEnter)
    (self.answerWithNumber, self.answerUnknown) = (answerWithNumber, answerUnknown)
    (self.answerYesOrNo, self.notNow) = (answerYesOrNo, notNow)
    (self.commands, self.pageAgain, self.commandsInText) = (commands, pageAgain, commandsInText)
    (self.endWithFullStop, self.textSoFar, self.textCut) = (endWithFullStop, textSoFar, textCut)
    (self.note, self.yes, self.no) = (note, yes, no)
    (self.isNoLonger, self.severalAnswers, self.restNotUsed) =
      (isNoLonger, severalAnswers, restNotUsed)
  }

  /// The words in English.
  package static let english = InterfaceWords(
    more: "more",
    windowTooSmall: "The window is too small. It needs at least",
    chooseNumber: "Choose a number (? lists the commands)",
    giveCommand: "Give a command (? lists them)",
    pressEnter: "Press Enter to go on",
    answerWithNumber: "Please answer with a number from 1 to {n}, or ? for the commands.",
    answerUnknown: "That is not known here. Type ? for the commands.",
    answerYesOrNo: "Please answer with yes or no.",
    notNow: "Not now",
    commands: "Commands",
    pageAgain: "Prints this page again.",
    commandsInText: "Commands begin with a colon here, as in :{key}",
    endWithFullStop: "End the text with a full stop on a line of its own.",
    textSoFar: "Text so far (an empty answer keeps it)",
    textCut: "The text was longer than {n} characters and was cut there.",
    note: "Note",
    isNoLonger: "{n}: no longer {state}",
    severalAnswers: "Several answers can stand on one line, as in: 1 2",
    restNotUsed: "The rest of your line was not used: {rest}",
    yes: "yes",
    no: "no"
  )

  /// Fills the places of a text.
  static func fill(_ text: String, _ place: String, _ value: String) -> String {
    text.split(separator: "{\(place)}", omittingEmptySubsequences: false)
      .joined(separator: value)
  }
  /// Fills two places of a text.
  static func fill(
    _ text: String,
    _ first: String,
    _ value: String,
    _ second: String,
    _ other: String
  ) -> String {
    fill(fill(text, first, value), second, other)
  }
}
