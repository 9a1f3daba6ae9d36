internal import ScenarioEngine
internal import ScenarioFiles

/// Keys that claim to rest on evidence and name none.
enum SupportWithoutEvidence: CaseRule {
  static let page = FindingPage(
    code: "support-without-evidence",
    severities: [.warning],
    head: .scoring,
    meaning: "A key says that evidence supports it, and names no source.",
    reason: """
      The debrief tells how strongly a key is supported. A claim of evidence that nobody can look up \
      is worth less than an honest 'practice'.
      """,
    mending: """
      Name the sources in 'evidence'; Scenario-Names.md lists them. Where it is practice judgement, \
      write "support": "practice".
      """,
    defect: #""support": "direct""#,
    mended: #""evidence": ["cde-signs-two-tier"], "support": "direct""#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    zip(checked.scenario.steps, checked.source.keys).flatMap { step, key in
      zip(step.items, key.itemJustifications).filter { isBare($1) }.map { item, justification in
        finding("'\(item.id)'", justification, checked.place(of: .item, item.id, member: "key"))
      } + ofStep(step, key, checked)
    }
  }

  private static func ofStep(_ step: Step, _ key: StepKey, _ checked: CheckedCase) -> [Finding] {
    var found: [Finding] = []
    if let urgency = key.urgencyKey?.justification, isBare(urgency) {
      let place = checked.place(of: .step, step.id, member: step.urgencyMember)
      found.append(finding("the urgency of step '\(step.id)'", urgency, place))
    }
    if case .report(let report) = key, isBare(report.channels.justification) {
      let place = checked.place(of: .step, step.id, member: "channels")
      let subject = "the channels of step '\(step.id)'"
      found.append(finding(subject, report.channels.justification, place))
    }
    return found
  }

  private static func isBare(_ justification: Justification) -> Bool {
    justification.support != .practice && justification.evidence.isEmpty
  }

  private static func finding(
    _ subject: String,
    _ justification: Justification,
    _ place: Finding.Place
  ) -> Finding {
    Finding(
      page,
      message: "the key of \(subject) has the support '\(justification.support.rawValue)' and"
        + " names no evidence",
      remedy: #"Name the sources in 'evidence', or write "support": "practice"."#,
      place: place
    )
  }
}
