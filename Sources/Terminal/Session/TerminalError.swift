/// A reason why the full screen cannot be opened; the words are the application's.
package enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output leads elsewhere: a pipe, a file.
  case notATerminal
  /// No description of the terminal type exists here; none where TERM is not set.
  case unknownType(String?)
  /// The terminal cannot place its cursor, as TERM=dumb says of itself.
  case incapable(String)
  /// Another session has the terminal.
  case alreadyOpen
  /// The system refused something on the way.
  case system
}
