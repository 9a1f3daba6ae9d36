internal import Interface

/// A key that crashes the program, by which tests see that the terminal survives a bug.
///
/// Only debug builds have it, and only where the environment asks for it.
enum CrashKey {
  /// The front end, watched for the key.
  static func watch(_ frontEnd: any FrontEnd, _ environment: [String: String]) -> any FrontEnd {
    #if DEBUG
    if environment["SIGNPOST_CRASH_FOR_TEST"] == "1" { return WatchedFrontEnd(frontEnd) }
    #endif
    return frontEnd
  }
}

#if DEBUG
/// A front end that hands everything on and traps on Ctrl+X.
private final class WatchedFrontEnd: FrontEnd {
  private let watched: any FrontEnd

  init(_ watched: any FrontEnd) {
    self.watched = watched
  }

  var size: Size { watched.size }
  var showsUnicode: Bool { watched.showsUnicode }
  var now: Instant { watched.now }
  var wake: @Sendable () -> Void { watched.wake }

  func present(_ frame: Frame) { watched.present(frame) }
  func suspend() { watched.suspend() }
  func repaint() { watched.repaint() }

  func events(until deadline: Instant?) -> [InputEvent] {
    let events = watched.events(until: deadline)
    precondition(!events.contains(.key(.control("x"))), "a crash was asked for")
    return events
  }
}
#endif
