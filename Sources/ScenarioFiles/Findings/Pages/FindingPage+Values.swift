internal import JSONText

extension FindingPage {
  /// The pages of mistakes of the JSON in brackets, strings and numbers.
  static let ofValues: [FindingPage] = [
    FindingPage(
      .unclosedObject,
      "An object is not closed before something else ends.",
      reason: "All that follows seems to lie inside it, so that nothing else can be checked.",
      mending: "Write '}' where the message points; the note shows where the object was opened.",
      defect: #"[{"a": 1, {"a": 2}]"#,
      mended: #"[{"a": 1}, {"a": 2}]"#
    ),
    FindingPage(
      .unclosedArray,
      "A list is not closed before something else ends.",
      reason: "All that follows seems to lie inside it, so that nothing else can be checked.",
      mending: "Write ']' where the message points; the note shows where the list was opened.",
      defect: "[1, 2",
      mended: "[1, 2]"
    ),
    FindingPage(
      .valueMissingAtEnd,
      "The file ends where a value is expected.",
      reason: "Part of it is probably missing, as after a copy that was cut off.",
      mending: "Write the rest, or copy the whole file again.",
      defect: #"{"a": "#,
      mended: #"{"a": 1}"#
    ),
    FindingPage(
      .unexpectedEnd,
      "The file ends in the middle.",
      reason: "Part of it is probably missing, as after a copy that was cut off.",
      mending: "Write the rest, or copy the whole file again.",
      defect: #"{"a": [1, "#,
      mended: #"{"a": [1, 2]}"#
    ),
    FindingPage(
      .unopenedObject,
      "Members stand in a list without the brace that opens their object.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Write '{' before the first of them.",
      defect: #"["a": 1, "b": 2}, {"a": 3}]"#,
      mended: #"[{"a": 1, "b": 2}, {"a": 3}]"#
    ),
    FindingPage(
      .mismatchedBracket,
      "A bracket of the wrong kind closes something.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "A list ends with ']', an object with '}'.",
      defect: "[1}",
      mended: "[1]"
    ),
    FindingPage(
      .unexpectedBracket,
      "A bracket closes nothing.",
      reason: "What follows seems to lie outside, so that the rest of the case is lost.",
      mending: "Take it out, or write the bracket that opens.",
      defect: #"{"a": [1]], "b": 2}"#,
      mended: #"{"a": [1], "b": 2}"#
    ),
    FindingPage(
      .unterminatedString,
      "A string has no quote at its end.",
      reason: "All that follows would be part of the string.",
      mending: "Add the quote.",
      defect: #"{"title": "The lo"#,
      mended: #"{"title": "The lo"}"#
    ),
    FindingPage(
      .unescapedQuote,
      "A quote stands inside a string and would end it.",
      reason: "The rest of the sentence would be lost.",
      mending: #"Write \" for a quote inside a string, or use quotes of print: “so”."#,
      defect: #"["say "no" twice"]"#,
      mended: #"["say \"no\" twice"]"#
    ),
    FindingPage(
      .singleQuotedString,
      "A string stands in single quotes.",
      reason: "JSON wants double quotes; other programs refuse the file.",
      mending: #"Write " in place of '."#,
      defect: "['a']",
      mended: #"["a"]"#
    ),
    FindingPage(
      .typographicQuote,
      "A string stands in quotes of print.",
      reason: """
        Word processors put them there; JSON wants straight quotes around a string. Inside one \
        they are fine.
        """,
      mending: #"Write " in place of “ and ”."#,
      defect: "[“a”]",
      mended: #"["a"]"#
    ),
    FindingPage(
      .unquotedString,
      "A string has no quotes.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Put it in double quotes.",
      defect: #"{"a": yes please}"#,
      mended: #"{"a": "yes please"}"#
    ),
    FindingPage(
      .controlCharacter,
      "A line break or tab stands inside a string.",
      reason: "A paragraph is one string, so that it can be wrapped for every screen.",
      mending: "Write each paragraph as a string of its own in a list.",
      defect: "[\"one\ntwo\"]",
      mended: "[\"one\", \"two\"]"
    ),
    FindingPage(
      .unknownEscape,
      "A backslash stands before a letter that cannot follow it.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: #"Write \\ for a backslash."#,
      defect: #"["C:\qux"]"#,
      mended: #"["C:\\qux"]"#
    ),
    FindingPage(
      .malformedUnicodeEscape,
      #"After \u there are not four hexadecimal digits."#,
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Write the character itself: the file is UTF-8.",
      defect: #"["\u00e"]"#,
      mended: #"["é"]"#
    ),
    FindingPage(
      .loneSurrogate,
      "An escape stands for half of a character.",
      reason: "It cannot be shown, nor kept.",
      mending: "Write the character itself: the file is UTF-8.",
      defect: #"["\ud83d"]"#,
      mended: #"["!"]"#
    ),
    FindingPage(
      .numberLeadingZero,
      "A number begins with a 0 that it does not need.",
      reason: "Some programs read such a number in eights.",
      mending: "Take the 0 out.",
      defect: "[07]",
      mended: "[7]"
    ),
    FindingPage(
      .numberLeadingPlus,
      "A number begins with a plus sign.",
      reason: "JSON knows none; other programs refuse the file.",
      mending: "Take the '+' out.",
      defect: "[+1]",
      mended: "[1]"
    ),
    FindingPage(
      .numberDot,
      "A number has no digit on one side of its point.",
      reason: "JSON wants one on both sides.",
      mending: "Add the digit.",
      defect: "[.5]",
      mended: "[0.5]"
    ),
    FindingPage(
      .numberHexadecimal,
      "A number is written in sixteens.",
      reason: "JSON knows numbers in tens alone.",
      mending: "Write it in tens.",
      defect: "[0x10]",
      mended: "[16]"
    ),
    FindingPage(
      .numberNotFinite,
      "This is no number that can be counted with.",
      reason: "JSON has neither infinity nor 'not a number'.",
      mending: "Write a number.",
      defect: "[NaN]",
      mended: "[0]"
    ),
    FindingPage(
      .numberForm,
      "This begins like a number and is none.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Write a number in digits.",
      defect: "[1.2.3]",
      mended: "[1.2]"
    ),
    FindingPage(
      .misspeltLiteral,
      "true, false or null is written in the way of another language.",
      reason: "JSON wants small letters.",
      mending: "Write it in small letters.",
      defect: "[True]",
      mended: "[true]"
    ),
    FindingPage(
      .duplicateKey,
      "A name stands twice in one object.",
      reason: """
        Programs differ in which of the two they take, so that a key could change without a trace.
        """,
      mending: "Take one of them out.",
      defect: #"{"a": 1, "a": 2}"#,
      mended: #"{"a": 2}"#
    ),
  ]
}
