/// The choice of a terminal description by the name in TERM.
package enum TerminalNames {
  /// The description that nearly every terminal of today follows.
  package static let common = "xterm-256color"

  /// Names of terminals that behave like xterm but bring a description which Debian lacks.
  private static let modern = [
    "xterm", "kitty", "ghostty", "alacritty", "foot", "wezterm", "contour", "rio", "konsole", "vte",
    "gnome", "iterm", "mintty", "st-", "stterm", "tmux", "screen.xterm",
  ]

  /// The names to try in order, best first; none where TERM is not set.
  package static func candidates(for name: String?) -> [String] {
    guard let name, !name.isEmpty else { return [] }
    let isModern = modern.contains { name.hasPrefix($0) }
    return isModern && name != common ? [name, common] : [name]
  }
}
