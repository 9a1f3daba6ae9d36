internal import ScenarioEngine
internal import ScenarioFiles

/// Stories with more states than are looked at.
enum TooLargeToProve {
  static func findings(in checked: CheckedCase) -> [Finding] {
    guard !checked.walk.isComplete else { return [] }
    return [
      Finding(
        severity: .note,
        code: "too-large-to-prove",
        message:
          "the story has too many ways to follow them all; \(checked.walk.nodes.count) states were looked at",
        remedy: "Use fewer flags and counters, or take what is not found here as not proved.",
        place: checked.place(of: .head, member: "steps")
      )
    ]
  }
}
