/// A point in time to the second, as the host's clock says.
package struct ClassInstant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00, UTC.
  package let seconds: Int

  /// Makes an instant from seconds since 1970-01-01T00:00, UTC.
  package init(seconds: Int) {
    self.seconds = seconds
  }

  package static func < (one: ClassInstant, other: ClassInstant) -> Bool {
    one.seconds < other.seconds
  }
}

/// The seconds that a class has run, without its pauses.
///
/// The clock of a machine may be set back in the middle of a class; time then stands still until it
/// has caught up, so that no step takes less than nothing.
package struct ClassClock: Hashable, Sendable {
  /// The seconds that had run when the clock was last stopped or started.
  private var ran = 0
  /// When it was started; none while it stands.
  private var since: ClassInstant?
  /// The latest instant that it has heard of.
  private(set) var latest: ClassInstant

  /// Makes a clock that stands at 0.
  init(at instant: ClassInstant) {
    latest = instant
  }

  /// Whether it runs.
  package var isRunning: Bool { since != nil }

  /// The seconds that have run by an instant.
  package func seconds(at instant: ClassInstant) -> Int {
    ran + (since.map { max(latest, instant).seconds - $0.seconds } ?? 0)
  }

  /// Hears of an instant.
  mutating func hear(_ instant: ClassInstant) {
    latest = max(latest, instant)
  }

  /// Starts it where it stands.
  mutating func start(at instant: ClassInstant) {
    hear(instant)
    if since == nil { since = latest }
  }

  /// Stops it where it runs.
  mutating func stop(at instant: ClassInstant) {
    hear(instant)
    ran = seconds(at: latest)
    since = nil
  }
}
