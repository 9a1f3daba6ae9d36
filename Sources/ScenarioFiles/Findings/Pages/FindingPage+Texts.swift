extension FindingPage {
  /// The pages of texts, languages and variants.
  static let ofTexts: [FindingPage] = [
    FindingPage(
      .longParagraph,
      .teaching,
      "A paragraph is longer than 1,500 characters.",
      reason: "It fills the screen without a pause, and tired people stop reading.",
      mending: "Divide it into paragraphs, or tell less."
    ),
    FindingPage(
      .lineBreakInParagraph,
      .language,
      "There is a line break or tab inside a paragraph.",
      reason: """
        Texts are wrapped for each screen, so that a fixed break stands in the wrong place on \
        most.
        """,
      mending: "Write each paragraph as a string of its own in a list.",
      defect: #""threatPicture": "VTD\n2026""#,
      mended: #""threatPicture": "VTD 2026""#
    ),
    FindingPage(
      .controlInText,
      .language,
      "There is a control character in a text.",
      reason: "It could steer a terminal; it is taken out and never shown.",
      mending: "Take it out.",
      defect: #""threatPicture": "VTD \u001b[31m2026""#,
      mended: #""threatPicture": "VTD 2026""#
    ),
    FindingPage(
      .unshowableText,
      .language,
      "There is a character in a text that a terminal cannot show.",
      reason: """
        Marks that turn the direction of reading, for one, can make a text look like another.
        """,
      mending: "Take it out, or say it in words.",
      defect: #""threatPicture": "VTD \u202E2026""#,
      mended: #""threatPicture": "VTD 2026""#
    ),
    FindingPage(
      .missingTranslation,
      .language,
      "A text is missing in one of the languages of the case.",
      reason: """
        Whoever plays in that language meets a sentence of another one, in the middle of the \
        story.
        """,
      mending: "Write the translation.",
      defect: #""title": {"en": "Shared"}"#,
      mended: #""title": {"en": "Shared", "da": "Delt"}"#
    ),
    FindingPage(
      .undeclaredLanguage,
      .language,
      "A text has a language that the case does not name in 'languages'.",
      reason: "Nobody can choose to play in it.",
      mending: "Add the language to 'languages', or take the text out.",
      defect: #""title": {"en": "Shared", "sv": "Delat", "da": "Delt"}"#,
      mended: #""title": {"en": "Shared", "da": "Delt"}"#
    ),
    FindingPage(
      .paragraphCountsDiffer,
      .language,
      "A text has more paragraphs in one language than in another.",
      reason: """
        Often one was forgotten in the translation, and with it something that the answer hangs \
        on.
        """,
      mending: "Compare the two.",
      defect: #""title": {"en": ["Shared", "Told"], "da": "Delt"}"#,
      mended: #""title": {"en": "Shared", "da": "Delt"}"#
    ),
    FindingPage(
      .placeholderWithoutVariants,
      .language,
      "A text has a name in braces, and the case has no variants.",
      reason: "The trainee reads the braces.",
      mending: "Write the words that are meant, or add 'variants' that give the name a value.",
      defect: #""threatPicture": "VTD {year}""#,
      mended: #""threatPicture": "VTD 2026""#
    ),
    FindingPage(
      .variantLacksValue,
      .fairness,
      "A variant gives no value for a name that other variants have.",
      reason: """
        Twins differ in nothing but such values; with one missing, one of them would read as \
        broken.
        """,
      mending: "Add the value to the variant, in every language.",
      defect: #"{"en": "the radio"}"#,
      mended: #"{"en": "the radio", "da": "radioen"}"#
    ),
    FindingPage(
      .unusedValue,
      .fairness,
      "The variants give a value for a name that no text holds.",
      reason: "The twins may then not differ where they were meant to.",
      mending: "Write the name in braces where the value belongs, or take it out everywhere.",
      defect: #""Nineteen, an apprentice.""#,
      mended: #""{age}, an apprentice.""#
    ),
    FindingPage(
      .variantsShareTitle,
      .fairness,
      "Two variants have the same title.",
      reason: """
        Whoever has played one is later given the other, and would take it for the same case.
        """,
      mending: "Give each a title of its own.",
      defect: #"{"en": "The last bus", "da": "En stol ved væggen"}"#,
      mended: #"{"en": "The last bus", "da": "Den sidste bus"}"#
    ),
  ]
}
