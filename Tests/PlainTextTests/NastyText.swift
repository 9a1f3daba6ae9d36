import TestSupport

/// Random text made of the scalars that terminals and cluster rules stumble over.
enum NastyText {
  private static let pieces: [String] = [
    "a", "Z", "7", " ", " ", " ", "-", "/", "(", "\n", "\n", "\r\n", "\r", "\t", "\u{0}", "\u{7}",
    "\u{8}", "\u{1B}", "\u{1B}[", "\u{1B}]", "\u{1B}P", "\u{1B}\\", "\u{1B}[31m", "\u{85}",
    "\u{9B}", "\u{9C}", "\u{9D}", "\u{A0}", "\u{AD}", "é", "e\u{301}", "\u{301}", "\u{308}",
    "\u{20DD}", "\u{34F}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{202E}", "\u{2066}",
    "\u{2028}", "\u{2060}", "\u{FEFF}", "\u{FE0F}", "漢", "字", "。", "（", "한", "\u{1100}", "\u{1161}",
    "\u{11A8}", "\u{3000}", "👩", "👨", "❤", "\u{1F3FD}", "\u{1F1E9}", "\u{1F1F0}", "\u{E0067}",
    "\u{E007F}", "\u{E000}", "\u{FFFE}", "\u{10FFFF}", "\u{378}", "שלום", "مرحبا", "\u{600}", "क",
    "\u{94D}", "ष", "\u{93F}", "\u{0E33}", "ก", "─", "│", "…", "\u{FFF9}", "\u{1160}", "\u{1FAE8}",
  ]

  /// Returns up to `count` pieces one after the other.
  static func make(
    upTo count: Int,
    using generator: inout SeededGenerator
  ) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
    }
    return text
  }

  /// Returns many texts for one property.
  static func samples(_ count: Int, upTo length: Int, seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in make(upTo: length, using: &generator) }
  }
}

/// The scalars of a text, for comparisons that canonical equivalence must not blur.
func scalars(_ text: String) -> [UInt32] {
  text.unicodeScalars.map(\.value)
}
