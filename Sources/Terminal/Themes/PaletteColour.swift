/// The red, green and blue of a colour of xterm's palette.
package struct PaletteColour: Hashable, Sendable {
  /// The red part, 0 to 255.
  package let red: Int
  /// The green part, 0 to 255.
  package let green: Int
  /// The blue part, 0 to 255.
  package let blue: Int

  /// The colour with a number from 0 to 255; numbers outside are black.
  ///
  /// The first 16 are xterm's own values; users change them, so nothing may depend on them but a
  /// terminal that takes red, green and blue only.
  package init(number: Int) {
    switch number {
    case 0..<16:
      (red, green, blue) = Self.first[number]
    case 16..<232:
      let place = number - 16
      let steps = [0, 95, 135, 175, 215, 255]
      (red, green, blue) = (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
    case 232..<256:
      let level = 8 + (number - 232) * 10
      (red, green, blue) = (level, level, level)
    default:
      (red, green, blue) = (0, 0, 0)
    }
  }

  /// The three numbers in one, as a terminal of direct colour wants them.
  package var packed: Int { red << 16 | green << 8 | blue }

  private static let first = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
