internal import ScenarioEngine
internal import ScenarioFiles

/// Stories with more states than are looked at.
enum TooLargeToProve {
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
        severity: .note,
        code: "too-large-to-prove",
        message: message,
        remedy: "Use fewer flags and counters, or take what is not found here as not proved.",
        place: checked.place(of: .head, member: "steps")
      )
    ]
  }
}
