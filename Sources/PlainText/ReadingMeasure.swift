/// How much there is to read in a text and how hard it is: counts of words, long words, sentences.
///
/// Counts of several texts add up; the index is taken of the sum, not of single indices.
package struct ReadingMeasure: Hashable, Sendable {
  /// Stretches of letters and digits, joined by hyphens, apostrophes, points or colons within them.
  package private(set) var words = 0
  /// Words of more than six letters or digits.
  package private(set) var longWords = 0
  /// Sentences; what follows the last full stop of a paragraph is one too.
  package private(set) var sentences = 0

  /// The letters beyond which a word is long (Björnsson, Läsbarhet, 1968).
  package static let longWordLetters = 6

  /// Words a minute of silent reading: 238 for adults who read in English (Brysbaert 2019,
  /// doi:10.1016/j.jml.2019.104047), taken for every language here.
  package static let wordsPerMinute = 238

  /// Measures nothing.
  package init() {}

  /// Measures a text, whose lines are paragraphs.
  package init(of text: String) {
    var reader = WordReader()
    reader.take(text)
    reader.endParagraph()
    (words, longWords, sentences) = (reader.words, reader.longWords, reader.sentences)
  }

  /// The readability index LIX, rounded: words ÷ sentences + 100 × long words ÷ words (Björnsson
  /// 1968); nil where there are no words.
  ///
  /// As a convention, up to 30 is easy, about 40 is medium, and from 50 on a text is hard.
  package var lix: Int? {
    guard words > 0, sentences > 0 else { return nil }
    let (numerator, denominator) =
      (words * words + 100 * longWords * sentences, sentences * words)
    return (2 * numerator + denominator) / (2 * denominator)
  }

  /// The whole minutes that reading takes, rounded up.
  package var minutes: Int { Self.minutes(ofReading: words) }

  /// The whole minutes that reading so many words takes, rounded up.
  package static func minutes(ofReading words: Int) -> Int {
    (words + wordsPerMinute - 1) / wordsPerMinute
  }

  /// Adds the counts of another text.
  package static func += (sum: inout ReadingMeasure, other: ReadingMeasure) {
    sum.words += other.words
    sum.longWords += other.longWords
    sum.sentences += other.sentences
  }
}

/// Counts words and sentences scalar by scalar.
///
/// A sentence ends at a full stop, a question or exclamation mark, an ellipsis or a colon that is
/// followed by a space and by neither a small letter nor a digit, so that `kl. 18` and `f.eks. en`
/// end none.
private struct WordReader {
  private(set) var words = 0
  private(set) var longWords = 0
  private(set) var sentences = 0
  /// The letters of the word that is being read; 0 between words.
  private var letters = 0
  /// Whether a joining mark was read since the last letter.
  private var isJoined = false
  /// Whether words were read since the last sentence ended.
  private var hasWords = false
  /// Whether a mark was read that may end a sentence, and whether a space followed it.
  private var (hasMark, hasSpace) = (false, false)

  mutating func take(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var place = 0
      while place < bytes.count {
        // Most letters are those of ASCII, which need no table.
        switch bytes[place] {
        case 0x61...0x7A, 0x30...0x39: takeLetter(isSmall: true)
        case 0x41...0x5A: takeLetter(isSmall: false)
        case 0x0A: endParagraph()
        case 0x20: takeSpace()
        case 0x21..<0x7F: takeMark(Unicode.Scalar(bytes[place]))
        case 0..<0x80: take(Unicode.Scalar(bytes[place]))
        default:
          let (scalar, length) = Self.scalar(at: place, in: bytes)
          take(scalar)
          place += length - 1
        }
        place += 1
      }
    }
  }

  /// The scalar that begins at a byte of UTF-8, and how many bytes it has.
  private static func scalar(
    at place: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (Unicode.Scalar, length: Int) {
    let length = min((~bytes[place]).leadingZeroBitCount, bytes.count - place)
    let scalars = String(decoding: bytes[place..<place + length], as: UTF8.self).unicodeScalars
    return (scalars.first ?? "\u{FFFD}", length)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil {
      takeLetter(isSmall: properties.isLowercase || properties.numericType != nil)
    } else if properties.isWhitespace {
      takeSpace()
    } else if properties.generalCategory == .nonspacingMark {
      return
    } else {
      takeMark(scalar)
    }
  }

  private mutating func takeLetter(isSmall: Bool) {
    if hasMark {
      if hasSpace, !isSmall { endSentence() }
      (hasMark, hasSpace) = (false, false)
    }
    letters += 1
    isJoined = false
    hasWords = true
  }

  private mutating func takeSpace() {
    endWord()
    if hasMark { hasSpace = true }
  }

  private mutating func takeMark(_ scalar: Unicode.Scalar) {
    switch scalar {
    case ".", ":":
      hasMark = true
      join()
    case "!", "?", "…":
      hasMark = true
      endWord()
    case "-", "'", "’", "\u{2010}", "\u{2011}": join()
    default: endWord()
    }
  }

  /// A mark joins two letters; a second one in a row does not.
  private mutating func join() {
    if isJoined { endWord() } else if letters > 0 { isJoined = true }
  }

  mutating func endParagraph() {
    endWord()
    endSentence()
    (hasMark, hasSpace) = (false, false)
  }

  private mutating func endSentence() {
    if hasWords { sentences += 1 }
    hasWords = false
  }

  private mutating func endWord() {
    if letters > 0 { words += 1 }
    if letters > ReadingMeasure.longWordLetters { longWords += 1 }
    letters = 0
    isJoined = false
  }
}
