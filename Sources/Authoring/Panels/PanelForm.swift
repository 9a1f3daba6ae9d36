package import ScenarioEngine

/// What the sheets of a case are held against: its questions, and how answers may be written.
package struct PanelForm: Sendable {
  /// The rows of a sheet that are no question, by what stands in its first column.
  package enum Row: String, Hashable, Sendable, CaseIterable {
    case caseID = "CASE"
    case version = "VERSION"
    case sheet = "SHEET"
    case role = "ROLE"
  }

  /// The columns that are read, by what they hold.
  package enum Column: Hashable, Sendable, CaseIterable {
    case row, text, answer
  }

  /// The id of the case, and ids that it had before.
  package let ids: [String]
  /// The name of what it asks (`PanelNames`).
  package let version: String
  /// The questions, in the order of the case.
  package let questions: [PanelQuestion]
  /// The heads of the columns, in any of the languages that sheets are made in.
  package var heads: [Column: [String]] = [:]
  /// The words for each answer beside the case's own, by question and in the order of its answers.
  package var labels: [String: [[String]]] = [:]
  /// The words for each role beside its id.
  package var roles: [String: [String]] = [:]
  /// The texts that a question's row can have, by question.
  package var texts: [String: [String]] = [:]

  /// Makes the form of a case without words of any language yet.
  package init(of scenario: Scenario, version: String) {
    ids = [scenario.head.id] + scenario.head.formerly
    self.version = version
    questions = PanelQuestion.all(of: scenario)
  }

  /// A written answer as it is compared: without case, blanks at its ends, curled apostrophes, and
  /// the mark that keeps a spreadsheet from taking a cell for a formula.
  static func folded(_ text: String) -> String {
    var words = text.lowercased().replacing("\u{2019}", with: "'")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
    if words.hasPrefix("'") { words = words.dropFirst() }
    while words.hasSuffix(".") { words = words.dropLast() }
    return String(words)
  }

  /// A text without blanks at its ends.
  static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The place of an answer among those of its question; none where it is not one of them.
  func answer(_ text: String, to question: PanelQuestion) -> Int? {
    let folded = Self.folded(text)
    if question.isNumbered, let number = Int(folded) {
      return question.answers.indices.contains(number - 1) ? number - 1 : nil
    }
    let labels = labels[question.id] ?? []
    return question.answers.indices.first { place in
      let words = labels.indices.contains(place) ? labels[place] : []
      return ([question.answers[place]] + words).contains { Self.folded($0) == folded }
    }
  }

  /// The id of a role; none where it is not one of those that can be written.
  func role(_ text: String) -> String? {
    let folded = Self.folded(text)
    return roles.first { id, words in ([id] + words).contains { Self.folded($0) == folded } }?.key
  }
}
