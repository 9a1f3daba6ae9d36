internal import PlainText

/// A stretch of text with one meaning.
package struct StyledRun: Equatable, Sendable {
  /// The text, clean.
  package var text: String
  /// The meaning.
  package var role: Role

  /// Makes a run.
  package init(_ text: String, _ role: Role = .body) {
    self.text = text
    self.role = role
  }
}

/// Text for the screen as runs of meaning; a newline in it starts a new row when wrapped.
package struct StyledText: Equatable, Sendable, ExpressibleByStringLiteral {
  /// The runs, in order.
  package private(set) var runs: [StyledRun]

  /// Makes a text of one run.
  package init(_ text: String, _ role: Role = .body) {
    runs = text.isEmpty ? [] : [StyledRun(text, role)]
  }

  /// Makes a text of runs.
  package init(_ runs: [StyledRun]) {
    self.runs = []
    for run in runs { append(run.text, run.role) }
  }

  /// Makes a running text from a literal.
  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// An empty text.
  package static let empty = StyledText([])

  /// The text without meanings.
  package var plain: String { runs.map(\.text).joined() }

  /// Whether there is nothing in it.
  package var isEmpty: Bool { runs.isEmpty }

  /// The width on one row.
  package var columns: Int { runs.reduce(0) { $0 + $1.text.columns } }

  /// Adds text at the end; runs of one role become one.
  package mutating func append(_ text: String, _ role: Role) {
    guard !text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].role == role {
      runs[last].text += text
    } else {
      runs.append(StyledRun(text, role))
    }
  }

  /// Adds another text at the end.
  package mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.role) }
  }

  /// Joins two texts.
  package static func + (one: StyledText, other: StyledText) -> StyledText {
    var sum = one
    sum.append(other)
    return sum
  }

  /// The same text with one meaning throughout.
  package func restyled(_ role: Role) -> StyledText {
    StyledText(plain, role)
  }

  /// The same text with another meaning where it is running text.
  package func replacing(_ old: Role, with new: Role) -> StyledText {
    StyledText(runs.map { StyledRun($0.text, $0.role == old ? new : $0.role) })
  }

  /// The text cut to a width, with a sign of the cut where there is room for it.
  package func truncated(to width: Int, ellipsis: String = "…") -> StyledText {
    guard columns > width else { return self }
    let sign = ellipsis.columns
    let room = sign < width ? width - sign : width
    var result = StyledText.empty
    var used = 0
    for run in runs {
      for character in run.text {
        let next = used + ColumnWidth.columns(of: character)
        guard next <= room else {
          if sign < width { result.append(ellipsis, run.role) }
          return result
        }
        result.append(String(character), run.role)
        used = next
      }
    }
    return result
  }

  /// The text filled with spaces to a width, at its right or, where wanted, at its left.
  package func padded(to width: Int, alignsRight: Bool = false, role: Role = .body) -> StyledText {
    let missing = width - columns
    guard missing > 0 else { return self }
    let space = StyledText(String(repeating: " ", count: min(missing, Rect.limit)), role)
    return alignsRight ? space + self : self + space
  }
}
