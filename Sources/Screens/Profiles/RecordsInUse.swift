internal import PlainText

/// Which records the program uses, as a command line has to say to find the same ones.
package enum RecordsInUse: Hashable, Sendable {
  /// Those of a command line that names none.
  case usual
  /// Those of a profile, or those without a name where they were asked for by their word.
  case profile(ProfileChoice)
  /// A file that was named.
  case file(path: String)

  /// The beginnings of commands that work with records, as sentences of either language name them.
  ///
  /// Not `rate FILE`, which is for the records of the rater, nor `proof --verify FILE`, which needs none.
  package static let commands = [
    "class", "debrief", "doctor", "due", "explain", "export", "forget", "history", "import", "list",
    "plan", "play", "progress", "rate'", "rate --export", "rate --import", "rate ATTEMPT",
    "rate FORLØB", "refresh", "replay", "statistics", "store",
  ]

  /// The command line that does something with these records: `signpost --profile heron forget`.
  package func command(_ words: String) -> String {
    switch self {
    case .usual: "\(Self.program)\(words)"
    case .profile(let choice): "\(Self.program)--profile \(choice.word) \(words)"
    case .file(let path): "\(Self.program)--records \(Self.quoted(path)) \(words)"
    }
  }

  /// A sentence in which every command that works with records is one for these records.
  package func naming(_ sentence: String) -> String {
    guard self != .usual else { return sentence }
    var result = ""
    var rest = sentence[...]
    while let name = rest.firstRange(of: Self.program) {
      result += rest[..<name.lowerBound]
      rest = rest[name.upperBound...]
      result += Self.isOfRecords(rest) ? command("") : Self.program
    }
    return result + rest
  }

  private static let program = "signpost "

  /// Whether a command line goes on with a command that works with records.
  private static func isOfRecords(_ words: Substring) -> Bool {
    commands.contains { command in
      // A word may begin another one: `plan`, `planned`.
      words.hasPrefix(command) && words.dropFirst(command.count).first?.isLetter != true
    }
  }

  /// A path as one word of a shell.
  private static func quoted(_ path: String) -> String {
    let line = CleanText.line(path)
    let isPlain = line.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    return isPlain ? line : "'\(line.replacing("'", with: #"'\''"#))'"
  }
}
