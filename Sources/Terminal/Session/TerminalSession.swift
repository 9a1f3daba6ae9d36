internal import CCurses
package import Interface

/// The full screen on a real terminal, through ncurses.
///
/// One thread opens it, uses it and closes it; only `wake` may be called from others.
package final class TerminalSession: FrontEnd {
  /// The size in cells; 80×24 where the device does not know.
  package internal(set) var size: Size
  /// Whether lines and marks beyond ASCII can be shown.
  package let showsUnicode: Bool
  /// What the session found out about the terminal.
  package private(set) var capabilities: TerminalCapabilities
  /// The theme in use.
  package private(set) var theme: Theme

  /// Whether answers are still to come, so that a waiting test is not told too early.
  package var hasWorkUnderWay: () -> Bool = { false }

  let environment: [String: String]
  var decoder: KeyDecoder
  /// Events that came about outside `events(until:)`.
  var waiting: [InputEvent] = []
  /// How long the rest of an escape sequence may take, in milliseconds.
  let escapeDelay: CInt
  /// Whether tests want to hear when nothing is left to do.
  private let announcesIdle: Bool
  private var owesIdle = true
  private var presenter: Presenter
  private var sink: CursesSink
  private var shown: Frame?
  private var needsFlush = false
  private var isOpen = true

  private init(
    capabilities: TerminalCapabilities,
    encoding: Encoding,
    theme: Theme,
    ascii: Bool,
    environment: [String: String]
  ) {
    self.capabilities = capabilities
    self.theme = theme
    self.environment = environment
    size = capabilities.size
    showsUnicode = encoding == .utf8 && !ascii
    escapeDelay = CInt(Self.escapeDelay(in: environment))
    announcesIdle = environment["SIGNPOST_TEST_SYNC"] == "1"
    decoder = KeyDecoder(encoding: encoding)
    presenter = Presenter(metrics: .system(encoding))
    sink = CursesSink(theme: theme)
  }

  deinit {
    if isOpen { term_close() }
  }

  /// Makes ready for a session of several threads, which take up less memory then; called before any
  /// of them begins.
  package static func prepare() { term_share_heap() }

  /// Opens the full screen; `ascii` keeps lines and marks to ASCII whatever the locale.
  package static func open(
    theme name: ThemeName,
    ascii: Bool,
    environment: [String: String]
  ) throws(TerminalError) -> TerminalSession {
    guard term_is_interactive() else { throw .notATerminal }
    let locale = Encoding.choose(in: environment)
    let type = try start(environment)
    let colours = Int(term_colours())
    let depth = ColourDepth(colours: colours, environment: environment)
    let capabilities = TerminalCapabilities(
      isInteractive: true,
      requestedType: environment["TERM"],
      usedType: type,
      colours: colours,
      depth: depth,
      locale: locale.name,
      showsUnicode: locale.encoding == .utf8,
      size: TerminalCapabilities.readSize(environment: environment)
    )
    let session = TerminalSession(
      capabilities: capabilities,
      encoding: locale.encoding,
      theme: Theme(name, depth: depth),
      ascii: ascii,
      environment: environment
    )
    session.takeSize(capabilities.size)
    return session
  }

  /// Gives the terminal back; more than once does no harm.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    term_close()
  }

  /// Sets what a crash says on the normal screen, after its message.
  package func setLastWords(_ words: String) {
    term_after_crash(words)
  }

  /// Changes the theme while running; the whole screen is painted anew with the next frame.
  package func setTheme(_ name: ThemeName) {
    theme = Theme(name, depth: capabilities.depth)
    guard isOpen else { return }
    sink = CursesSink(theme: theme)
    presenter.forget()
    repaint()
  }

  /// The time on the monotonic clock.
  package var now: Instant {
    Instant(milliseconds: Int(term_milliseconds()))
  }

  /// A closure that any thread may call to end a waiting `events`; also after `close`.
  package var wake: @Sendable () -> Void {
    { term_wake() }
  }

  /// Shows a frame; an unchanged frame writes nothing.
  package func present(_ frame: Frame) {
    guard isOpen else { return }
    let hasChanged = presenter.present(frame.surface, on: &sink)
    let isSame = frame.cursor == shown?.cursor && frame.wantsMouse == shown?.wantsMouse
    guard hasChanged || needsFlush || !isSame else { return }
    if frame.wantsMouse != (shown?.wantsMouse ?? false) { term_mouse(frame.wantsMouse) }
    place(frame.cursor)
    if presenter.hasTurned { term_turn() }
    term_flush()
    shown = frame
    needsFlush = false
  }

  /// Repaints the whole screen at the next frame, after foreign output has spoiled it.
  package func repaint() {
    guard isOpen else { return }
    needsFlush = true
    term_repaint()
  }

  /// Tells a waiting test that everything has been read, done and shown.
  func announceIdle() {
    guard announcesIdle, owesIdle, !hasWorkUnderWay(), !term_wait_for_input(0) else { return }
    owesIdle = false
    let marker = "\u{1B}]7777;idle\u{7}"
    term_send(marker, marker.utf8.count)
  }

  /// Notes that something came from outside, so that a test hears when all of it is done; what the
  /// program does by itself, as when a draft is due, is not announced.
  func noteInput() {
    owesIdle = true
  }

  /// Draws for another size from now on; ncurses starts with its own idea of it.
  func takeSize(_ size: Size) {
    self.size = size
    capabilities.size = size
    _ = term_resize(CInt(size.rows), CInt(size.columns))
    presenter.forget()
    needsFlush = true
  }

  private func place(_ cursor: Point?) {
    if let cursor, cursor.row >= 0, cursor.row < size.rows, cursor.column >= 0,
      cursor.column < size.columns
    {
      term_cursor(CInt(cursor.row), CInt(cursor.column))
    } else {
      term_cursor(-1, -1)
    }
  }

  /// Tries the names of the terminal's description one after the other.
  private static func start(_ environment: [String: String]) throws(TerminalError) -> String {
    let type = environment["TERM"]
    var reason = TerminalError.unknownType(type)
    for name in TerminalNames.candidates(for: type) {
      switch Int(term_open(name, CInt(escapeDelay(in: environment)))) {
      case TERM_OK: return name
      case TERM_NOT_A_TERMINAL: throw .notATerminal
      case TERM_ALREADY_OPEN: throw .alreadyOpen
      case TERM_SYSTEM_ERROR: throw .system
      case TERM_INCAPABLE: reason = .incapable(name)
      default: continue
      }
    }
    throw reason
  }

  /// ESCDELAY in milliseconds, else 25: short enough to feel at once, long enough for a local line.
  package static func escapeDelay(in environment: [String: String]) -> Int {
    let named = environment["ESCDELAY"].flatMap { Int($0) } ?? 25
    return min(max(named, 1), 2000)
  }
}
