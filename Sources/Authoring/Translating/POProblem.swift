/// Why a file of translations cannot be read: the first mistake in it.
package struct POProblem: Error, Equatable, Sendable {
  /// The kinds of mistakes.
  package enum Reason: Equatable, Sendable {
    /// There are more bytes than `POFile.greatestSize`.
    case tooLarge
    /// There are more texts than `POFile.greatestCount`.
    case tooMany
    /// The line is not UTF-8.
    case notUTF8
    /// The head names another encoding than UTF-8.
    case otherEncoding(String)
    /// The line begins like nothing that the format knows.
    case unknownLine
    /// A string has no quotes around it, or something behind them.
    case notQuoted
    /// A backslash before a character that cannot follow it.
    case unknownEscape(String)
    /// The text has plural forms.
    case plural
    /// A part of a text where it cannot stand, such as `msgstr` without `msgid`.
    case misplaced(String)
    /// A text that ends before its `msgstr`.
    case incomplete
    /// A text that stood before, on that line.
    case repeated(line: Int)
    /// There is no head, or it does not begin the file.
    case noHead
  }

  /// The line, from 1.
  package let line: Int
  /// What is wrong with it.
  package let reason: Reason

  /// Makes a problem.
  package init(_ reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }
}
