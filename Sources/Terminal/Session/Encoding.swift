internal import CCurses

/// The way in which the terminal's bytes are characters.
package enum Encoding: Equatable, Sendable {
  case utf8
  /// One byte a character, the first 256 of Unicode.
  case latin1
  case ascii

  /// Sets the process's character locale by the environment and says what came of it.
  ///
  /// For ASCII the locale becomes UTF-8 all the same, whose first 128 characters are the same bytes:
  /// in a locale of single bytes ncurses asks the terminal to repeat characters, which many that
  /// call themselves xterm cannot. What is beyond ASCII then stops at the presenter.
  static func choose(in environment: [String: String]) -> (name: String, encoding: Encoding) {
    for name in LocaleNames.candidates(in: environment) {
      switch term_set_locale(name) {
      case 1: return (name, .utf8)
      case 0 where term_locale_is_latin():
        return (name, .latin1)
      case 0:
        _ = term_set_locale(LocaleNames.common)
        return (name, .ascii)
      default: continue
      }
    }
    return ("C", .ascii)
  }
}
