internal import PlainText

extension Glyphs {
  /// The text in the characters that can be shown; its width may change.
  package func adapt(_ text: String) -> String {
    isASCII ? AsciiText.transliterate(text) : text
  }

  /// The text in the characters that can be shown, each as wide as it was.
  ///
  /// In a field the cursor's column must not depend on what can be shown.
  func adaptInPlace(_ characters: some Sequence<Character>) -> String {
    guard isASCII else { return String(characters) }
    return characters.reduce(into: "") { text, character in
      let width = ColumnWidth.columns(of: character)
      text += String(AsciiText.transliterate(String(character)).prefix(width)).padded(to: width)
    }
  }
}
