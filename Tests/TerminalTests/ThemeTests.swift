import Interface
import Terminal
import Testing

@Suite struct ThemeTests {
  /// Backgrounds that people have in fact: black, VS Code's, Nord, and white, Solarized's.
  private static let dark = [0x000000, 0x1E1E1E, 0x2E3440]
  private static let light = [0xFFFFFF, 0xFDF6E3]
  private static let coloured: [(ThemeName, [Int])] = [(.dark, dark), (.light, light)]

  /// The VGA colours of the Linux console, the darkest that are in use.
  private static let console = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ]

  /// What a role needs: text 4.5 (WCAG 1.4.3), lines and the empty steps of a scale 3 (1.4.11).
  private static func least(_ role: Role) -> Double {
    role == .border || role == .barRest ? 3 : 4.5
  }

  /// The contrast ratio of WCAG 2.2, from 1 to 21.
  static func contrast(_ one: Int, _ other: Int) -> Double {
    func luminance(_ colour: Int) -> Double {
      func linear(_ part: Int) -> Double {
        let value = Double(part & 0xFF) / 255
        // The power of 2.4 by its series would hide the rule; a table of squares is near enough.
        return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
      }
      return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour)
    }
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test func `The contrast follows the published examples`() {
    #expect(Self.contrast(0x000000, 0xFFFFFF) == 21)
    #expect(abs(Self.contrast(0x777777, 0xFFFFFF) - 4.48) < 0.01)
    #expect(abs(Self.contrast(0xFF0000, 0xFFFFFF) - 4.00) < 0.01)
  }

  @Test(arguments: Role.allCases)
  func `Every coloured role is readable with 256 colours`(role: Role) {
    for (name, backgrounds) in Self.coloured {
      let style = Theme(name, depth: .palette).style(for: role)
      guard let text = style.foreground else { continue }
      let own = style.background.map { [PaletteColour(number: $0).packed] }
      for background in own ?? backgrounds {
        let contrast = Self.contrast(PaletteColour(number: text).packed, background)
        #expect(contrast >= Self.least(role), "\(name) \(role) on \(String(background, radix: 16))")
      }
    }
  }

  @Test(arguments: Role.allCases, [ColourDepth.sixteen, .eight])
  func `Every coloured role is readable with few colours`(role: Role, depth: ColourDepth) {
    for (name, background) in [(ThemeName.dark, 0x000000), (.light, 0xFFFFFF)] {
      let style = Theme(name, depth: depth).style(for: role)
      guard let text = style.foreground else { continue }
      #expect(text < depth.rawValue)
      #expect(style.background == nil, "with few colours the selection is reversed")
      for colour in [Self.console[text], PaletteColour(number: text).packed] {
        #expect(Self.contrast(colour, background) >= 4.5, "\(name) \(role) at \(depth)")
      }
    }
  }

  @Test(arguments: ThemeName.allCases, ColourDepth.allCases)
  func `Running text has the terminal's own colours`(name: ThemeName, depth: ColourDepth) {
    #expect(Theme(name, depth: depth).style(for: .body) == .plain)
  }

  @Test(arguments: Role.allCases)
  func `Without colour a role differs from running text or has a sign`(role: Role) {
    guard role != .body else { return }
    let style = Theme(.dark, depth: .none).style(for: role)
    #expect(style.foreground == nil && style.background == nil)
    #expect(style.attributes != [] || Theme.markedByGlyph.contains(role))
  }

  @Test(arguments: ThemeName.allCases, ColourDepth.allCases)
  func `The row with the focus stands out`(name: ThemeName, depth: ColourDepth) {
    let theme = Theme(name, depth: depth)
    let selection = theme.style(for: .selection)
    #expect(selection.attributes.contains(.reverse) || selection.background != nil)
    for role in Role.allCases where role != .selection {
      let isLoud = theme.style(for: role).attributes.contains(.reverse)
      #expect(!isLoud || (role == .danger && name == .highContrast))
    }
  }

  @Test(arguments: ThemeName.allCases)
  func `A theme uses no colour number that the depth lacks`(name: ThemeName) {
    for depth in ColourDepth.allCases {
      for role in Role.allCases {
        let style = Theme(name, depth: depth).style(for: role)
        for number in [style.foreground, style.background].compactMap(\.self) {
          #expect((0..<min(depth.rawValue, 256)).contains(number))
        }
      }
    }
  }

  @Test func `High contrast has no dim text`() {
    for role in Role.allCases {
      #expect(!Theme(.highContrast, depth: .palette).style(for: role).attributes.contains(.dim))
    }
  }

  // The cube and the greys as in xterm's 256colres.
  @Test(arguments: [
    (16, 0x000000), (21, 0x0000FF), (73, 0x5FAFAF), (231, 0xFFFFFF), (244, 0x808080),
  ])
  func `Palette numbers are xterm's colours`(number: Int, packed: Int) {
    #expect(PaletteColour(number: number).packed == packed)
  }
}

/// The value to the power of 2.4, as value² · (value²)^⅕ by Newton's method.
private func power(_ value: Double) -> Double {
  let square = value * value
  var root = 1.0
  for _ in 0..<60 {
    let fourth = root * root * root * root
    root -= (root * fourth - square) / (5 * fourth)
  }
  return square * root
}
