internal import PlainText
package import ScenarioFiles

/// What can be wrong with a sheet of a panel; the words of its findings.
package enum SheetProblem: Hashable, Sendable {
  /// A quote in the file that is never closed.
  case quoteNeverEnds
  /// A column is not there, by the heads that it can have.
  case noHead([String])
  /// The sheet is of another case.
  case otherCase(String, expected: String)
  /// The case has asked something else since the sheet was made.
  case otherVersion
  /// A row is no question of the case.
  case unknownRow(String, nearest: String?)
  /// A row stands twice.
  case repeatedRow(String)
  /// An answer is none of those possible.
  case notAllowed(String, allowed: [String])
  /// The words of a question have changed since the sheet was made.
  case textChanged(String)
  /// Questions of the case have no row.
  case rowsMissing(count: Int, first: String)
  /// Questions were left without an answer.
  case unanswered(Int, of: Int)
  /// The sheet does not say its name.
  case noName
  /// The rater's work is not said.
  case noRole([String])
  /// The rater's work is none of those that a sheet offers.
  case unknownRole([String])
  /// A list was answered in part.
  case listNotWhole(step: String, Int, of: Int)
  /// The same option was named best and worst.
  case bestIsWorst(step: String)
  /// The same sheet was given twice; the path of the first.
  case repeatedSheet(String)

  /// The finding at a place of the sheet.
  package func finding(at place: Finding.Place?) -> Finding {
    Finding(page, severity: severity, message: message, remedy: remedy, place: place)
  }

  /// How grave it is where its page leaves that open.
  private var severity: Finding.Severity? {
    if case .unanswered = self { .note } else { nil }
  }

  private var message: String {
    switch self {
    case .quoteNeverEnds: "a quote begins here and never ends"
    case .noHead(let heads):
      "expected a column with the head \(FindingText.oneOf(heads)) in the first row"
    case .otherCase(let id, let expected):
      id.isEmpty
        ? "the row 'CASE' does not say of which case the sheet is"
        : "expected a sheet of '\(expected)', found one of '\(Self.clipped(id))'"
    case .otherVersion: "the case asked something else when this sheet was made"
    case .unknownRow(let id, let nearest):
      "the case has no question '\(Self.clipped(id))'"
        + (nearest.map { "; the nearest is '\($0)'" } ?? "")
    case .repeatedRow(let id): "the row '\(Self.clipped(id))' stands twice"
    case .notAllowed(let answer, let allowed):
      "expected \(FindingText.oneOf(allowed)), found '\(Self.clipped(answer))'"
    case .textChanged(let id): "the words of '\(id)' were others when this sheet was made"
    case .rowsMissing(let count, let first):
      count == 1
        ? "the row '\(first)' is missing"
        : "\(count) rows are missing, '\(first)' the first of them"
    case .unanswered(let count, let all): "\(count) of \(all) questions have no answer"
    case .noName: "the row 'SHEET' is empty or missing"
    case .noRole(let known): "the row 'ROLE' is empty; expected \(FindingText.oneOf(known))"
    // What stands there is not repeated, as it may be a name.
    case .unknownRole(let known): "expected \(FindingText.oneOf(known)) in the row 'ROLE'"
    case .listNotWhole(let step, let count, let all):
      "'\(step)' was answered in part (\(count) of \(all)), so that this list is left out"
    case .bestIsWorst(let step): "'\(step)' has the same option as best and as worst"
    case .repeatedSheet(let path): "this sheet was given already, as \(CleanText.line(path))"
    }
  }

  private var remedy: String {
    switch self {
    case .quoteNeverEnds: "Save the sheet again from the spreadsheet, as CSV."
    case .noHead: "Leave the first row as it was, and save the sheet as CSV."
    case .otherCase: "Name the case that the sheet was made for."
    case .otherVersion: "Take back what was changed in the case, or invite the raters anew."
    case .unknownRow: "Leave the first column as it was."
    case .repeatedRow: "Delete one of the two."
    case .notAllowed: "Ask the rater, or leave the answer empty."
    case .textChanged: "See whether the question still means the same; if not, leave it empty."
    case .rowsMissing: "Nothing, if they were left out on purpose; they count as not answered."
    case .unanswered: "Nothing, if they were left empty on purpose."
    case .noName: "Leave that row as it was; it keeps a sheet from being counted twice."
    case .noRole, .unknownRole: "Write the kind of work that is nearest; never a name."
    case .listNotWhole: "Ask the rater for the rest of the list."
    case .bestIsWorst: "Ask the rater, or leave both empty."
    case .repeatedSheet: "Name each sheet once; a second rater needs a sheet of their own."
    }
  }

  private static func clipped(_ text: String) -> String {
    Truncate.toColumns(CleanText.line(text), width: 40)
  }
}
