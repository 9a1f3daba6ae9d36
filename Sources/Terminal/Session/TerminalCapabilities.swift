internal import CCurses
package import Interface
internal import Synchronization

/// What the program sees of the terminal, for `doctor` and for choosing the front end.
package struct TerminalCapabilities: Equatable, Sendable {
  /// Whether input and output are both a terminal.
  package let isInteractive: Bool
  /// The value of TERM, none where it is not set.
  package let requestedType: String?
  /// The description in use, none where the full screen cannot be opened.
  package let usedType: String?
  /// The number of colours by that description.
  package let colours: Int
  /// The depth that the themes use, after NO_COLOR.
  package let depth: ColourDepth
  /// The locale in use.
  package let locale: String
  /// Whether characters beyond ASCII can be shown.
  package let showsUnicode: Bool
  /// The size in cells.
  package internal(set) var size: Size

  /// Whether the full screen can be opened.
  package var canOpen: Bool { isInteractive && usedType != nil }

  /// Looks at the terminal without opening it.
  ///
  /// Not while a session is open: ask that one.
  package static func survey(environment: [String: String]) -> Self {
    let type = environment["TERM"]
    let found = describe(type)
    let locale = Encoding.choose(in: environment)
    return Self(
      isInteractive: term_is_interactive(),
      requestedType: type,
      usedType: found?.name,
      colours: found?.colours ?? 0,
      depth: ColourDepth(colours: found?.colours ?? 0, environment: environment),
      locale: locale.name,
      showsUnicode: locale.encoding == .utf8,
      size: readSize(environment: environment)
    )
  }

  /// The size by the kernel and the environment.
  static func readSize(environment: [String: String]) -> Size {
    var rows: CInt = 0
    var columns: CInt = 0
    term_size(&rows, &columns)
    return TerminalSize.resolve(
      rows: Int(rows),
      columns: Int(columns),
      environment: environment
    )
  }

  /// Held while ncurses reads a description, which it keeps in one place for the whole process.
  private static let describing = Mutex(())

  private static func describe(_ type: String?) -> (name: String, colours: Int)? {
    for name in TerminalNames.candidates(for: type) {
      let colours = describing.withLock { _ in term_describe(name) }
      if colours >= 0 { return (name, Int(colours)) }
    }
    return nil
  }
}
