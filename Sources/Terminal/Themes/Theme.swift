package import Interface

/// The looks of all roles at one colour depth.
///
/// Running text always has the terminal's own colours. A role never differs by hue alone: it has an
/// attribute, or it is in `markedByGlyph`.
package struct Theme: Sendable {
  /// The theme's name.
  package let name: ThemeName
  /// The depth that the looks are made for.
  package let depth: ColourDepth
  private let styles: [Style]

  /// Makes a theme for a terminal of a colour depth.
  package init(_ name: ThemeName, depth: ColourDepth) {
    self.name = name
    self.depth = depth
    let palette = Palette.of(name, at: depth)
    styles = Role.allCases.map { role in
      if let palette {
        Self.coloured(role, palette)
      } else if name == .highContrast {
        Self.strong(role)
      } else {
        Self.monochrome(role)
      }
    }
  }

  /// The look of a role.
  package func style(for role: Role) -> Style {
    styles[Int(role.rawValue)]
  }

  /// Roles that may look like running text without colour, since the widgets draw a sign with them:
  /// lines for frames, quotation marks for speech, full and empty blocks for bars, a reason beside a
  /// command that cannot be used, and the key before its verb.
  package static let markedByGlyph: Set<Role> = [
    .border, .speech, .barRest, .bar, .disabled, .keyLabel, .danger, .success, .warning,
  ]

  private static func coloured(_ role: Role, _ palette: Palette) -> Style {
    switch role {
    case .body, .speech: .plain
    case .heading: Style(attributes: .bold)
    case .muted, .keyLabel, .disabled:
      Style(foreground: palette.muted, attributes: palette.muted == nil ? .dim : [])
    case .accent, .bar: Style(foreground: palette.accent)
    case .speaker, .key: Style(foreground: palette.accent, attributes: .bold)
    case .selection: selection(palette)
    case .danger: Style(foreground: palette.danger, attributes: .bold)
    case .success: Style(foreground: palette.success, attributes: .bold)
    case .warning: Style(foreground: palette.warning, attributes: .bold)
    case .border, .barRest: Style(foreground: palette.rule)
    case .focusBorder: Style(foreground: palette.accent, attributes: .bold)
    case .field, .hint: field(role, palette)
    case .mark: Style(foreground: palette.accent, attributes: .bold)
    }
  }

  private static func selection(_ palette: Palette) -> Style {
    guard let colours = palette.selection else { return Style(attributes: .reverse) }
    return Style(foreground: colours.text, background: colours.background, attributes: .bold)
  }

  private static func field(_ role: Role, _ palette: Palette) -> Style {
    guard let colours = palette.field else {
      return Style(foreground: role == .hint ? palette.muted : nil, attributes: .underline)
    }
    return Style(
      foreground: role == .hint ? colours.hint : colours.text,
      background: colours.background
    )
  }

  private static func monochrome(_ role: Role) -> Style {
    switch role {
    case .body, .speech, .border: .plain
    case .heading, .speaker, .key, .accent, .bar, .focusBorder: Style(attributes: .bold)
    case .danger, .success, .warning: Style(attributes: .bold)
    case .muted, .keyLabel, .disabled, .barRest: Style(attributes: .dim)
    case .selection: Style(attributes: .reverse)
    case .field: Style(attributes: .underline)
    case .hint: Style(attributes: [.underline, .dim])
    case .mark: Style(attributes: .bold)
    }
  }

  /// No dim text at all, and the strongest attributes for what must be seen.
  private static func strong(_ role: Role) -> Style {
    switch role {
    case .body, .speech, .border, .barRest, .muted, .disabled, .keyLabel: .plain
    case .heading, .speaker, .key, .accent, .bar, .focusBorder: Style(attributes: .bold)
    case .success: Style(attributes: .bold)
    case .warning: Style(attributes: [.bold, .underline])
    case .danger, .selection: Style(attributes: [.bold, .reverse])
    case .field, .hint: Style(attributes: .underline)
    case .mark: Style(attributes: [.bold, .underline])
    }
  }
}
