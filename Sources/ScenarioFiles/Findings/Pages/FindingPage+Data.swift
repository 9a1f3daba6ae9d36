extension FindingPage {
  /// The pages of rubrics, directories and rating sheets.
  static let ofData: [FindingPage] = [
    FindingPage(
      .weightsNotHundred,
      .scoring,
      "The weights of a strand do not add up to 100.",
      reason: "They are hundredths of the strand; with another sum a score would not reach 100.",
      mending: "Change the weights.",
      defect: #""weight": 90, "thresholds": ["1/4", "1/2""#,
      mended: #""weight": 100, "thresholds": ["1/4", "1/2""#
    ),
    FindingPage(
      .thresholdsOutOfOrder,
      .scoring,
      "Thresholds do not rise, or are not three.",
      reason: "A higher share would lead to a lower level.",
      mending: "Write three fractions above 0, the least first.",
      defect: #"["1/4", "3/4", "1/2"]"#,
      mended: #"["1/4", "1/2", "3/4"]"#
    ),
    FindingPage(
      .thresholdsNotUsed,
      .scoring,
      "A measure has thresholds and needs none.",
      reason: """
        Its level is read directly, so that the numbers would be thought to count and do not.
        """,
      mending: "Take 'thresholds' out.",
      defect: #""tier.decision", "weight": 100, "thresholds": ["1/4", "1/2", "3/4"],"#,
      mended: #""tier.decision", "weight": 100,"#
    ),
    FindingPage(
      .measureWithoutRule,
      .scoring,
      "A criterion names a measure that 'measures' says nothing of.",
      reason: "Its figure could not be turned into a level.",
      mending: "Add the measure to 'measures', with what its thresholds rest on.",
      defect: #""measure": "tier.course""#,
      mended: #""measure": "key""#
    ),
    FindingPage(
      .listMeasure,
      .scoring,
      "A criterion names the measure of a list.",
      reason: "A list gives a level, and the criterion counts levels: it is judged by 'key'.",
      mending: "Write 'key'.",
      defect: #""measure": "rating.sort""#,
      mended: #""measure": "key""#
    ),
    FindingPage(
      .featuresNotUsed,
      .scoring,
      "A criterion has features, and nobody rates it.",
      reason: "Features are what people look for in a text.",
      mending: #"Take 'features' out, or let people rate: "measure": "human"."#,
      defect: #""measure": "key", "weight": 100, "features": ["Who"],"#,
      mended: #""measure": "key", "weight": 100,"#
    ),
    FindingPage(
      .strandWeightsNotOne,
      .scoring,
      "The weights of the strands do not add up to 1.",
      reason: "They are shares of the whole.",
      mending: "Change the weights, such as 1/3 each.",
      defect: #""report": "1/4""#,
      mended: #""report": "1/3""#
    ),
    FindingPage(
      .rubricTaken,
      .scoring,
      "Another rubric has the same id and version, and says something else.",
      reason: """
        Old results name their rubric by id and version; two of one name could not be told apart.
        """,
      mending: "Give this one another version, or an id of its own."
    ),
    FindingPage(
      .missingLevels,
      .scoring,
      "A criterion does not describe the levels 0, 1, 2 and 3.",
      reason: "The debrief says in these words what was earned and what was missing.",
      mending: "Describe the four levels, in this order.",
      defect: #"["None", "Few", "Most"]"#,
      mended: #"["None", "Few", "Most", "All"]"#
    ),
    FindingPage(
      .missingStrand,
      .scoring,
      "A rubric lacks one of the strands identify, handle and report.",
      reason: "Every result is told by these three.",
      mending: "Add the strand.",
      defect: #"{"id": "handle", "title": "Report"}"#,
      mended: #"{"id": "report", "title": "Report"}"#
    ),
    FindingPage(
      .closesBeforeOpening,
      .structure,
      "A channel closes before it opens.",
      reason: "It would never be open, and using it always wrong.",
      mending: "Write the earlier time in 'from'; divide a period at midnight.",
      defect: #""to": "07:00""#,
      mended: #""to": "16:00""#
    ),
    FindingPage(
      .hoursContradict,
      .structure,
      "A channel is always open, or closed, and has hours as well.",
      reason: "It could not be said whether it can be reached.",
      mending: "Leave one of the two.",
      defect: #"{"always": true, "weekly": []}"#,
      mended: #"{"always": true}"#
    ),
    FindingPage(
      .liftsDownwards,
      .structure,
      "An agency's rule lowers the urgency.",
      reason: "Instructions can ask for more than the evidence does, never for less.",
      mending: "Write a tier in 'to' that is at least as high as 'from'.",
      defect: #""to": "T0""#,
      mended: #""to": "T2""#
    ),
    FindingPage(
      .levelAgainstFeatures,
      .scoring,
      "A level on a rating sheet is not the one that the ticked features make.",
      reason: "Level and features would say two things of one text.",
      mending: "Write the level that follows, or leave 'features' out.",
      defect: #""level": 2"#,
      mended: #""level": 1"#
    ),
  ]
}
