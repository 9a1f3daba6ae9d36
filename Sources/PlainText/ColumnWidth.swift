/// The number of terminal columns that scalars, clusters and strings take.
///
/// The table follows glibc's rules, because ncurses places cells by what `wcwidth` says. A test
/// compares the two scalar by scalar.
package enum ColumnWidth {
  /// Returns 0, 1 or 2, the columns that one scalar takes.
  ///
  /// A control takes 0, as it is never drawn; an unassigned scalar takes 1, the width of the
  /// replacement that is drawn for it.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
    if value < firstCombiningMark { return 1 }
    let found = widthClass(of: value)
    return found == undrawable ? 1 : Int(found)
  }

  /// Returns 0, 1 or 2, the columns that one grapheme cluster takes.
  ///
  /// For a clean cluster this is the width of its first scalar. Anything wider, such as a flag or a
  /// joined family that was not cleaned, is counted as 2.
  package static func columns(of character: Character) -> Int {
    var total = 0
    for scalar in character.unicodeScalars {
      total += columns(of: scalar)
      if total >= 2 { return 2 }
    }
    return total
  }

  /// Whether the scalar is a character that a terminal of this Unicode version can draw.
  ///
  /// Controls, line separators and unassigned scalars are not: for them `wcwidth` answers -1.
  package static func isDrawable(_ scalar: Unicode.Scalar) -> Bool {
    widthClass(of: scalar.value) != undrawable
  }

  /// The class of what has no width at all.
  private static let undrawable: UInt32 = 3

  /// Below this scalar everything that is no control is one column wide.
  private static let firstCombiningMark: UInt32 = 0x300

  /// Returns the class of the last run that starts at or before the scalar.
  private static func widthClass(of value: UInt32) -> UInt32 {
    let key = value << 2 | undrawable
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle] <= key {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return runs[low - 1] & undrawable
  }
}

extension StringProtocol {
  /// The number of terminal columns that the text takes on one line.
  ///
  /// Newlines count nothing.
  package var columns: Int {
    PlainLatin.columns(of: self) ?? reduce(0) { $0 + ColumnWidth.columns(of: $1) }
  }
}
