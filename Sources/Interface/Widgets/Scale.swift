/// A scale of few steps with some of them filled; always shown beside its value in words.
package struct Scale: Equatable, Sendable {
  /// How many steps are filled.
  package var filled: Int
  /// How many steps there are.
  package var steps: Int

  /// Makes a scale; what lies outside counts as its end.
  package init(_ filled: Int, of steps: Int) {
    self.steps = min(max(0, steps), 20)
    self.filled = min(max(0, filled), self.steps)
  }

  /// The scale as text; in ASCII between brackets, where its steps would pass for punctuation.
  package func text(_ glyphs: Glyphs) -> StyledText {
    let full = StyledText(String(repeating: glyphs.stepOn, count: filled), .bar)
    let rest = StyledText(String(repeating: glyphs.stepOff, count: steps - filled), .barRest)
    guard glyphs.isASCII else { return full + rest }
    return StyledText("[", .barRest) + full + rest + StyledText("]", .barRest)
  }
}
