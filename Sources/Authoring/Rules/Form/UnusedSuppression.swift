internal import ScenarioFiles

/// Suppressed findings that are not there.
enum UnusedSuppression: Rule {
  static let page = FindingPage(
    code: "unused-suppression",
    severities: [.warning],
    head: .form,
    meaning: "'suppress' names a finding that is not there.",
    reason: """
      It was mended, or it is found elsewhere than at the id that is named. An entry that stays \
      would hide the next one of its kind.
      """,
    mending: "Take the entry out, or mend its 'at'.",
    defect: #"{"code": "unused-flag", "at": "old-step", "reason": "…"}"#,
    mended: #"{"code": "unused-flag", "reason": "…"}"#
  )

  /// Makes the finding about an entry of 'suppress'.
  static func finding(_ suppression: Suppression) -> Finding {
    Finding(
      page,
      message:
        "nothing is suppressed by this: there is no '\(suppression.code)'\(suppression.thing.isEmpty ? "" : " at '\(suppression.thing)'")",
      remedy: "Take the entry out, or mend its 'at'.",
      place: suppression.place
    )
  }
}
