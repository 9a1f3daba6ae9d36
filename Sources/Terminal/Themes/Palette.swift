/// The few colours that a theme is made of at one depth.
///
/// One accent, greys, and three colours for right, wrong and watch out. A colour that is none is the
/// terminal's own; the theme then takes an attribute in its place.
struct Palette {
  var accent: Int?
  var muted: Int?
  var rule: Int?
  var danger: Int?
  var success: Int?
  var warning: Int?
  /// Text and background of the row with the focus; none reverses the terminal's own.
  var selection: (text: Int, background: Int)?
  /// Text, hint and background of an input field; none underlines.
  var field: (text: Int, hint: Int, background: Int)?

  /// The palette of a theme at a depth, none where the theme uses attributes alone.
  static func of(_ name: ThemeName, at depth: ColourDepth) -> Palette? {
    switch (name, depth) {
    case (.mono, _), (.highContrast, _), (_, .none): nil
    case (.dark, .palette), (.dark, .direct): dark
    case (.light, .palette), (.light, .direct): light
    case (.dark, .sixteen): darkSixteen
    case (.dark, .eight): darkEight
    case (.light, _): lightEight
    case (.user, _): user
    }
  }

  private static let dark = Palette(
    accent: 73,
    muted: 248,
    rule: 244,
    danger: 210,
    success: 114,
    warning: 179,
    selection: (text: 231, background: 238),
    field: (text: 231, hint: 248, background: 236)
  )

  private static let light = Palette(
    accent: 24,
    muted: 240,
    rule: 245,
    danger: 124,
    success: 22,
    warning: 94,
    selection: (text: 16, background: 252),
    field: (text: 16, hint: 240, background: 254)
  )

  /// Bright black is left out: it is too dark for text on the Linux console.
  private static let darkSixteen = Palette(
    accent: 6,
    muted: 7,
    rule: 7,
    danger: 9,
    success: 10,
    warning: 11
  )

  /// Plain red and brown are too dark on black, so danger and warning rely on bold and their mark.
  private static let darkEight = Palette(accent: 6, muted: 7, rule: 7, success: 2)

  /// Green and yellow are too light on white, so success and warning rely on bold and their mark.
  private static let lightEight = Palette(accent: 4, danger: 1)

  private static let user = Palette(accent: 6, danger: 1, success: 2, warning: 3)
}
