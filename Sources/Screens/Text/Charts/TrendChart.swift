/// Shares of a hundred from case to case, in order: one line, or two that are read against each other.
package struct TrendChart: Equatable, Sendable {
  /// A line.
  package struct Line: Equatable, Sendable {
    /// What is measured.
    package let name: String
    /// The points from 0 to 100, one a case; none where a case shows no figure.
    package let values: [Int?]

    /// Makes a line.
    package init(name: String, values: [Int?]) {
      self.name = name
      self.values = values
    }
  }

  /// The lines, at most two.
  package let lines: [Line]
  /// Where the mark stands that points are held against, from 0 to 100; none where there is none.
  package let mark: Int?
  /// What the mark is called.
  package let markLabel: String
  /// What it is called that both lines have the same point.
  package let bothLabel: String

  /// The most lines that a picture can tell apart.
  package static let mostLines = 2

  /// Makes the figure.
  package init(lines: [Line], mark: Int? = nil, markLabel: String = "", bothLabel: String = "") {
    self.lines = Array(lines.prefix(Self.mostLines))
    self.mark = mark
    self.markLabel = markLabel
    self.bothLabel = bothLabel
  }

  /// How many cases there are.
  var count: Int { lines.map(\.values.count).max() ?? 0 }

  /// Whether some case has the same point in both lines, as the picture shows points.
  var hasBoth: Bool {
    guard lines.count == Self.mostLines else { return false }
    return zip(lines[0].values, lines[1].values).contains { one, other in
      one.map(Self.row(of:)) == other.map(Self.row(of:)) && one != nil
    }
  }

  /// The rows of the picture: 0, 10 and so on to 100.
  static let rowCount = 11

  /// The row of a point, from 0 at the bottom, rounded once.
  static func row(of points: Int) -> Int { (min(max(0, points), 100) + 5) / 10 }

  /// The figure with other words.
  func mapWords(_ change: (String) -> String) -> TrendChart {
    TrendChart(
      lines: lines.map { Line(name: change($0.name), values: $0.values) },
      mark: mark,
      markLabel: change(markLabel),
      bothLabel: change(bothLabel)
    )
  }
}
