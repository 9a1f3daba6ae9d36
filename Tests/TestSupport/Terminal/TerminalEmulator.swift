internal import CVTerm
package import Interface

/// A terminal without a window: it reads what a program wrote and knows what would be seen.
package final class TerminalEmulator {
  /// A cell as the emulator holds it.
  package struct ScreenCell: Equatable, Sendable {
    /// The cluster, a space where nothing was written, empty in the right half of a wide one.
    package var text: String
    /// Whether the strokes are thicker.
    package var isBold = false
    /// Whether there is a line below.
    package var isUnderlined = false
    /// Whether the letters lean.
    package var isItalic = false
    /// Whether text and background are exchanged.
    package var isReversed = false
    /// The number in the palette; none is the terminal's own colour.
    package var foreground: Int?
    /// The number in the palette; none is the terminal's own colour.
    package var background: Int?
  }

  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let modes: UnsafeMutablePointer<cvterm_modes>

  /// Makes an emulator with an empty screen; 80×24 where the size is 0.
  package init(size: Size) {
    let isKnown = size.rows > 0 && size.columns > 0
    let size = isKnown ? size : Size(columns: 80, rows: 24)
    guard let terminal = vterm_new(CInt(size.rows), CInt(size.columns)) else {
      preconditionFailure("libvterm has no memory for a screen")
    }
    self.terminal = terminal
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    modes = .allocate(capacity: 1)
    modes.initialize(to: cvterm_modes(alternate_screen: false, cursor_visible: true, mouse: 0))
    vterm_screen_enable_altscreen(screen, 1)
    cvterm_watch(screen, modes)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    modes.deallocate()
  }

  /// The size of the screen.
  package var size: Size {
    var rows: CInt = 0
    var columns: CInt = 0
    vterm_get_size(terminal, &rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Takes another size, as a window does; what does not fit is cut.
  ///
  /// A size of 0 is what a line says that does not know its window; the window stays as it is.
  package func resize(to size: Size) {
    guard size.rows > 0, size.columns > 0 else { return }
    vterm_set_size(terminal, CInt(size.rows), CInt(size.columns))
  }

  /// Reads bytes that the program wrote.
  package func feed(_ bytes: some Collection<UInt8>) {
    let signed = bytes.map { CChar(bitPattern: $0) }
    vterm_input_write(terminal, signed, signed.count)
  }

  /// The answers to the program's questions that have not been taken yet.
  package func takeAnswers() -> [UInt8] {
    var answers = [CChar](repeating: 0, count: vterm_output_get_buffer_current(terminal))
    let count = vterm_output_read(terminal, &answers, answers.count)
    return answers.prefix(count).map { UInt8(bitPattern: $0) }
  }

  /// The rows as text, without the spaces at their ends.
  package var rows: [String] {
    let size = size
    return (0..<size.rows).map { row in
      var text = (0..<size.columns).map { cell(row: row, column: $0).text }.joined()
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }

  /// The cell at a place; a blank one outside of the screen.
  package func cell(row: Int, column: Int) -> ScreenCell {
    var cell = cvterm_cell()
    guard
      let row = CInt(exactly: row), let column = CInt(exactly: column),
      cvterm_read(screen, row, column, &cell)
    else { return ScreenCell(text: " ") }
    return ScreenCell(
      text: Self.text(of: cell),
      isBold: cell.bold,
      isUnderlined: cell.underline,
      isItalic: cell.italic,
      isReversed: cell.reverse,
      foreground: cell.foreground < 0 ? nil : Int(cell.foreground),
      background: cell.background < 0 ? nil : Int(cell.background)
    )
  }

  /// Where the cursor stands.
  package var cursor: Point {
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
    return Point(row: Int(place.row), column: Int(place.col))
  }

  /// Whether the cursor is shown.
  package var isCursorVisible: Bool { modes.pointee.cursor_visible }

  /// Whether the program is on the alternate screen, which full-screen programs use.
  package var isOnAlternateScreen: Bool { modes.pointee.alternate_screen }

  /// Whether the program wants to hear of the mouse.
  package var wantsMouse: Bool { modes.pointee.mouse != 0 }

  private static func text(of cell: cvterm_cell) -> String {
    let characters = withUnsafeBytes(of: cell.characters) { Array($0.bindMemory(to: UInt32.self)) }
    // The right half of a wide character carries a number that is no scalar.
    guard characters.first != UInt32.max else { return "" }
    let scalars = characters.prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
    return scalars.isEmpty ? " " : String(String.UnicodeScalarView(scalars))
  }
}
