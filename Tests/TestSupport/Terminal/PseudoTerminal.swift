internal import CPTY
internal import Glibc
package import Interface

/// A program on a terminal of its own, driven by a test: keys go in, the screen is read back.
///
///     let terminal = try PseudoTerminal(BuiltProgram.path("signpost"))
///     try terminal.waitForIdle()
///     try terminal.press(.down, .enter)
///     #expect(terminal.screen.rows[0].hasPrefix("Signpost"))
///     try terminal.press(.character("q"))
///     #expect(try terminal.waitForEnd() == 0)
///     #expect(terminal.lineModes == .cooked)
///
/// Nothing sleeps for a guess: under `SIGNPOST_TEST_SYNC=1`, which is set here, the program says
/// when all input is read and shown, and `press`, `type`, `paste` and `resize` wait for that. Work
/// in the background may change the screen later: then `wait(for:)` a text. They also return when
/// the program has ended by its input; the next step then says so.
package final class PseudoTerminal {
  /// What the terminal line does with keys by itself.
  package struct LineModes: Equatable, Sendable {
    /// Whether typed characters are shown by the line.
    package var echoes: Bool
    /// Whether the line hands over whole lines only.
    package var waitsForLines: Bool
    /// Whether ^C and ^Z become signals.
    package var makesSignals: Bool

    /// As a shell leaves it for a program, and must find it again.
    package static let cooked = LineModes(echoes: true, waitsForLines: true, makesSignals: true)
    /// As a full-screen program wants it.
    package static let raw = LineModes(echoes: false, waitsForLines: false, makesSignals: false)
  }

  /// The emulator that shows what the program has written.
  package let screen: TerminalEmulator
  /// Everything that the program has written, byte for byte.
  package private(set) var output: [UInt8] = []
  /// Everything that the terminal has answered to questions of the program.
  package private(set) var answers: [UInt8] = []
  /// The program's process.
  package let process: Int
  /// How long to wait for anything before the test fails, in milliseconds.
  package var patience = 10_000

  private let line: CInt
  private var lineSize: Size
  private var isLineOpen = true
  private var isLineClosed = false
  private var exitCode: Int?
  private var marker = IdleMarker()
  private var markersAtInput = 0

  /// Starts a program; the environment is `plainEnvironment` with the given variables on top, of
  /// which empty ones are left out.
  package init(
    _ path: String,
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    size: Size = Size(columns: 80, rows: 24),
    directory: String? = nil
  ) throws(PseudoTerminalError) {
    var name = [CChar](repeating: 0, count: 64)
    line = cpty_open(CInt(size.rows), CInt(size.columns), &name)
    guard line >= 0 else { throw .noTerminal }
    screen = TerminalEmulator(size: size)
    lineSize = size
    let variables = Self.plainEnvironment.merging(environment) { $1 }
      .filter { !$0.value.isEmpty }
      .map { "\($0.key)=\($0.value)" }
    var child: pid_t = 0
    let failure = withStrings([path] + arguments) { arguments in
      withStrings(variables) { cpty_spawn(path, arguments, $0, directory, name, &child) }
    }
    guard failure == 0 else {
      close(line)
      throw .notStarted(path: path, number: Int(failure))
    }
    process = Int(child)
  }

  deinit {
    if exitCode == nil {
      // A stopped program would not hear of the hang-up.
      _ = kill(pid_t(process), SIGKILL)
      var status: CInt = 0
      _ = waitpid(pid_t(process), &status, 0)
    }
    if !isLineClosed { close(line) }
  }

  /// The environment of a small UTF-8 terminal, without anything of the machine that runs the test.
  package static let plainEnvironment = [
    "TERM": "xterm-256color",
    "LANG": "C.UTF-8",
    "PATH": "/usr/local/bin:/usr/bin:/bin",
    "HOME": "/nonexistent",
    "SIGNPOST_TEST_SYNC": "1",
    // After a crash Swift would ask on the terminal whether to go on looking.
    "SWIFT_BACKTRACE": "interactive=no,color=no",
  ]

  /// The number of bytes that the program has written so far.
  package var byteCount: Int { output.count }

  /// Everything that the program has written, as text with its escape sequences.
  package var text: String { String(decoding: output, as: UTF8.self) }

  /// The modes of the terminal line, none when it is gone.
  package var lineModes: LineModes? {
    var modes = LineModes(echoes: false, waitsForLines: false, makesSignals: false)
    let isKnown = cpty_modes(
      line,
      &modes.echoes,
      &modes.waitsForLines,
      &modes.makesSignals
    )
    return isKnown ? modes : nil
  }

  /// Whether the program is stopped, as by ^Z.
  package var isStopped: Bool { cpty_is_stopped(pid_t(process)) }

  // MARK: - Input

  /// Presses keys one after the other and waits after each until it has been read and shown.
  package func press(_ keys: Key...) throws(PseudoTerminalError) {
    for key in keys {
      try send(TerminalKeys.bytes(of: key))
      try waitForIdleOrEnd()
    }
  }

  /// Types a text at once and waits until all of it has been read and shown.
  package func type(_ text: String) throws(PseudoTerminalError) {
    try send(text)
    try waitForIdleOrEnd()
  }

  /// Pastes a text as a terminal with bracketed paste does, and waits.
  package func paste(_ text: String) throws(PseudoTerminalError) {
    try send(TerminalKeys.paste(text))
    try waitForIdleOrEnd()
  }

  /// Sends text without waiting, for programs that end or stop by it.
  package func send(_ text: String) throws(PseudoTerminalError) {
    try send(bytes: Array(text.utf8))
  }

  /// Sends bytes without waiting, which may be less than a character.
  package func send(bytes: [UInt8]) throws(PseudoTerminalError) {
    pump(for: 0)
    markersAtInput = marker.count
    var rest = bytes[...]
    let end = Self.now + patience
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { cpty_write(line, $0.baseAddress, $0.count) }
      guard written >= 0, Self.now < end else { throw failure("room for input") }
      rest = rest.dropFirst(written)
      if written == 0 { pump(for: 10) }
    }
  }

  /// Sends a signal to the program alone.
  package func send(signal: Int) {
    pump(for: 0)
    markersAtInput = marker.count
    _ = kill(pid_t(process), CInt(signal))
  }

  /// Closes the terminal's window: the line is gone for the program.
  package func hangUp() {
    guard !isLineClosed else { return }
    close(line)
    (isLineOpen, isLineClosed) = (false, true)
  }

  /// Changes the size of the terminal and waits until the program has drawn for it.
  ///
  /// The kernel tells nobody of a size that is the same as before.
  package func resize(to size: Size) throws(PseudoTerminalError) {
    guard size != lineSize else { return }
    resizeWithoutWaiting(to: size)
    try waitForIdle()
  }

  /// Changes the size of the terminal.
  package func resizeWithoutWaiting(to size: Size) {
    pump(for: 0)
    markersAtInput = marker.count
    screen.resize(to: size)
    lineSize = size
    _ = cpty_resize(line, CInt(size.rows), CInt(size.columns))
  }

  // MARK: - Waiting

  /// Waits until the program has read all input sent before and has shown what came of it.
  package func waitForIdle() throws(PseudoTerminalError) {
    try wait("idle") { self.marker.count > self.markersAtInput }
  }

  private func waitForIdleOrEnd() throws(PseudoTerminalError) {
    try wait("idle") { self.marker.count > self.markersAtInput || !self.isLineOpen }
  }

  /// Waits until a text stands somewhere on the screen, in one row.
  package func wait(for text: String) throws(PseudoTerminalError) {
    try wait("'\(text)'") { self.screen.rows.contains { $0.contains(text) } }
  }

  /// Waits until a condition holds; it is asked again whenever the program has written something.
  package func wait(
    _ what: String,
    until condition: () -> Bool
  ) throws(PseudoTerminalError) {
    let end = Self.now + patience
    while !condition() {
      guard isLineOpen, Self.now < end else { throw failure(what) }
      pump(for: 20)
    }
  }

  /// Waits for the end of the program, reads what it still wrote, and returns its exit code: 128 and
  /// the signal's number where a signal ended it.
  @discardableResult
  package func waitForEnd() throws(PseudoTerminalError) -> Int {
    let end = Self.now + patience
    while !hasEnded {
      guard Self.now < end else { throw failure("the end") }
      pump(for: 20)
    }
    while isLineOpen, pump(for: 50) {}
    return exitCode ?? -1
  }

  /// Reads for a while whatever the program writes; for proving that it writes nothing.
  package func watch(milliseconds: Int) {
    let end = Self.now + milliseconds
    while Self.now < end { pump(for: CInt(clamping: end - Self.now)) }
  }

  /// Whether the program has ended.
  package var hasEnded: Bool {
    if exitCode != nil { return true }
    var status: CInt = 0
    guard cpty_poll_end(pid_t(process), &status) == 1 else { return false }
    exitCode = Int(cpty_exit_code(status))
    return true
  }

  /// Reads once; whether anything came.
  @discardableResult
  private func pump(for milliseconds: CInt) -> Bool {
    guard isLineOpen else {
      usleep(1000)
      return false
    }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = cpty_read(line, &bytes, bytes.count, milliseconds)
    guard count > 0 else {
      if count < 0 { isLineOpen = false }
      return false
    }
    let written = bytes[..<count]
    output += written
    marker.read(written)
    screen.feed(written)
    let new = screen.takeAnswers()
    answers += new
    _ = cpty_write(line, new, new.count)
    return true
  }

  private func failure(_ what: String) -> PseudoTerminalError {
    if hasEnded {
      .ended(waitingFor: what, code: exitCode, screen: screen.rows)
    } else {
      .timedOut(waitingFor: what, screen: screen.rows)
    }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
