/// A text made ready to be searched: lower case, without accents, with the Danish letters told apart.
///
/// å is found by `å`, `aa` and `a`; ø by `ø`, `oe` and `o`; æ by `æ` and `ae`. Who types the Danish
/// letter finds the letter and its pair, never the plain vowel.
package struct SearchText: Equatable, Sendable {
  /// Control characters stand for the letters, as clean text has none.
  private static let å: UInt8 = 1
  private static let ø: UInt8 = 2
  private static let æ: UInt8 = 3

  /// The folded text.
  private(set) var bytes: [UInt8] = []

  /// Folds a text.
  package init(_ text: some StringProtocol) {
    var text = String(text)
    bytes = text.withUTF8 { Self.lowered($0) }
    guard bytes.isEmpty else { return }
    append(text)
  }

  /// Letters of ASCII in lower case, as most texts have no others; nothing where there are others.
  private static func lowered(_ letters: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard letters.allSatisfy({ $0 < 0x80 }) else { return [] }
    return [UInt8](unsafeUninitializedCapacity: letters.count) { lowered, count in
      for place in letters.indices {
        let isCapital = letters[place] &- 0x41 < 26
        lowered[place] = letters[place] | (isCapital ? 0x20 : 0)
      }
      count = letters.count
    }
  }

  /// The words of a query, folded; each must be found somewhere.
  package static func words(of query: String) -> [SearchText] {
    query.split(whereSeparator: \.isWhitespace).map { SearchText($0) }.filter { !$0.bytes.isEmpty }
  }

  /// Adds another text, apart from what there is, so that no word is found across the two.
  mutating func append(_ text: some StringProtocol) {
    if !bytes.isEmpty { bytes.append(0x0A) }
    for scalar in text.unicodeScalars { append(scalar) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: bytes.append(UInt8(value + 0x20))
    case 0..<0x80: bytes.append(UInt8(value))
    case 0x300...0x36F: combine(value)
    default: bytes += Self.folded(scalar)
    }
  }

  /// Joins a mark to the letter before it where that makes a Danish letter, else drops it.
  private mutating func combine(_ mark: UInt32) {
    switch (bytes.last, mark) {
    case (UInt8(ascii: "a"), 0x30A): bytes[bytes.count - 1] = Self.å
    case (UInt8(ascii: "a"), 0x308): bytes[bytes.count - 1] = Self.æ
    case (UInt8(ascii: "o"), 0x308): bytes[bytes.count - 1] = Self.ø
    default: break
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "å", "Å": [å]
    case "ø", "Ø", "ö", "Ö": [ø]
    case "æ", "Æ", "ä", "Ä": [æ]
    case "à", "á", "â", "ã", "À", "Á", "Â", "Ã", "ā", "Ā", "ă", "Ă", "ą", "Ą": letters("a")
    case "ç", "Ç", "ć", "Ć", "č", "Č": letters("c")
    case "ď", "Ď", "đ", "Đ", "ð", "Ð": letters("d")
    case "è", "é", "ê", "ë", "È", "É", "Ê", "Ë", "ē", "Ē", "ę", "Ę", "ě", "Ě": letters("e")
    case "ğ", "Ğ": letters("g")
    case "ì", "í", "î", "ï", "Ì", "Í", "Î", "Ï", "ī", "Ī", "ı", "İ": letters("i")
    case "ł", "Ł": letters("l")
    case "ñ", "Ñ", "ń", "Ń", "ň", "Ň": letters("n")
    case "ò", "ó", "ô", "õ", "Ò", "Ó", "Ô", "Õ", "ō", "Ō", "ő", "Ő": letters("o")
    case "ř", "Ř": letters("r")
    case "ś", "Ś", "ş", "Ş", "š", "Š", "ș", "Ș": letters("s")
    case "ß": letters("ss")
    case "ť", "Ť", "ț", "Ț": letters("t")
    case "ù", "ú", "û", "ü", "Ù", "Ú", "Û", "Ü", "ū", "Ū", "ů", "Ů", "ű", "Ű": letters("u")
    case "ý", "ÿ", "Ý", "Ÿ": letters("y")
    case "ź", "Ź", "ż", "Ż", "ž", "Ž": letters("z")
    case "\u{2018}", "\u{2019}": letters("'")
    default: Array(scalar.properties.lowercaseMapping.utf8)
    }
  }

  private static func letters(_ text: StaticString) -> [UInt8] {
    Array(text.description.utf8)
  }

  /// Whether a word stands somewhere in this text.
  package func contains(_ word: SearchText) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      word.bytes.withUnsafeBufferPointer { word in
        text.indices.contains { Self.matches(text, $0, word, 0) }
      }
    }
  }

  /// Whether the rest of a word stands at a place of a text.
  private static func matches(
    _ text: UnsafeBufferPointer<UInt8>,
    _ textStart: Int,
    _ word: UnsafeBufferPointer<UInt8>,
    _ wordStart: Int
  ) -> Bool {
    var (place, letter) = (textStart, wordStart)
    while letter < word.count {
      guard place < text.count else { return false }
      if text[place] == word[letter] {
        (place, letter) = (place + 1, letter + 1)
      } else if let pair = pair(text[place]) {
        guard word[letter] == pair.first else { return false }
        let isWhole = letter + 1 < word.count && word[letter + 1] == pair.second
        if isWhole, matches(text, place + 1, word, letter + 2) { return true }
        // Of a pair that is being typed, the first letter is enough.
        guard pair.standsForFirst || letter + 1 == word.count else { return false }
        (place, letter) = (place + 1, letter + 1)
      } else if let pair = pair(word[letter]) {
        guard text[place] == pair.first, place + 1 < text.count, text[place + 1] == pair.second
        else { return false }
        (place, letter) = (place + 2, letter + 1)
      } else {
        return false
      }
    }
    return true
  }

  /// The two letters that a Danish letter is written with where it cannot be typed, and whether the
  /// first alone is used for it too.
  private static func pair(
    _ byte: UInt8
  ) -> (first: UInt8, second: UInt8, standsForFirst: Bool)? {
    switch byte {
    case å: (UInt8(ascii: "a"), UInt8(ascii: "a"), true)
    case ø: (UInt8(ascii: "o"), UInt8(ascii: "e"), true)
    case æ: (UInt8(ascii: "a"), UInt8(ascii: "e"), false)
    default: nil
    }
  }
}

