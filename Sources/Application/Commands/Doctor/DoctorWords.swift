internal import Screens

/// The phrases of doctor in one language; a phrase that is missing does not compile.
struct DoctorWords: Sendable {
  let section: @Sendable (DoctorSection) -> String
  let topic: @Sendable (DoctorTopic) -> String
  let state: @Sendable (DoctorItem.State) -> String
  /// What to do, in a sentence or two.
  let advice: @Sendable (DoctorAdvice) -> String
  /// The language that is spoken, by its own name.
  let language: @Sendable (Words.Language) -> String
  /// The theme and the language that were chosen in the program, where they were.
  let settings: @Sendable (String?, String?) -> String
  /// What opens here.
  let fullScreen, plainMode: String
  /// How many colours are used.
  let colours: @Sendable (Int) -> String
  /// How much room is left.
  let free: @Sendable (String) -> String
  /// Said of a variable that is not set.
  let notSet: String
  /// Said of records that nobody has needed yet.
  let notMadeYet: String
  /// How many cases can be played, and how many cannot.
  let caseCount: @Sendable (Int, Int) -> String
  /// How many problems were found, and how many things to look at: whether one can play here.
  let verdict: @Sendable (Int, Int) -> String
}
