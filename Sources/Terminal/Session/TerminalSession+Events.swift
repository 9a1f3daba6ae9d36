internal import CCurses
internal import Glibc
package import Interface

extension TerminalSession {
  /// Input that is taken in one go, so that an endless stream cannot keep the program from drawing.
  private static let mostUnits = 1 << 16

  /// Waits for input, a wake-up or the deadline, and returns all that has come; may be empty.
  package func events(until deadline: Instant?) -> [InputEvent] {
    var events = waiting
    waiting = []
    var isDue = !events.isEmpty
    repeat {
      if !isDue { announceIdle() }
      let seen = Int(term_wait(isDue ? 0 : timeout(until: deadline)))
      if seen & TERM_WAIT_SIGNAL != 0 { takeSignals(into: &events) }
      if seen & TERM_WAIT_INPUT != 0 { takeInput(into: &events) }
      if seen & TERM_WAIT_HANGUP != 0 {
        term_ignore_input()
        events.append(.endOfInput)
      }
      isDue = isDue || seen & TERM_WAIT_WOKEN != 0 || deadline.map { $0 <= now } ?? false
    } while events.isEmpty && !isDue
    return events
  }

  /// Stops the program as ^Z does and returns when it runs again.
  package func suspend() {
    term_flush()
    _ = term_suspend()
    afterStop(into: &waiting)
  }

  /// Leaves the terminal to another program, say an editor, and takes it back when that has ended.
  ///
  /// Returns the wait status, or none where the program could not be started.
  package func run(_ arguments: [String]) -> Int? {
    guard !arguments.isEmpty else { return nil }
    term_release()
    let copies = arguments.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    var pointers = copies.map { UnsafePointer<CChar>($0) }
    pointers.append(nil)
    let status = Int(term_run(&pointers))
    term_take_back()
    afterStop(into: &waiting)
    return status < 0 ? nil : status
  }

  private func timeout(until deadline: Instant?) -> CInt {
    guard let deadline else { return -1 }
    let (distance, overflow) = deadline.milliseconds.subtractingReportingOverflow(
      now.milliseconds
    )
    let most = Int(CInt.max)
    if overflow { return deadline > now ? CInt.max : 0 }
    return CInt(min(max(distance, 0), most))
  }

  private func takeSignals(into events: inout [InputEvent]) {
    while true {
      switch term_next_signal() {
      case 0:
        return
      case SIGWINCH:
        checkSize(into: &events)
      case SIGCONT:
        term_take_back()
        afterStop(into: &events)
      case SIGTSTP:
        _ = term_suspend()
        afterStop(into: &events)
      case let number:
        events.append(.terminate(signal: Int(number)))
      }
    }
  }

  private func afterStop(into events: inout [InputEvent]) {
    repaint()
    checkSize(into: &events)
    events.append(.resumed)
  }

  private func checkSize(into events: inout [InputEvent]) {
    let found = TerminalCapabilities.readSize(environment: environment)
    noteInput()
    guard found != size else { return }
    takeSize(found)
    events.removeAll { if case .resized = $0 { true } else { false } }
    events.append(.resized(found))
  }

  private func takeInput(into events: inout [InputEvent]) {
    noteInput()
    drain(into: &events)
    while decoder.patience != .none {
      let patience = patienceInMilliseconds
      if patience > 0, term_wait_for_input(patience) {
        drain(into: &events)
      } else {
        decoder.finish(into: &events)
      }
    }
  }

  private var patienceInMilliseconds: CInt {
    switch decoder.patience {
    case .none, .over: 0
    case .short: escapeDelay
    // A paste over a slow line may pause; its end is lost only with the line.
    case .long: 1000
    }
  }

  private func drain(into events: inout [InputEvent]) {
    var value: CInt = 0
    for _ in 0..<Self.mostUnits {
      switch Int(term_read(&value)) {
      case TERM_READ_NOTHING: return
      case TERM_READ_BYTE: decoder.feed(.byte(UInt8(truncatingIfNeeded: value)), into: &events)
      default: decoder.feed(InputUnit(code: Int(value)), into: &events)
      }
    }
  }
}
