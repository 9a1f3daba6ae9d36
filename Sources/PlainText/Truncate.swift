/// The fitting of text into a number of terminal columns.
package enum Truncate {
  /// The greatest number of spaces that padding adds, against a width that is no real width.
  static let greatestPadding = 4096

  /// Returns the text cut to at most `width` columns, with an ellipsis where it was cut.
  ///
  /// Spaces before the ellipsis go. Where there is no room for more than the ellipsis itself, the
  /// text is cut without one. Terminals without Unicode pass `"..."`.
  package static func toColumns(_ text: String, width: Int, ellipsis: String = "…") -> String {
    let width = max(0, width)
    // No text has more columns than bytes.
    if text.utf8.count <= width || text.columns <= width { return text }
    let room = width - ellipsis.columns
    guard room > 0, !ellipsis.isEmpty else { return String(prefix(of: text, columns: width)) }
    var kept = prefix(of: text, columns: room)
    while kept.last == " " {
      kept.removeLast()
    }
    return kept + ellipsis
  }

  private static func prefix(of text: String, columns width: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      let columns = ColumnWidth.columns(of: text[index])
      guard columns <= width - used else { break }
      used += columns
      end = text.index(after: index)
    }
    return text[..<end]
  }
}

extension String {
  /// Returns the text with spaces after it up to a number of columns.
  ///
  /// Longer text is returned as it is.
  package func padded(to width: Int) -> String {
    self + spaces(to: width)
  }

  /// Returns the text with spaces before it up to a number of columns, for figures.
  package func paddedBefore(to width: Int) -> String {
    spaces(to: width) + self
  }

  private func spaces(to width: Int) -> String {
    let missing = max(0, width) - columns
    return String(repeating: " ", count: min(max(0, missing), Truncate.greatestPadding))
  }
}