extension SearchText {
  /// Adds what a title, or the path of a file without one, is sorted by to the keys of others:
  /// Danish has æ, ø, å (also written aa) after z, and numbers sort by their value, case 2 before
  /// case 10.
  ///
  /// All titles are put in order for the first frame, and most are plain ASCII: of these no text is
  /// made.
  static func putSortKey(
    of title: PackedText,
    in language: String,
    orOf path: String,
    into keys: inout [UInt8]
  ) {
    let isPut = title.withWords(in: language) { words in
      guard let words, !words.isEmpty, words.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
        return false
      }
      putSortKey(
        of: words.lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 },
        in: language,
        into: &keys
      )
      return true
    }
    guard !isPut else { return }
    let line = title.line(in: language)
    putSortKey(of: SearchText(line.isEmpty ? path : line).bytes, in: language, into: &keys)
  }

  private static func putSortKey(
    of letters: some RandomAccessCollection<UInt8>,
    in language: String,
    into key: inout [UInt8]
  ) {
    let isDanish = language == "da"
    var rest = letters[...]
    while let letter = rest.popFirst() {
      switch letter {
      case æ where !isDanish: key += "ae".utf8
      case æ: key.append(0x7B)
      case ø: key.append(isDanish ? 0x7C : UInt8(ascii: "o"))
      case å: key.append(isDanish ? 0x7D : UInt8(ascii: "a"))
      case UInt8(ascii: "a") where isDanish && rest.first == UInt8(ascii: "a"):
        key.append(0x7D)
        rest.removeFirst()
      case 0x30...0x39:
        let more = rest.prefix { (0x30...0x39).contains($0) }
        let digits = ([letter] + more).drop { $0 == 0x30 }
        key.append(0x30 + UInt8(min(9, digits.count)))
        key += digits
        rest.removeFirst(more.count)
      default: key.append(letter)
      }
    }
  }
}
