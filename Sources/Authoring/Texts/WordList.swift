/// Words that rules look for, by the language of a text; of other languages nothing is known.
struct WordList: Sendable {
  /// A word in small letters, or the beginning of words.
  private struct Entry {
    let letters: [UInt8]
    let isWhole: Bool

    func matches(_ word: [UInt8]) -> Bool {
      isWhole ? word == letters : word.starts(with: letters)
    }
  }

  /// By language the words, by the first of their bytes.
  private let entries: [String: [[Entry]]]

  /// Makes a list of whole words and of beginnings of words, by language.
  init(words: [String: [String]], beginnings: [String: [String]] = [:]) {
    entries = words.reduce(into: [:]) { entries, list in
      var table = [[Entry]](repeating: [], count: 256)
      func add(_ words: [String], isWhole: Bool) {
        for letters in words.map({ Array($0.utf8) }) {
          table[Int(letters[0])].append(Entry(letters: letters, isWhole: isWhole))
        }
      }
      add(list.value, isWhole: true)
      add(beginnings[list.key] ?? [], isWhole: false)
      entries[list.key] = table
    }
  }

  /// The first word of a text that is in the list, in small letters; nil where none is.
  func first(in text: String, language: String) -> String? {
    guard let table = entries[language] else { return nil }
    return TextWords.first(in: text) { word in
      table[Int(word[0])].contains { $0.matches(word) }
    }
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
