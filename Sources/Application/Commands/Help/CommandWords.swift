internal import Records
internal import Screens

/// The phrases of the command line in one language; a phrase that is missing does not compile.
struct CommandWords: Sendable {
  // MARK: - Heads of tables

  let id: String
  let setting: String
  let minutes: String
  let languages: String
  let state: String
  let title: String
  let began: String
  let mode: String
  /// Three strands and the critical errors, each in a few letters.
  let figures: [String]
  /// What these letters stand for.
  let figuresExplained: String

  // MARK: - Cases and attempts

  /// A case's id, the path that is not used, the path that is.
  let replaced: @Sendable (String, String, String) -> String
  /// The path of a directory file with mistakes.
  let brokenFile: @Sendable (String) -> String
  /// Where it is told what is wrong with a case that cannot be played.
  let checkSaysWhy: String
  let status: @Sendable (AttemptStatus) -> String
  /// How many decisions were followed.
  let replayed: @Sendable (Int) -> String
  /// The id and the title of the step at which an unfinished attempt stands.
  let standsAt: @Sendable (String, String) -> String
  /// The rubric, the directory, the program that stored the result.
  let scoredBy: @Sendable (String, String, String) -> String
  /// The step at which the log of a finished attempt ends, which is no ending.
  let logEndsEarly: @Sendable (String) -> String
  /// Said where the result is the stored one, byte for byte.
  let sameResult: String
  /// What stands before the differences.
  let otherResult: String
  /// A figure's name, what is stored, what comes out now.
  let difference: @Sendable (String, String, String) -> String
  /// How many decisions were taken in an attempt that is explained when it is finished.
  let explainedAtTheEnd: @Sendable (Int) -> String
  /// How many files were checked, errors, warnings, notes.
  let checked: @Sendable (Int, Int, Int, Int) -> String
  /// How many findings their authors leave as they are, as the end of `checked`; empty for none.
  let suppressed: @Sendable (Int) -> String
  /// Said where a case has errors, so that nobody takes it for clean otherwise.
  let playedWithoutErrors: String

  // MARK: - Help

  /// The head of the line that shows the form of a call.
  let usage: String
  /// The form of a call.
  let usageForm: String
  /// What happens without a command.
  let withoutCommand: String
  /// The head of the commands of a group.
  let commandsHead: @Sendable (Verb.Group) -> String
  let optionsHead: String
  /// The head of the options that every command takes.
  let commonOptionsHead: String
  let examplesHead: String
  let exitCodesHead: String
  /// The exit codes with their meaning.
  let exitCodes: [(Int, String)]
  /// Where more is told about a command.
  let moreHelp: String
  /// What help says of a command.
  let help: @Sendable (Verb) -> VerbHelp
  /// What an option does, in a sentence.
  let option: @Sendable (OptionRule.Name) -> String
  /// What `--format` does for one command.
  let printsInFormat: String
  /// What stands for an option's value.
  let value: @Sendable (OptionRule) -> String?
  /// Command lines to begin with.
  let examples: [VerbHelp.Example]

  /// The phrases of playout.
  let playout: PlayoutWords
  /// The phrases of doctor.
  let doctor: DoctorWords

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> CommandWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}
