package import Screens

/// Why a command line cannot be followed; the prose is made in `ErrorText`.
package enum UsageError: Error, Equatable, Sendable {
  /// No verb of this name; the nearest known one.
  case unknownVerb(String, nearest: String?)
  /// Neither a command nor a kind of finding of this name; those that may be meant.
  case unknownTopic(String, known: [String])
  /// No option of this name; the nearest known one.
  case unknownOption(String, nearest: String?)
  /// The option exists, but this verb does not take it.
  case optionNotForVerb(option: String, verb: String)
  /// The option needs a value and the line ended.
  case missingValue(option: String)
  /// The value is not one of those allowed; the source is the option or the variable.
  case unknownValue(String, source: String, allowed: [String], nearest: String?)
  /// The value is no whole number, or not one of the range.
  case notInRange(String, source: String, ClosedRange<Int>)
  /// The value is no day of the calendar.
  case noDay(String, source: String)
  /// The value names no profile; the source is the option, the variable or the command.
  case noProfileName(String, source: String, ProfileNameProblem)
  /// A profile is to be deleted, and the word for the records without a name was given.
  case noProfileToDelete
  /// The option takes no value.
  case needlessValue(option: String)
  /// Two options that cannot stand together.
  case optionsClash(String, String)
  /// The first option says something only together with the second.
  case optionNeeds(String, String)
  /// The verb needs an argument: a case, an attempt, a path.
  case missingArgument(verb: Verb)
  /// The task of `store` needs the address of a store, which neither the line nor the environment names.
  case missingStore(task: String)
  /// The verb takes fewer arguments.
  case needlessArgument(String, verb: Verb?)
}
