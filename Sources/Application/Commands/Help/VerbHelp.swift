/// What help says of one command in one language, beside what the table of options says.
struct VerbHelp: Sendable {
  /// A command line as an example, with what it does.
  struct Example: Sendable {
    let line: String
    let purpose: String
  }

  /// What the verb takes, as part of a sentence: “a case or a file”.
  let argument: String
  /// What the verb is followed by: “ID|FILE”.
  let arguments: String
  /// What it does, in a sentence.
  let summary: String
  /// What else is worth knowing, a paragraph each.
  let details: [String]
  /// Command lines with what they do.
  let examples: [Example]
}
