internal import ScenarioFiles

/// Suppressed findings that are errors.
enum CannotSuppress: Rule {
  static let page = FindingPage(
    code: "cannot-suppress",
    severities: [.warning],
    head: .form,
    meaning: "'suppress' names an error.",
    reason: """
      An error means that the case cannot be played as it stands; leaving it would only move it to \
      the trainee.
      """,
    mending: "Mend the error, and take the entry out.",
    defect: #"{"code": "no-way-on", "reason": "It is meant so."}"#,
    mended: #"{"code": "unused-flag", "reason": "The next part of the story asks for it."}"#
  )

  /// Makes the finding about an entry of 'suppress'.
  static func finding(_ suppression: Suppression) -> Finding {
    Finding(
      page,
      message: "an error such as '\(suppression.code)' cannot be suppressed",
      remedy: "Mend it, and take the entry out.",
      place: suppression.place
    )
  }
}
