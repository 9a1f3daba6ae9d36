package import JSONText

extension FindingText {
  /// The finding that a mistake in the JSON makes, still without its place.
  package static func finding(for problem: JSONProblem) -> Finding {
    let words = words(problem.code)
    let details = FindingDetails(
      expected: problem.expected.map { [$0] } ?? [],
      found: problem.found.map(clipped) ?? ""
    )
    return Finding(
      severity: problem.code.severity,
      code: problem.code.rawValue,
      message: words.message + (details.found.isEmpty ? "" : ", found '\(details.found)'"),
      remedy: words.remedy,
      place: nil,
      details: details,
      suggestion: problem.expected
    )
  }

  /// What stands at the other place that explains a mistake.
  static func related(_ code: JSONProblem.Code) -> String {
    code == .duplicateKey ? "the first one stands here" : "it was opened here"
  }

  private static func words(_ code: JSONProblem.Code) -> (message: String, remedy: String) {
    switch code {
    case .emptyFile: ("the file is empty", "Write a JSON object.")
    case .tooLarge: ("the file is larger than 4 MiB", "Divide it.")
    case .tooDeep: ("brackets lie deeper than 64 levels", "Take some levels out.")
    case .byteOrderMark:
      ("the file begins with a byte order mark", "Save it as UTF-8 without BOM.")
    case .utf16: ("expected UTF-8, found UTF-16 or UTF-32", "Save the file as UTF-8.")
    case .notUTF8: ("this is not UTF-8", "Save the file as UTF-8.")
    case .latin1: ("expected UTF-8, and this looks like Latin-1", "Save the file as UTF-8.")
    case .missingComma: ("expected a comma", "Add a comma.")
    case .extraComma: ("a comma has nothing before it", "Take the comma out.")
    case .trailingComma: ("a comma has nothing after it", "Take the last comma out.")
    case .missingColon: ("expected a colon after the name", "Add a colon.")
    case .unexpectedColon: ("a colon has no name before it", "Take the colon out.")
    case .missingKey: ("expected a name in quotes", "Add the name of the member.")
    case .unquotedKey: ("expected a name in quotes", "Put the name in quotes.")
    case .missingValue: ("expected a value", "Add a value.")
    case .unexpectedCharacter: ("this character can begin nothing", "Take it out.")
    default: lexicalWords(code)
    }
  }

  private static func lexicalWords(
    _ code: JSONProblem.Code
  ) -> (message: String, remedy: String) {
    switch code {
    case .textAfterEnd: ("text follows the end of the object", "Take it out.")
    case .comment: ("JSON has no comments", "Take the comment out.")
    case .unterminatedComment: ("JSON has no comments", "Take the comment out.")
    case .unusualSpace: ("this is not a space that JSON knows", "Write an ordinary space.")
    case .unclosedObject: ("expected '}' to close an object", "Add '}' here.")
    case .unclosedArray: ("expected ']' to close a list", "Add ']' here.")
    case .valueMissingAtEnd:
      ("the file ends where a value is expected", "Write the rest, or copy the whole file again.")
    case .unexpectedEnd:
      ("the file ends in the middle", "Write the rest, or copy the whole file again.")
    case .mismatchedBracket:
      ("expected the other kind of bracket", "Write the bracket that closes.")
    case .unexpectedBracket: ("this bracket closes nothing", "Take it out.")
    case .unterminatedString: ("expected a quote at the end of the string", "Add a quote.")
    case .unescapedQuote:
      ("a quote stands inside a string", "Write \\\" for a quote inside a string.")
    case .singleQuotedString: ("expected double quotes", "Write \" in place of '.")
    case .typographicQuote: ("expected straight quotes", "Write \" in place of “ and ”.")
    case .unquotedString: ("expected a string in quotes", "Put it in quotes.")
    case .controlCharacter:
      ("a line break or tab stands inside a string", "Write each paragraph as a string of its own.")
    case .unknownEscape: ("this cannot follow a backslash", "Write \\\\ for a backslash.")
    case .malformedUnicodeEscape:
      ("expected four hexadecimal digits after '\\u'", "Write the character itself.")
    case .loneSurrogate: ("this is half of a character", "Write the character itself.")
    case .duplicateKey: ("this name stands twice in the object", "Take one of them out.")
    default: numberWords(code)
    }
  }

  private static func numberWords(
    _ code: JSONProblem.Code
  ) -> (message: String, remedy: String) {
    switch code {
    case .numberLeadingZero: ("a number begins with 0", "Take the 0 out.")
    case .numberLeadingPlus: ("a number begins with '+'", "Take the '+' out.")
    case .numberDot: ("expected a digit on both sides of the point", "Add the digit.")
    case .numberHexadecimal: ("expected a number in tens", "Write it in tens.")
    case .numberNotFinite: ("expected a number", "Write a number.")
    case .misspeltLiteral: ("expected true, false or null", "Write it in small letters.")
    default: ("expected a number", "Write a number in digits.")
    }
  }
}
