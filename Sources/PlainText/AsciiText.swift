/// The rendering of text for terminals that have no Unicode.
package enum AsciiText {
  /// Returns the text in printable ASCII and newlines.
  ///
  /// Letters of Latin-1 and Latin Extended-A, typographic signs and box lines have equivalents,
  /// which may be longer; every other cluster becomes one `?`. As the width changes, this comes
  /// before wrapping and truncating.
  package static func transliterate(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) { return text }
    var output = ""
    output.reserveCapacity(text.utf8.count)
    var previous: Character = " "
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      index = text.index(after: index)
      let next = index < text.endIndex ? text[index] : nil
      let equivalent = equivalent(of: character)
      // "AEROE" for a word in capitals, "Aeroe" otherwise.
      let neighbour = next.flatMap { $0.isLetter ? $0 : nil } ?? previous
      let isCapital = character.isUppercase && neighbour.isUppercase
      output += isCapital ? equivalent.uppercased() : equivalent
      previous = character
    }
    return output
  }

  private static func equivalent(of character: Character) -> String {
    if character.isNewline { return "\n" }
    if let found = letters[character] ?? signs[character] { return found }
    guard let base = character.unicodeScalars.first else { return "" }
    if (0x20...0x7E).contains(base.value) { return String(base) }
    return letters[Character(base)] ?? "?"
  }
}
