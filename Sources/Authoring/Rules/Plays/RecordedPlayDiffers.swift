internal import ScenarioEngine
internal import ScenarioFiles

/// Plays beside a case that come to something else than was recorded.
enum RecordedPlayDiffers: Rule {
  static let page = FindingPage(
    code: "recorded-play-differs",
    severities: [.warning],
    head: .scoring,
    meaning: "A play that is kept beside the case comes to something else than was recorded.",
    reason: """
      A change of the story, of a key or of a rubric has reached further than where it was made: \
      the same decisions end elsewhere, or earn more or less than before.
      """,
    mending: """
      Look whether that was meant. If so, record the play anew with `signpost playout --record`; \
      else mend the case.
      """,
    defect: #""expected": {"ending": "end-good", "total": "1"}   (it now has 5/6)"#,
    mended: #""expected": {"ending": "end-good", "total": "5/6"}"#
  )

  /// What of a play's outcome is not as recorded: ending, total, each strand, critical errors.
  static func findings(
    _ recorded: RecordedPlay,
    came play: Playthrough,
    _ card: ScoreCard,
    _ places: SourceMap
  ) -> [Finding] {
    let (expected, came) = (recorded.expected, RecordedPlay.Outcome(of: play, card))
    var differences: [(member: String, text: String)] = []
    if came.ending != expected.ending {
      differences.append(("ending", "ends at '\(came.ending)', not at '\(expected.ending)'"))
    }
    if came.total != expected.total {
      differences.append(
        ("total", "has the total \(figure(came.total)), not \(figure(expected.total))")
      )
    }
    for strand in Strand.allCases where came.strands[strand] != expected.strands[strand] {
      let (now, before) = (figure(came.strands[strand]), figure(expected.strands[strand]))
      differences.append((strand.rawValue, "earns \(now) in '\(strand.rawValue)', not \(before)"))
    }
    if came.criticalErrors != expected.criticalErrors {
      let (now, before) = (errors(came.criticalErrors), errors(expected.criticalErrors))
      differences.append(("criticalErrors", "makes \(now), not \(before)"))
    }
    return differences.map { difference in
      Finding(
        page,
        message: "the play '\(recorded.name)' \(difference.text)",
        remedy: "Mend the case; where the change is meant, record the play anew.",
        place: places.place(of: .play, recorded.name, member: difference.member)
      )
    }
  }

  private static func figure(_ value: Rational?) -> String { value?.text ?? "none" }

  private static func errors(_ errors: [RecordedPlay.Error]) -> String {
    guard !errors.isEmpty else { return "no critical error" }
    return errors.map { "\($0.id) at '\($0.step)'" }.joined(separator: ", ")
  }
}
