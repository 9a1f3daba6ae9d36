package import Interface

/// The smallest piece of input: a byte, or a key that ncurses has put together of several.
package enum InputUnit: Equatable, Sendable {
  case byte(UInt8)
  case key(Key)
  case pasteStart
  case pasteEnd
  /// A key or report that means nothing here.
  case unknown
}
