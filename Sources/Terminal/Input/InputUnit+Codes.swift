internal import CCurses
internal import Interface

extension InputUnit {
  /// The unit of one of CCurses' key codes.
  init(code: Int) {
    if code > TERM_KEY_FUNCTION {
      self = .key(.function(code - TERM_KEY_FUNCTION))
      return
    }
    switch code {
    case TERM_KEY_PASTE_START: self = .pasteStart
    case TERM_KEY_PASTE_END: self = .pasteEnd
    default: self = Self.keys[code].map(InputUnit.key) ?? .unknown
    }
  }

  private static let keys: [Int: Key] = [
    TERM_KEY_UP: .up,
    TERM_KEY_DOWN: .down,
    TERM_KEY_LEFT: .left,
    TERM_KEY_RIGHT: .right,
    TERM_KEY_HOME: .home,
    TERM_KEY_END: .end,
    TERM_KEY_PAGE_UP: .pageUp,
    TERM_KEY_PAGE_DOWN: .pageDown,
    TERM_KEY_INSERT: .insert,
    TERM_KEY_DELETE: .delete,
    TERM_KEY_BACKSPACE: .backspace,
    TERM_KEY_ENTER: .enter,
    TERM_KEY_BACK_TAB: .backTab,
    TERM_KEY_CONTROL_UP: .controlUp,
    TERM_KEY_CONTROL_DOWN: .controlDown,
    TERM_KEY_CONTROL_LEFT: .controlLeft,
    TERM_KEY_CONTROL_RIGHT: .controlRight,
    TERM_KEY_SHIFT_UP: .shiftUp,
    TERM_KEY_SHIFT_DOWN: .shiftDown,
    TERM_KEY_SHIFT_LEFT: .shiftLeft,
    TERM_KEY_SHIFT_RIGHT: .shiftRight,
  ]
}
