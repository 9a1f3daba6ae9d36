extension FindingPage {
  /// The pages of names, conditions and ways on.
  static let ofNames: [FindingPage] = [
    FindingPage(
      .duplicateID,
      .structure,
      "Two things of one kind have the same id.",
      reason: "Answers are kept by id, so that it could not be said which of the two was answered.",
      mending: """
        Give one of them another id. If it was played before, add its old id to 'formerly'.
        """,
      defect: #""id": "ask-openly", "text""#,
      mended: #""id": "argue", "text""#
    ),
    FindingPage(
      .unknownStep,
      .structure,
      "A name of a step is not known.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Write the id of a step, or add a step with this id.",
      defect: #""next": "tel""#,
      mended: #""next": "tell""#
    ),
    FindingPage(
      .unknownFlag,
      .structure,
      "A name of a flag is not known.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Write the name as it stands in 'flags', or declare it there.",
      defect: #""set": ["told-ledaer"]"#,
      mended: #""set": ["told-leader"]"#
    ),
    FindingPage(
      .unknownCounter,
      .structure,
      "A name of a counter is not known.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Write the name as it stands in 'counters', or declare it there with its start.",
      defect: #""add": {"trusst": 1}"#,
      mended: #""add": {"trust": 1}"#
    ),
    FindingPage(
      .unknownPerson,
      .structure,
      "A name of a person is not known.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Write the id as it stands in 'people', or declare the person there.",
      defect: "@emli: Some lads",
      mended: "@emil: Some lads"
    ),
    FindingPage(
      .unknownFact,
      .structure,
      "A name of a fact of the case file is not known.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Write the id of a fact in 'facts', or add one.",
      defect: #""reveals": ["f-friend"]"#,
      mended: #""reveals": ["f-friends"]"#
    ),
    FindingPage(
      .unknownEvidence,
      .scoring,
      "A name of a source is not known.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: #"""
        Take a name from Scenario-Names.md. Where no source fits, leave 'evidence' out and write \#
        "support": "practice".
        """#,
      defect: #""evidence": ["cde-signs-two-teir"]"#,
      mended: #""evidence": ["cde-signs-two-tier"]"#
    ),
    FindingPage(
      .unknownCriterion,
      .scoring,
      "A name of a criterion is not known.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Take a name from Scenario-Names.md, of the rubric that the case names.",
      defect: #""criterion": "H22""#,
      mended: #""criterion": "H2""#
    ),
    FindingPage(
      .unknownCritical,
      .scoring,
      "A name of a critical error is not known.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Take a name from Scenario-Names.md, of the rubric that the case names.",
      defect: #""critical": "K9""#,
      mended: #""critical": "K5""#
    ),
    FindingPage(
      .unknownChannel,
      .structure,
      "A name of a channel is not known.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: """
        Take a name from the directory, or put a directory with this channel into your folder.
        """,
      defect: #""offered": ["supervisor", "alarm-113"]"#,
      mended: #""offered": ["supervisor", "alarm-112"]"#
    ),
    FindingPage(
      .unknownRubric,
      .scoring,
      "A name of a rubric, or its version, is not known.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Write an id and version that the program has, or put the rubric into your folder.",
      defect: #""rubric": {"id": "signpost", "version": "0.9"}"#,
      mended: #""rubric": {"id": "signpost", "version": "2.0"}"#
    ),
    FindingPage(
      .unknownDirectory,
      .structure,
      "A name of a directory is not known.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: """
        Write a name that the program has, or put a directory of this name into your folder.
        """,
      defect: #""directory": "denmarc""#,
      mended: #""directory": "denmark""#
    ),
    FindingPage(
      .flagCompared,
      .structure,
      "A flag is compared with a number.",
      reason: "A flag is set or not; it has no number.",
      mending: "Write the flag alone, or declare a counter.",
      defect: #""when": "told-leader > 1""#,
      mended: #""when": "not told-leader""#
    ),
    FindingPage(
      .counterNotCompared,
      .structure,
      "A counter stands in a condition without a comparison.",
      reason: "It could be meant as 'at least 1' or as 'not 0', and the two differ.",
      mending: "Write the comparison that is meant.",
      defect: #""when": "told-leader and trust""#,
      mended: #""when": "told-leader and trust >= 1""#
    ),
    FindingPage(
      .defaultNotLast,
      .structure,
      "An entry without 'when' stands before others.",
      reason: "The first entry that holds is taken, so that what follows is never reached.",
      mending: "Move the entry to the end, or give it a 'when'.",
      defect: #"[{"go": "do-or-dont"}, {"go": "left-alone"}]"#,
      mended: #"[{"when": "told-leader and trust >= 1", "go": "do-or-dont"}, {"go": "left-alone"}]"#
    ),
    FindingPage(
      .noDefault,
      .structure,
      "The last entry of a list has a 'when'.",
      reason: "Where no condition holds, the story would have nowhere to go.",
      mending: "Take the 'when' out of the last entry, or add an entry without one.",
      defect: #"{"when": "asked-emil", "go": "left-alone"}"#,
      mended: #"{"go": "left-alone"}"#
    ),
    FindingPage(
      .unknownVariable,
      .structure,
      "A name in braces has no value.",
      reason: "The trainee would read the braces.",
      mending: """
        Write the name as it stands in the 'values' of the variants, or give it a value in every \
        one of them.
        """,
      defect: "{persona} sits alone",
      mended: "{person} sits alone"
    ),
    FindingPage(
      .unknownVariant,
      .structure,
      "The variant that was asked for does not exist.",
      reason: "Another variant than the one asked for would be another story.",
      mending: "Name one of the ids in 'variants'."
    ),
  ]
}
