internal import ScenarioEngine
internal import ScenarioFiles

/// Strands of which the least that a play can earn was not found.
enum WorstNotProved: CaseRule {
  static let page = FindingPage(
    code: "worst-not-proved",
    severities: [.note],
    head: .scoring,
    meaning: "The least that a play can earn was not found in reasonable time.",
    reason: """
      The debrief shows beside a result what the case allows at best and at worst; here the worst \
      is left out. Nothing else is missing.
      """,
    mending: """
      It helps if one option of a step is the worst in all that it judges, and if there are fewer \
      flags.
      """
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    // Where the walk itself was cut, `too-large-to-prove` says so already.
    guard checked.walk.isComplete, !checked.scenario.head.isGuide else { return [] }
    var map = StoryMap(of: checked.walk, checked.scoring)
    // A story of few plays is followed to every end, so that nothing has to be searched.
    guard !map.hasPlays(atMost: checked.playLimit) else { return [] }
    let unproved = PossibleScores.worst(in: &map, limit: checked.playLimit).unproved
    guard !unproved.isEmpty else { return [] }
    let strands = Strand.allCases.filter(unproved.contains)
    let names = strands.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return [
      Finding(
        page,
        message: "the least that a play can earn in \(names) was not found",
        remedy: "Use fewer flags, or fewer options that are worst in different criteria.",
        place: checked.place(of: .head, member: "steps")
      )
    ]
  }
}
