package import Interface

/// A front end that plays batches of events and keeps the frames.
///
/// An empty batch is a while in which nothing comes. After the last one it presses Esc and `q`.
package final class ScriptedFrontEnd: FrontEnd {
  package let size: Size
  package let showsUnicode = true
  package let wake: @Sendable () -> Void = {}
  /// How far the clock runs with each look at it.
  package var millisecondsEachLook = 0
  private var time = Instant(milliseconds: 0)
  package var now: Instant {
    time = time.advanced(byMilliseconds: millisecondsEachLook)
    return time
  }
  /// What was presented.
  package private(set) var frames: [Frame] = []
  /// The deadlines until which it was asked to wait.
  package private(set) var deadlines: [Instant?] = []
  private var batches: [() -> [InputEvent]]
  private let mostWaits: Int

  /// Makes a front end; a loop that waits much more often than there are batches does not end.
  package init(
    _ batches: [() -> [InputEvent]],
    size: Size = Size(columns: 20, rows: 4)
  ) {
    self.batches = batches
    self.size = size
    mostWaits = batches.count + 100
  }

  package func present(_ frame: Frame) { frames.append(frame) }

  package func events(until deadline: Instant?) -> [InputEvent] {
    deadlines.append(deadline)
    if let deadline, batches.isEmpty { time = max(time, deadline) }
    precondition(deadlines.count < mostWaits, "the loop does not end")
    return batches.isEmpty ? [.key(.escape), .key(.character("q"))] : batches.removeFirst()()
  }

  package func suspend() {}
  package func repaint() {}
}
