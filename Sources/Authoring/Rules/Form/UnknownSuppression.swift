internal import ScenarioFiles

/// Suppressed findings of a code that does not exist.
enum UnknownSuppression: Rule {
  static let page = FindingPage(
    code: "unknown-suppression",
    severities: [.warning],
    head: .form,
    meaning: "'suppress' names a code that no finding has.",
    reason: "Nothing is suppressed by it, though its author thinks so.",
    mending: "Write the code as 'signpost check' prints it in brackets; Findings.md lists all.",
    defect: #"{"code": "no-real-choise", "reason": "…"}"#,
    mended: #"{"code": "no-real-choice", "reason": "…"}"#
  )

  /// Makes the finding about an entry of 'suppress'.
  static func finding(_ suppression: Suppression) -> Finding {
    Finding(
      page,
      message: "there is no finding '\(suppression.code)'\(nearest(suppression.code))",
      remedy: "Write the code as it stands in brackets behind a finding, or take the entry out.",
      place: suppression.place
    )
  }

  private static func nearest(_ code: String) -> String {
    FindingCatalogue.codes(like: code).first.map { "; the nearest is '\($0)'" } ?? ""
  }
}
