/// What a front end hands to the program between two frames.
package enum InputEvent: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted, as one piece, with its newlines.
  case paste(String)
  /// The mouse was pressed or its wheel turned; only while a frame wants it.
  case mouse(MouseEvent)
  /// The terminal has another size now.
  case resized(Size)
  /// The program runs again after a stop; the front end redraws in full by itself.
  case resumed
  /// The system asks the program to end; the signal's number.
  case terminate(signal: Int)
  /// The input has ended: the line was dropped.
  case endOfInput
}

/// One picture and the terminal modes that go with it, declared anew for each frame.
package struct Frame: Equatable, Sendable {
  /// The cells.
  package var surface: Surface
  /// Where the text cursor stands; none hides it.
  package var cursor: Point?
  /// Whether mouse presses and the wheel are wanted.
  package var wantsMouse: Bool

  /// Makes a frame.
  package init(surface: Surface, cursor: Point? = nil, wantsMouse: Bool = false) {
    self.surface = surface
    self.cursor = cursor
    self.wantsMouse = wantsMouse
  }
}

/// A moment of a clock that only runs forward, in milliseconds since some start.
package struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since the clock's start.
  package let milliseconds: Int

  /// Makes an instant.
  package init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// Whether one instant comes before another.
  package static func < (one: Instant, other: Instant) -> Bool {
    one.milliseconds < other.milliseconds
  }

  /// The instant so many milliseconds later.
  package func advanced(byMilliseconds count: Int) -> Instant {
    Instant(milliseconds: milliseconds + count)
  }
}

/// The device that shows frames and hands over input: the terminal, or a test's stand-in.
package protocol FrontEnd: AnyObject {
  /// The size in cells; 80×24 where the device does not know.
  var size: Size { get }
  /// Whether lines and marks beyond ASCII can be shown.
  var showsUnicode: Bool { get }
  /// The time on the device's monotonic clock.
  var now: Instant { get }
  /// A closure that any thread may call to end a waiting `events`.
  var wake: @Sendable () -> Void { get }
  /// Shows a frame; an unchanged frame writes nothing.
  func present(_ frame: Frame)
  /// Waits for input, a wake-up or the deadline, and returns all that has come; may be empty.
  func events(until deadline: Instant?) -> [InputEvent]
  /// Stops the program as ^Z does and returns when it runs again.
  func suspend()
  /// Repaints the whole screen at the next frame, after foreign output has spoiled it.
  func repaint()
}
