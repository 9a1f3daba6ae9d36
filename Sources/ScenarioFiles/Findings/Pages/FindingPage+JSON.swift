internal import JSONText

extension FindingPage {
  /// The pages of mistakes of the JSON in the file as a whole, and between its values.
  static let ofMarks: [FindingPage] = [
    FindingPage(
      .emptyFile,
      "There is nothing in the file.",
      reason: "A case needs at least one object in braces.",
      mending: """
        Write the case, or copy the file again: an empty one is often what a full disk or a broken \
        copy leaves.
        """
    ),
    FindingPage(
      .tooLarge,
      "The file is larger than 4 MiB, so that it is not read.",
      reason: "No case is that long; a file of another kind was probably named.",
      mending: "Divide the case, or name the right file."
    ),
    FindingPage(
      .tooDeep,
      "Brackets lie deeper than 64 levels.",
      reason: "No case needs more than a dozen; so deep a file is broken or meant to do harm.",
      mending: "Take levels out."
    ),
    FindingPage(
      .byteOrderMark,
      "The file begins with an invisible mark that some editors put there.",
      reason: "Other programs stumble over it, so that the file opens here and not there.",
      mending: "Save it as UTF-8 without BOM."
    ),
    FindingPage(
      .utf16,
      "The file is saved as UTF-16 or UTF-32.",
      reason: "Cases are UTF-8, so that every program reads the same letters.",
      mending: "Save it as UTF-8."
    ),
    FindingPage(
      .notUTF8,
      "The file holds bytes that are no letters in UTF-8.",
      reason: "What is read wrongly is shown wrongly to the trainee, and names no longer match.",
      mending: """
        Save the file as UTF-8; look at the place that is named, where something was pasted.
        """
    ),
    FindingPage(
      .latin1,
      "The file looks like Latin-1 or Windows-1252, an older way of saving letters.",
      reason: "In UTF-8 each æ, ø and å would be read as rubbish.",
      mending: "Save the file as UTF-8."
    ),
    FindingPage(
      .missingComma,
      "A comma is missing between two entries.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Add the comma.",
      defect: #"{"a": 1 "b": 2}"#,
      mended: #"{"a": 1, "b": 2}"#
    ),
    FindingPage(
      .extraComma,
      "A comma has no entry before it.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Take the comma out, or write the entry that is missing.",
      defect: "[1,, 2]",
      mended: "[1, 2]"
    ),
    FindingPage(
      .trailingComma,
      "A comma has no entry after it.",
      reason: "JSON wants no comma after the last entry; other programs refuse the file.",
      mending: "Take the last comma out.",
      defect: #"{"a": 1,}"#,
      mended: #"{"a": 1}"#
    ),
    FindingPage(
      .missingColon,
      "A colon is missing between a name and its value.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Add the colon.",
      defect: #"{"a" 1, "b": 2}"#,
      mended: #"{"a": 1, "b": 2}"#
    ),
    FindingPage(
      .unexpectedColon,
      "A colon stands where none belongs.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Take the colon out.",
      defect: #"{"a":: 1}"#,
      mended: #"{"a": 1}"#
    ),
    FindingPage(
      .missingKey,
      "A value stands in an object without a name.",
      reason: "Without a name nobody can tell what the value is for.",
      mending: "Write the name of the member before it.",
      defect: #"{: 1, "b": 2}"#,
      mended: #"{"a": 1, "b": 2}"#
    ),
    FindingPage(
      .unquotedKey,
      "A name has no quotes.",
      reason: "JSON wants them; other programs refuse the file.",
      mending: "Put the name in double quotes.",
      defect: "{a: 1}",
      mended: #"{"a": 1}"#
    ),
    FindingPage(
      .missingValue,
      "A name has no value after it.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Write the value, or take the name out.",
      defect: #"{"a": , "b": 2}"#,
      mended: #"{"a": 1, "b": 2}"#
    ),
    FindingPage(
      .unexpectedCharacter,
      "A character stands where nothing can begin with it.",
      reason: """
        The program never guesses what was meant, so that no step and no key is lost without your \
        noticing.
        """,
      mending: "Take it out.",
      defect: "[&, 1]",
      mended: "[1]"
    ),
    FindingPage(
      .textAfterEnd,
      "Something follows after the end of the file's object.",
      reason: "It would never be read. A bracket too many often ends the object early.",
      mending: "Take it out, or look for a closing bracket too many before it.",
      defect: "{} and more",
      mended: "{}"
    ),
    FindingPage(
      .comment,
      "There is a comment in the file.",
      reason: "JSON has none, and other programs refuse the file.",
      mending: """
        Take it out. What colleagues should know of a step can stand in 'class', or in a file \
        beside the case.
        """,
      defect: "[1, /* one */ 2]",
      mended: "[1, 2]"
    ),
    FindingPage(
      .unterminatedComment,
      "A comment is begun and never ended.",
      reason: "JSON has no comments, and all that follows would be lost.",
      mending: "Take it out.",
      defect: "[1] /* one",
      mended: "[1]"
    ),
    FindingPage(
      .unusualSpace,
      "A space stands there that JSON does not know, such as one that does not break.",
      reason: "It looks like any other, so that nobody sees why other programs refuse the file.",
      mending: "Write an ordinary space."
    ),
  ]
}
