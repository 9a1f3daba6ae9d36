/// A theme that the trainee can choose.
package enum ThemeName: String, CaseIterable, Sendable {
  /// For a dark background.
  case dark
  /// For a light background.
  case light
  /// The terminal's own sixteen colours.
  case user
  /// Attributes alone.
  case mono
  /// The terminal's own two colours and strong attributes.
  case highContrast = "high-contrast"

  /// The theme to start with where nobody chose one: by the background that some terminals tell in
  /// COLORFGBG, else dark.
  package static func suggested(in environment: [String: String]) -> ThemeName {
    guard
      let told = environment["COLORFGBG"]?.split(separator: ";").last,
      let background = Int(told)
    else { return .dark }
    return background == 7 || background == 15 ? .light : .dark
  }
}
