extension TextWrap {
  /// Returns the text wrapped to a number of columns, for reading.
  ///
  /// The indents are put before the first line and before all others, such as a bullet and as many
  /// spaces. They count towards the width; one that leaves less than two columns for text is cut,
  /// so that a wide character fits. Newlines and empty lines stay; spaces at the end of a line go.
  package static func lines(
    of text: String,
    width: Int,
    firstIndent: String = "",
    hangingIndent: String = ""
  ) -> [String] {
    let width = max(1, width)
    let first = Truncate.toColumns(firstIndent, width: width - 2, ellipsis: "")
    let hanging = Truncate.toColumns(hangingIndent, width: width - 2, ellipsis: "")
    let characters = Array(text)
    let layout = layout(
      of: characters,
      firstWidth: width - first.columns,
      width: width - hanging.columns
    )
    return layout.enumerated().map { row, line in
      trimmed((row == 0 ? first : hanging) + String(characters[line.range]))
    }
  }

  /// Returns the text without the newline and the spaces at its end.
  private static func trimmed(_ text: String) -> String {
    var result = Substring(text)
    while let last = result.last, last.isNewline || isBreakingSpace(last) {
      result.removeLast()
    }
    return String(result)
  }
}
