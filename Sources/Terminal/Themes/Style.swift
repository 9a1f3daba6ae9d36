/// What a role looks like: two colours of xterm's palette and attributes.
package struct Style: Hashable, Sendable {
  /// The number of the text colour, 0 to 255; none is the terminal's own.
  package var foreground: Int?
  /// The number of the background colour; none is the terminal's own.
  package var background: Int?
  /// The attributes beside the colours.
  package var attributes: Attributes

  /// Makes a style.
  package init(
    foreground: Int? = nil,
    background: Int? = nil,
    attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours without attributes.
  package static let plain = Style()
}

/// Ways of writing that need no colour.
package struct Attributes: OptionSet, Hashable, Sendable {
  /// The bits.
  package let rawValue: UInt8

  /// Makes a set of bits.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Thicker strokes; on some terminals also a lighter colour.
  package static let bold = Attributes(rawValue: 1)
  /// Fainter than running text; many terminals ignore it.
  package static let dim = Attributes(rawValue: 2)
  /// A line below the text.
  package static let underline = Attributes(rawValue: 4)
  /// Text and background exchanged.
  package static let reverse = Attributes(rawValue: 8)
}
