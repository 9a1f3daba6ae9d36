internal import ScenarioFiles

extension SheetProblem {
  /// The page that explains it.
  var page: FindingPage {
    switch self {
    case .quoteNeverEnds, .noHead: Self.notReadable
    case .otherCase: Self.ofOtherCase
    case .otherVersion: Self.ofOtherVersion
    case .unknownRow: Self.unknownRow
    case .repeatedRow: Self.repeatedRow
    case .notAllowed, .bestIsWorst: Self.notPossible
    case .textChanged: Self.wordsChanged
    case .rowsMissing, .unanswered, .listNotWhole: Self.incomplete
    case .noRole, .unknownRole: Self.withoutRole
    case .noName, .repeatedSheet: Self.repeated
    }
  }

  /// Every page.
  static let pages = [
    notReadable, ofOtherCase, ofOtherVersion, unknownRow, repeatedRow, notPossible, wordsChanged,
    incomplete, withoutRole, repeated,
  ]

  private static let notReadable = FindingPage(
    code: "sheet-not-readable",
    severities: [.error],
    head: .sheets,
    meaning: "The file is no sheet, or not as it was saved.",
    reason: "Without the heads of its columns nobody can tell what was answered to what.",
    mending: "Leave the first row as it was, and save the sheet from the spreadsheet as CSV."
  )

  private static let ofOtherCase = FindingPage(
    code: "sheet-of-other-case",
    severities: [.error],
    head: .sheets,
    meaning: "The sheet was made for another case.",
    reason: "Its answers are answers to something else.",
    mending: "Name the case that the sheet was made for."
  )

  private static let ofOtherVersion = FindingPage(
    code: "sheet-of-other-version",
    severities: [.error],
    head: .sheets,
    meaning: "The case asks something else now than when the sheet was made.",
    reason: """
      Steps, ways on, times or what is offered have changed, so that the raters stood in another \
      situation. Words, keys and reasons may change.
      """,
    mending: "Take back what was changed in the case, or invite the raters anew."
  )

  private static let unknownRow = FindingPage(
    code: "sheet-unknown-row",
    severities: [.error],
    head: .sheets,
    meaning: "A row of the sheet is no question of the case.",
    reason: "Perhaps the first column was changed, and an answer stands at another question.",
    mending: "Leave the first column as it was; write notes into a column of their own."
  )

  private static let repeatedRow = FindingPage(
    code: "sheet-repeated-row",
    severities: [.error],
    head: .sheets,
    meaning: "A row stands twice on the sheet.",
    reason: "It cannot be told which of its answers was meant.",
    mending: "Delete one of the two."
  )

  private static let notPossible = FindingPage(
    code: "sheet-answer-not-possible",
    severities: [.error],
    head: .sheets,
    meaning: "An answer is none of those that are possible at its question.",
    reason: "Guessing what was meant would put words into the mouth of a rater.",
    mending: "Ask the rater, or leave the answer empty."
  )

  private static let wordsChanged = FindingPage(
    code: "sheet-words-changed",
    severities: [.warning],
    head: .sheets,
    meaning: "The words of a question were others when the sheet was made.",
    reason: "An answer stays good when a word was mended, and not when another thing is said now.",
    mending: "Look at both; where the meaning has changed, leave the answer empty."
  )

  private static let incomplete = FindingPage(
    code: "sheet-not-complete",
    severities: [.warning, .note],
    head: .sheets,
    meaning: "Some questions have no answer, or a list was answered in part.",
    reason: """
      Each question counts those who answered it. A list that is rated, or whose best and worst \
      are named, counts only those who answered all of it.
      """,
    mending: "Nothing, where it was left empty on purpose; else ask the rater for the rest."
  )

  private static let withoutRole = FindingPage(
    code: "sheet-without-role",
    severities: [.error],
    head: .sheets,
    meaning: "The sheet does not say what kind of work its rater does.",
    reason: "A panel tells how many of which work answered, and nothing else of a person.",
    mending: "Write one of the kinds that the sheet offers; never a name."
  )

  private static let repeated = FindingPage(
    code: "sheet-repeated",
    severities: [.error],
    head: .sheets,
    meaning: "A sheet was given twice, or does not say its name.",
    reason: "Nobody counts twice in a panel.",
    mending: "Name each sheet once; a second rater needs a sheet of their own."
  )
}
