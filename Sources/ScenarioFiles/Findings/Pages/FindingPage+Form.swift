extension FindingPage {
  /// The pages of how members, names and values are written.
  static let ofForm: [FindingPage] = [
    FindingPage(
      .unsupportedFormat,
      .form,
      """
      The file says that it is written in a version of the format that this program does not \
      read.
      """,
      reason: """
        A newer format can hold keys that this program would leave out, and a case without them \
        would be scored wrongly.
        """,
      mending: """
        Use a version of the program that reads the format, or write the number of the format that \
        you go by.
        """,
      defect: #""format": 2"#,
      mended: #""format": 1"#
    ),
    FindingPage(
      .windowsLineEnds,
      .form,
      "The lines of the file end in the way of Windows.",
      reason: """
        It is read all the same; only comparing two versions of the case line by line becomes \
        harder.
        """,
      mending: "Save the file with line ends of Unix (LF)."
    ),
    FindingPage(
      .moreFindings,
      .form,
      "There are more findings than are shown.",
      reason: """
        What a page of findings cannot tell, a thousand cannot either; many often have one cause.
        """,
      mending: "Mend the first ones and check again."
    ),
    FindingPage(
      .wrongType,
      .form,
      "A value is of another kind than its member holds, such as a string for a number.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Write a value of the kind that the message names.",
      defect: #""minutes": "8""#,
      mended: #""minutes": 8"#
    ),
    FindingPage(
      .wrongForm,
      .form,
      "A value is of the right kind and not in the form that its member wants.",
      reason: """
        Days, times, ids and fractions are compared letter by letter, so each has one way of \
        writing.
        """,
      mending: "Write it in the form that the message names.",
      defect: #""date": "20 November""#,
      mended: #""date": "2026-11-20""#
    ),
    FindingPage(
      .missingMember,
      .form,
      "A member is missing without which the case cannot be played or scored.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Add the member. Scenario-Format.md says what it holds.",
      defect: #""key": {"support": "direct"}"#,
      mended: #""key": {"standing": "poor"}"#
    ),
    FindingPage(
      .missingDetail,
      .form,
      """
      A member is missing that people look for, such as the authors or the minutes that a play \
      takes.
      """,
      reason: """
        The case can be played, but whoever chooses it, or has to answer for it, does not learn \
        what they need to know.
        """,
      mending: "Add the member. Scenario-Format.md says what it holds.",
      defect: #""status": "draft""#,
      mended: #""authors": ["A. Author"], "status": "draft""#
    ),
    FindingPage(
      .unknownMember,
      .form,
      "A member has a name that the format does not know.",
      reason: "A slip of the finger would otherwise lose a key or an effect without a word.",
      mending: """
        Write the name that was meant, or take the member out. Notes for colleagues belong in \
        'class'.
        """,
      defect: #""minutes": 8, "minuts": 9"#,
      mended: #""minutes": 8"#
    ),
    FindingPage(
      .unknownValue,
      .form,
      "A word is not among those that a member can hold.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Write one of the words that the message names.",
      defect: #""answer": "chek""#,
      mended: #""answer": "check""#
    ),
    FindingPage(
      .numberOutOfRange,
      .form,
      "A number is smaller or larger than its member allows.",
      reason: """
        Levels go from 0 to 3, and time never runs backwards: beyond such bounds a score would \
        mean nothing.
        """,
      mending: "Write a number within the bounds that the message names.",
      defect: #""takes": -1"#,
      mended: #""takes": 15"#
    ),
    FindingPage(
      .repeatedValue,
      .form,
      "A name stands twice in one list.",
      reason: "Once is enough; the second one may have been meant to be another.",
      mending: "Take it out, or write the name that was meant.",
      defect: #""set": ["asked-emil", "asked-emil"]"#,
      mended: #""set": ["asked-emil"]"#
    ),
    FindingPage(
      .tooFew,
      .form,
      "A list has fewer entries than it needs.",
      reason: "A choice of one thing is no choice, and a case without a language cannot be read.",
      mending: "Add entries.",
      defect: #""languages": []"#,
      mended: #""languages": ["en", "da"]"#
    ),
    FindingPage(
      .tooMany,
      .form,
      "A list has more entries than the format allows.",
      reason: """
        The bounds are far above what a trainee can take in, and keep a broken file from using up \
        the machine.
        """,
      mending: "Take entries out, or divide them over several steps."
    ),
    FindingPage(
      .reservedName,
      .form,
      "A flag or counter has a name that conditions keep for themselves.",
      reason: "A condition could not tell the name from the word.",
      mending: "Choose another name.",
      defect: #""flags": ["asked-emil", "told-leader", "not"]"#,
      mended: #""flags": ["asked-emil", "told-leader"]"#
    ),
    FindingPage(
      .conditionForm,
      .form,
      "A condition is not written as conditions are.",
      reason: """
        A condition that is half understood would lead trainees where nobody meant them to go.
        """,
      mending: """
        Write names of flags, 'and', 'or', 'not', parentheses, and comparisons of counters such as \
        'trust >= 2'.
        """,
      defect: #""when": "not (told-leader""#,
      mended: #""when": "not told-leader""#
    ),
    FindingPage(
      .conditionTooLong,
      .form,
      "A condition is longer, or nests deeper, than conditions may.",
      reason: "Nobody can follow it, and mistakes in it are not seen.",
      mending: "Set a flag at an earlier step, and ask for that flag here.",
      defect: #"""
        "when": "not not not not not not not not not not not not not not not not not not not not \#
        told-leader"
        """#,
      mended: #""when": "not told-leader""#
    ),
    FindingPage(
      .emptyText,
      .form,
      "A text has no words.",
      reason: "The trainee would meet an empty place, or an answer without words.",
      mending: "Write the text, or take the member out where the format can do without.",
      defect: #""prompt": {}"#,
      mended: #""prompt": {"en": "What do you do?", "da": "Hvad gør du?"}"#
    ),
    FindingPage(
      .unmarkedSpeech,
      .form,
      "A paragraph begins like speech and has no colon after the name.",
      reason: "It would be told by the narrator, with a strange sign before it.",
      mending: "Write '@name: ' before what is said.",
      defect: "@emil Some lads",
      mended: "@emil: Some lads"
    ),
  ]
}
