/// One grapheme cluster on the screen, with its meaning.
///
/// It is sixteen plain bytes, so that thousands of them are filled, copied and compared in
/// microseconds: up to five scalars of 21 bits, each stored as its number plus one so that 0 means
/// none, three in the first word and two in the second; above those two the role, and in the
/// highest bit whether the cell is a right half.
package struct Cell: Equatable, Sendable {
  private var first: UInt64
  private var second: UInt64

  /// Makes a cell.
  package init(_ text: String, role: Role = .body, isContinuation: Bool = false) {
    (first, second) = Self.packed(text)
    self.role = role
    self.isContinuation = isContinuation
  }

  /// Makes a cell of one scalar.
  package init(_ scalar: Unicode.Scalar, role: Role) {
    first = UInt64(scalar.value) + 1
    second = UInt64(role.rawValue) << Self.roleShift
  }

  /// The cluster, clean and one or two columns wide; empty in a continuation cell.
  ///
  /// Clean clusters have at most five scalars; of others the first five are kept.
  package var text: String {
    get {
      var text = String.UnicodeScalarView()
      for var rest in [first, second & Self.secondText] {
        while rest != 0 {
          if let scalar = Self.scalar(rest & Self.scalarMask) { text.append(scalar) }
          rest >>= Self.scalarBits
        }
      }
      return String(text)
    }
    set {
      let packed = Self.packed(newValue)
      first = packed.first
      second = second & ~Self.secondText | packed.second
    }
  }

  /// The meaning that the theme colours.
  package var role: Role {
    get { Role(rawValue: UInt8(truncatingIfNeeded: second >> Self.roleShift)) ?? .body }
    set {
      second = second & ~(0xFF << Self.roleShift) | UInt64(newValue.rawValue) << Self.roleShift
    }
  }

  /// Whether this cell is the right half of the wide cluster before it.
  package var isContinuation: Bool {
    get { second & Self.continuation != 0 }
    set { second = newValue ? second | Self.continuation : second & ~Self.continuation }
  }

  /// The scalar of a cluster that has but one.
  package var onlyScalar: Unicode.Scalar? {
    first > 0 && first <= Self.scalarMask ? Self.scalar(first) : nil
  }

  /// Whether another cell has the same text in the same place, whatever its role.
  package func saysSame(as other: Cell) -> Bool {
    first == other.first && (second ^ other.second) & ~(0xFF << Self.roleShift) == 0
  }

  /// An empty cell of running text.
  package static let blank = Cell(" ")
}

extension Cell {
  private static let scalarBits: UInt64 = 21
  private static let scalarMask: UInt64 = 1 << scalarBits - 1
  private static let secondText: UInt64 = 1 << (2 * scalarBits) - 1
  private static let roleShift: UInt64 = 48
  private static let continuation: UInt64 = 1 << 63

  private static func packed(_ text: String) -> (first: UInt64, second: UInt64) {
    var (first, second): (UInt64, UInt64) = (0, 0)
    for (place, scalar) in text.unicodeScalars.prefix(5).enumerated() {
      let number = UInt64(scalar.value) + 1
      if place < 3 {
        first |= number << (UInt64(place) * scalarBits)
      } else {
        second |= number << (UInt64(place - 3) * scalarBits)
      }
    }
    return (first, second)
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
