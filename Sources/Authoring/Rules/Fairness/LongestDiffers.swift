internal import ScenarioEngine
internal import ScenarioFiles

/// Lists whose longest entry is not the same in every variant.
///
/// A variant cannot have a key of its own, but its words can make another answer the longest, and
/// the longest answer is a hint.
enum LongestDiffers: TwinRule {
  static let page = FindingPage(
    code: "longest-differs",
    severities: [.note],
    head: .fairness,
    meaning: "The longest answer of a step is another one in each variant of the case.",
    reason:
      """
      Who answers by length would do better with one name than with another, so that the twins \
      no longer measure the same.
      """,
    mending:
      "Give the variants values of like length, or make another answer the longest in all of them.",
    defect: #""values": {"who": "Bo"} … "values": {"who": "Alexandrina"}"#,
    mended: #""values": {"who": "Bo"} … "values": {"who": "Al"}"#
  )

  static func findings(in twins: CheckedTwins) -> [Finding] {
    guard let first = twins.twins.first else { return [] }
    return first.scenario.steps.indices.flatMap { place in
      let step = first.scenario.steps[place]
      let languages = first.scenario.head.languages.filter { language in
        let answers = twins.twins.map {
          longest(of: $0.scenario.steps[place].answerTexts, in: language)
        }
        return Set(answers.compactMap(\.self)).count > 1
      }
      return languages.map { finding(step, $0, twins) }
    }
  }

  /// The place of the longest text; none where several are the longest.
  private static func longest(of texts: [LocalizedText], in language: String) -> Int? {
    let counts = texts.map { $0.line(in: language).count }
    guard let most = counts.max(), counts.filter({ $0 == most }).count == 1 else { return nil }
    return counts.firstIndex(of: most)
  }

  private static func finding(
    _ step: Step,
    _ language: String,
    _ twins: CheckedTwins
  ) -> Finding {
    Finding(
      page,
      message:
        "the longest answer of step '\(step.id)' is another one in each variant ('\(language)')",
      remedy: "Give the variants values of like length, or make another answer the longest in all.",
      place: twins.place(of: step)
    )
  }
}
