internal import Dispatch
internal import Glibc
internal import Interface

/// A bell that other threads ring and plain mode waits for.
final class PlainBell: Sendable {
  private let strokes = DispatchSemaphore(value: 0)

  /// Rings; may be called from any thread.
  func ring() {
    strokes.signal()
  }

  /// Waits until it has rung.
  func wait() {
    strokes.wait()
  }

  /// The time on the clock that only runs forward, also while the machine sleeps.
  var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Instant(milliseconds: Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000)
  }
}
