import ScenarioFiles

/// Mistakes in a case with variants.
enum VariantSeeds {
  static let all: [Seed] = [
    // Names in texts.
    Seed(.unknownVariable, "{person} sits alone", "{1️⃣persona} sits alone"),
    Seed(.unknownVariable, #""VTD 2026""#, #""VTD {1️⃣year}""#),
    Seed(.wrongForm, #""VTD 2026""#, #""VTD {1️⃣The year}""#),
    Seed(.wrongForm, #""VTD 2026""#, #""VTD 1️⃣{2026""#),
    Seed(.wrongForm, #""VTD 2026""#, #""VTD 1️⃣{2026 {{""#),
    Seed(.wrongForm, #""VTD 2026""#, #""VTD {1️⃣}""#),
    Seed(
      .longParagraph,
      #""VTD 2026""#,
      "1️⃣\"\(String(repeating: "a", count: 1_493)){place}\""
    ),
    // Values.
    Seed(
      .variantLacksValue,
      #""values": {"person": "Samir", "#,
      #""values": 1️⃣{"#
    ),
    Seed(
      .variantLacksValue,
      #"{"en": "the radio", "da": "radioen"}"#,
      #"1️⃣{"en": "the radio"}"#
    ),
    Seed(
      .unusedValue,
      #"{age}, an apprentice.", "da": "{age}, lærling.""#,
      #"Nineteen, an apprentice.", "da": "Nitten år, lærling.""#
    ),
    Seed(
      .placeholdersDiffer,
      #"{"en": "{age}, an apprentice.", "da": "{age}, lærling."}"#,
      #"1️⃣{"en": "{age}, an apprentice.", "da": "Nitten år, lærling."}"#
    ),
    Seed(.undeclaredLanguage, #"{"en": "the radio", "#, #"{"en": "the radio", 1️⃣"sv": "radion", "#),
    Seed(.wrongType, #""person": "Samir""#, #""person": 1️⃣["Samir"]"#),
    Seed(.wrongType, #""person": "Samir""#, #""person": 1️⃣7"#),
    Seed(.emptyText, #""person": "Samir""#, #""person": 1️⃣" ""#),
    Seed(.controlInText, #""person": "Samir""#, #""person": 1️⃣"Samir\u001b[31m""#),
    // Variants.
    Seed(.duplicateID, #""id": "b","#, #""id": 1️⃣"a","#),
    Seed(.missingDetail, #""title": {"en": "The last bus", "da": "Den sidste bus"},"#, ""),
    Seed(
      .variantsShareTitle,
      #"{"en": "The last bus", "da": "Den sidste bus"}"#,
      #"1️⃣{"en": "The last bus", "da": "En stol ved væggen"}"#
    ),
  ]
}
