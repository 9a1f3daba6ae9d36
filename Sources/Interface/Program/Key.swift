/// A key as the trainee pressed it, whatever bytes the terminal sent.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key, from 1.
  case function(Int)
  /// Control with a lower-case letter or one of `@[\]^_`.
  case control(Character)
  /// Alt (or Esc and then quickly) with a character.
  case alt(Character)
  case controlLeft, controlRight, controlUp, controlDown
  case shiftLeft, shiftRight, shiftUp, shiftDown

  /// Whether the key is a digit, which takes the row with that number.
  package var isDigit: Bool {
    if case .character(let character) = self { character.isNumber } else { false }
  }
}
