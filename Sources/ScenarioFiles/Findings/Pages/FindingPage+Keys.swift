extension FindingPage {
  /// The pages of keys and panels.
  static let ofKeys: [FindingPage] = [
    FindingPage(
      .signWithoutTier,
      .scoring,
      "A sign has no tier.",
      reason: "Without it nothing can be said of how fast it has to be told.",
      mending: "Add 'tier': 'M' check and consult, 'H' the same day, 'NOW' immediate danger.",
      defect: #""answer": "sign""#,
      mended: #""answer": "sign", "tier": "M""#
    ),
    FindingPage(
      .signKeyedLow,
      .scoring,
      "A sign has the tier 'L'.",
      reason: """
        What is common in ordinary people is no sign; to call it one teaches to report ordinary \
        people.
        """,
      mending: "Give it a higher tier, or answer 'check' or 'ordinary'.",
      defect: #""answer": "sign", "tier": "L""#,
      mended: #""answer": "sign", "tier": "M""#
    ),
    FindingPage(
      .checkWithoutGroup,
      .scoring,
      "Something to check first has no group.",
      reason: "The group says which sign it would be, so that a trainee learns what to look for.",
      mending: #"Add the group, such as "group": "A1"; Scenario-Format.md lists them."#,
      defect: #""answer": "check", "tier": "M""#,
      mended: #""answer": "check", "tier": "M", "group": "A1""#
    ),
    FindingPage(
      .seriousKeyedCheck,
      .scoring,
      "Something of the tier 'H' or 'NOW' is only to be checked first.",
      reason: "What is that serious is told the same day; checking alone would lose the time.",
      mending: "Answer 'sign', or lower the tier to 'M'.",
      defect: #""answer": "check", "tier": "H""#,
      mended: #""answer": "check", "tier": "M""#
    ),
    FindingPage(
      .ordinaryKeyedHigh,
      .scoring,
      "Something ordinary has a higher tier than 'L'.",
      reason: """
        Key and tier contradict each other, so that trainee and debrief are told two things.
        """,
      mending: "Take the tier out, or answer 'check' or 'sign'.",
      defect: #""answer": "ordinary", "tier": "M","#,
      mended: #""answer": "ordinary","#
    ),
    FindingPage(
      .protectedNotOrdinary,
      .fairness,
      "Faith, origin, looks or opinion is keyed as something else than ordinary.",
      reason: """
        None of them is ever a sign. A case that scores them so teaches to report people for who \
        they are.
        """,
      mending: "Answer 'ordinary', or describe the conduct that is meant and take 'protected' out.",
      defect: #""answer": "check", "group": "I4", "protected": true"#,
      mended: #""answer": "ordinary", "protected": true"#
    ),
    FindingPage(
      .atOnceNotCheck,
      .scoring,
      "'atOnce' is said of something that is not to be checked.",
      reason: "It tells how soon to check, and says nothing elsewhere.",
      mending: "Answer 'check', or take 'atOnce' out.",
      defect: #""answer": "ordinary", "atOnce": true,"#,
      mended: #""answer": "ordinary","#
    ),
    FindingPage(
      .criteriaDiffer,
      .scoring,
      "The options of a step are not judged by the same criteria.",
      reason: "A choice would then be worth more because it is judged more often.",
      mending: "Give every option of the step a level for the same criteria.",
      defect: #""levels": {"H1": 0}"#,
      mended: #""levels": {"H1": 0, "H3": 0}"#
    ),
    FindingPage(
      .noBestChoice,
      .scoring,
      "No option of a choice has level 3 in all its criteria.",
      reason: "Somebody who does everything right could not earn everything.",
      mending: "Give the best option level 3 in all its criteria.",
      defect: #""levels": {"H1": 3, "H3": 2}"#,
      mended: #""levels": {"H1": 3, "H3": 3}"#
    ),
    FindingPage(
      .criterionNotByKey,
      .scoring,
      "A criterion is named that is not judged by what is chosen.",
      reason: "It is worked out from other answers, so that a level here would count for nothing.",
      mending: """
        Use a criterion of the rubric whose measure is 'key'; Scenario-Names.md marks them.
        """,
      defect: #""criterion": "I1""#,
      mended: #""criterion": "H2""#
    ),
    FindingPage(
      .sortOneSided,
      .scoring,
      "A list to sort has too few options on one side.",
      reason: "With one right and one wrong option, sorting tells nothing.",
      mending: "Add options until two are 'recommended' and two are 'poor' or 'harmful'.",
      defect: #""key": {"standing": "acceptable"}"#,
      mended: #""key": {"standing": "poor"}"#
    ),
    FindingPage(
      .bandNotNeighbours,
      .scoring,
      "Two tiers of an urgency do not follow each other.",
      reason: "Where 'nothing' and 'report today' are both right, nothing is asked.",
      mending: "Write one tier, or two that follow each other.",
      defect: #"["T0", "T2"]"#,
      mended: #"["T1", "T2"]"#
    ),
    FindingPage(
      .channelNotOffered,
      .scoring,
      "A channel stands in the key and is not offered.",
      reason: "Nobody can choose it.",
      mending: "Add the channel to 'offered', or take it out of the key.",
      defect: #""required": ["supervisor"], "late": ["pet"]"#,
      mended: #""required": ["supervisor"]"#
    ),
    FindingPage(
      .channelKeyedTwice,
      .scoring,
      "A channel stands in two lists of the key.",
      reason: "It would be right and wrong at once.",
      mending: "Leave it in one of the lists.",
      defect: #""required": ["supervisor"], "late": ["supervisor"]"#,
      mended: #""required": ["supervisor"]"#
    ),
    FindingPage(
      .noRightChannel,
      .scoring,
      "A report is due, and no channel is right for it.",
      reason: "Whoever sees that it is urgent could still not earn what that is worth.",
      mending: "Name a channel in 'required' or in 'accepted'.",
      defect: #""key": {"reason""#,
      mended: #""key": {"required": ["supervisor"], "reason""#
    ),
    FindingPage(
      .noneKnownContradicted,
      .scoring,
      "'none known' is keyed as right, and a fact of that kind is offered.",
      reason: "Key and story contradict each other.",
      mending: "Write false, or give the fact a 'when'.",
      defect: #"{"protective": true,"#,
      mended: #"{"protective": false,"#
    ),
    FindingPage(
      .protectedRequired,
      .fairness,
      "A fact about faith, origin, looks or opinion is required in a report.",
      reason: """
        What a person believes or looks like is no ground for a report, and writing it down harms.
        """,
      mending: "Make the fact 'irrelevant' or 'forbidden'.",
      defect: #""place": "required", "label": "observed", "protected": true"#,
      mended: #""place": "forbidden", "label": "observed", "protected": true"#
    ),
    FindingPage(
      .fictionalPanel,
      .scoring,
      "A panel is marked as made up.",
      reason: "A number that nobody measured must never stand beside a score.",
      mending: "Take the panel out: only practitioners' answers make one.",
      defect: #""panel": {"raters": {"officer": 3}, "votes": [1, 2, 0], "fictional": true}"#,
      mended: #""support": "analogy""#
    ),
    FindingPage(
      .wrongVoteCount,
      .scoring,
      "There are not as many numbers of votes as there are answers.",
      reason: "It could not be said which answer each number belongs to.",
      mending: "Write a number for each answer, or an object by answer.",
      defect: #""panel": {"raters": {"officer": 3}, "votes": [1, 2]}"#,
      mended: #""support": "analogy""#
    ),
    FindingPage(
      .votesAndRatersDiffer,
      .scoring,
      "There are not as many votes as raters.",
      reason: "One of the two numbers was miscounted, and both are shown to the trainee.",
      mending: "Count them again.",
      defect: #""panel": {"raters": {"officer": 3}, "votes": {"sign": 1, "check": 1}}"#,
      mended: #""support": "analogy""#
    ),
    FindingPage(
      .votesAndRatings,
      .scoring,
      "A panel has both votes and ratings.",
      reason: "They could say two things.",
      mending: "Leave one of the two.",
      defect: #"""
        {"standing": "poor", "panel": {"raters": {"officer": 1}, "votes": [0, 0, 1], "ratings": \#
        [1]}}
        """#,
      mended: #"{"standing": "poor"}"#
    ),
    FindingPage(
      .ratingsOfVotes,
      .scoring,
      "A panel has ratings where nothing is rated 1 to 5.",
      reason: "Ratings belong to lists that are rated; all else is answered by votes.",
      mending: "Write 'votes', one number for each answer.",
      defect: #""panel": {"raters": {"officer": 2}, "ratings": [1, 2]}"#,
      mended: #""support": "analogy""#
    ),
    FindingPage(
      .panelsDiffer,
      .scoring,
      "The options of one list were answered by different numbers of people.",
      reason: "A list is compared with the panel as a whole, rater by rater.",
      mending: "Take only those raters who answered for every option of the list."
    ),
  ]
}
