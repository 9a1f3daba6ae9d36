/// One grapheme cluster on the screen, with its meaning.
///
/// It is plain bits, so that thousands of them are filled, copied and compared in microseconds.
package struct Cell: Equatable, Sendable {
  private var scalars: PackedScalars
  /// The meaning that the theme colours.
  package var role: Role
  /// Whether this cell is the right half of the wide cluster before it.
  package var isContinuation: Bool

  /// Makes a cell.
  package init(_ text: String, role: Role = .body, isContinuation: Bool = false) {
    scalars = PackedScalars(text.unicodeScalars)
    self.role = role
    self.isContinuation = isContinuation
  }

  /// Makes a cell of one scalar.
  package init(_ scalar: Unicode.Scalar, role: Role) {
    scalars = PackedScalars(scalar)
    self.role = role
    isContinuation = false
  }

  /// The cluster, clean and one or two columns wide; empty in a continuation cell.
  ///
  /// Clean clusters have at most five scalars; of others the first six are kept.
  package var text: String {
    get { scalars.reduce(into: "") { $0.unicodeScalars.append($1) } }
    set { scalars = PackedScalars(newValue.unicodeScalars) }
  }

  /// The scalar of a cluster that has but one.
  package var onlyScalar: Unicode.Scalar? { scalars.only }

  /// An empty cell of running text.
  package static let blank = Cell(" ")
}

/// Up to six scalars of 21 bits, each stored as its number plus one, so that 0 means none.
private struct PackedScalars: Equatable, Sendable, Sequence {
  private static let bits: UInt64 = 21
  private static let mask: UInt64 = 1 << bits - 1

  private var first: UInt64 = 0
  private var second: UInt64 = 0

  init(_ scalar: Unicode.Scalar) {
    first = UInt64(scalar.value) + 1
  }

  init(_ scalars: String.UnicodeScalarView) {
    for (place, scalar) in scalars.prefix(6).enumerated() {
      let number = UInt64(scalar.value) + 1
      if place < 3 {
        first |= number << (UInt64(place) * Self.bits)
      } else {
        second |= number << (UInt64(place - 3) * Self.bits)
      }
    }
  }

  var only: Unicode.Scalar? {
    first > 0 && first <= Self.mask ? Self.scalar(first) : nil
  }

  func makeIterator() -> AnyIterator<Unicode.Scalar> {
    var (rest, next) = (first, second)
    return AnyIterator {
      if rest == 0 { (rest, next) = (next, 0) }
      defer { rest >>= Self.bits }
      return rest == 0 ? nil : Self.scalar(rest & Self.mask)
    }
  }

  private static func scalar(_ number: UInt64) -> Unicode.Scalar? {
    Unicode.Scalar(UInt32(number - 1))
  }
}

/// A place on a surface, counted from 0 at the top left.
package struct Point: Hashable, Sendable {
  /// The row, from the top.
  package var row: Int
  /// The column, from the left.
  package var column: Int

  /// Makes a point.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// An extent in character cells; never negative.
package struct Size: Hashable, Sendable {
  /// The width in columns.
  package let columns: Int
  /// The height in rows.
  package let rows: Int

  /// Makes a size; negative numbers count as 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
