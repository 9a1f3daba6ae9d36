extension JSONProblem {
  /// The kinds of mistakes, with names that stay the same between versions.
  package enum Code: String, CaseIterable, Hashable, Sendable {
    // The file.

    /// There is nothing but white space.
    case emptyFile = "empty-file"
    /// There are more bytes than the limit allows; nothing was read.
    case tooLarge = "too-large"
    /// Containers lie deeper than the limit allows; reading stopped here.
    case tooDeep = "too-deep"
    /// The file begins with a UTF-8 byte order mark.
    case byteOrderMark = "byte-order-mark"
    /// The file is UTF-16 or UTF-32; nothing was read.
    case utf16 = "utf-16"
    /// The file is not UTF-8; this is the first bad place.
    case notUTF8 = "not-utf-8"
    /// The file is not UTF-8 and looks like Latin-1 or Windows-1252; this is the first bad place.
    case latin1

    // Between tokens.

    /// A comma is missing between two elements or members.
    case missingComma = "missing-comma"
    /// A comma has nothing before it.
    case extraComma = "extra-comma"
    /// A comma comes before the closing bracket.
    case trailingComma = "trailing-comma"
    /// A colon is missing after a key.
    case missingColon = "missing-colon"
    /// A colon has no key before it.
    case unexpectedColon = "unexpected-colon"
    /// A member begins without a key.
    case missingKey = "missing-key"
    /// A key is not in quotes.
    case unquotedKey = "unquoted-key"
    /// A key has no value.
    case missingValue = "missing-value"
    /// A character can begin nothing.
    case unexpectedCharacter = "unexpected-character"
    /// Text follows the end of the document.
    case textAfterEnd = "text-after-end"
    /// A comment, which JSON does not have; comments that follow each other are one problem.
    case comment
    /// A comment is never closed.
    case unterminatedComment = "unterminated-comment"
    /// White space that JSON does not know, such as a no-break space.
    case unusualSpace = "unusual-space"

    // Brackets.

    /// An object is never closed.
    ///
    /// The place is where its brace belongs, and the related place its opening brace.
    case unclosedObject = "unclosed-object"
    /// An array is never closed; places as for objects.
    case unclosedArray = "unclosed-array"
    /// The text ends after a key, where its value should stand.
    case valueMissingAtEnd = "value-missing-at-end"
    /// The text ends where something must follow, as after a comma.
    case unexpectedEnd = "unexpected-end"
    /// Members stand in an array without the opening brace of their object.
    case unopenedObject = "unopened-object"
    /// A closing bracket is of the wrong kind.
    case mismatchedBracket = "mismatched-bracket"
    /// A closing bracket closes nothing.
    case unexpectedBracket = "unexpected-bracket"

    // Strings.

    /// A string has no closing quote.
    case unterminatedString = "unterminated-string"
    /// A quote within a string has no backslash before it.
    case unescapedQuote = "unescaped-quote"
    /// A string stands in single quotes.
    case singleQuotedString = "single-quoted-string"
    /// A string stands in quotes of print, such as “ and ”.
    case typographicQuote = "typographic-quote"
    /// A string is not in quotes.
    case unquotedString = "unquoted-string"
    /// A raw line end, tab or other control character in a string; one problem for each kind.
    case controlCharacter = "control-character"
    /// A backslash before a character that cannot follow it.
    case unknownEscape = "unknown-escape"
    /// A `\u` without four hexadecimal digits.
    case malformedUnicodeEscape = "malformed-unicode-escape"
    /// An escaped half of a surrogate pair; it reads as U+FFFD.
    case loneSurrogate = "lone-surrogate"

    // Numbers and words.

    /// A number begins with needless zeros.
    case numberLeadingZero = "number-leading-zero"
    /// A number begins with a plus sign.
    case numberLeadingPlus = "number-leading-plus"
    /// A number has no digit before or after its point.
    case numberDot = "number-dot"
    /// A number is hexadecimal.
    case numberHexadecimal = "number-hexadecimal"
    /// A number is not finite, such as `NaN` or `-Infinity`.
    case numberNotFinite = "number-not-finite"
    /// A number is written in no way that JSON knows.
    case numberForm = "number-form"
    /// A literal of another language or in capitals, such as `True` or `None`.
    case misspeltLiteral = "misspelt-literal"

    // Within the grammar.

    /// A key occurs twice in an object; the related place is the first one.
    case duplicateKey = "duplicate-key"

    /// Whether a bracket is missing, wrong or one too many.
    var isAboutBrackets: Bool {
      switch self {
      case .unclosedObject, .unclosedArray, .unopenedObject, .mismatchedBracket, .unexpectedBracket:
        true
      default: false
      }
    }
  }
}
