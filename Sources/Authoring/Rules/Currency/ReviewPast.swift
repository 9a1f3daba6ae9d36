internal import ScenarioEngine
internal import ScenarioFiles

/// Cases whose review holds no longer.
enum ReviewPast: CaseRule {
  static let page = FindingPage(
    code: "review-past",
    severities: [.warning],
    head: .currency,
    meaning: "The day until which the review of a case holds has passed.",
    reason: """
      Threats, rules and services change. A trainee who learns last year's channel reports to \
      nobody.
      """,
    mending: "Review the case anew, and write who did so and until when it holds.",
    defect: #""review": {"by": "A. Reviewer", "on": "2024-11-20", "validUntil": "2025-11-20"}"#,
    mended: #""review": {"by": "A. Reviewer", "on": "2026-11-20", "validUntil": "2027-11-20"}"#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    guard let today = checked.today, let review = checked.scenario.head.review,
      let last = LocalTime(text: review.validUntil + "T00:00"), last.dayNumber < today.dayNumber
    else { return [] }
    return [
      Finding(
        page,
        message: "the review of this case held until \(review.validUntil)",
        remedy: "Review it anew, and write until when that holds.",
        place: checked.place(of: .head, member: "review")
      )
    ]
  }
}
