/// Words of a text, in small letters, as rules compare them.
enum TextWords {
  /// The stretches of letters of a text, in order.
  static func words(of text: String) -> [Substring] {
    let text = text.lowercased()
    // Where all letters are those of Western Europe, as they are nearly always, bytes tell words.
    guard text.utf8.allSatisfy({ $0 < 0xC4 }), !text.utf8.contains(0xC2) else {
      return text.split { !$0.isLetter }
    }
    return text.utf8.split { $0 < 0x80 && !(0x61...0x7A).contains($0) }.map(Substring.init)
  }
}

/// Words that rules look for, by the language of a text; of other languages nothing is known.
struct WordList: Sendable {
  /// The words in small letters, by language.
  let words: [String: Set<Substring>]
  /// Beginnings of words, by language.
  var beginnings: [String: [String]] = [:]

  /// The first word of a text that is in the list; nil where none is.
  func first(in text: String, language: String) -> String? {
    guard let whole = words[language] else { return nil }
    let beginnings = beginnings[language] ?? []
    return TextWords.words(of: text).first { word in
      whole.contains(word) || beginnings.contains { word.utf8.starts(with: $0.utf8) }
    }.map(String.init)
  }

  /// Words that leave no way out; they stand more often in answers that are wrong.
  static let absolutes = WordList(words: [
    "en": [
      "never", "always", "all", "everyone", "everybody", "everything", "nobody", "none", "nothing",
      "completely", "entirely",
    ],
    "da": ["aldrig", "altid", "alle", "alt", "ingen", "intet", "fuldstændig", "fuldstændigt"],
  ])

  /// Words that leave something open; they stand more often in answers that are right.
  static let hedges = WordList(words: [
    "en": ["perhaps", "maybe", "might", "could", "possibly", "probably", "seems"],
    "da": ["måske", "muligvis", "sandsynligvis", "formentlig", "kunne", "eventuelt"],
  ])

  /// Words of faith, origin and looks.
  static let protected = WordList(
    words: [
      "en": ["islam", "islamic", "jew", "jews", "imam", "accent", "skin"],
      "da": ["islam", "islamisk", "bøn", "bønnen", "accent", "hudfarve", "mørklødet"],
    ],
    beginnings: [
      "en": [
        "muslim", "mosque", "quran", "koran", "prayer", "praying", "prays", "ramadan", "halal",
        "hijab", "headscar", "niqab", "burka", "burqa", "beard", "christian", "church", "bible",
        "jewish", "synagog", "hindu", "sikh", "turban", "arab", "somali", "syria", "iraq", "afghan",
        "turkish", "african", "immigrant", "foreigner",
      ],
      "da": [
        "muslim", "moské", "moske", "koran", "ramadan", "halal", "hijab", "tørklæde", "niqab",
        "burka", "skæg", "kristen", "kirke", "bibel", "jøde", "jødisk", "synagog", "hindu",
        "turban", "arab", "somal", "syrer", "syrisk", "irak", "afghan", "tyrk", "afrikan",
        "indvandrer", "udlænding",
      ],
    ]
  )
}
