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
  /// The same where one is the only number.
  package var answerWithOne: String
  /// What is said after an unknown answer where no numbers are.
  package var answerUnknown: String
  /// What is said after an answer to a question of yes or no that is neither.
  package var answerYesOrNo: String
  /// What is said of a choice that could not be taken before.
  package var nowPossible: String
  /// Before the reason why something cannot be chosen now.
  package var notNow: String
  /// The title of the list of commands.
  package var commands: String
  /// The sentence of the command `??`, which prints the page again.
  package var pageAgain: String
  /// How a command is given while a text is asked for; `{key}` is one of them.
  package var commandsInText: String
  /// What is said after a line of a text that looks like a command and is none.
  package var unknownInText: String
  /// What is said after a line of a text that is a question mark.
  package var questionMarkIsText: String
  /// How a text of several lines ends.
  package var endWithFullStop: String
  /// Before the text so far, which an empty answer keeps.
  package var textSoFar: String
  /// Before the text so far, which the next lines go on with.
  package var textGoesOn: String
  /// What is said where a command interrupts a text.
  package var textKept: String
  /// What is said where a text was longer than it may be; `{n}` is the limit.
  package var textCut: String
  /// Before a note.
  package var note: String
  /// What is said of choice `{n}` that is not what it was before, which is `{state}`.
  package var isNoLonger: String
  /// How several answers are given at once, and that they answer nothing that comes later.
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
    answerWithOne: String,
    answerUnknown: String,
    answerYesOrNo: String,
    nowPossible: String,
    notNow: String,
    commands: String,
    pageAgain: String,
    commandsInText: String,
    unknownInText: String,
    questionMarkIsText: String,
    endWithFullStop: String,
    textSoFar: String,
    textGoesOn: String,
    textKept: String,
    textCut: String,
    note: String,
    isNoLonger: String,
    severalAnswers: String,
    restNotUsed: String,
    yes: String,
    no: String
  ) {
    (self.more, self.windowTooSmall) = (more, windowTooSmall)
    (self.answerWithOne, self.nowPossible) = (answerWithOne, nowPossible)
    (self.unknownInText, self.questionMarkIsText) = (unknownInText, questionMarkIsText)
    (self.textGoesOn, self.textKept) = (textGoesOn, textKept)
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
    answerWithOne: "Please answer with 1, or ? for the commands.",
    answerUnknown: "That is not known here. Type ? for the commands.",
    answerYesOrNo: "Please answer with yes or no.",
    nowPossible: "now possible",
    notNow: "Not now",
    commands: "Commands",
    pageAgain: "Prints this page again.",
    commandsInText: "Commands begin with a colon here, as in :{key}; :? lists them.",
    unknownInText: "There is no such command, and the line was not taken. :? lists the commands;"
      + " two colons begin a line of text with a colon.",
    questionMarkIsText: "The question mark was taken as text. :? lists the commands.",
    endWithFullStop: "End the text with a full stop on a line of its own.",
    textSoFar: "Text so far (an empty answer keeps it, another text replaces it)",
    textGoesOn: "Text so far; what you write now is added",
    textKept: "The text so far is kept.",
    textCut: "The text was longer than {n} characters and was cut there.",
    note: "Note",
    isNoLonger: "{n}: no longer {state}",
    severalAnswers:
      "Two numbers on one line, as in 1 2, answer what was just read out: an answer and"
      + " how sure you are, or two ticks. They never answer the item after it.",
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
