internal import ScenarioEngine
internal import ScenarioFiles

/// Stories with more states than are looked at.
enum TooLargeToProve: CaseRule {
  static let page = FindingPage(
    code: "too-large-to-prove",
    severities: [.note],
    head: .structure,
    meaning: "The story has more states than are followed.",
    reason: "What is found is true; what is not found is not proved to be absent.",
    mending: """
      Each flag that can be set or not doubles the states up to the last condition that asks for \
      it: ask early, and clear what is no longer needed. A counter that goes up and down costs \
      more than one that only grows.
      """
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    let message: String
    if !checked.walk.isComplete {
      let states = checked.walk.nodes.count
      message = "the story has too many ways to follow them all; \(states) states were looked at"
    } else if !checked.bestConduct.isProved {
      message = "best conduct has too many ways to compare them all; some were looked at"
    } else {
      return []
    }
    return [
      Finding(
        page,
        message: message,
        remedy: "Use fewer flags and counters, or take what is not found here as not proved.",
        place: checked.place(of: .head, member: "steps")
      )
    ]
  }
}
