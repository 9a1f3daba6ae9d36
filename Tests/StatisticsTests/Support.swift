import Statistics
import TestSupport

/// Whether a figure is there and lies so close to another one.
func isClose(_ figure: Double?, _ expected: Double, within distance: Double = 1e-9) -> Bool {
  figure.map { abs($0 - expected) <= distance } ?? false
}

/// Whether a figure rounds to the four decimals of a published table.
func rounds(_ figure: Double?, to expected: Double) -> Bool {
  isClose(figure, expected, within: 0.000_050_001)
}

/// The digits of a table, row by row; nil for a point.
func digits(_ rows: String...) -> [[Int?]] {
  rows.map { row in row.map { $0.wholeNumberValue } }
}

/// The digits of rows without gaps.
func numbers(_ rows: String) -> [[Int]] {
  rows.split(separator: " ").map { row in row.compactMap(\.wholeNumberValue) }
}
