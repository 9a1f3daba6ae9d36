internal import CCurses

/// The way in which the terminal's bytes are characters.
package enum Encoding: Equatable, Sendable {
  case utf8
  /// One byte a character, the first 256 of Unicode.
  case latin1
  case ascii

  /// Sets the process's character locale by the environment and says what came of it.
  static func choose(in environment: [String: String]) -> (name: String, encoding: Encoding) {
    for name in LocaleNames.candidates(in: environment) {
      switch term_set_locale(name) {
      case 1: return (name, .utf8)
      case 0: return (name, term_locale_is_latin() ? .latin1 : .ascii)
      default: continue
      }
    }
    return ("C", .ascii)
  }
}
