extension FindingPage {
  /// The pages of course plans.
  static let ofPlans: [FindingPage] = [
    FindingPage(
      .unknownCase,
      .structure,
      "A plan names a case that is not there.",
      reason: """
        The course cannot be completed without it. Whoever takes the course is told so, and the rest \
        of it works.
        """,
      mending: """
        Mend the id, or put the case into a folder of scenarios. `signpost list` shows the ids.
        """,
      defect: #""case": "month-tree""#,
      mended: #""case": "month-three""#
    ),
    FindingPage(
      .unknownUnit,
      .structure,
      "A unit comes after a case that is no unit of the plan.",
      reason: "It could never begin. Forms of tests have their places of their own.",
      mending: "Name the case of another unit, or take the name out of 'after'.",
      defect: #""after": ["quiet-hour"]"#,
      mended: #""after": ["quiet-hours"]"#
    ),
    FindingPage(
      .prerequisiteCircle,
      .structure,
      "A unit comes before itself, perhaps by way of others.",
      reason: "None of the units of the circle could ever begin.",
      mending: "Take one of the names out of 'after'.",
      defect: #""case": "quiet-hours", "after": ["month-three"]"#,
      mended: #""case": "quiet-hours""#
    ),
    FindingPage(
      .caseTwiceInPlan,
      .structure,
      "A case stands twice in a plan.",
      reason: """
        Whoever knows a case already has seen its answers: it would measure memory, and a unit that is \
        played again is asked for by 'mastery'.
        """,
      mending: "Name another case in one of the places.",
      defect: #""after": ["third-time", "two-stairwells"]"#,
      mended: #""after": ["third-time", "letters-to-the-mayor"]"#
    ),
  ]
}
